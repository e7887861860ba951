"""Collections (round-ups, summaries, press reviews, chronologies) cut into items; tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.story import Item
from clipping_archive.parsing.dateline import read_dateline
from clipping_archive.parsing.layout import Layout, Span
from clipping_archive.parsing.patterns import any_word, either, listed

# The following is a summary of ... / Press review / Chronology / Top headlines
_OPENER = re.compile(
    either(
        r"\b(?:[Tt]he )?[Ff]ollowing (?:is|are)\b",
        rf"\b{any_word('[Ss]ummary, SUMMARY, [Dd]igest, [Cc]hronology, [Rr]ound-?up')} of\b",
        r"\b[Pp]ress [Rr]eview\b",
        r"\b(?:[Tt]op|[Mm]ajor) (?:headlines|news items)\b",
        r"\b[Nn]ews (?:[Ss]ummary|[Dd]igest)\b",
        r"\b(?:[Cc]hronology|[Nn]ewsletter|NEWSLETTER)\b",
    )
)
_SAYS = (
    *("following is", "following are", "summary", "digest", "chronology", "roundup", "round-up"),
    *("press review", "headlines", "news items", "newsletter"),
)
"""One of these words each of them holds."""
_BULLET = r"(?:--|[-–—•*○●■□▲△])\s*(?=\S)"
_NUMBER = r"\(?\d{1,2}[.)]\s+(?=\S)"
_MONTH = r"[A-Z][a-z]{2,8}\.?"
_DAY = rf"(?:{_MONTH} )?\d{{1,2}} (?:--|[-–—]) ?(?=\S)"  # Dec. 28 -- / 29 --
_MARK = re.compile(either(_BULLET, _NUMBER, _DAY))
_HEADING = re.compile(r"(?:[A-Z][\w'’.&-]*[ -]?){1,6}(?:-language dailies)?:?")
_CELL = re.compile(r"\S*\d\S*|[-–—]{1,3}|n/a")
_FUNCTION = frozenset(
    listed("""
        the, of, and, to, in, on, for, that, with, was, were, said, has, have, had, its, his, her, by, from
        as, at, is, are, be, will, would, a, an
    """)
)
"""Words that sentences have and rows of a table have not."""
ROWS = 3
"""Fewer figures than these make no table."""
FIGURES = 0.3
"""The share of words with a digit that makes a paragraph without function words a row."""
PLAIN = 0.08
"""The share of function words that a row may have at most."""


class _Start(NamedTuple):
    """Where an item begins: its first paragraph, and its headline where it has one."""

    first: int
    headline: str | None


def items_of(layout: Layout, spans: Sequence[Span]) -> tuple[Item, ...]:
    """Cut a collection into its items, each a headline, a dateline and a range of paragraphs.

    Only a text that says it is one ("The following is a summary of ...") and
    holds two items or more is a collection. Paragraph numbers count from 0 and
    the range includes its last.
    """
    parts = [(kind, layout.text[start:end]) for kind, start, end in spans if kind in ("paragraph", "ruler")]
    paragraphs = [text for kind, text in parts if kind == "paragraph"]
    opening = " ".join((layout.headline or "", *paragraphs[:2]))[:600]
    lowered = opening.lower()
    if not any(word in lowered for word in _SAYS) or not _OPENER.search(opening):
        return ()
    starts = _by_rulers(parts) or _by_marks(paragraphs) or _by_datelines(paragraphs)
    return tuple(_ranged(starts, paragraphs)) if len(starts) > 1 else ()


def _by_rulers(parts: list[tuple[str, str]]) -> list[_Start]:
    starts: list[_Start] = []
    number = 0
    for before, (kind, text) in zip([("", ""), *parts], parts, strict=False):
        if kind == "paragraph" and before[0] == "ruler":
            starts.append(_Start(number, text if _is_title(text) else None))
        number += kind == "paragraph"
    return starts


def _by_marks(paragraphs: list[str]) -> list[_Start]:
    marks = ((number, text, _MARK.match(text)) for number, text in enumerate(paragraphs))
    return [_Start(number, text[found.end() :]) for number, text, found in marks if found]


def _by_datelines(paragraphs: list[str]) -> list[_Start]:
    """List items that nothing parts but a headline and a dateline, "SEOUL -- "."""
    starts: list[_Start] = []
    for number, text in enumerate(paragraphs):
        if _dateline(text):
            above = paragraphs[number - 1] if number else ""
            titled = above != "" and _is_title(above)
            starts.append(_Start(number - 1, above) if titled else _Start(number, None))
    return starts


def _ranged(starts: list[_Start], paragraphs: list[str]) -> Iterator[Item]:
    """Give the items with their ranges; what stands over several of them belongs to none."""
    firsts = [start.first for start in starts]
    over = [at for at, text in enumerate(paragraphs) if _is_heading(text) and at not in firsts]
    for number, (start, end) in enumerate(zip(starts, [*firsts[1:], len(paragraphs)], strict=True), 1):
        last = end - 1
        while last > start.first and last in over:
            last -= 1
        heading = next((paragraphs[at].rstrip(":") for at in reversed(over) if at < start.first), None)
        opening = (_dateline(text) for text in paragraphs[start.first : min(start.first + 2, end)])
        dateline = next((where for where in opening if where), None)
        yield Item(number, start.headline, heading, dateline, start.first, last)


def _dateline(text: str) -> str | None:
    """Give the dateline that opens a paragraph, as written and without its dash."""
    opening = read_dateline(text, first=False)
    return text[: opening.end].strip(" -–—") if opening and opening.end < len(text) else None


def _is_heading(text: str) -> bool:
    return len(text) <= 60 and _HEADING.fullmatch(text) is not None


def _is_title(text: str) -> bool:
    return len(text) <= 200 and not text.rstrip().endswith((".", ".”", '."'))


def tables_of(paragraphs: Sequence[str]) -> tuple[int, ...]:
    """Give the numbers of the paragraphs that are rows or whole tables: figures in plenty, no sentence."""
    return tuple(number for number, text in enumerate(paragraphs) if _is_table(text))


def _is_table(text: str) -> bool:
    words = text.lower().split()
    plain = sum(map(_FUNCTION.__contains__, words))
    if plain > PLAIN * len(words):
        return False
    figures = sum(1 for word in words if _CELL.fullmatch(word))
    return figures >= ROWS and figures >= FIGURES * len(words)
