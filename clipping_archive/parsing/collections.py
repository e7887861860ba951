"""Collections and tables: round-ups, summaries, press reviews and chronologies cut into items; rows kept as rows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clipping_archive.domain.story import Item
from clipping_archive.parsing.layout import Layout, Span

_OPENER = re.compile(
    r"\b(?:[Tt]he )?[Ff]ollowing (?:is|are)\b|\b(?:[Ss]ummary|SUMMARY|[Dd]igest|[Cc]hronology|[Rr]ound-?up) of\b|\b[Pp]ress [Rr]eview\b"
    r"|\b(?:[Tt]op|[Mm]ajor) (?:headlines|news items)\b|\b[Nn]ews (?:[Ss]ummary|[Dd]igest)\b|\b[Cc]hronology\b|\bNEWSLETTER\b|\b[Nn]ewsletter\b"
)
_ITEM_MARK = re.compile(r"(?:--|[-–—•*○●■□▲△])\s*(?=\S)|\(?\d{1,2}[.)]\s+(?=\S)")
_DAY_MARK = re.compile(r"(?:(?:[A-Z][a-z]{2,8}\.? )?\d{1,2}|[A-Z][a-z]{2,8}\.? \d{1,2}) (?:--|[-–—]) ?(?=\S)")
_HEADING = re.compile(r"(?:[A-Z][\w'’.&-]*[ -]?){1,6}(?:-language dailies)?:?")
_CELL = re.compile(r"\S*\d\S*|[-–—]{1,3}|N/A|n/a")
_FUNCTION = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "on",
        "for",
        "that",
        "with",
        "was",
        "were",
        "said",
        "has",
        "have",
        "had",
        "its",
        "his",
        "her",
        "by",
        "from",
        "as",
        "at",
        "is",
        "are",
        "be",
        "will",
        "would",
        "a",
        "an",
    ]
)
ROWS = 3
"""Fewer figures than these make no table."""
FIGURES = 0.3
"""The share of words with a digit that makes a paragraph without function words a row."""


def items_of(layout: Layout, spans: Sequence[Span]) -> tuple[Item, ...]:
    """Cut a collection into its items, each a headline, a dateline and a range of paragraphs.

    Only a text that says it is one ("The following is a summary of ...") and
    holds two items or more is a collection. Paragraph numbers count from 0 and
    the range includes its last.
    """
    kinds = [kind for kind, _, _ in spans if kind in ("paragraph", "dateline", "ruler")]
    words = [
        layout.text[start:end] for kind, start, end in spans if kind in ("paragraph", "dateline", "ruler")
    ]
    paragraphs = [text for kind, text in zip(kinds, words, strict=True) if kind == "paragraph"]
    if not _OPENER.search(" ".join((layout.headline or "", *paragraphs[:2]))[:600]):
        return ()
    starts = _by_rulers(kinds, words) or _by_marks(paragraphs)
    return _ranged(starts, paragraphs) if len(starts) > 1 else ()


def _by_rulers(kinds: list[str], words: list[str]) -> list[tuple[int, str | None, str | None]]:
    """List items that rulers or inner datelines part: (first paragraph, headline, dateline)."""
    starts: list[tuple[int, str | None, str | None]] = []
    number = 0
    parted = False
    for at, kind in enumerate(kinds):
        if kind == "ruler":
            parted = True
        elif kind == "dateline":
            if number and starts and starts[-1][0] == number - 1 and starts[-1][2] is None:
                starts[-1] = (number - 1, starts[-1][1], words[at])
            elif number:
                starts.append((number, None, words[at]))
        else:
            if parted:
                starts.append((number, words[at] if _is_title(words[at]) else None, None))
            parted = False
            number += 1
    return starts


def _by_marks(paragraphs: list[str]) -> list[tuple[int, str | None, str | None]]:
    starts: list[tuple[int, str | None, str | None]] = []
    for number, text in enumerate(paragraphs):
        if found := _ITEM_MARK.match(text) or _DAY_MARK.match(text):
            starts.append((number, text[found.end() :], None))
    return starts


def _ranged(starts: list[tuple[int, str | None, str | None]], paragraphs: list[str]) -> tuple[Item, ...]:
    headings = [number for number, text in enumerate(paragraphs) if _is_heading(text)]
    found: list[Item] = []
    for at, (first, headline, dateline) in enumerate(starts):
        stop = starts[at + 1][0] if at + 1 < len(starts) else len(paragraphs)
        while stop - 1 > first and stop - 1 in headings:
            stop -= 1
        above = [number for number in headings if number < first]
        heading = paragraphs[above[-1]].rstrip(":") if above else None
        found.append(Item(at + 1, headline, heading, (dateline or "").strip(" -–—") or None, first, stop - 1))
    return tuple(found)


def _is_heading(text: str) -> bool:
    return len(text) <= 60 and _HEADING.fullmatch(text) is not None


def _is_title(text: str) -> bool:
    return len(text) <= 200 and not text.rstrip().endswith((".", ".”", '."'))


def tables_of(paragraphs: Sequence[str]) -> tuple[int, ...]:
    """Give the numbers of the paragraphs that are rows or whole tables: figures in plenty, no sentence."""
    return tuple(number for number, text in enumerate(paragraphs) if _is_table(text))


def _is_table(text: str) -> bool:
    words = text.split()
    figures = sum(1 for word in words if _CELL.fullmatch(word))
    if figures < ROWS or figures < FIGURES * len(words):
        return False
    plain = sum(1 for word in words if word.lower() in _FUNCTION)
    return plain <= 0.08 * len(words)
