"""Take a mended text apart: find where the body opens, then read what stands above, in and behind it."""

from __future__ import annotations

from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.body import read_body
from clipping_archive.parsing.bylines import is_role, read_byline
from clipping_archive.parsing.dateline import Opening, read_dateline
from clipping_archive.parsing.glued import find_glued, read_glued_header
from clipping_archive.parsing.header import is_header, read_header
from clipping_archive.parsing.headline import reads_as_headline, wrapped
from clipping_archive.parsing.houses import agency_of, credit_names
from clipping_archive.parsing.language import language_of
from clipping_archive.parsing.layout import DATELINE, TOLD, Layout
from clipping_archive.parsing.lines import Line, lines_of

HEADED_LINES = 10
"""Below a head that an envelope holds, a note, a byline and a summary take no more lines."""
HEADER_LINES = 24
"""A dateline further down than this belongs to another story, or is none."""
PAGE_HEAD = 8
"""So many lines at most stand in the head of a page: its name, a section, the headline, a byline, stamps."""
AHEAD = 4
"""So many lines below a bare dateline a whole one may stand."""
GLUED_LINES = 4


def lay_out(text: str, *, headed: bool = False) -> Layout:
    """Decide of every stretch of a mended text what it is.

    ``headed`` says that the text begins with the body, since an envelope holds the headline.
    """
    layout = Layout(text, language=language_of(text))
    lines = lines_of(text)
    if headed:
        read_body(layout, _below_head(layout, lines))
        _claim_told(layout)
        return layout
    number, start, opening = _find_dateline(lines)
    if opening:
        head, first = lines[number].cut(0, start), lines[number].cut(start)
        body = _open(layout, first, opening) + lines[number + 1 :]
        read_header(layout, lines[:number])
        if head.text:
            read_glued_header(layout, head)
        lines = body
    else:
        number = _find_body(text, lines)
        read_header(layout, lines[:number])
        lines = lines[number:]
    read_body(layout, lines)
    _claim_told(layout)
    return layout


def _below_head(layout: Layout, lines: list[Line]) -> list[Line]:
    """Take what an agency sets above the body all the same, a note, a byline, a tag; give the rest.

    Between them and the dateline may stand the points of a summary, which are paragraphs.
    """
    number, start, opening = _find_dateline(lines[:HEADED_LINES], titled=True)
    above = lines[: number if opening else HEADED_LINES]
    kept = [line for at, line in enumerate(above) if not _is_head(line, above[:at]) or at == len(lines) - 1]
    rest = lines[HEADED_LINES:]
    if opening:
        head = lines[number].cut(0, start)
        kept += [head] if head.text else []
        rest = _open(layout, lines[number].cut(start), opening) + lines[number + 1 :]
    read_header(layout, [line for line in above if line not in kept], titled=False)
    return kept + rest


def _is_head(line: Line, before: list[Line]) -> bool:
    """Say whether a line of a headed text belongs above its body, a writer's role below his name included."""
    after_byline = bool(before) and read_byline(before[-1].text) != ()
    return is_header(line.text) or (after_byline and is_role(line.text))


def _find_dateline(lines: list[Line], *, titled: bool = False) -> tuple[int, int, Opening | None]:
    """Find the dateline: the number of its line, where it starts in there, and what it says."""
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


def _find_body(text: str, lines: list[Line]) -> int:
    """Find the first line of the body where no dateline opens it."""
    number = 0
    while number < len(lines) - 1 and is_header(lines[number].text):
        number += 1
    if number < len(lines) - 1 and reads_as_headline(lines[number].text):
        whole = wrapped(text, lines, number)
        number += 1 + (whole is not lines[number] and number + 2 < len(lines))
    elif number == 0:
        return 0
    while number < len(lines) and is_header(lines[number].text):
        number += 1
    number = _behind_stamp(lines, number)
    return number if number < len(lines) else max(0, len(lines) - 1)


def _behind_stamp(lines: list[Line], number: int) -> int:
    """Begin the body behind the last stamp or byline that only short, open lines part from the head."""
    last = number
    for at, line in enumerate(lines[number : number + PAGE_HEAD], number):
        if is_header(line.text):
            last = at + 1
        elif not reads_as_headline(line.text):
            break
    return last if last < len(lines) else number


@cache
def _told() -> re.Pattern[str]:
    return re.compile(rf"\btold (?:the )?({credit_names()})\b")


def _claim_told(layout: Layout) -> None:
    """Take "told Reuters" as weak evidence that Reuters tells it, where a dateline shows a dispatch."""
    looked_for = layout.dateline and not layout.claims and "told " in layout.text
    found = _told().search(layout.text) if looked_for else None
    if found and (key := agency_of(found[1])):
        layout.claim(TOLD, key)
