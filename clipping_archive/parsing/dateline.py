"""The dateline: where and when a dispatch was filed, as its first paragraph opens."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from clipping_archive.agencies import AGENCIES
from clipping_archive.domain.story import Dateline
from clipping_archive.parsing.months import ANY_MONTH, MONTH, month_number
from clipping_archive.parsing.places import is_known, places_of, region_country

_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
DATE = (
    rf"(?P<date>{_WEEKDAY}(?:(?P<m1>{MONTH}) {{0,2}}(?P<d1>\d{{1,2}})|(?P<d2>\d{{1,2}}) {{1,2}}(?P<m2>{ANY_MONTH}))"
    r"(?: ?,? ?(?P<juche>Juche ?\d{1,3}) ?)?(?: ?, ?(?P<year>\d{4})|,? ?\((?P<year2>\d{4})\)|(?<=[a-z.]) (?P<year3>\d{4}))?"
    r"(?:,? ?\d{4}(?=[\s,]{0,2}(?:[(/]|$)))?)"  # the year twice: damage of a corpus
)
_CAP = r"[A-ZÀ-ÞА-ЯЁ][\w.'’\-]{0,24}"
_LINK = "(?:de|del|la|las|el|al|do|da|dos|of|the|upon|am|sur)"
_ONE = rf"{_CAP}(?: (?:{_LINK} )?{_CAP}){{0,3}}"
_PLACES = rf"(?P<places>(?!{MONTH} {{0,2}}\d){_ONE}(?: ?[/,] ?(?!{MONTH} {{0,2}}\d){_ONE}){{0,4}}?(?: ?\[{_ONE}\])?)"
_DASH = r"(?P<dash> ?(?:\.-|--|—|–|-|_|:)(?: +|(?=[A-Z“\"‘'’(])|$))"
_SHOUT = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’ /,-]{2,60}?"
_STRAY = r"[\s*+•>]*(?:RPT ?-{1,2} ?)?\[?"


class Opening(NamedTuple):
    """A dateline as found in a line: the paragraph proper begins at ``end``."""

    end: int
    dateline: Dateline
    agency: str | None
    byline: tuple[str, ...] = ()


@cache
def credited() -> dict[str, str]:
    """Tell which agency signs with a credit, whatever its case; ``in brackets`` as in a dateline."""
    return {credit.casefold(): agency.key for agency in AGENCIES for credit in agency.names}


@cache
def _names() -> str:
    names = sorted({name for agency in AGENCIES for name in agency.names}, key=len, reverse=True)
    return "|".join(re.escape(name) for name in names)


@cache
def bracketed() -> str:
    """Give the expression for a credit in brackets or slashes: groups ``credit`` and ``slash``."""
    return r"(?:-{0,2}\((?P<credit>[^()\n]{2,30})\)|/ ?(?P<slash>[A-ZА-Я][\w-]{1,30}) ?/\.?)"


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    forms = (
        # (ANSA) - Rome, January 17 -
        rf"\((?P<credit>{_names()})\){_DASH}{_PLACES}, ?{DATE}(?P<dash2> ?[-–—]{{1,2}} ?)",
        # SEOUL, Dec. 29 (Yonhap) -- / MOSCOW, January 21. /TASS/. / MOSCOW. Jan 17 (Interfax) -
        rf"(?:{_PLACES}[,.]? ?,? ?)?(?:{DATE}[.,]? ?)?,? ?{bracketed()}{_DASH}?\s*",
        # SAITAMA, Japan, Dec. 9 Kyodo - / OKLAHOMA CITY, Okla. March 11, Reuter -
        rf"{_PLACES}(?:,|(?<=\.)) ?{DATE},? (?P<bare>{_names()}){_DASH}",
        # МОСКВА, 17 янв - РИА Новости.
        rf"{_PLACES}, ?{DATE} ?[-–—] ?(?P<bare>{_names()})(?P<dash>\.) ?",
        # SALVADOR, Feb 26 - / CHEVY CHASE, Md., - March 4 - / JOHANNESBURG March 13 -
        rf"{_PLACES} ?[,.]{{0,2}} ?(?:- )?{DATE},?{_DASH}",
        # La paz, march 4 -
        rf"(?P<lower>{_CAP} [a-z]{{2,12}}), ?{DATE}{_DASH}",
        # (서울=연합뉴스) 김수연 기자 =
        r"\((?P<korean>[가-힣]+(?:[·/][가-힣]+)*)=(?P<credit>[가-힣]{2,8})\) ?(?P<by>[가-힣·, ]{2,40}?) ?(?:기자|특파원) ?=? *",
        # a line of its own: BEIJING, July 23
        rf"{_PLACES}, ?{DATE}\.?\s*$",
        # SEOUL -- / WASHINGTON —
        rf"(?P<shouted>{_SHOUT}) ?(?P<dash>--|—) *(?=[\w“\"‘'(])",
    )
    return tuple(re.compile(_STRAY + form) for form in forms)


@cache
def _open_forms() -> tuple[re.Pattern[str], ...]:
    """Give the forms that only the line which opens the body may have: a reprinter or a page cut the rest away."""
    upper = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,24}"
    city = rf"{upper}(?: {upper}){{0,2}}"
    forms = (
        # KARSK, LORVENIA — / KARSK --
        rf"(?P<open>{_SHOUT}) ?(?P<dash>--|—) *(?=[\w“\"‘'(])",
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

    The bare forms ("MOSCOW, Russian President ...", "SEOUL North Korea ...")
    are accepted only where ``first`` says that the line opens the body, and
    only for a place that the gazetteer knows.
    """
    for form in _forms():
        found = form.match(line)
        if found and (opening := _opening(found)):
            return opening
    if not first:
        return None
    for form in _open_forms():
        found = form.match(line)
        if found and (opening := _open(found)):
            return opening
    return None


