"""What stands beside the words of a date."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.dates_around import (
    LEAD_IN,
    MAY_BEFORE,
    MONTH_BEFORE,
    NO_MONTH_AFTER,
    NO_WEEKDAY_AFTER,
    NO_WEEKDAY_BEFORE,
)


@pytest.mark.parametrize(
    ("before", "lead"),
    [
        ("He left late on ", "late on "),
        ("until the end of ", "end of "),
        ("in mid-", "in mid-"),
        ("the ", None),
        ("lion ", None),
    ],
)
def test_lead_in(before: str, lead: str | None) -> None:
    found = LEAD_IN.search(before)
    assert (found and found[0]) == lead


def test_neighbours() -> None:
    assert NO_WEEKDAY_BEFORE.search("on Good ")
    assert not NO_WEEKDAY_BEFORE.search("on good ")
    assert NO_WEEKDAY_AFTER.match(" Morning Post")
    assert not NO_WEEKDAY_AFTER.match(" morning")
    assert MONTH_BEFORE.search("He left by ")
    assert not MAY_BEFORE.search("He left by ")
    assert NO_MONTH_AFTER.match(" Ottoway said")
