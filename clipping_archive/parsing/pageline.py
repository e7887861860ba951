"""Lines of a page that hold several things, parted by bars: who wrote it, when, for whom."""

from __future__ import annotations

from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.bylines import read_byline, read_names
from clipping_archive.parsing.houses import agency_of
from clipping_archive.parsing.stamps import Stamp, has_digit, read_stamp

_BAR = re.compile(r"\s*[|•·]\s*|\t+|\s{2,}")
_BARS = frozenset("|•·\t")
_DASH = re.compile(r"\s+[-–—]\s+")
_SOURCE = re.compile(r"Source ?: ?(?P<who>[\w/ ]{2,40}?)(?: \(\w{2,8}\))?\Z")


class PageLine(NamedTuple):
    """What such a line says: the stamp, the writers' names, the key of the house that it names."""

    stamp: Stamp
    byline: tuple[str, ...] = ()
    agency: str | None = None


def read_page_line(line: str) -> PageLine | None:
    """Read a line with a stamp among its parts; a stamp alone is such a line too.

    "By A  |  June 19, 2016 at 10:12 AM", "ANI | Updated: Mar 05, 2024",
    "Date: 05/03/2024 | Source: Rodong Sinmun (En)".
    """
    if len(line) > 200 or not has_digit(line):
        return None
    parted = "  " in line or not _BARS.isdisjoint(line)
    parts = [part for part in _BAR.split(line) if part] if parted else [line]
    if len(parts) > 1 or line.startswith("By "):
        parts = [piece for part in parts for piece in _DASH.split(part)]
    whole = read_stamp(line)
    if parts == [line]:
        return PageLine(whole, (), whole.agency) if whole else None
    stamps = [stamp for part in parts if (stamp := read_stamp(part))]
    if whole and len(stamps) < 2:
        return PageLine(whole, (), whole.agency)
    if len(parts) < 2 or not stamps:
        return None
    stamp = next((one for one in stamps if one.updated), stamps[0])
    names = next((names for part in parts if (names := read_byline(part) or read_names(part))), ())
    return PageLine(stamp, names, next((key for part in parts if (key := _house(part))), None))


def _house(part: str) -> str | None:
    """Tell the agency that a part names: "Source: Rodong Sinmun (En)", "By Ann Moss, KYODO NEWS"."""
    source = _SOURCE.match(part)
    words = [source["who"]] if source else part.split(", ")
    return next((key for word in words if (key := agency_of(word))), None)
