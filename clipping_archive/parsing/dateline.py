"""The dateline: where and when a dispatch was filed, as its first paragraph opens."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from clipping_archive.agencies import AGENCIES
from clipping_archive.domain.story import Dateline, Place
from clipping_archive.gazetteer import places as known_places

_NAMES = (
    "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|"
    "sep sept september|oct october|nov november|dec december"
)
MONTHS = {word: number for number, words in enumerate(_NAMES.split("|"), 1) for word in words.split()}
_M = "(?i:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")(?![A-Za-z])\.?"
_DATE = (
    rf"(?:(?P<m1>{_M}) {{0,2}}(?P<d1>\d{{1,2}})|(?P<d2>\d{{1,2}}) {{1,2}}(?P<m2>{_M}))"
    r"(?: ?, ?(?P<year>\d{4}))?"
)
_CAP = r"[A-ZÀ-Þ][\w.'’\-]{0,24}"
_ONE = rf"{_CAP}(?: (?:(?:de|del|la|el|al|do|da|of|the|upon) )?{_CAP}){{0,3}}"
_PLACES = rf"(?P<places>(?!{_M} {{0,2}}\d){_ONE}(?: ?[/,] ?(?!{_M} {{0,2}}\d){_ONE}){{0,4}}?)"
_DASH = r"(?P<dash> ?(?:\.-|--|—|–|-|_|:)(?: +|(?=[A-Z“\"‘'])|$))"


class Opening(NamedTuple):
    """A dateline as found in a line: the paragraph proper begins at ``end``."""

    end: int
    dateline: Dateline
    agency: str | None


@cache
def _credits() -> dict[str, str]:
    return {credit.casefold(): agency.key for agency in AGENCIES for credit in agency.credits}


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    names = "|".join(
        re.escape(name) for agency in AGENCIES for name in sorted(agency.credits, key=len, reverse=True)
    )
    bracketed = r"(?:\((?P<credit>[^()\n]{2,30})\)|/(?P<slash>[A-Z][A-Za-z-]{1,20})/\.?)"
    return (
        # SEOUL, Dec. 29 (Yonhap) -- / MOSCOW, January 21. /TASS/. / MOSCOW. Jan 17 (Interfax) -
        re.compile(rf"\s*(?:{_PLACES}[,.]? ?,? ?)?(?:{_DATE}[.,]? ?)?{bracketed}{_DASH}?\s*"),
        # SAITAMA, Japan, Dec. 9 Kyodo -
        re.compile(rf"\s*{_PLACES}, ?{_DATE},? (?P<bare>{names}){_DASH}"),
        # SALVADOR, Feb 26 -
        re.compile(rf"\s*{_PLACES}(?: ?,|(?<=\.)) ?{_DATE}{_DASH}"),
        # SEOUL --
        re.compile(r"\s*(?P<places>[A-ZÀ-Þ][A-ZÀ-Þ.'’ /,-]{2,60}?) ?--\s+"),
        # a line of its own: BEIJING, July 23
        re.compile(rf"\s*{_PLACES}, ?{_DATE}\.?\s*$"),
    )


# MOSCOW, Russian President ...: a reprinter cut date and credit away.
_UPPER = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,24}"
_CUT = re.compile(
    rf"\s*(?P<places>{_UPPER}(?: {_UPPER}){{0,2}}(?:/{_UPPER}(?: {_UPPER}){{0,2}})?),? (?=[A-Z][a-z])"
)


def read_dateline(line: str, *, first: bool) -> Opening | None:
    """Read the dateline at the start of a line, strict forms first.

    The bare form ("MOSCOW, Russian President ...") is accepted only where
    ``first`` says that the line opens the body, and only before a capital.
    """
    for form in _forms():
        found = form.match(line)
        if found and (opening := _opening(found)):
            return opening
    if first and (found := _CUT.match(line)) and _place(found["places"].split("/")[0]).country:
        return Opening(found.end(), Dateline(found["places"], _places(found["places"])), None)
    return None


def _opening(found: re.Match[str]) -> Opening | None:
    fields = found.groupdict()
    credit = fields.get("credit") or fields.get("slash") or fields.get("bare")
    key = _credits().get(credit.casefold()) if credit else None
    where = (fields.get("places") or "").strip(" ,")
    date = _date(fields)
    if fields.get("credit") and key is None and not (where and date and fields.get("dash")):
        return None
    if not where and not credit:
        return None
    if where and not date and not credit and not all(p.country for p in _places(where)):
        return None
    return Opening(found.end(), Dateline(where, _places(where), date, credit), key)


def _date(fields: dict[str, str | None]) -> str | None:
    name, day = (fields.get("m1") or fields.get("m2")), (fields.get("d1") or fields.get("d2"))
    if not name or not day or not 1 <= int(day) <= 31:
        return None
    month = MONTHS[name.rstrip(".").lower()]
    year = fields.get("year")
    return f"{year or '-'}-{month:02}-{int(day):02}"


def _places(text: str) -> tuple[Place, ...]:
    """List the cities of "SEOUL/MUAN, South Korea": the country after a comma is no further place."""
    if not text:
        return ()
    return tuple(_place(part.split(",")[0].strip()) for part in text.split("/") if part.strip())


def _place(name: str) -> Place:
    known = known_places().get(name.casefold())
    if known:
        return Place(known.name, known.country)
    return Place(name.title() if name.isupper() else name)
