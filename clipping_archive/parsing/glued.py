"""Copy whose header was glued to its first paragraph: all of it in one line."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from clipping_archive.parsing.bylines import read_byline
from clipping_archive.parsing.dateline import DATE, Opening, agency_of, bracketed, read_dateline
from clipping_archive.parsing.header import ATTN, set_headline
from clipping_archive.parsing.layout import Layout
from clipping_archive.parsing.lines import Line
from clipping_archive.parsing.places import is_known
from clipping_archive.parsing.series import read_series

REACH = 1200
"""Code points in which a glued header must have ended; the longest notes to editors fill half of that."""
PLACE = 70
"""The longest place of a dateline, with date, in code points."""

_START = re.compile(r"(?<![A-ZÀ-Þ'’.-])[A-ZÀ-Þ]")
_SHOUTED = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ.'’ /-]{1,40}(?:, [A-Z][\w. ]{2,30})?")
_BARE = re.compile(r"(?<![A-Z.'’-])[A-ZÀ-Þ][A-ZÀ-Þ/. ]{2,40} (?:--|—) ?(?=[A-Z“\"])")
_NOTE = re.compile(r"\((?:ATTN|Eds|EDS|Adds|Updates)\b.{0,500}\)\s*\Z")
_BY = re.compile(r"(?:By|BY|by) [A-ZÀ-Þ][^\d()]{2,80}\Z")
_GLUE = re.compile(r"(?<=[a-z])(?=[A-Z][\w'’]*[ .’'])|(?<=[a-z-])(?=\()|(?<=rates)(?=[A-Z])")


class Glued(NamedTuple):
    """A dateline found inside a line: it begins at ``start``."""

    start: int
    opening: Opening


@cache
def _credit() -> re.Pattern[str]:
    return re.compile(rf"(?:{DATE}[.,]? ?,? ?)?{bracketed()}")


def find_glued(line: str, after: int = 0) -> Glued | None:
    """Find a dateline inside a line, behind ``after``: by its credit, or as ``SEOUL -- `` in a round-up."""
    reach = line[:REACH]
    for found in _credit().finditer(reach, after):
        credit = found["credit"] or found["slash"]
        if credit and agency_of(credit) and (glued := _opening(line, found.start(), found.end(), after)):
            return glued
    for found in _BARE.finditer(reach, after):
        opening = read_dateline(line[found.start() :], first=False)
        if opening and all(is_known(part) for part in opening.dateline.text.split("/")):
            return Glued(found.start(), opening)
    return None


def _opening(line: str, at: int, end: int, after: int) -> Glued | None:
    """Find where the dateline starts whose date and credit stand at ``at``: the longest place that is one."""
    low = max(after, at - PLACE)
    best: Glued | None = None
    for start in _START.finditer(line, low, at + 1):
        place = line[start.start() : at].strip(" ,.")
        city = place.split(",")[0].split("/")[0]
        # villageKarsk, March 5: the place begins where the words are glued, unless a byline does
        glued = start.start() > 0 and line[start.start() - 1].islower() and not place.startswith("By ")
        if not (is_known(city) or glued or (_SHOUTED.fullmatch(place) and " BY " not in f" {place}")):
            continue
        opening = read_dateline(line[start.start() :], first=False)
        if opening and opening.agency and start.start() + opening.end >= end and opening.dateline.text:
            if is_known(city) or glued:
                return Glued(start.start(), opening)
            best = best or Glued(start.start(), opening)
    if best is None and line[at:end].strip().startswith(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    ):
        opening = read_dateline(line[at:], first=False)
        return Glued(at, opening) if opening and opening.agency else None
    return best


def read_glued_header(layout: Layout, line: Line) -> None:
    """Take apart what stands before the dateline in its line: slugline, tags, headline, note, byline."""
    rest = line
    if (by := _BY.search(rest.text, max(0, len(rest.text) - 90))) and (names := read_byline(by[0])):
        layout.byline = layout.byline or names
        layout.take("byline", rest.cut(by.start()))
        rest = rest.cut(0, by.start())
    if (note := _NOTE.search(rest.text)) and ATTN.match(note[0]):
        layout.editor_note = layout.editor_note or note[0].strip()
        layout.note(note[0].strip(), public=False)
        layout.take("editor-note", rest.cut(note.start()))
        rest = rest.cut(0, note.start())
    if not rest.text:
        return
    cut = _headline_start(layout, rest.text)
    if cut:
        _slugline(layout, rest.cut(0, cut))
    if layout.headline is None:
        set_headline(layout, rest.cut(cut))
    else:
        layout.take("header", rest.cut(cut))


def _slugline(layout: Layout, line: Line) -> None:
    at, series = read_series(line.text)
    layout.series = layout.series or series
    layout.take("series", line.cut(0, at))
    layout.take("slugline", line.cut(at))
    layout.slugline = layout.slugline or line.text[at:].strip() or None


def _headline_start(layout: Layout, words: str) -> int:
    """Give where the headline begins behind the slugline: at its tags, at itself, or where the words are glued."""
    if layout.headline and (again := words.rfind(layout.headline)) >= 0:
        tags = words.rfind("(", 0, again)
        return tags if tags > 0 and read_series(words[tags:again])[1] else again
    first, series = read_series(words)
    if series and (again := words.find(f"({series.label})", first)) > 0:
        return again
    found = _GLUE.search(words, first, first + 60)
    return found.start() if found and len(words) - found.start() > found.start() - first else 0