def _open(found: re.Match[str]) -> Opening | None:
    fields = found.groupdict()
    where = _trimmed(fields.get("open") or fields.get("places") or "")
    parts = [is_known(part.split(",")[0]) for part in where.split("/")]
    if not (fields.get("open") or all(parts) or (fields.get("date") and any(parts))):
        return None
    return Opening(found.end(), Dateline(where, places_of(where), _date(fields)), None)


def _opening(found: re.Match[str]) -> Opening | None:
    fields = found.groupdict()
    credit = fields.get("credit") or fields.get("slash") or fields.get("bare")
    key = agency_of(credit) if credit else None
    where = _trimmed(next((fields[name] for name in _WHERE if fields.get(name)), None) or "")
    date = _date(fields)
    if fields.get("date") and date is None:
        return None
    if credit and key is None and not (where and date and fields.get("dash")):
        return None
    if not (where or credit) or (where and not date and not credit and not _all_known(where)):
        return None
    if fields.get("lower") and not is_known(where):
        return None
    names = tuple(re.split(r"[·,] ?", fields["by"])) if fields.get("by") else ()
    return Opening(found.end(), Dateline(where, places_of(where), date, credit), key, names)


_WHERE = ("places", "lower", "korean", "shouted")


def _trimmed(where: str) -> str:
    """Take off what follows the place; the full stop stays with "Mass." and goes from "MOSCOW."."""
    where = where.strip(" ,-–—")
    return where if region_country(where.rpartition(",")[2]) and "," in where else where.rstrip(".")


def _all_known(where: str) -> bool:
    cities = [part.split(",")[0] for part in where.split("/")]
    return all(is_known(city) for city in cities) or region_country(where.rpartition(",")[2]) is not None


def agency_of(credit: str) -> str | None:
    """Tell the agency that a credit names, the first one where there are two ("tca/dpa", "IANS/Yonhap")."""
    names = credited()
    whole = names.get(credit.strip().casefold())
    parts = re.split(r"[/+]| and |-(?=[A-Z])", credit)
    return whole or next((names[part] for raw in parts if (part := raw.strip().casefold()) in names), None)


def _date(fields: dict[str, str | None]) -> str | None:
    name, day = (fields.get("m1") or fields.get("m2")), (fields.get("d1") or fields.get("d2"))
    if not name or not day or not 1 <= int(day) <= 31:
        return None
    year = fields.get("year") or fields.get("year2") or fields.get("year3")
    if not year and (juche := fields.get("juche")):
        year = str(1911 + int(juche.split("Juche")[1]))
    return f"{year or '-'}-{month_number(name):02}-{int(day):02}"
