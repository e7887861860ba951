"""Copy whose header was glued to its first paragraph: all of it in one line."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.bylines import read_byline
from clipping_archive.parsing.dateline import Opening, read_dateline
from clipping_archive.parsing.dateline_forms import CREDIT, DATE
from clipping_archive.parsing.header import ATTN
from clipping_archive.parsing.headline import set_headline, set_slugline
from clipping_archive.parsing.houses import agency_of
from clipping_archive.parsing.layout import Layout
from clipping_archive.parsing.lines import Line
from clipping_archive.parsing.outline import MONTH_SIGNS, outline
from clipping_archive.parsing.places import is_known, region_country
from clipping_archive.parsing.series import read_series

REACH = 1200
"""Code points in which a glued header must have ended; the longest notes to editors fill half of that."""
PLACE = 70
"""The longest place of a dateline, with date, in code points."""
DATED, LONGEST = 80, 40
"""The longest date ahead of a credit, and the longest credit, in code points."""
SURE, LIKELY = 2, 1
"""How well it is shown where the place of a dateline begins."""

_START = re.compile(r"(?<![A-ZÀ-Þ'’.-])[A-ZÀ-Þ]")
_CITY = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ.'’ /-]{1,40}(?:, [A-Z][\w. ]{2,30})?")
# SEOUL -- in a round-up
_BARE = re.compile(r"(?<![A-Z.'’-])[A-ZÀ-Þ][A-ZÀ-Þ/. ]{2,40} (?:--|—) ?(?=[A-Z“\"])")
# (서울=연합뉴스) behind the words of a headline
_KOREAN = re.compile(r"[(\[][가-힣]+(?:[·/,] ?[가-힣]+)* ?= ?[가-힣]{2,7}1?[)\]]")
_NOTE = re.compile(r"\((?:ATTN|Eds|EDS|Adds|Updates)\b.{0,500}\)\s*\Z")
_BY = re.compile(r"(?:By|BY|by) [A-ZÀ-Þ][^\d()]{2,80}\Z")
# Inchon-harborHarbor reopens / Inchon-harbor(LEAD)
# Any credit: nearly every line that holds a bracket or a slash holds none.
_ANY_CREDIT = re.compile(r"\(([^()\n]{2,30})\)|/ ?([^\W\d_][\w-]{1,30}) ?/")
_GLUE = re.compile(r"(?<=[a-z])(?=[A-Z][\w'’]*[ .’'])|(?<=[a-z-])(?=\()")
_SLUGGED = re.compile(
    r"(?:(?=[a-z]{3})[a-z ]{3,24}-[a-z][a-z ]{1,24}"
    r"|(?P<who>[A-Z][a-z]+)-[A-Z]?[a-z]+(?: [A-Za-z]+){0,2}?(?= (?P=who)\b)) (?=[A-Z“\"'‘])"
)
"""A slugline that only a space parts: it is in small letters, or the headline repeats its first word."""


class Glued(NamedTuple):
    """A dateline found inside a line: it begins at ``start``."""

    start: int
    opening: Opening


@cache
def _credit() -> re.Pattern[str]:
    """Match the part of a dateline that is sure: the date and the credit."""
    return re.compile(rf"(?:{DATE}[.,]? ?,? ?)?{CREDIT}")


def find_glued(line: str, after: int = 0) -> Glued | None:
    """Find a dateline inside a line, behind ``after``: by its credit, or as ``SEOUL -- `` in a round-up."""
    reach = line[:REACH]
    if ("(" in reach or "/" in reach) and (credited := _by_credit(line, reach, after)):
        return credited
    if "=" in reach and (korean := _KOREAN.search(reach, max(after, 1))):
        opening = read_dateline(line[korean.start() :], first=False)
        if opening and opening.agency:
            return Glued(korean.start(), opening)
    has_dash = " --" in reach or " —" in reach
    for found in _BARE.finditer(reach, after) if has_dash else ():
        opening = read_dateline(line[found.start() :], first=False)
        if opening and all(is_known(part) for part in opening.dateline.text.split("/")):
            return Glued(found.start(), opening)
    return None


def _by_credit(line: str, reach: str, after: int) -> Glued | None:
    """Find a dateline by its credit, with the date ahead of it."""
    credits = [
        found.start() for found in _ANY_CREDIT.finditer(reach, after) if agency_of(found[1] or found[2])
    ]
    if not credits:
        return None
    signs = outline(line, REACH).signs
    for found in _credit().finditer(signs, max(after, credits[0] - DATED), credits[-1] + LONGEST):
        at = found.start()
        if not agency_of(reach[slice(*found.span("credit" if found["credit"] else "slash"))]):
            continue
        if glued := _opening(line, at, found.end(), after):
            return glued
        if signs[at] in MONTH_SIGNS and (glued := _undated(line, at)):
            return glued
    return None


def _opening(line: str, at: int, end: int, after: int) -> Glued | None:
    """Find where the dateline starts whose date and credit stand at ``at``: the longest place that is one."""
    best: Glued | None = None
    for start in _START.finditer(line, max(after, at - PLACE), at + 1):
        first = start.start()
        rank = _rank(line, first, at)
        opening = read_dateline(line[first:], first=False) if rank else None
        if not (opening and opening.agency and first + opening.end >= end and opening.dateline.text):
            continue
        if rank == SURE:
            return Glued(first, opening)
        best = best or Glued(first, opening)
    return best


def _rank(line: str, first: int, at: int) -> int:
    """Say how well the words show that the place of a dateline begins at ``first``; 0 if they do not."""
    place = line[first:at].strip(" ,.")
    city = place.split(",")[0].split("/")[0]
    # villageKarsk, March 5: the place begins where the words are glued, unless a byline does
    if is_known(city) or (first and line[first - 1].islower() and not place.startswith("By ")):
        return SURE
    if not _CITY.fullmatch(place) or " BY " in f" {place}":
        return 0
    return SURE if "," in place and region_country(place.rpartition(",")[2]) else LIKELY


def _undated(line: str, at: int) -> Glued | None:
    """Read a dateline that a slip left without a city: "Dec. 29 (Yonhap) --"."""
    opening = read_dateline(line[at:], first=False)
    return Glued(at, opening) if opening and opening.agency else None


def read_glued_header(layout: Layout, line: Line) -> None:
    """Take apart what stands before the dateline in its line: slugline, tags, headline, note, byline."""
    rest = _without_note(layout, _without_byline(layout, line))
    if not rest.text:
        return
    cut = _headline_start(layout, rest.text)
    if cut:
        set_slugline(layout, rest.cut(0, cut))
    if layout.headline is None:
        set_headline(layout, rest.cut(cut))
    else:
        layout.take("header", rest.cut(cut))


def _without_byline(layout: Layout, line: Line) -> Line:
    found = _BY.search(line.text, max(0, len(line.text) - 90))
    names = read_byline(found[0]) if found else ()
    if not found or not names:
        return line
    layout.byline = layout.byline or names
    layout.take("byline", line.cut(found.start()))
    return line.cut(0, found.start())


def _without_note(layout: Layout, line: Line) -> Line:
    found = _NOTE.search(line.text)
    if not found or not ATTN.match(found[0]):
        return line
    note = line.cut(found.start())
    layout.editor_note = layout.editor_note or note.text
    layout.note(note.text, public=False)
    layout.take("editor-note", note)
    return line.cut(0, found.start())


def _headline_start(layout: Layout, words: str) -> int:
    """Give where the headline begins behind the slugline: at its tags, at its words, or at the glue."""
    if layout.headline and (again := words.rfind(layout.headline)) >= 0:
        tags = words.rfind("(", 0, again)
        return tags if tags > 0 and read_series(words[tags:again])[1] else again
    first, series = read_series(words)
    if series and (again := words.find(f"({series.label})", first)) > 0:
        return again
    if slugged := _SLUGGED.match(words, first):
        return slugged.end()
    found = _GLUE.search(words, first, first + 60)
    return found.start() if found and len(words) - found.start() > found.start() - first else 0
