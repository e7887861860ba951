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

_FIRST_WORD = re.compile(r"\S{1,100}")
_UNFINISHED = frozenset("_,;&'’–—-")
"""What ends a line within a sentence, as a letter and a digit do."""
_ENDED = re.compile(r"(?<![A-Z])[.!?:][\"'”’)]?\Z")
_OPENS = frozenset("\"'“‘(«")


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
    pairs = [(first, second) for first, second in pairwise(_lines(text)) if first.text and second.text]
    if not pairs:
        return
    indent = _usual_indent(pairs)
    pairs = [pair for pair in pairs if _may_go_on(*pair, indent)]
    unfinished = [pair for pair in pairs if _is_open(*pair)]
    width = _width([first.width for first, second in unfinished or pairs])
    indented = _is_wire(pairs, width)
    wrapped = indented or _is_wrapped(unfinished, width)
    for first, second in pairs:
        is_open = _is_open(first, second) or (indented and _goes_on(first, second, width))
        damaged = is_open and len(first.text) >= LONG and not _opens_in_hangul(second.text)
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
    if _opens_in_hangul(second.text):  # which has no small letters: a line that ends in it is open
        return _is_hangul(first.text[-1:]) or first.text.endswith((",", "·"))
    return _is_unfinished(first.text) and _opens_small(second.text)


def _opens_in_hangul(line: str) -> bool:
    return _is_hangul(line[:1]) or (_is_hangul(line[1:2]) and line[0] in _OPENS and line[0] != "«")


def _is_hangul(char: str) -> bool:
    return "가" <= char <= "힣"


def _opens_small(line: str) -> bool:
    """Say whether a line opens with a small letter, Latin or Cyrillic, or with one behind a mark."""
    char = line[1:2] if line[0] in _OPENS else line[0]
    return "a" <= char <= "z" or "а" <= char <= "я" or char == "ё"


def _is_unfinished(line: str) -> bool:
    return line[-1:].isalnum() or line[-1:] in _UNFINISHED


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
