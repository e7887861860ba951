"""Hard-wrapped lines, joined to the paragraphs they were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change
from clipping_archive.repair.lines import opens, stands_alone

WIDEST = 100
"""No wire is set wider; a longer line is a whole paragraph."""
NARROWEST = 38
SLACK = 4
"""How much earlier than its width a line may have been broken by hand."""
TELLING = 2
"""So many breaks inside a sentence, all where the line was full, show that a text is wrapped."""
FULL_SHARE = 0.7
STOPPED = 0.6
"""A line this much of the width that stops within a sentence goes on; headings and sluglines are shorter."""
LONG = 60
"""One break inside a sentence, after a line this long, is damage even in a text that is not wrapped."""
DEEPER = 2
"""A line indented by this many spaces more than the text opens a paragraph."""

_BREAK = re.compile(r"[^\s][ \t]*\n[ \t]*[^\s]")
_FIRST_WORD = re.compile(r"\S{1,100}")
_UNFINISHED = re.compile(r"[\w,;&'’–—-]")
_ENDED = re.compile(r"(?<![A-Z])[.!?:][\"'”’)]?\Z")
_LOWER = re.compile(r"[\"'“‘(«]?[a-zа-яё]")
_HANGUL = re.compile(r"[\"'“‘(]?[가-힣]")
_OPEN_HANGUL = re.compile(r"[가-힣,·]")
"""Hangul has no small letters: a line that ends in it has not ended its sentence."""


class _Line(NamedTuple):
    start: int
    end: int
    indent: int
    text: str

    @property
    def width(self) -> int:
        return self.indent + len(self.text)


def unwrap(text: str) -> Iterator[Change]:
    """Join a line to the one before it where the break only says that the line was full.

    A text is hard-wrapped if most of its breaks inside a sentence stand where
    the next word had no room, or if it is set as on the wire: paragraphs begin
    with an indented line, and lines without follow. Then a full line, or one
    that stops within a sentence, goes on in the next, unless that one is
    indented as a paragraph or is a heading, an item, a row of a table or a
    sign-off. A short text with one paragraph a line has no such breaks, and
    verses break long before the line is full: both stay.
    """
    if not _BREAK.search(text):
        return
    pairs = [(first, second) for first, second in pairwise(_lines(text)) if first.text and second.text]
    indent = _usual_indent(pairs)
    pairs = [pair for pair in pairs if _may_go_on(*pair, indent)]
    unfinished = [pair for pair in pairs if _is_open(*pair)]
    width = _width([first.width for first, second in unfinished or pairs])
    indented = _is_wire(pairs, width)
    wrapped = indented or _is_wrapped(unfinished, width)
    for first, second in pairs:
        is_open = _is_open(first, second) or (indented and _goes_on(first, second, width))
        damaged = is_open and len(first.text) >= LONG and not _HANGUL.match(second.text)
        if damaged or (wrapped and (is_open or _is_full(first, second, width))):
            yield Change(first.start + first.width, second.start + second.indent, " ", "wrap")


def _is_wrapped(unfinished: list[tuple[_Line, _Line]], width: int) -> bool:
    full = sum(1 for first, second in unfinished if _is_full(first, second, width))
    return width >= NARROWEST and len(unfinished) >= TELLING and full >= FULL_SHARE * len(unfinished)


def _is_wire(pairs: list[tuple[_Line, _Line]], width: int) -> bool:
    """Say whether a paragraph is set as on the wire: an indented full line, and one that is not."""
    return any(
        first.indent >= second.indent + DEEPER
        and first.width >= NARROWEST
        and not _has_ended(first.text)
        and _is_full(first, second, width)
        for first, second in pairs
    )


def _lines(text: str) -> Iterator[_Line]:
    at = 0
    for raw in text.split("\n"):
        yield _Line(at, at + len(raw), len(raw) - len(raw.lstrip()), raw.strip())
        at += len(raw) + 1


def _usual_indent(pairs: list[tuple[_Line, _Line]]) -> int:
    """Give the indentation of lines that go on: behind a paragraph's first line, else the usual one."""
    behind = [
        second.indent
        for first, second in pairs
        if first.indent >= second.indent + DEEPER and not _has_ended(first.text)
    ]
    if behind:
        return min(behind)
    counts = Counter(line.indent for pair in pairs for line in pair)
    return min((indent for indent, count in counts.items() if 10 * count >= len(pairs)), default=0)


def _may_go_on(first: _Line, second: _Line, indent: int) -> bool:
    return (
        first.width <= WIDEST
        and second.width <= WIDEST
        and second.indent < indent + DEEPER
        and not opens(second.text, first.text)
        and not stands_alone(first.text)
    )


def _is_open(first: _Line, second: _Line) -> bool:
    """Say whether the sentence goes on: no full stop before, a small letter or Hangul behind."""
    if _HANGUL.match(second.text):
        return _OPEN_HANGUL.match(first.text[-1:]) is not None
    return _is_unfinished(first.text) and _LOWER.match(second.text) is not None


def _is_unfinished(line: str) -> bool:
    return _UNFINISHED.match(line[-1:]) is not None  # a search through the line costs twenty times as much


def _has_ended(line: str) -> bool:
    return _ENDED.search(line, max(0, len(line) - 2)) is not None


def _goes_on(first: _Line, second: _Line, width: int) -> bool:
    """Say whether a long line stops within a sentence, where paragraphs are indented and the next is not."""
    return (
        second.indent < first.indent + DEEPER
        and first.width >= STOPPED * width
        and not _has_ended(first.text)
        and _is_unfinished(first.text)
    )


def _is_full(first: _Line, second: _Line, width: int) -> bool:
    """Say whether the next word had no room in the line."""
    word = _FIRST_WORD.match(second.text)
    return first.width + 1 + (len(word[0]) if word else 0) > width - SLACK


def _width(widths: list[int]) -> int:
    """Give the width the text was set in: the widest line, a tenth of outliers aside."""
    widths.sort()
    return widths[(9 * len(widths)) // 10] if widths else 0
