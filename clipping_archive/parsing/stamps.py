"""Stamps: the day and time that a page or a sign-off code writes beside the story."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.period import Period
from clipping_archive.parsing.houses import desk_zone
from clipping_archive.parsing.months import FIRST_JUCHE, day_of, is_month, month_number
from clipping_archive.parsing.patterns import any_word, either

LONGEST = 140
"""A longer line is no stamp, in characters."""

_HOURS = {"GMT": 0, "UTC": 0, "Z": 0, "BST": 1, "CET": 1, "CEST": 2, "MSK": 3, "IST": 5.5, "KST": 9, "JST": 9}
_HOURS |= {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "PST": -8, "PDT": -7}
_HOURS |= {"Eastern Standard Time": -5, "Eastern Daylight Time": -4}
_ZONE = re.compile(rf"\b(GMT[+-]\d{{1,4}}|{'|'.join(_HOURS)}|ET|local time|Eastern Time)\b")

# Any word may be the month: whether it is one is looked up, since a list of months takes 2 ms to compile.
_MONTH = r"(?:(?<![^\W\d_])|(?<=[a-z])(?=[A-Z]))[^\W\d_]{3,12}\.?"
_END = r"\b(?![-/.]\d)"
_DATE = re.compile(
    either(
        rf"(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}}){_END}",  # March 5, 2024
        rf"\b(?P<day2>\d{{1,2}})[ -](?P<month2>{_MONTH}),?[ -](?P<year2>\d{{4}}){_END}",  # 5 March 2024
        r"\b(?P<year3>\d{4})[-/.](?P<month3>\d\d)[-/.](?P<day3>\d\d)(?!\d)",  # 2024-03-05
        r"\b(?P<first>\d\d)/(?P<second>\d\d)/(?P<year4>\d{4})\b",  # 05/03/2024: see Stamp.other
        r"\b(?P<day5>\d\d)\.(?P<month5>\d\d)\.(?P<year5>\d{4})\b",  # 05.03.2024
    )
)
_DIGIT = re.compile(r"\d")
_FOUR_DIGITS = re.compile(r"\d{4}")
_HALF = r"[ap]\.m\.|[ap]m\b|[AP]M\b"
_AHEAD = re.compile(r"(?:GMT)?([+-])(\d{1,2}?):?(\d\d)?$")
_OFFSET = r"Z\b|[+-]\d\d:?\d\d\b"
_CLOCK = re.compile(
    r"(?:\bT|\b)(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::\d\d(?:\.\d{1,6})?)?"
    rf"(?: ?(?P<half>{_HALF})| ?(?P<offset>{_OFFSET}))?"
)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(rf"\b({'|'.join(_DAYS)})[a-z]{{0,6}}\b\.?", re.IGNORECASE)
_UPDATED = re.compile(r"\b(?:updated?|modified)\b|수정", re.IGNORECASE)
_DONE = any_word("""
    published, updated?, posted, modified, released, input, created, submitted, sent, dateline, date
""")
# What else such a line says: Published on, All Headlines, at, 3 hours ago.
_NOISE = re.compile(
    rf"^(?:www\.)?[a-z\d-]{{2,30}}(?:\.[a-z]{{2,12}}){{1,3}}(?= )|"
    rf"\b(?:(?:first|last) )?{_DONE}\b(?: (?:on|at)\b)?|\ball (?:headlines|news)\b|\bkyodo news\b|\bat\b"
    r"|\d{1,2} (?:hours?|days?|minutes?) ago"
    r"|(?:기사)?(?:송고|입력|수정|등록|승인)(?: ?(?:시간|일시))?",
    re.IGNORECASE,
)
_YMD = r"(?P<y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)"
_JUCHE = r"Juche? ?(?P<juche>\d{1,3})[. ] ?(?P<m>\d{1,2})\. ?(?P<d>\d{1,2})\.?"
_CODES = (
    # 101137 GMT Dez 18: day, hour, minute
    ("dpa", "GMT", rf"(?P<d>\d\d)(?P<h>\d\d)(?P<n>\d\d) (?P<zone>GMT) (?P<mon>{_MONTH}) (?P<y>\d\d)"),
    # ^AP-WF-02-20-16 0337GMT<
    (
        "ap",
        "AP-",
        r"\^?AP-[A-Z]{2}-(?P<m>\d\d)-(?P<d>\d\d)-(?P<y>\d\d)"
        r" (?P<h>\d\d)(?P<n>\d\d)(?P<zone>GMT|E[SD]T)<?",
    ),
    # KWS-21:37-09-12-18
    ("kyodo", "K", r"K[A-Z]{1,3}-(?P<h>\d\d):(?P<n>\d\d)-(?P<d>\d\d)-(?P<m>\d\d)-(?P<y>\d\d)"),
    # (2024/03/05-21:37)
    ("jiji", "(", rf"\({_YMD}-(?P<h>\d\d):(?P<n>\d\d)\)"),
    # calendar>>July 23. 2012 Juch 101
    (
        "kcna",
        "Juch",
        rf"(?:calendar ?>> ?)?(?P<mon>{_MONTH}) ?(?P<d>\d{{1,2}})\. ?(?P<y>\d{{4}}) Juche? ?\d{{1,3}}",
    ),
    # www.kcna.kp (Juche113.1.17.)
    ("kcna", "Juch", rf"(?:www\.kcna\.kp ?)?[(\[]{_JUCHE}[)\]]"),
)
"""The codes: whose they are, what stands in every one, and the expression."""
JUCHE = re.compile(r"\s*\[Juche? ?\d{1,3}[. ] ?\d{1,2}\. ?\d{1,2}\.?\]\s*$")
"""The date that closes a headline of KCNA: ``[Juche113.1.17.]``."""


@cache
def _codes() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple((agency, sign, re.compile(form)) for agency, sign, form in _CODES)


class Stamp(NamedTuple):
    """A stamp as found: its words, day, time of day and zone where it has them, and the agency of its form.

    ``updated`` says that it is the time of this version, not of the first.
    ``other`` is the other reading of 05/03/2024, where nothing in the line tells
    which is the month: ``day`` is the fifth of March, ``other`` the third of May.
    """

    text: str
    day: date
    clock: time | None = None
    zone: tzinfo | None = None
    agency: str | None = None
    updated: bool = False
    other: date | None = None

    @property
    def period(self) -> Period:
        """Give the instant; only the day where the stamp names no zone and no desk's clock is meant."""
        if self.clock is None or self.zone is None:
            return Period.day(self.day)
        instant = datetime.combine(self.day, self.clock, self.zone)
        return Period.at(instant.replace(tzinfo=timezone(instant.utcoffset() or timedelta())))


