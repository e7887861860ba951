"""The year of a dateline."""

from __future__ import annotations

from datetime import date

import pytest

from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import Dateline, Story
from clipping_archive.parsing import dated


@pytest.mark.parametrize(
    ("filed", "published", "expected"),
    [
        ("--03-05", date(2024, 3, 6), "2024-03-05"),
        ("--12-31", date(2025, 1, 1), "2024-12-31"),
        ("--01-01", date(2024, 12, 31), "2025-01-01"),
        ("--02-29", date(2025, 2, 28), "2024-02-29"),
        ("--02-29", date(2022, 2, 28), "--02-29"),
        ("--06-01", date(1, 6, 1), "0001-06-01"),
        ("1987-03-05", date(2024, 3, 6), "1987-03-05"),
        (None, date(2024, 3, 6), None),
    ],
)
def test_the_nearest_year_is_taken(filed: str | None, published: date, expected: str | None) -> None:
    story = Story(
        (), dateline=Dateline("OSLO", date=filed), published=Published(Period.day(published), "given")
    )
    line = dated(story).dateline
    assert line
    assert line.date == expected


def test_without_publication_the_story_is_as_it_was() -> None:
    story = Story((), dateline=Dateline("OSLO", date="--03-05"))
    assert dated(story) is story
