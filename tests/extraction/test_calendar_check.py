"""A date that the text speaks against is doubted, and no other."""

from __future__ import annotations

import pytest

from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import Dateline, Item, Story
from clipping_archive.extraction.calendar_check import check_weekdays

LEAD = "The two ministers met late Tuesday, the ministry said. They will meet again on Friday."


def doubts(published: str, *paragraphs: str, dateline: str | None = None, items: int = 0) -> list[str]:
    story = Story(
        paragraphs,
        dateline=Dateline("KARSK", (), dateline) if dateline else None,
        items=tuple(Item(number, None, None, None, 0, 0) for number in range(items)),
    )
    return [doubt.text for doubt in check_weekdays(story, Period.parse(published))]


@pytest.mark.parametrize("published", ["2024-01-16", "2024-01-17", "2024-01-18", "2024-01", "2024"])
def test_a_fitting_date_is_not_doubted(published: str) -> None:
    assert doubts(published, LEAD) == []


@pytest.mark.parametrize("published", ["2024-01-15", "2024-01-19", "2024-01-21"])
def test_old_news_is_doubted(published: str) -> None:
    (doubt,) = doubts(published, LEAD)
    assert "'late Tuesday'" in doubt
    assert published in doubt


def test_the_clock_of_a_wire_is_not_doubted_for_a_tense() -> None:
    late = Period.parse("2024-01-21")
    assert late
    assert check_weekdays(Story((LEAD,), published=Published(late, "dateline")), late)
    assert not check_weekdays(Story((LEAD,), published=Published(late, "envelope")), late)


def test_only_the_opening_is_looked_at() -> None:
    assert doubts("2024-01-21", "Rain fell.", "More fell.", "Much more.", LEAD) == []


def test_a_weekday_that_is_not_that_day_is_doubted() -> None:
    assert doubts("2024-01-17", "It opened on Tuesday, Jan. 16, in the rain.") == []
    (doubt,) = doubts("2023-01-17", "It opened on Tuesday, Jan. 16, in the rain.")
    assert "Monday" in doubt


def test_a_dateline_far_away_is_doubted() -> None:
    assert doubts("2024-01-18", "Rain fell.", dateline="2024-01-17") == []
    (doubt,) = doubts("2024-03-05", "Rain fell.", dateline="2024-01-17")
    assert "2024-01-17" in doubt


def test_a_dateline_without_year_is_no_evidence() -> None:
    assert doubts("2024-03-05", "Rain fell.", dateline="--01-17") == []


def test_a_collection_looks_back() -> None:
    assert doubts("2024-01-19", LEAD, items=2) == []


def test_without_a_date_there_is_nothing_to_doubt() -> None:
    assert check_weekdays(Story((LEAD,)), None) == ()
