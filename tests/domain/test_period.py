"""Months and their days."""

from __future__ import annotations

import calendar
from datetime import date

import pytest

from clipping_archive.domain.period import Period, days_in


@pytest.mark.parametrize("year", [1, 1900, 2000, 2023, 2024, 9999])
def test_days_of_a_month_are_those_of_the_calendar(year: int) -> None:
    for month in range(1, 13):
        assert days_in(year, month) == calendar.monthrange(year, month)[1]
    assert Period.month(year, 12).last == date(year, 12, 31)


@pytest.mark.parametrize("month", [0, 13])
def test_no_month_has_no_days(month: int) -> None:
    with pytest.raises(ValueError, match="month must be in"):
        days_in(2024, month)
