"""The names of months."""

from __future__ import annotations

import re
from datetime import date

import pytest

from clipping_archive.parsing.months import (
    ANY_MONTHS,
    MONTH,
    MONTHS,
    day_of,
    is_month,
    month_number,
)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        *(
            (name, number)
            for number, name in enumerate(("Jan.", "Feb.", "March", "April", "May", "June", "July"), 1)
        ),
        *((name, number) for number, name in enumerate(("Aug.", "Sept.", "Oct.", "Nov.", "Dec."), 8)),
        ("JANUARY", 1),
        ("sep", 9),
        ("Ogos", 8),
        ("Dez", 12),
        ("déc", 12),
        ("января", 1),
        ("мая", 5),
        ("ДЕК", 12),
    ],
)
def test_a_month_has_its_number(name: str, number: int) -> None:
    assert month_number(name) == number
    assert is_month(name)
    assert is_month(f"{name}.")


def test_every_month_has_a_name_of_each_kind() -> None:
    assert set(MONTHS.values()) == set(ANY_MONTHS.values()) == set(range(1, 13))
    assert MONTHS.items() <= ANY_MONTHS.items()


@pytest.mark.parametrize("word", ["Marchers", "Mayor", "Decker", "Janet", "Seth", "Sec.", "", "Juni"])
def test_a_longer_word_is_no_month(word: str) -> None:
    assert not re.match(MONTH, word)


@pytest.mark.parametrize("word", ["Ogos", "Dez", "января"])
def test_datelines_begin_with_english_months_only(word: str) -> None:
    assert not re.match(MONTH, word)


def test_what_is_no_month_has_no_number() -> None:
    assert not is_month("Karsk")
    with pytest.raises(KeyError):
        month_number("Karsk")


@pytest.mark.parametrize(
    ("fields", "day"),
    [((2024, 2, 29), date(2024, 2, 29)), ((2023, 2, 29), None), ((2024, 13, 1), None), ((0, 1, 1), None)],
)
def test_a_day_is_one_that_a_calendar_has(fields: tuple[int, int, int], day: date | None) -> None:
    assert day_of(*fields) == day
