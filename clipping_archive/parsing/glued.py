"""Copy whose header was glued to its first paragraph: all of it in one line."""

from __future__ import annotations

import re
from typing import NamedTuple

from clipping_archive.parsing.dateline import MONTHS, Opening, read_dateline
from clipping_archive.parsing.header import read_byline, read_series

REACH = 900
"""Code points in which a glued header must have ended; the longest notes to editors fill half of that."""

_MONTH = "(?:" + "|".join(sorted((name.title() for name in MONTHS), key=len, reverse=True)) + r")\.?"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,20}"
_INSIDE = re.compile(
    rf"(?<![A-Z.'’-]){_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}}"
    rf"(?:, [A-Z][a-z]{{2,15}}(?: [A-Z][a-z]{{2,15}}){{0,2}})?"
    rf", {_MONTH} \d{{1,2}} \([^()]{{2,30}}\) ?--"
)
_NOTE = re.compile(r"\s*\((?:ATTN|Eds)\s?:[^()]{0,500}\)")
_BYLINE = re.compile(r"\s*(By [A-ZÀ-Þ][^\d()]{2,80}?)\s*$")


class Glued(NamedTuple):
    """A header found inside a line: spans (kind, start, end) in that line, the dateline at ``start``."""

    start: int
    opening: Opening
    spans: tuple[tuple[str, int, int], ...]
    byline: tuple[str, ...]


def read_glued(line: str, headline: str | None) -> Glued | None:
    """Read a header that runs into its paragraph; ``headline`` is the one that stood above, if any."""
    reach = line[:REACH]
    again = reach.find(headline) if headline else -1
    after = again + len(headline or "") if again >= 0 else 0
    found = _INSIDE.search(reach, after)
    if not found or not (opening := read_dateline(line[found.start() : found.start() + REACH], first=False)):
        return None
    spans = _before(reach, again, after)
    at, stop = after, found.start()
    if note := _NOTE.match(reach, at, stop):
        spans.append(("editor-note", at, note.end()))
        at = note.end()
    names: tuple[str, ...] = ()
    if (by := _BYLINE.search(reach, at, stop)) and (names := read_byline(by[1])):
        stop = by.start()
    if at < stop:
        spans.append(("header" if headline else "headline", at, stop))
    if names:
        spans.append(("byline", stop, found.start()))
    return Glued(found.start(), opening, tuple(spans), names)


def _before(reach: str, again: int, after: int) -> list[tuple[str, int, int]]:
    """Cut what stands before the note: tags, slugline, tags again, the headline again."""
    if again < 0:
        return []
    tags, _ = read_series(reach[:again])
    slug = max(tags, len(reach[:again].rstrip()))
    if (last := reach.rfind("(", tags, again)) >= 0 and read_series(reach[last:again])[1]:
        slug = last
    return [("header", 0, tags), ("slugline", tags, slug), ("header", slug, after)]
