"""Dates are inclusive to the precision typed, and nothing is guessed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.errors import BadDate
from clipping_archive.search.dates import Days, days

TODAY = date(2024, 1, 31)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-01-16", date(2024, 1, 16), date(2024, 1, 16)),
        ("2024-01-16..2024-02", date(2024, 1, 16), date(2024, 2, 29)),
        ("2024-02..2024-01-16", date(2024, 1, 16), date(2024, 2, 29)),
        ("..2023", None, date(2023, 12, 31)),
        ("2023..", date(2023, 1, 1), None),
        ("today", TODAY, TODAY),
        ("yesterday", date(2024, 1, 30), date(2024, 1, 30)),
        ("last-week", date(2024, 1, 22), date(2024, 1, 28)),
        ("last week", date(2024, 1, 22), date(2024, 1, 28)),
        ("this-week", date(2024, 1, 29), date(2024, 2, 4)),
        ("this-month", date(2024, 1, 1), date(2024, 1, 31)),
        ("last-month", date(2023, 12, 1), date(2023, 12, 31)),
        ("last-year", date(2023, 1, 1), date(2023, 12, 31)),
        ("last-week..TODAY", date(2024, 1, 22), TODAY),
    ],
)
def test_reads(text: str, first: date | None, last: date | None) -> None:
    assert days(text, TODAY) == Days(first, last)


def test_unknown_means_undated() -> None:
    assert days("unknown", TODAY).overlaps(None, None)
    assert not days("unknown", TODAY).overlaps(TODAY, TODAY)
    assert not days("..2030", TODAY).overlaps(None, None)


@pytest.mark.parametrize(
    "text", ["10/11/2023", "10.11.2023", "2024-13", "2024-02-30", "tuesday", "", "..", "5"]
)
def test_guesses_nothing(text: str) -> None:
    with pytest.raises(BadDate) as caught:
        days(text, TODAY)
    assert caught.value.exit_code == 2
    assert caught.value.hint


def test_shows_both_readings() -> None:
    with pytest.raises(BadDate) as caught:
        days("10/11/2023", TODAY)
    assert "2023-11-10" in caught.value.hint
    assert "2023-10-11" in caught.value.hint


DAY = st.dates(date(2023, 1, 1), date(2025, 1, 1))


@settings(max_examples=100)
@given(DAY, DAY, DAY, st.integers(0, 400))
def test_a_range_overlaps_whatever_shares_a_day_with_it(
    low: date, high: date, first: date, length: int
) -> None:
    last = first + timedelta(days=length)
    wanted = {min(low, high) + timedelta(days=n) for n in range(abs((high - low).days) + 1)}
    shares = any(first + timedelta(days=n) in wanted for n in range(length + 1))
    assert days(f"{low}..{high}", TODAY).overlaps(first, last) == shares
