"""The dateline: where and when a dispatch was filed, as its first paragraph opens."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from clipping_archive.domain.story import Dateline
from clipping_archive.gazetteer import is_word
from clipping_archive.parsing.houses import agency_of, credit_names, named
from clipping_archive.parsing.months import ANY_MONTH, FIRST_JUCHE, MONTH, day_of, month_number
from clipping_archive.parsing.patterns import either
from clipping_archive.parsing.places import is_city, is_known, places_of, region_country

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
_NO_PLACE = re.compile(
    r"(?:By|On|In|At|For|From|After|Before|Until|Since|Mr|Mrs|Ms|Dr)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
)
"""How something else begins that has the shape of a place: "By Monday, March 5 --"."""
LEAP = 2000
"""A year that has every day which a year can have."""
WORDS = 3
"""A city that nobody knows has no more words than these."""


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
        # lines of their own: ISTANBUL / LONDON 1996-08-30
        r"(?P<city>[A-ZÀ-Þ][A-ZÀ-Þ.'’/ -]{2,40})\s*$",
        rf"{_PLACES},? (?P<date>(?P<iso>\d{{4}}-\d\d-\d\d))\s*$",
        # KARSK, LORVENIA — / KARSK --
        rf"(?P<open>{_CAPITALS}) ?(?P<dash>--|—) *(?=[\w“\"‘'(])",
        # Seoul/Moscow, Jan 17 Russian ... / MOSCOW, Aug 31. Russian ...
        rf"{_PLACES}, ?{DATE}(?:[:.]| -)? (?=[A-Z“\"])",
        # CASPER, Wyo. - Lawmakers ... / SEOUL - The ...
        rf"(?P<places>{city}, {_PLACE}) [-–―] (?=[A-Z“\"])",
        rf"(?P<city>{city}(?:/{city}){{0,2}}) [-–―] (?=[A-Z“\"])",
        # MOSCOW, Russian President ... / SEOUL North Korea fired ...
        rf"(?P<city>{city}(?:/{city}){{0,2}}),? (?=[A-Z](?:[a-z]|[’']| [A-Za-z]|\.\S)|[\"“‘])",
    )
    return tuple(re.compile(r"\s*" + form) for form in forms)


def read_dateline(line: str, *, first: bool) -> Opening | None:
    """Read the dateline at the start of a line, strict forms first.

    What a reprinter left of one ("MOSCOW, Russian President ...", "SEOUL North
    Korea ...") is accepted only where ``first`` says that the line opens the
    body; but for "KARSK --" only for a place that the gazetteer knows.
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
    credit = _first(fields, "credit", "slash", "bare")
    key = agency_of(credit) if credit else None
    day = _date(fields)
    if _NO_PLACE.match(where) or (fields.get("lower") and not is_known(where)):
        return None
    if key:
        accepted = _signed(fields, where)
    elif credit:
        accepted = bool(where and day and fields.get("dash"))
    else:
        accepted = bool(where and (day or (not fields.get("date") and _all_known(where))))
    if not accepted:
        return None
    names = tuple(re.split(r"[·,] ?", fields["by"])) if fields.get("by") else ()
    return Opening(found.end(), Dateline(where, places_of(where), day, credit), key, names)


def _signed(fields: dict[str, str | None], where: str) -> bool:
    """Tell a dateline with a credit from "Yonhap News Agency (Yonhap) said" and "Hanne Moss (AP) said"."""
    if fields.get("date") or fields.get("korean"):
        return True
    if named(where.removeprefix("The ")):
        return False
    return bool(fields.get("dash")) or (where != "" and (where.isupper() or _all_known(where)))


def _open(found: re.Match[str]) -> Opening | None:
    """Accept a bare form for places that are known, one of them where a date stands with them."""
    fields = found.groupdict()
    where = _trimmed(_first(fields, "open", "places", "city") or "")
    parts = [part.split(",")[0] for part in where.split("/")]
    if fields.get("open"):
        accepted = _all_known(where) or all(_may_be_city(part.split()) for part in re.split("[/,]", where))
    elif fields.get("city"):
        accepted = all(is_city(part) for part in parts)
    else:
        accepted = _all_known(where) or bool(fields.get("date") and any(is_known(part) for part in parts))
    return Opening(found.end(), Dateline(where, places_of(where), _date(fields)), None) if accepted else None


def _may_be_city(words: list[str]) -> bool:
    """Say whether words in capitals may be a city that nobody knows: not "NOW OPEN -- "."""
    return len(words) <= WORDS and not all(is_word(word.lower()) for word in words)


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
    """Write the date as ISO, ``--MM-DD`` where it has no year; None where no calendar has such a day."""
    if fields.get("iso"):
        return fields["iso"]
    name, number = _first(fields, "m1", "m2"), _first(fields, "d1", "d2")
    if not name or not number:
        return None
    year = _first(fields, "year", "year2", "year3")
    if not year and (juche := fields.get("juche")):
        year = str(FIRST_JUCHE - 1 + int(juche.removeprefix("Juche")))
    day = day_of(int(year or LEAP), month_number(name), int(number))
    return f"{year or '-'}-{day:%m-%d}" if day else None
