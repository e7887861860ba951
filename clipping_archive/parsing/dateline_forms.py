"""The forms of datelines, as expressions: the strict ones, and what reprinters leave of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.houses import credit_names, names_house
from clipping_archive.parsing.months import ANY_MONTH, MONTH, names_month
from clipping_archive.parsing.patterns import either

_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
_MONTH_DAY = rf"(?P<m1>{MONTH}) {{0,2}}(?P<d1>\d{{1,2}})"
_DAY_MONTH = rf"(?P<d2>\d{{1,2}})(?:\.|st|nd|rd|th)? {{1,2}}(?:de )?(?P<m2>{ANY_MONTH})"
_NUMERIC = r"(?P<d3>\d{1,2})\.(?P<n3>\d{1,2})\.(?P<year4>\d{4})"
_JUCHE = r"(?: ?,? ?(?P<juche>Juche ?\d{1,3}) ?)?"
_YEAR = either(r" ?, ?(?P<year>\d{4})", r",? ?\((?P<year2>\d{4})\)", r"(?<=[a-z.])(?: de)? (?P<year3>\d{4})")
_YEAR_TWICE = r",? ?\d{4}(?=[\s,]{0,2}(?:[(/]|$))"  # damage of a corpus
_WORDED = rf"{either(_MONTH_DAY, _DAY_MONTH)}{_JUCHE}{_YEAR}?(?:{_YEAR_TWICE})?"
DATE = rf"(?P<date>{_WEEKDAY}{either(_WORDED, _NUMERIC)})"
"""An expression for the date of a dateline, in either order, with or without its year."""

_NAME = r"[A-ZÀ-ÞА-ЯЁ][\w.'’\-]{0,24}"
_LINK = "(?:de|del|la|las|el|al|do|da|dos|of|the|upon|am|sur)"
_PLACE = rf"{_NAME}(?: (?:{_LINK} )?{_NAME}){{0,3}}"
_NO_MONTH = rf"(?!{MONTH} {{0,2}}\d)"
_MORE_PLACES = rf"(?:(?: ?[/,] ?| and ){_NO_MONTH}{_PLACE}){{0,4}}?"
_PLACES = rf"(?P<places>{_NO_MONTH}{_PLACE}{_MORE_PLACES}(?: ?[\[(]{_PLACE}[\])])?)"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’ /,-]{2,60}?"
_DASH = r"(?P<dash> ?(?:\.-|--|—|–|-|_|:)(?: +|(?=[A-Z“\"‘'’(])|$))"
_STRAY = r"[\s*+•>]{0,12}(?:RPT ?-{1,2} ?)?\[?"
_IN_BRACKETS = r"-{0,2}\((?P<credit>[^()\n]{2,30})\)"
_IN_SLASHES = r"/ ?(?P<slash>[A-ZА-Я][\w-]{1,30}|ritzau) ?/\.?"
CREDIT = either(_IN_BRACKETS, _IN_SLASHES)
"""An expression for the credit of a dateline: groups ``credit`` and ``slash``."""


class Form(NamedTuple):
    """A form of dateline; what a line must hold somewhere, and what must be true of it, before it is tried.

    Most lines hold none of it; and each form costs 2 ms to compile, which so only those pay that are tried.
    """

    needs: str
    pattern: str
    also: Callable[[str], bool] = bool

    def match(self, line: str) -> re.Match[str] | None:
        """Find the form at the start of a line."""
        return self.compiled.match(line) if re.search(self.needs, line) and self.also(line) else None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The form as an expression."""
        return _compiled(self.pattern)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def strict_forms() -> tuple[Form, ...]:
    """Give the strict forms, which open a story wherever they stand."""
    forms = (
        # (ANSA) - Rome, January 17 -
        Form(
            r"\A[^(]{0,20}\(.*\d",
            rf"\((?P<credit>{credit_names()}|[A-Z]{{3,12}})\){_DASH}{_PLACES}, ?{DATE}"
            r"(?P<dash2> ?[-–—]{1,2} ?)",
        ),
        # Seoul (AFP) June 1, 2023
        Form(r"\(", rf"{_PLACES} {_IN_BRACKETS} {DATE}(?:{_DASH}|\s*$)", names_month),
        # SEOUL, Dec. 29 (Yonhap) -- / MOSCOW, January 21. /TASS/. / MOSCOW. Jan 17 (Interfax) -
        # Baghdad 1-1 (AFP) -
        Form(
            r"[(/]",
            rf"(?:{_PLACES}[,.]? ?,? ?)?(?:(?:{DATE}|\d{{1,2}}-\d{{1,2}})[.,]? ?)?,? ?{CREDIT}{_DASH}?\s*",
        ),
        # SAITAMA, Japan, Dec. 9 Kyodo - / OKLAHOMA CITY, Okla. March 11, Reuter -
        Form(r"\d", rf"{_PLACES}(?:,|(?<=\.)) ?{DATE},? (?P<bare>{credit_names()}){_DASH}", names_house),
        # МОСКВА, 17 янв - РИА Новости.
        Form(r"\d", rf"{_PLACES}, ?{DATE} ?[-–—] ?(?P<bare>{credit_names()})(?P<dash>\.) ?", names_house),
        # SALVADOR, Feb 26 - / CHEVY CHASE, Md., - March 4 - / JOHANNESBURG March 13 -
        Form(r"\d", rf"{_PLACES} ?[,.]{{0,2}} ?(?:- )?{DATE},?{_DASH}", names_month),
        # La paz, march 4 -
        Form(r"\d", rf"(?P<lower>{_NAME} [a-z]{{2,12}}), ?{DATE}{_DASH}", names_month),
        # (서울=연합뉴스) 김수연 기자 = / [서울·도쿄=뉴시스] 김수연 이민호 특파원 =
        Form(
            "=",
            r"[(\[](?P<korean>[가-힣]+(?:[·/,] ?[가-힣]+)*) ?= ?(?P<credit>[가-힣]{2,7}1?)[)\]] ?"
            r"(?:(?P<by>[가-힣·, ]{2,60}?) ?(?:기자|특파원|통신원|논설위원)(?: ?= *|\s*$)|= *)?",
        ),
        # (평양 1월 17일발 조선중앙통신)
        Form(
            "통신",
            rf"\((?P<korean>[가-힣]{{2,8}}) (?:(?P<n4>\d{{1,2}})월 ?(?P<d4>\d{{1,2}})일발 ?)?"
            rf"(?P<credit>{credit_names()})\)\s*",
        ),
        # a line of its own: BEIJING, July 23
        Form(r"\d", rf"{_PLACES}, ?{DATE}\.?\s*$", names_month),
        # SEOUL -- / WASHINGTON —
        Form(r"--|—", rf"(?P<shouted>{_CAPITALS}) ?(?P<dash>--|—) *(?=[\w“\"‘'(])"),
    )
    return tuple(form._replace(pattern=_STRAY + form.pattern) for form in forms)


