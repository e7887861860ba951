"""The dateline: where and when a dispatch was filed, as its first paragraph opens."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from clipping_archive.domain.story import Dateline
from clipping_archive.parsing.houses import agency_of, credit_names
from clipping_archive.parsing.months import ANY_MONTH, FIRST_JUCHE, MONTH, month_number
from clipping_archive.parsing.patterns import either
from clipping_archive.parsing.places import is_known, places_of, region_country

_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
_MONTH_DAY = rf"(?P<m1>{MONTH}) {{0,2}}(?P<d1>\d{{1,2}})"
_DAY_MONTH = rf"(?P<d2>\d{{1,2}}) {{1,2}}(?P<m2>{ANY_MONTH})"
_JUCHE = r"(?: ?,? ?(?P<juche>Juche ?\d{1,3}) ?)?"
_YEAR = either(r" ?, ?(?P<year>\d{4})", r",? ?\((?P<year2>\d{4})\)", r"(?<=[a-z.]) (?P<year3>\d{4})")
_YEAR_TWICE = r",? ?\d{4}(?=[\s,]{0,2}(?:[(/]|$))"  # damage of a corpus
DATE = rf"(?P<date>{_WEEKDAY}{either(_MONTH_DAY, _DAY_MONTH)}{_JUCHE}{_YEAR}?(?:{_YEAR_TWICE})?)"
"""An expression for the date of a dateline, in either order, with or without its year."""

_NAME = r"[A-ZÀ-ÞА-ЯЁ][\w.'’\-]{0,24}"
_LINK = "(?:de|del|la|las|el|al|do|da|dos|of|the|upon|am|sur)"
_PLACE = rf"{_NAME}(?: (?:{_LINK} )?{_NAME}){{0,3}}"
_NO_MONTH = rf"(?!{MONTH} {{0,2}}\d)"
_MORE_PLACES = rf"(?: ?[/,] ?{_NO_MONTH}{_PLACE}){{0,4}}?"
_PLACES = rf"(?P<places>{_NO_MONTH}{_PLACE}{_MORE_PLACES}(?: ?\[{_PLACE}\])?)"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’ /,-]{2,60}?"
_DASH = r"(?P<dash> ?(?:\.-|--|—|–|-|_|:)(?: +|(?=[A-Z“\"‘'’(])|$))"
_STRAY = r"[\s*+•>]*(?:RPT ?-{1,2} ?)?\[?"
_IN_BRACKETS = r"-{0,2}\((?P<credit>[^()\n]{2,30})\)"
_IN_SLASHES = r"/ ?(?P<slash>[A-ZА-Я][\w-]{1,30}) ?/\.?"
CREDIT = either(_IN_BRACKETS, _IN_SLASHES)
"""An expression for the credit of a dateline: groups ``credit`` and ``slash``."""


class Opening(NamedTuple):
    """A dateline as found in a line: the paragraph proper begins at ``end``."""

    end: int
    dateline: Dateline
    agency: str | None
    byline: tuple[str, ...] = ()


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    """Give the strict forms, which open a story wherever they stand."""
    forms = (
        # (ANSA) - Rome, January 17 -
        rf"\((?P<credit>{credit_names()})\){_DASH}{_PLACES}, ?{DATE}(?P<dash2> ?[-–—]{{1,2}} ?)",
        # SEOUL, Dec. 29 (Yonhap) -- / MOSCOW, January 21. /TASS/. / MOSCOW. Jan 17 (Interfax) -
        rf"(?:{_PLACES}[,.]? ?,? ?)?(?:{DATE}[.,]? ?)?,? ?{CREDIT}{_DASH}?\s*",
        # SAITAMA, Japan, Dec. 9 Kyodo - / OKLAHOMA CITY, Okla. March 11, Reuter -
        rf"{_PLACES}(?:,|(?<=\.)) ?{DATE},? (?P<bare>{credit_names()}){_DASH}",
        # МОСКВА, 17 янв - РИА Новости.
        rf"{_PLACES}, ?{DATE} ?[-–—] ?(?P<bare>{credit_names()})(?P<dash>\.) ?",
        # SALVADOR, Feb 26 - / CHEVY CHASE, Md., - March 4 - / JOHANNESBURG March 13 -
        rf"{_PLACES} ?[,.]{{0,2}} ?(?:- )?{DATE},?{_DASH}",
        # La paz, march 4 -
        rf"(?P<lower>{_NAME} [a-z]{{2,12}}), ?{DATE}{_DASH}",
        # (서울=연합뉴스) 김수연 기자 =
        r"\((?P<korean>[가-힣]+(?:[·/][가-힣]+)*)=(?P<credit>[가-힣]{2,8})\) ?"
        r"(?P<by>[가-힣·, ]{2,40}?) ?(?:기자|특파원) ?=? *",
        # a line of its own: BEIJING, July 23
        rf"{_PLACES}, ?{DATE}\.?\s*$",
        # SEOUL -- / WASHINGTON —
        rf"(?P<shouted>{_CAPITALS}) ?(?P<dash>--|—) *(?=[\w“\"‘'(])",
    )
    return tuple(re.compile(_STRAY + form) for form in forms)


@cache
def _open_forms() -> tuple[re.Pattern[str], ...]:
    """Give the forms which only the line that opens the body may have: a reprinter cut the rest away."""
    word = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,24}"
    city = rf"{word}(?: {word}){{0,2}}"
    forms = (
        # KARSK, LORVENIA — / KARSK --
        rf"(?P<open>{_CAPITALS}) ?(?P<dash>--|—) *(?=[\w“\"‘'(])",
        # Seoul/Moscow, Jan 17 Russian ... / MOSCOW, Aug 31. Russian ...
        rf"{_PLACES}, ?{DATE}(?:[:.]| -)? (?=[A-Z“\"])",
        # MOSCOW, Russian President ... / SEOUL North Korea fired ...
        rf"(?P<places>{city}(?:/{city}){{0,2}}),? (?=[A-Z](?:[a-z]|[’']| [A-Za-z]|\.\S)|[\"“‘])",
        # a line of its own: ISTANBUL
        r"(?P<places>[A-ZÀ-Þ][A-ZÀ-Þ.'’/ -]{2,40})\s*$",
    )
    return tuple(re.compile(r"\s*" + form) for form in forms)


def read_dateline(line: str, *, first: bool) -> Opening | None:
    """Read the dateline at the start of a line, strict forms first.

    What a reprinter left of one ("MOSCOW, Russian President ...", "SEOUL North
    Korea ...") is accepted only where ``first`` says that the line opens the
    body; without a dash, only for a place that the gazetteer knows.
    """
    opening = _read(_forms(), _opening, line)
    if opening is None and first:
        return _read(_open_forms(), _open, line)
    return opening


def _read(
    forms: tuple[re.Pattern[str], ...], accept: Callable[[re.Match[str]], Opening | None], line: str
) -> Opening | None:
    for form in forms:
        found = form.match(line)
        if found and (opening := accept(found)):
            return opening
    return None


def _opening(found: re.Match[str]) -> Opening | None:
    """Accept a strict form: with a credit that is known, or with all the rest of a dateline."""
    fields = found.groupdict()
    where = _trimmed(_first(fields, "places", "lower", "korean", "shouted") or "")
    date = _date(fields)
    credit = _first(fields, "credit", "slash", "bare")
    key = agency_of(credit) if credit else None
    if fields.get("date") and date is None:
        return None
    if credit and key is None and not (where and date and fields.get("dash")):
        return None
    if not credit and not (where and (date or _all_known(where))):
        return None
    if fields.get("lower") and not is_known(where):
        return None
    names = tuple(re.split(r"[·,] ?", fields["by"])) if fields.get("by") else ()
    return Opening(found.end(), Dateline(where, places_of(where), date, credit), key, names)


def _open(found: re.Match[str]) -> Opening | None:
    """Accept a bare form for places that are known, one of them where a date stands with them."""
    fields = found.groupdict()
    where = _trimmed(_first(fields, "open", "places") or "")
    parts = [is_known(part.split(",")[0]) for part in where.split("/")]
    if not (fields.get("open") or all(parts) or (fields.get("date") and any(parts))):
        return None
    return Opening(found.end(), Dateline(where, places_of(where), _date(fields)), None)


def _first(fields: dict[str, str | None], *names: str) -> str | None:
    return next((fields[name] for name in names if fields.get(name)), None)


def _trimmed(where: str) -> str:
    """Take off what follows the place; the full stop stays with "Mass." and goes from "MOSCOW."."""
    where = where.strip(" ,-–—")
    return where if region_country(where.rpartition(",")[2]) and "," in where else where.rstrip(".")


def _all_known(where: str) -> bool:
    cities = [part.split(",")[0] for part in where.split("/")]
    return all(is_known(city) for city in cities) or region_country(where.rpartition(",")[2]) is not None


def _date(fields: dict[str, str | None]) -> str | None:
    """Write the date as ISO, ``--MM-DD`` where it has no year; None where there is no such day."""
    name, day = _first(fields, "m1", "m2"), _first(fields, "d1", "d2")
    if not name or not day or not 1 <= int(day) <= 31:
        return None
    year = _first(fields, "year", "year2", "year3")
    if not year and (juche := fields.get("juche")):
        year = str(FIRST_JUCHE - 1 + int(juche.removeprefix("Juche")))
    return f"{year or '-'}-{month_number(name):02}-{int(day):02}"
