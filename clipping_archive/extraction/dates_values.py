"""From the words of a date to its value: a day, month, year or span of days, never more exact than said."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.period import Period, days_in
from clipping_archive.extraction import dates_words as words
from clipping_archive.extraction.weekdays import FUTURE, PAST


class Value(NamedTuple):
    """What a mention means: ISO text (or ``--MM-DD``), its precision, and the day if it is one."""

    iso: str | None
    precision: str | None
    day: date | None = None

    @classmethod
    def of(cls, day: date | None) -> Value:
        """Make the value of a day; None is a day that nobody knows."""
        return cls(day.isoformat(), "day", day) if day else cls(None, "day")

    @classmethod
    def during(cls, period: Period) -> Value:
        """Make the value of a month, a year or another span."""
        return cls(period.iso(), period.precision)


def absolute(found: words.Found, base: date | None, tense: str) -> Value:
    """Read a written date: with its year as it stands, without one in the year that the tense wants."""
    if found["iso"]:
        day = Period.parse(found["iso"])
        return Value.of(day.first if day else None)
    if found["year4"]:
        return Value.during(Period.year(int(found["year4"])))
    if found["month3"]:
        month = _month(found["month3"])
        year = _year(found["year3"], found["of3"], base)
        return Value.during(Period.month(year, month)) if year else Value(None, "month")
    month = _month(found["month"] or found["month2"] or found["wmonth"])
    number = int(re.sub(r"\D", "", found["day"] or found["day2"] or found["wday"]))
    written = found["year"] or found["year2"] or found["wyear"]
    of_year = found["of"] or found["of2"]
    if not _exists(month, number):
        return Value(None, "day")
    year = _year(written, of_year, base)
    if year is None and of_year is None and base is not None:
        year = nearest_year(month, number, base, tense)
    if year is None:
        return Value(None if of_year else f"--{month:02d}-{number:02d}", "day")
    return _until(_safe(year, month, number), found["today"])


def nearest_year(month: int, day: int, base: date, tense: str) -> int | None:
    """Choose the year of a day written without one: the last such day, the next one, or the nearest."""
    days = [made for year in range(base.year - 1, base.year + 2) if (made := _safe(year, month, day))]
    if tense == PAST:
        days = [made for made in days if made <= base + timedelta(1)]
    elif tense == FUTURE:
        days = [made for made in days if made >= base]
    return min(days, key=lambda made: abs(made - base)).year if days else None


def month_alone(name: str, lead: str, base: date | None, tense: str) -> Value:
    """Read a month without a year: ``last June`` lies behind the base, as does a plain one in the past."""
    if base is None:
        return Value(None, "month")
    month = _month(name)
    year = base.year
    if "last" in lead:
        year -= month >= base.month
    elif "next" in lead:
        year += month <= base.month
    elif "this" in lead:
        pass
    elif tense == FUTURE:
        year += month < base.month
    else:
        year -= month > base.month
    return Value.during(Period.month(year, month))


def holiday(name: str, base: date | None, tense: str) -> Value:
    """Read the name of a holiday that falls on the same day everywhere."""
    month, day = words.HOLIDAYS[name.replace("’", "'")]
    if base is None:
        return Value(None, "day")
    year = nearest_year(month, day, base, tense if tense == FUTURE else "")
    return Value.of(_safe(year or base.year, month, day))


def ago(count: str, unit: str, base: date | None) -> Value:
    """Read "three days ago"; weeks, months and years are as exact as their unit."""
    number = int(count) if count.isdigit() else words.NUMBERS[count]
    if base is None:
        return Value(None, unit)
    if unit == "day":
        return Value.of(base - timedelta(number))
    if unit == "week":
        return _week(base, -number)
    if unit == "month":
        return _in_months(base, -number)
    return Value.during(Period.year(base.year - number))


def span(phrase: str, base: date | None) -> Value:
    """Read "last week", "earlier this month", "next year", "last night"; seasons differ by hemisphere."""
    which, what = phrase.split()[-2:]
    step = {"last": -1, "this": 0, "next": 1}[which]
    if what in ("night", "morning", "afternoon", "evening"):
        return Value.of(base + timedelta(step) if base else None)
    precision = {"week": "week", "weekend": "span", "month": "month", "year": "year"}.get(what, "season")
    if base is None or precision == "season":
        return Value(None, precision)
    if what == "weekend":
        saturday = base + timedelta(5 - base.weekday() + 7 * step)
        return Value.during(Period.span(saturday, saturday + timedelta(1)))
    if what == "week":
        return _week(base, step)
    return _in_months(base, step) if what == "month" else Value.during(Period.year(base.year + step))


def _week(base: date, step: int) -> Value:
    monday = base - timedelta(base.weekday()) + timedelta(7 * step)
    return Value.during(Period.span(monday, monday + timedelta(6), "week"))


def _in_months(base: date, step: int) -> Value:
    months = base.year * 12 + base.month - 1 + step
    return Value.during(Period.month(months // 12, months % 12 + 1))


def _month(name: str) -> int:
    return words.MONTHS.index(name[:3].lower()) + 1


def _year(written: str | None, of_year: str | None, base: date | None) -> int | None:
    if written:
        return int(written)
    if of_year is None or base is None:
        return None
    step = {"last": -1, "this": 0, "next": 1}.get(of_year.split()[-2])
    return None if step is None else base.year + step


def _exists(month: int, day: int) -> bool:
    return 1 <= day <= (29 if month == 2 else days_in(2023, month))


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _until(first: date | None, last: str | None) -> Value:
    """Make a span of "Dec. 24-26"."""
    if first is None or last is None:
        return Value.of(first)
    end = _safe(first.year, first.month, int(last))
    if end is None or end <= first:
        return Value.of(first)
    return Value(f"{first.isoformat()}/{end.isoformat()}", "span")