@cache
def open_forms() -> tuple[Form, ...]:
    """Give the forms which only the line that opens the body may have: a reprinter cut the rest away."""
    word = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,24}"
    city = rf"{word}(?: {word}){{0,2}}"
    forms = (
        # lines of their own: ISTANBUL / LONDON 1996-08-30
        Form(r"", r"(?P<city>[A-ZÀ-Þ][A-ZÀ-Þ.'’/ -]{2,40})\s*$"),
        Form(r"\d", rf"{_PLACES},? (?P<date>(?P<iso>\d{{4}}-\d\d-\d\d))\s*$"),
        # KARSK, LORVENIA — / KARSK --
        Form(r"--|—", rf"(?P<open>{_CAPITALS}) ?(?P<dash>--|—) *(?=[\w“\"‘'(]|$)"),
        # KINSHASA | By Ann Moss
        Form(r"\|", rf"(?P<city>{city}(?:/{city}){{0,2}}) ?\| ?[Bb]y (?P<by>[A-ZÀ-Þ][^|\d]{{3,80}})$"),
        # Seoul/Moscow, Jan 17 Russian ... / MOSCOW, Aug 31. Russian ...
        Form(r"\d", rf"{_PLACES}, ?{DATE}(?:[:.]| -)? (?=[A-Z“\"])", names_month),
        # CASPER, Wyo. - Lawmakers ... / SEOUL - The ...
        Form(r"[-–―—]", rf"(?P<places>{city}, {_PLACE}) (?:-{{1,2}}|[–―—]) (?=[A-Z“\"])"),
        Form(r"[-–―]", rf"(?P<city>{city}(?:/{city}){{0,2}}) [-–―] (?=[A-Z“\"])"),
        # MOSCOW: Russia said ...
        Form(r":", rf"(?P<city>{city}(?:/{city}){{0,2}}): (?=[A-Z“\"])"),
        # MOSCOW, Russian President ... / SEOUL North Korea fired ...
        Form(r"", rf"(?P<city>{city}(?:/{city}){{0,2}}),? (?=[A-Z](?:[a-z]|[’']| [A-Za-z]|\.\S)|[\"“‘])"),
    )
    return tuple(form._replace(pattern=r"\s*" + form.pattern) for form in forms)