def has_digit(line: str) -> bool:
    """Say whether a line holds a digit: every stamp does."""
    return _DIGIT.search(line) is not None


def read_stamp(line: str) -> Stamp | None:
    """Read a line that is nothing but a stamp, or None."""
    line = line.strip()
    if len(line) > LONGEST or not has_digit(line):
        return None
    for agency, sign, form in _codes():
        if sign in line and (found := form.fullmatch(line)):
            return _coded(line, found.groupdict(), agency)
    return _paged(line)


def settled(stamp: Stamp, days: str | None) -> Stamp | None:
    """Settle which number is the month by the agency's habit ("dmy", "mdy"); None where nobody knows."""
    if stamp.other is None:
        return stamp
    if days is None:
        return None
    return stamp._replace(day=stamp.day if days == "dmy" else stamp.other, other=None)


def _coded(line: str, fields: dict[str, str | None], agency: str) -> Stamp | None:
    name = fields.get("mon")
    if name and not is_month(name):
        return None
    month = month_number(name) if name else int(fields["m"] or 0)
    day = day_of(_full_year(fields), month, int(fields["d"] or 0))
    clock = _clock(fields.get("h"), fields.get("n"), None)
    zone = _zone(fields.get("zone")) or desk_zone(agency)
    return Stamp(line, day, clock, zone, agency) if day else None


def _full_year(fields: dict[str, str | None]) -> int:
    if juche := fields.get("juche"):
        return FIRST_JUCHE - 1 + int(juche)
    year = int(fields["y"] or 0)
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def _paged(line: str) -> Stamp | None:
    """Read the line of a page: a date, perhaps a time, a weekday, a zone, a label, and not one word more."""
    dates = _dates(line) if _FOUR_DIGITS.search(line) else []
    if not dates:
        return None
    date_found = dates[0]
    rest = line
    for found in reversed(dates):
        rest = f"{rest[: found.start()]} {rest[found.end() :]}"
    clock_found = _CLOCK.search(rest)
    rest = _CLOCK.sub(" ", rest)
    zone_found = _ZONE.search(rest)
    weekday = _WEEKDAY.search(rest)
    updated = _UPDATED.search(line, 0, date_found.start()) is not None
    rest = _NOISE.sub(" ", _WEEKDAY.sub(" ", _ZONE.sub(" ", rest)))
    if rest.strip(" ,.:;-–—/|()[]\t"):
        return None
    days = _readings(date_found, weekday)
    if not days:
        return None
    clock = _clock(clock_found["hour"], clock_found["minute"], clock_found["half"]) if clock_found else None
    zone = _zone(zone_found[1] if zone_found else clock_found["offset"] if clock_found else None)
    return Stamp(line, days[0], clock, zone, None, updated, days[1] if len(days) > 1 else None)


def _dates(line: str) -> list[re.Match[str]]:
    """List the dates of a line; what is none may hold one: "37 KST 2024-03-05"."""
    dates: list[re.Match[str]] = []
    at = 0
    while found := _DATE.search(line, at):
        named = _is_date(found)
        dates += [found] if named else []
        at = found.end() if named else found.start() + 1
    return dates


def _is_date(found: re.Match[str]) -> bool:
    name = found["month"] or found["month2"]
    return not name or is_month(name)


def _readings(found: re.Match[str], weekday: re.Match[str] | None) -> list[date]:
    """Give the day of a written date; two, day first, where only its writer knows which is the month."""
    if found["first"]:
        first, second, year = int(found["first"]), int(found["second"]), int(found["year4"])
        both = dict.fromkeys(day for day in (day_of(year, second, first), day_of(year, first, second)) if day)
        named = _DAYS.index(weekday[1].lower()) if weekday else None
        return [day for day in both if named is None or day.weekday() == named]
    form = next(form for form in ("", "2", "3", "5") if found[f"month{form}"])
    name = found[f"month{form}"]
    month = int(name) if name.isdigit() else month_number(name)
    day = day_of(int(found[f"year{form}"]), month, int(found[f"day{form}"]))
    return [day] if day else []


def _clock(hour: str | None, minute: str | None, half: str | None) -> time | None:
    if hour is None or minute is None:
        return None
    number = int(hour)
    if half:
        number = number % 12 + (12 if half[0] in "pP" else 0)
    return time(number, int(minute)) if number < 24 and int(minute) < 60 else None


def _zone(name: str | None) -> tzinfo | None:
    """Give the zone of a name ("KST") or an offset ("+09:00", "GMT+9"); None where it tells none."""
    hours = _HOURS.get(name or "")
    if name and (found := _AHEAD.match(name)):
        hours = (int(found[2]) + int(found[3] or 0) / 60) * (-1 if found[1] == "-" else 1)
    if hours is None or abs(hours) >= 24:
        return None
    return timezone(timedelta(hours=hours)) if hours else UTC
