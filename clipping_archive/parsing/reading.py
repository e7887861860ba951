"""Take a mended text apart: find where the body opens, then read what stands above, in and behind it."""

from __future__ import annotations

import re
from functools import cache

from clipping_archive.parsing.body import read_body
from clipping_archive.parsing.dateline import Opening, read_dateline
from clipping_archive.parsing.glued import find_glued, read_glued_header
from clipping_archive.parsing.header import is_header, read_header
from clipping_archive.parsing.headline import reads_as_headline
from clipping_archive.parsing.houses import agency_of, credit_names
from clipping_archive.parsing.language import language_of
from clipping_archive.parsing.layout import DATELINE, TOLD, Layout
from clipping_archive.parsing.lines import Line, lines_of

HEADER_LINES = 24
"""A dateline further down than this belongs to another story, or is none."""
AHEAD = 4
"""So many lines below a bare dateline a whole one may stand."""
GLUED_LINES = 4


def lay_out(text: str) -> Layout:
    """Decide of every stretch of a mended text what it is."""
    layout = Layout(text, korean=language_of(text) == "ko")
    lines = lines_of(text)
    number, start, opening = _find_dateline(lines)
    if opening:
        head, first = lines[number].cut(0, start), lines[number].cut(start)
        body = _open(layout, first, opening) + lines[number + 1 :]
        read_header(layout, lines[:number])
        if head.text:
            read_glued_header(layout, head)
        lines = body
    else:
        number = _find_body(lines)
        read_header(layout, lines[:number])
        lines = lines[number:]
    read_body(layout, lines)
    _claim_told(layout)
    return layout


def _find_dateline(lines: list[Line]) -> tuple[int, int, Opening | None]:
    """Find the dateline: the number of its line, where it starts in there, and what it says."""
    titled = False
    for number, line in enumerate(lines[:HEADER_LINES]):
        if opening := read_dateline(line.text, first=titled):
            better = _better(lines[number + 1 : number + AHEAD]) if not opening.dateline.date else None
            return (number + 1 + better[0], 0, better[1]) if better else (number, 0, opening)
        if number < GLUED_LINES and (glued := find_glued(line.text)):
            return number, glued.start, glued.opening
        titled = titled or not is_header(line.text)
    return 0, 0, None


def _better(lines: list[Line]) -> tuple[int, Opening] | None:
    """Find a whole dateline right below a bare one: the page sets "ROME" above "(ANSA) - ROME, MAR 14 -"."""
    for number, line in enumerate(lines):
        opening = read_dateline(line.text, first=False)
        if opening and opening.dateline.date and opening.agency:
            return number, opening
    return None


def _open(layout: Layout, line: Line, opening: Opening) -> list[Line]:
    """Take the dateline; give what the line says behind it."""
    layout.dateline = opening.dateline
    layout.byline = opening.byline
    layout.signs += 1
    if opening.agency:
        layout.claim(DATELINE, opening.agency)
    layout.take("dateline", line.cut(0, opening.end))
    rest = line.cut(opening.end)
    return [rest] if rest.text else []


def _find_body(lines: list[Line]) -> int:
    """Find the first line of the body where no dateline opens it."""
    number = 0
    while number < len(lines) - 1 and is_header(lines[number].text):
        number += 1
    if number < len(lines) - 1 and reads_as_headline(lines[number].text):
        number += 1
    elif number == 0:
        return 0
    while number < len(lines) and is_header(lines[number].text):
        number += 1
    return number if number < len(lines) else max(0, len(lines) - 1)


@cache
def _told() -> re.Pattern[str]:
    return re.compile(rf"\btold (?:the )?({credit_names()})\b")


def _claim_told(layout: Layout) -> None:
    """Take "told Reuters" as weak evidence that Reuters tells it, where a dateline shows a dispatch."""
    found = _told().search(layout.text) if layout.dateline and not layout.claims else None
    if found and (key := agency_of(found[1])):
        layout.claim(TOLD, key)
