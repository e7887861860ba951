"""The forms of datelines, as expressions: the strict ones, and what reprinters leave of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.dateline_signs import (
    LINKS,
    ends_in_date,
    has_few_words_ahead,
    is_credited_ahead_of_date,
    is_credited_first,
    is_dated_ahead_of_dash,
    is_dated_by_month,
    is_house,
    is_house_or_letters,
)
from clipping_archive.parsing.outline import (
    ANY_MONTH,
    BEHIND,
    HOUSE,
    HOUSE_SIGN,
    LATIN,
    LETTER,
    MONTH,
    MONTH_SIGNS,
    OPENS,
    UPPER,
    InLine,
    Outline,
)
from clipping_archive.parsing.patterns import either

_SIGNS = "".join(MONTH_SIGNS) + HOUSE_SIGN
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
_MONTH_DAY = rf"(?P<m1>{MONTH}) {{0,2}}(?P<d1>\d{{1,2}})"
_DAY_MONTH = rf"(?P<d2>\d{{1,2}})(?:\.|st|nd|rd|th)? {{1,2}}(?:de )?(?P<m2>{ANY_MONTH})"
_NUMERIC = r"(?P<d3>\d{1,2})\.(?P<n3>\d{1,2})\.(?P<year4>\d{4})"
_JUCHE = r"(?: ?,? ?(?P<juche>Juche ?\d{1,3}) ?)?"
_YEAR = either(
    r" ?, ?(?P<year>\d{4})",
    r",? ?\((?P<year2>\d{4})\)",
    rf"(?<=[a-z.{BEHIND}])(?: de)? (?P<year3>\d{{4}})",
    r"(?<=\d) (?P<year5>(?:19[4-9]|20[0-4])\d)\b(?! ?(?:GMT|UTC|KST|hrs|hours|local))",  # and no time of day
)
_YEAR_TWICE = r",? ?\d{4}(?=[\s,]{0,2}(?:[(/]|$))"  # damage of a corpus
_WORDED = rf"{either(_MONTH_DAY, _DAY_MONTH)}{_JUCHE}{_YEAR}?(?:{_YEAR_TWICE})?"
DATE = rf"(?P<date>{_WEEKDAY}{either(_WORDED, _NUMERIC)})"
"""An expression for the date of a dateline, in either order, with or without its year."""

_NAME = rf"[{UPPER}][{LETTER}.'-]{{0,24}}"
_LINK = either(*LINKS)
_PLACE = rf"{_NAME}(?: (?:{_LINK} )?{_NAME}){{0,3}}"
_NO_MONTH = rf"(?!{MONTH} {{0,2}}\d)"
_MORE_PLACES = rf"(?:(?: ?[/,] ?| and ){_NO_MONTH}{_PLACE}){{0,4}}?"
_PLACES = rf"(?P<places>{_NO_MONTH}{_PLACE}{_MORE_PLACES}(?: ?[\[(]{_PLACE}[\])])?)"
_CAPITALS = rf"[{LATIN}][{LATIN}.' /,-]{{2,60}}?"
_DASH = rf"(?P<dash> ?(?:\.-|--|—|–|-|_|:)(?: +|(?=[{LATIN}{_SIGNS}\"`'(])|$))"
_STRAY = r"[\s*+•>]{0,12}(?:RPT ?-{1,2} ?)?\[?"
_IN_BRACKETS = r"-{0,2}\((?P<credit>[^()\n]{2,30})\)"
_IN_SLASHES = rf"/ ?(?P<slash>[{UPPER}][{LETTER}-]{{1,30}}|ritzau) ?/\.?"
CREDIT = either(_IN_BRACKETS, _IN_SLASHES)
"""An expression for the credit of a dateline: groups ``credit`` and ``slash``."""


class Form(NamedTuple):
    """A form of dateline, read in the outline of a line, or in the line itself where that is ``plain``.

    One of ``needs`` must stand in a line, and something be true of it, before the form is tried.
    Most lines hold none of it; and each form takes 1 ms to compile, which so only those pay that are tried.
    ``fits`` is asked about the credit that it found.
    """

    needs: tuple[str, ...]
    pattern: str
    also: Callable[[Outline], bool] | None = None
    plain: bool = False
    fits: Callable[[str], bool] | None = None

    def match(self, drawn: Outline) -> InLine | None:
        """Find the form at the start of a line."""
        read = drawn.line if self.plain else drawn.signs
        if not any(sign in read for sign in self.needs) or (self.also and not self.also(drawn)):
            return None
        found = self.compiled.match(read)
        if found is None or (self.fits and not self.fits(drawn.line[slice(*found.span("credit"))])):
            return None
        return InLine(drawn.line, found)

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
    forms = (*_credited_forms(), *_dated_forms(), *_korean_forms(), *_last_forms())
    return tuple(form._replace(pattern=_STRAY + form.pattern) for form in forms)


def _credited_forms() -> tuple[Form, ...]:
    return (
        # (ANSA) - Rome, January 17 -
        Form(
            ("(",),
            rf"\((?P<credit>[^()\n]{{2,40}})\){_DASH}{_PLACES}, ?{DATE}(?P<dash2> ?[-–—]{{1,2}} ?)",
            is_credited_first,
            fits=is_house_or_letters,
        ),
        # Seoul (AFP) June 1, 2023
        Form(("(",), rf"{_PLACES} {_IN_BRACKETS} {DATE}(?:{_DASH}|\s*$)", is_credited_ahead_of_date),
        # SEOUL, Dec. 29 (Yonhap) -- / MOSCOW, January 21. /TASS/. / MOSCOW. Jan 17 (Interfax) -
        # Baghdad 1-1 (AFP) -
        Form(
            ("(", "/"),
            rf"(?:{_PLACES}[,.]? ?,? ?)?(?:(?:{DATE}|\d{{1,2}}-\d{{1,2}})[.,]? ?)?,? ?{CREDIT}{_DASH}?\s*",
        ),
        # SAITAMA, Japan, Dec. 9 Kyodo - / OKLAHOMA CITY, Okla. March 11, Reuter -
        Form((HOUSE_SIGN,), rf"{_PLACES}(?:,|(?<=\.)) ?{DATE},? (?P<bare>{HOUSE}){_DASH}"),
        # МОСКВА, 17 янв - РИА Новости.
        Form((HOUSE_SIGN,), rf"{_PLACES}, ?{DATE} ?[-–—] ?(?P<bare>{HOUSE})(?P<dash>\.) ?"),
    )


def _dated_forms() -> tuple[Form, ...]:
    return (
        # SALVADOR, Feb 26 - / CHEVY CHASE, Md., - March 4 - / JOHANNESBURG March 13 -
        Form((" ",), rf"{_PLACES} ?[,.]{{0,2}} ?(?:- )?{DATE},?{_DASH}", is_dated_ahead_of_dash),
        # La paz, march 4 -
        Form((" ",), rf"(?P<lower>{_NAME} [a-z]{{2,12}}), ?{DATE}{_DASH}", has_few_words_ahead),
    )


def _korean_forms() -> tuple[Form, ...]:
    return (
        # (서울=연합뉴스) 김수연 기자 = / [서울·도쿄=뉴시스] 김수연 이민호 특파원 =
        Form(
            ("=",),
            r"[(\[](?P<korean>[가-힣]+(?:[·/,] ?[가-힣]+)*) ?= ?(?P<credit>[가-힣]{2,7}1?)[)\]] ?"
            r"(?:(?P<by>[가-힣·, ]{2,60}?) ?(?:기자|특파원|통신원|논설위원)(?: ?= *|\s*$)|= *)?",
            plain=True,
        ),
        # (평양 1월 17일발 조선중앙통신)
        Form(
            ("통신",),
            r"\((?P<korean>[가-힣]{2,8}) (?:(?P<n4>\d{1,2})월 ?(?P<d4>\d{1,2})일발 ?)?"
            r"(?P<credit>[^()\s]{2,12})\)\s*",
            plain=True,
            fits=is_house,
        ),
    )


def _last_forms() -> tuple[Form, ...]:
    return (
        # a line of its own: BEIJING, July 23
        Form((" ",), rf"{_PLACES}, ?{DATE}\.?\s*$", ends_in_date),
        # MOSCOW Reuters - / SEOUL Yonhap --: the brackets were lost
        Form(
            ("-", "–", "—"),
            rf"(?P<known>{_CAPITALS}),? (?P<credit>[A-Z][\w/]{{1,20}}){_DASH}",
            fits=is_house,
        ),
        # SEOUL -- / WASHINGTON —
        Form(("--", "—"), rf"(?P<shouted>{_CAPITALS}) ?(?P<dash>--|—) *(?=[{LETTER}\"`'(])"),
    )


@cache
def open_forms() -> tuple[Form, ...]:
    """Give the forms which only the line that opens the body may have: a reprinter cut the rest away."""
    word = rf"(?!U\.[SNKE]\.)[{LATIN}][{LATIN}.'-]{{1,24}}"
    city = rf"{word}(?: {word}){{0,2}}"
    forms = (
        # lines of their own: ISTANBUL / LONDON 1996-08-30
        Form(("",), rf"(?P<city>[{LATIN}][{LATIN}.'/ -]{{2,40}})\s*$"),
        Form(("-",), rf"{_PLACES},? (?P<date>(?P<iso>\d{{4}}-\d\d-\d\d))\s*$"),
        # KARSK, LORVENIA — / KARSK --
        Form(("--", "—"), rf"(?P<open>{_CAPITALS}) ?(?P<dash>--|—) *(?=[{LETTER}\"`'(]|$)"),
        # KINSHASA | By Ann Moss
        Form(("|",), rf"(?P<city>{city}(?:/{city}){{0,2}}) ?\| ?[Bb]y (?P<by>[{LATIN}][^|\d]{{3,80}})$"),
        # Seoul/Moscow, Jan 17 Russian ... / MOSCOW, Aug 31. Russian ...
        Form((" ",), rf"{_PLACES}, ?{DATE}(?:[:.]| -)? (?=[{OPENS}\"])", is_dated_by_month),
        # CASPER, Wyo. - Lawmakers ... / SEOUL - The ...
        Form(("-", "–", "―", "—"), rf"(?P<places>{city}, {_PLACE}) (?:-{{1,2}}|[–―—]) (?=[{OPENS}\"])"),
        Form(("-", "–", "―"), rf"(?P<city>{city}(?:/{city}){{0,2}}) [-–―] (?=[{OPENS}\"])"),
        # MOSCOW: Russia said ...
        Form((":",), rf"(?P<city>{city}(?:/{city}){{0,2}}): (?=[{OPENS}\"])"),
        # MOSCOW, Russian President ... / SEOUL North Korea fired ...
        Form(
            ("",), rf"(?P<city>{city}(?:/{city}){{0,2}}),? (?=[A-Z](?:[a-z]|'| [A-Za-z]|\.\S)|[{_SIGNS}\"`])"
        ),
    )
    return tuple(form._replace(pattern=r"\s*" + form.pattern) for form in forms)
