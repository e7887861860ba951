"""Words for a time in Korean copy, counted from the day of the dispatch: ``6일``, ``지난 5일``, ``전날``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import DateMention
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Story
from clipping_archive.extraction.dates import base_of
from clipping_archive.extraction.dates_values import Value, nearest_year
from clipping_archive.extraction.weekdays import FUTURE, PAST

_BEGIN = r"(?<![가-힣A-Za-z0-9.])"
_LEAD = r"(?:(?P<lead>지난|오는)\s)?"
_MONTH_WORD = r"(?P<monthword>지난달|이달|이번 달|다음 달|다음달|내달)"
_DAYS = {"그제": -2, "그저께": -2, "어제": -1, "오늘": 0, "내일": 1, "모레": 2}
_MONTHS = {"지난달": -1, "이달": 0, "이번 달": 0, "다음 달": 1, "다음달": 1, "내달": 1}
_YEARS = {"재작년": -2, "지난해": -1, "작년": -1, "올해": 0, "내년": 1}
_WEEKS = {"지난주": -1, "이번 주": 0, "금주": 0, "다음 주": 1, "내주": 1}
_WEEKDAYS = "월화수목금토일"
_STOP = "다. "
_SAME = {"이날": 0, "같은 날": 0, "당일": 0, "전날": -1, "이튿날": 1, "다음 날": 1, "다음날": 1}


def _any(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_NO_LENGTH = r"(?!\s?(?:간|째|만에|동안|이내|연속|차|내내))"
_CORE = re.compile(
    rf"{_BEGIN}(?:"
    rf"(?P<year>\d{{4}})년(?: (?P<ymonth>\d{{1,2}})월(?: (?P<yday>\d{{1,2}})일)?)?{_NO_LENGTH}"
    rf"|{_LEAD}(?P<month>\d{{1,2}})월(?: (?P<mday>\d{{1,2}})일)?{_NO_LENGTH}"
    rf"|(?:{_MONTH_WORD}|(?P<lead2>지난|오는)) (?P<day>\d{{1,2}})일{_NO_LENGTH}"
    rf"|(?P<alone>\d{{1,2}})일(?=자|[\s(,·~]|부터|까지|에|은|이|의|과|을|로|도|\Z){_NO_LENGTH}"
    rf"|(?:(?P<week>{_any(_WEEKS)}) )?(?P<weekday>[{_WEEKDAYS}])요일"
    rf"|(?P<onlyweek>{_any(_WEEKS)})"
    rf"|(?P<onlymonth>{_any(_MONTHS)})"
    rf"|(?P<onlyyear>{_any(_YEARS)})(?: (?P<omonth>\d{{1,2}})월(?: (?P<oday>\d{{1,2}})일)?)?"
    rf"|(?P<same>{_any(_SAME)})"
    rf"|(?P<deictic>{_any(_DAYS)})"
    r"|(?P<count>\d{1,3})(?P<unit>일|년|개월|주) 전"
    r")"
)


def find_korean_dates(story: Story, published: Period | None) -> Iterator[DateMention]:
    """Find the words for a time in every paragraph; without a day to count from their value is None."""
    base = base_of(story, published)
    day = base.day if base else None
    for number, text in enumerate(story.paragraphs):
        named: date | None = None
        stop = 0
        for found in _CORE.finditer(text):
            anchor = named
            if found["same"] == "전날" and (_STOP in text[stop : found.start()] or _ahead(named, day)):
                anchor = None  # in a new sentence it is the day before the dispatch
            value, rule = _known(found, day, anchor)
            named, stop = value.day or named, found.end()
            yield DateMention(number, *found.span(), found[0], value.iso, value.precision, rule)


def _ahead(named: date | None, base: date | None) -> bool:
    return named is not None and base is not None and named > base


def _known(found: re.Match[str], base: date | None, named: date | None) -> tuple[Value, str]:
    try:
        return _value(found, base, named)
    except (OverflowError, ValueError):  # 31 February; before the year 1 or after 9999
        return Value(None, None), "beyond the calendar"


def _value(found: re.Match[str], base: date | None, named: date | None) -> tuple[Value, str]:
    """Decide what the words mean; the second part names the rule."""
    if found["year"]:
        return _written(int(found["year"]), found["ymonth"], found["yday"]), "korean calendar"
    if found["month"]:
        return _month_day(found, base), "korean month and day"
    if found["day"] or found["alone"]:
        return _day_alone(found, base), "korean day of the month"
    if found["same"]:
        anchor = named or base
        step = _SAME[found["same"]]
        return Value.of(anchor + timedelta(step) if base and anchor else None), "korean same or next day"
    if found["deictic"]:
        return Value.of(base + timedelta(_DAYS[found["deictic"]]) if base else None), "korean deictic"
    if found["weekday"] or found["onlyweek"]:
        return _week(found, base), "korean week"
    if found["count"]:
        return _ago(int(found["count"]), found["unit"], base), "korean ago"
    if found["onlyyear"]:
        if base is None:
            return Value(None, "year"), "korean year"
        year = base.year + _YEARS[found["onlyyear"]]
        return _written(year, found["omonth"], found["oday"]), "korean year"
    return _in_months(_MONTHS[found["onlymonth"]], base), "korean month"


def _written(year: int, month: str | None, day: str | None) -> Value:
    if month and day:
        return Value.of(date(year, int(month), int(day)))
    return Value.during(Period.month(year, int(month)) if month else Period.year(year))


def _month_day(found: re.Match[str], base: date | None) -> Value:
    """Read a month, with or without its day, in the year that is nearest or that its lead wants."""
    month = int(found["month"])
    tense = {"지난": PAST, "오는": FUTURE}.get(found["lead"] or "", "")
    if found["mday"] is None:
        if base is None:
            return Value(None, "month")
        year = base.year - (tense == PAST and month > base.month) + (tense == FUTURE and month < base.month)
        return Value.during(Period.month(year, month))
    day = int(found["mday"])
    if base is None:
        date(2000, month, day)  # a leap year has every day
        return Value(f"--{month:02d}-{day:02d}", "day")
    near = nearest_year(month, day, base, tense)
    return Value.of(date(near, month, day) if near else None)


def _day_alone(found: re.Match[str], base: date | None) -> Value:
    """Read a day without its month: the last one, the next one, or the nearest."""
    if base is None:
        return Value(None, "day")
    day = int(found["day"] or found["alone"])
    if word := found["monthword"]:
        month = _shifted(base, _MONTHS[word])
        return Value.of(date(*month, day))
    near = [made for step in (-1, 0, 1) if (made := _safe(*_shifted(base, step), day))]
    if found["lead2"] == "지난":
        near = [made for made in near if made <= base]
    elif found["lead2"] == "오는":
        near = [made for made in near if made >= base]
    return Value.of(min(near, key=lambda made: abs(made - base)) if near else None)


def _week(found: re.Match[str], base: date | None) -> Value:
    """Read a week and a weekday in it; a weekday alone may be of any week, and is not guessed."""
    week = found["week"] or found["onlyweek"]
    if base is None or week is None:
        return Value(None, "day" if found["weekday"] else "week")
    monday = base - timedelta(base.weekday()) + timedelta(7 * _WEEKS[week])
    if found["weekday"]:
        return Value.of(monday + timedelta(_WEEKDAYS.index(found["weekday"])))
    return Value.during(Period.span(monday, monday + timedelta(6), "week"))


def _ago(count: int, unit: str, base: date | None) -> Value:
    if base is None:
        return Value(None, {"일": "day", "년": "year", "주": "week"}.get(unit, "month"))
    if unit == "일":
        return Value.of(base - timedelta(count))
    if unit == "년":
        return Value.during(Period.year(base.year - count))
    if unit == "주":
        monday = base - timedelta(base.weekday() + 7 * count)
        return Value.during(Period.span(monday, monday + timedelta(6), "week"))
    return _in_months(-count, base)


def _in_months(step: int, base: date | None) -> Value:
    return Value.during(Period.month(*_shifted(base, step))) if base else Value(None, "month")


def _shifted(base: date, step: int) -> tuple[int, int]:
    months = base.year * 12 + base.month - 1 + step
    return months // 12, months % 12 + 1


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
