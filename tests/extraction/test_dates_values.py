"""Values: a day, a month, a year or a span, never more exact than the words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.domain.period import Period
from clipping_archive.extraction.dates_values import (
    Value,
    absolute,
    ago,
    holiday,
    month_alone,
    nearest_year,
    span,
)
from clipping_archive.extraction.dates_words import find_words
from clipping_archive.extraction.weekdays import FUTURE, PAST, UNKNOWN

BASE = date(2024, 1, 17)


@pytest.mark.parametrize(
    ("text", "tense", "iso", "precision"),
    [
        ("Jan. 5", PAST, "2024-01-05", "day"),
        ("Jan. 18", PAST, "2024-01-18", "day"),  # the dateline may be a day behind
        ("Jan. 20", PAST, "2023-01-20", "day"),
        ("Jan. 20", UNKNOWN, "2024-01-20", "day"),
        ("Jan. 5", FUTURE, "2025-01-05", "day"),
        ("Jan. 5, 2020", FUTURE, "2020-01-05", "day"),
        ("March 3 next year", PAST, "2025-03-03", "day"),
        ("March 3 of last year", PAST, "2023-03-03", "day"),
        ("March 3 that year", PAST, None, "day"),
        ("3 March 2021", PAST, "2021-03-03", "day"),
        ("March of this year", PAST, "2024-03", "month"),
        ("March 2021", PAST, "2021-03", "month"),
        ("Dec. 24-26", PAST, "2023-12-24/2023-12-26", "span"),
        ("Dec. 24-20", PAST, "2023-12-24", "day"),
        ("Dec. 24-35", PAST, "2023-12-24", "day"),
        ("Feb. 30", PAST, None, "day"),
        ("Feb. 29", PAST, "2024-02-29", "day"),
        ("2023-02-29", PAST, None, "day"),
        ("2023-02-28", PAST, "2023-02-28", "day"),
        ("in 1999", PAST, "1999", "year"),
    ],
)
def test_absolute(text: str, tense: str, iso: str | None, precision: str) -> None:
    found = next(find_words(text))
    base = date(2024, 3, 1) if text == "Feb. 29" else BASE
    value = absolute(found, base, tense)
    assert (value.iso, value.precision) == (iso, precision)


def test_without_a_base_a_day_has_no_year() -> None:
    found = next(find_words("Feb. 29"))
    assert absolute(found, None, PAST) == Value("--02-29", "day")


@pytest.mark.parametrize(
    ("month", "day", "tense", "year"),
    [
        (12, 31, PAST, 2023),
        (12, 31, FUTURE, 2024),
        (12, 31, UNKNOWN, 2023),
        (2, 29, FUTURE, 2024),
        (2, 29, PAST, None),
    ],
)
def test_nearest_year(month: int, day: int, tense: str, year: int | None) -> None:
    assert nearest_year(month, day, BASE, tense) == year


@pytest.mark.parametrize(
    ("name", "lead", "tense", "iso"),
    [
        ("December", "in ", PAST, "2023-12"),
        ("December", "in ", FUTURE, "2024-12"),
        ("January", "in ", PAST, "2024-01"),
        ("January", "last ", PAST, "2023-01"),
        ("January", "next ", FUTURE, "2025-01"),
        ("December", "this ", PAST, "2024-12"),
        ("Sept.", "", PAST, "2023-09"),
    ],
)
def test_month_alone(name: str, lead: str, tense: str, iso: str) -> None:
    assert month_alone(name, lead, BASE, tense).iso == iso
    assert month_alone(name, lead, None, tense) == Value(None, "month")


@pytest.mark.parametrize(
    ("name", "tense", "iso"),
    [
        ("Christmas Day", PAST, "2023-12-25"),
        ("Christmas Day", FUTURE, "2024-12-25"),
        ("New Year’s Day", PAST, "2024-01-01"),
    ],
)
def test_holiday(name: str, tense: str, iso: str) -> None:
    assert holiday(name, BASE, tense).iso == iso
    assert holiday(name, None, tense) == Value(None, "day")


@pytest.mark.parametrize(
    ("count", "unit", "iso", "precision"),
    [
        ("three", "day", "2024-01-14", "day"),
        ("a", "week", "2024-01-08/2024-01-14", "week"),
        ("2", "month", "2023-11", "month"),
        ("ten", "year", "2014", "year"),
    ],
)
def test_ago(count: str, unit: str, iso: str, precision: str) -> None:
    value = ago(count, unit, BASE)
    assert (value.iso, value.precision) == (iso, precision)
    assert ago(count, unit, None) == Value(None, unit)


@pytest.mark.parametrize(
    ("phrase", "iso", "precision"),
    [
        ("last night", "2024-01-16", "day"),
        ("this morning", "2024-01-17", "day"),
        ("earlier this month", "2024-01", "month"),
        ("last month", "2023-12", "month"),
        ("next year", "2025", "year"),
        ("this week", "2024-01-15/2024-01-21", "week"),
        ("last weekend", "2024-01-13/2024-01-14", "span"),
        ("next weekend", "2024-01-27/2024-01-28", "span"),
        ("last summer", None, "season"),
    ],
)
def test_span(phrase: str, iso: str | None, precision: str) -> None:
    value = span(phrase, BASE)
    assert (value.iso, value.precision) == (iso, precision)
    assert span(phrase, None) == Value(None, precision)


def test_values_of_days_and_periods() -> None:
    assert Value.of(BASE) == Value("2024-01-17", "day", BASE)
    assert Value.of(None) == Value(None, "day")
    assert Value.during(Period.month(2024, 2)) == Value("2024-02", "month")


@settings(deadline=None)
@given(st.integers(1, 12), st.integers(1, 28), st.dates(date(2, 1, 1), date(9998, 1, 1)))
def test_the_nearest_year_is_next_to_the_base(month: int, day: int, base: date) -> None:
    past, future = nearest_year(month, day, base, PAST), nearest_year(month, day, base, FUTURE)
    assert past is not None
    assert future is not None
    assert base.year - 1 <= past <= future <= base.year + 1
