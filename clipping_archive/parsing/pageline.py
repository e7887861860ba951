"""Lines of a page that hold several things, parted by bars: who wrote it, when, for whom."""

from __future__ import annotations

import re
from typing import NamedTuple

from clipping_archive.parsing.bylines import read_byline, read_names
from clipping_archive.parsing.houses import agency_of
from clipping_archive.parsing.stamps import Stamp, read_stamp

_BAR = re.compile(r"\s*[|•·]\s*|\t+|\s{2,}")
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
    if len(line) > 200:
        return None
    parts = [part for part in _BAR.split(line) if part]
    stamps = [stamp for part in parts if (stamp := read_stamp(part))]
    whole = read_stamp(line)
    if whole and len(stamps) < 2:
        return PageLine(whole, (), whole.agency)
    if len(parts) < 2 or not stamps:
        return None
    stamp = next((one for one in stamps if one.updated), stamps[0])
    names = next((names for part in parts if (names := read_byline(part) or read_names(part))), ())
    houses = (agency_of(found["who"] if (found := _SOURCE.match(part)) else part) for part in parts)
    return PageLine(stamp, names, next((key for key in houses if key), None))
