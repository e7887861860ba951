"""Lines of styled words: what every view for people is made of, whatever prints them.

A style is a role, not a colour: ``headline``, ``label``, ``person``, ``outlet``,
``inferred``, ``match``, ``alert``, ``rule``, ``ref`` or ``""``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest
from typing import NamedTuple

from clipping_archive.views.harmless import cells, harmless


class Span(NamedTuple):
    """Words of one role, already harmless."""

    text: str
    style: str = ""


Line = tuple[Span, ...]
GLUE = "\x1f"
"""A blank at which :func:`wrap` may not break; no text of the wire holds it once it is harmless."""


def span(text: str, style: str = "") -> Span:
    """Make a span of any text; what could act on a terminal is made visible."""
    return Span(harmless(text), style)


def line(*parts: str | Span) -> Line:
    """Make a line of strings and spans."""
    return tuple(part if isinstance(part, Span) else span(part) for part in parts if part)


def plain(made: Iterable[Line]) -> str:
    """Write lines as plain text, without trailing blanks."""
    return "".join("".join(part.text for part in one).rstrip() + "\n" for one in made)


def width_of(one: Line) -> int:
    """Measure a line in cells."""
    return sum(cells(part.text) for part in one)


def listed(parts: Iterable[Span], between: str = f"{GLUE}· ") -> list[Span]:
    """Set things in a row; none is broken over two lines unless it is long, no line begins with the dot."""
    kept = [
        Span(text.replace(" ", GLUE), style) if len(text) < 32 else Span(text, style) for text, style in parts
    ]
    return [
        piece for index, part in enumerate(kept) for piece in ((Span(between), part) if index else (part,))
    ]


def marked(text: str, marks: Sequence[tuple[int, int, str]]) -> Iterator[Span]:
    """Cut text at its marks (start, end, style); of overlapping marks the first wins."""
    done = 0
    for start, end, style in sorted(marks):
        if start < done or end <= start:
            continue
        if start > done:
            yield from _spans(text[done:start], "")
        yield from _spans(text[start:end], style)
        done = end
    yield from _spans(text[done:], "")


def _spans(text: str, style: str) -> Iterator[Span]:
    """Keep the line ends of a paragraph as spans of their own, for :func:`wrap`."""
    for piece in re.split(r"(\n)", text):
        if piece:
            yield Span("\n") if piece == "\n" else span(piece, style)


def wrap(spans: Iterable[Span], width: int, *, first: str = "", rest: str | None = None) -> list[Line]:
    """Set spans in lines of at most ``width`` cells, led by ``first`` and then by ``rest``.

    The lead is a span of its own, the first of its line.
    """
    lead = " " * len(first) if rest is None else rest
    lines: list[list[Span]] = [[Span(first)]]
    used = cells(first)
    empty = True
    for word in _words(spans):
        size = sum(cells(part.text) for part in word)
        new_line = word == [Span("\n")]
        if new_line or (not empty and used + 1 + size > width):
            lines.append([Span(lead)])
            used, empty = cells(lead), True
        if new_line:
            continue
        if not empty:
            blank = lines[-1][-1].style if lines[-1][-1].style == word[0].style else ""
            lines[-1].append(Span(" ", blank))
            used += 1
        for part in _fitting(word, max(1, width - cells(lead))):
            if not empty and used + cells(part.text) > width:
                lines.append([Span(lead)])
                used = cells(lead)
            lines[-1].append(part)
            used += cells(part.text)
            empty = False
    return [(*(lead,) * bool(lead.text), *_merged(rest)) for lead, *rest in lines]


def _merged(parts: Iterable[Span]) -> Line:
    """Join neighbours of one role, each of which would cost a terminal its own escapes."""
    found = groupby((part for part in parts if part.text), key=lambda part: part.style)
    return tuple(Span("".join(part.text for part in run).replace(GLUE, " "), style) for style, run in found)


def _words(spans: Iterable[Span]) -> Iterator[list[Span]]:
    word: list[Span] = []
    for text, style in spans:
        for piece in re.split(r"(\n| +)", text):
            if not piece:
                continue
            if piece == "\n" or piece.isspace():
                if word:
                    yield word
                word = []
                if piece == "\n":
                    yield [Span("\n")]
            else:
                word.append(Span(piece, style))
    if word:
        yield word


def _fitting(word: list[Span], room: int) -> Iterator[Span]:
    """Cut a word that no line can hold (Hangul without spaces, an address) into pieces that fit."""
    if sum(cells(part.text) for part in word) <= room:
        yield from word
        return
    for text, style in word:
        piece, used = "", 0
        for character in text:
            size = cells(character)
            if piece and used + size > room // 2:
                yield Span(piece, style)
                piece, used = "", 0
            piece += character
            used += size
        yield Span(piece, style)


def columns(left: Line, right: Line, width: int) -> list[Line]:
    """Set two lines at the two edges of one, or below each other where they do not fit."""
    gap = width - width_of(left) - width_of(right)
    if not right:
        return [left]
    return [(*left, Span(" " * gap), *right)] if gap >= 2 else [left, right]


def side_by_side(left: Sequence[Line], right: Sequence[Line], at: int) -> list[Line]:
    """Set two columns beside each other, the right one from cell ``at`` on."""
    return [
        (*one, Span(" " * (at - width_of(one))), *other) if other else one
        for one, other in zip_longest(left, right, fillvalue=())
    ]


def rule(width: int, *, drawn: bool) -> Line:
    """Draw a thin rule, or a dashed one where box characters are unwelcome."""
    return (Span(("─" if drawn else "-") * width, "rule"),)
