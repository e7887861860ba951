"""Dates: which day the words mean, counted from the dateline's, and by which rule."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.domain.findings import DateMention
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Dateline, Story
from clipping_archive.extraction.dates import base_of, find_dates

WEDNESDAY = Period.day(date(2024, 1, 17))


def dates_in(
    *paragraphs: str, published: Period | None = WEDNESDAY, dateline: str | None = None
) -> list[DateMention]:
    line = Dateline("KARSK", date=dateline) if dateline else None
    return list(find_dates(Story(paragraphs=paragraphs, dateline=line), published))


@pytest.mark.parametrize(
    ("text", "words", "value", "precision", "rule"),
    [
        ("He left Tuesday.", "Tuesday", "2024-01-16", "day", "weekday-past"),
        ("He left Wednesday.", "Wednesday", "2024-01-17", "day", "weekday-past"),
        ("He left Tuesday evening.", "Tuesday evening", "2024-01-16", "day", "weekday-past"),
        ("The port on Tuesday.", "on Tuesday", "2024-01-16", "day", "weekday"),
        ("He will leave late Tuesday.", "late Tuesday", "2024-01-23", "day", "weekday-future"),
        ("He said Tuesday it will open.", "Tuesday", "2024-01-16", "day", "weekday-past"),
        ("He left last Wednesday.", "last Wednesday", "2024-01-10", "day", "weekday-last"),
        ("He comes next Wednesday.", "next Wednesday", "2024-01-24", "day", "weekday-next"),
        ("He left Tuesday last week.", "Tuesday last week", "2024-01-09", "day", "weekday-week"),
        ("He comes Friday next week.", "Friday next week", "2024-01-26", "day", "weekday-week"),
        ("He left on Tuesday (Jan. 9).", "on Tuesday (Jan. 9)", "2024-01-09", "day", "weekday-date"),
        (
            "It fell on Thursday (local time).",
            "on Thursday (local time)",
            "2024-01-18",
            "day",
            "weekday-zone",
        ),
        ("It fell early Thursday.", "early Thursday", "2024-01-18", "day", "weekday-zone"),
        ("He left yesterday.", "yesterday", "2024-01-16", "day", "deictic"),
        ("He comes tomorrow night.", "tomorrow", "2024-01-18", "day", "deictic"),
        ("It rains today.", "today", "2024-01-17", "day", "deictic"),
        ("He came the previous day.", "the previous day", "2024-01-16", "day", "other-day"),
        ("It opens the following day.", "the following day", "2024-01-18", "day", "other-day"),
        ("He came earlier in the day.", "earlier in the day", "2024-01-17", "day", "same-day"),
        ("He left last week.", "last week", "2024-01-08/2024-01-14", "week", "span"),
        ("He left two weeks ago.", "two weeks ago", "2024-01-01/2024-01-07", "week", "ago"),
        ("He left on Christmas Day.", "on Christmas Day", "2023-12-25", "day", "holiday"),
        ("He left in December.", "in December", "2023-12", "month", "month"),
        ("He will come in December.", "in December", "2024-12", "month", "month"),
        ("He left on Jan. 5.", "on Jan. 5", "2024-01-05", "day", "calendar"),
        ("He left on the 4th of July last year.", "4th of July last year", "2023-07-04", "day", "calendar"),
        ("He left on Jan. 5 of last year.", "on Jan. 5 of last year", "2023-01-05", "day", "calendar"),
        ("He was born in March 1999.", "in March 1999", "1999-03", "month", "calendar"),
        ("He was born in 1999.", "in 1999", "1999", "year", "calendar"),
        ("Dated 2023-11-30.", "2023-11-30", "2023-11-30", "day", "calendar"),
    ],
)
def test_value_and_rule(text: str, words: str, value: str, precision: str, rule: str) -> None:
    (found,) = dates_in(text)
    assert (found.text, found.value, found.precision, found.rule) == (words, value, precision, rule)
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    [
        "Black Friday sales rose.",
        "The Friday Times wrote it.",
        "The Friday prayers ended.",
        "Stormy Friday was a film.",
        "He may come.",
        "May said so.",
        "April Bell left.",
        "It cost 1900 tonnes and 2,000 crowns.",
        "Today’s world.",
        "The last-week rush.",
        "Bus 12 Fan club.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert dates_in(text) == []


@pytest.mark.parametrize(
    ("text", "value", "precision"),
    [
        ("He left Tuesday.", None, "day"),
        ("He left last week.", None, "week"),
        ("He left yesterday.", None, "day"),
        ("He came earlier in the day.", None, "day"),
        ("He left in December.", None, "month"),
        ("He left on Jan. 5.", "--01-05", "day"),
        ("He left on Jan. 5, 2023.", "2023-01-05", "day"),
    ],
)
def test_without_a_base_only_what_is_written_is_known(text: str, value: str | None, precision: str) -> None:
    (found,) = dates_in(text, published=None)
    assert (found.value, found.precision) == (value, precision)


def test_the_day_is_the_one_named_last() -> None:
    found = dates_in(
        "Talks were held Tuesday and ended the following day.", "He left Monday. He left later in the day."
    )
    assert [one.value for one in found] == ["2024-01-16", "2024-01-17", "2024-01-15", "2024-01-15"]


def test_the_previous_day_goes_back_from_the_day_of_the_report() -> None:
    found = dates_in("KCNA reported Tuesday that it rained.", "He had left the previous day.")
    assert [one.value for one in found] == ["2024-01-16", "2024-01-15"]


def test_a_weekday_ahead_of_the_page_is_only_near_the_top() -> None:
    story = ["It fell early Thursday.", "It rained.", "It fell early Thursday."]
    assert [one.value for one in dates_in(*story)] == ["2024-01-18", "2024-01-11"]
    assert [one.value for one in dates_in(*story, dateline="2024-01-17")] == ["2024-01-11", "2024-01-11"]


@pytest.mark.parametrize(
    ("dateline", "published", "expected"),
    [
        (None, "2024-01-17", (date(2024, 1, 17), False)),
        (None, "2024-01", None),
        (None, None, None),
        ("2024-01-16", "2024-01-17", (date(2024, 1, 16), True)),
        ("2024-01-16", None, (date(2024, 1, 16), True)),
        ("--12-31", "2024-01-01", (date(2023, 12, 31), True)),
        ("--02-29", "2024-03-01", (date(2024, 2, 29), True)),
        ("--02-29", "2022-06-01", None),
        ("--01-16", "2024", (date(2024, 1, 16), True)),
        ("--01-16", None, None),
        ("--13-45", "2024-01-17", None),
        ("nonsense", "2024-01-17", (date(2024, 1, 17), False)),
    ],
)
def test_base(dateline: str | None, published: str | None, expected: tuple[date, bool] | None) -> None:
    story = Story(paragraphs=(), dateline=Dateline("KARSK", date=dateline) if dateline else None)
    base = base_of(story, Period.parse(published) if published else None)
    assert (base and (base.day, base.exact)) == expected


def test_what_no_calendar_counts_is_unknown() -> None:
    (found,) = dates_in("It comes tomorrow.", published=Period.day(date.max))
    assert (found.value, found.precision, found.rule) == (None, None, "beyond the calendar")


_WORDS = st.sampled_from(
    [
        "Tuesday",
        "early",
        "last",
        "next",
        "week",
        "Jan. 5",
        "Feb. 30",
        "2024",
        "in",
        "3 days ago",
        "12 Sept",
        "yesterday",
        "the same day",
        "He will go",
        "said",
        "May",
        ".",
        "-",
        "99 years ago",
    ]
)
_BASES = st.one_of(
    st.none(), st.dates().map(Period.day), st.sampled_from([Period.year(2024), Period.month(1, 1)])
)


@settings(deadline=None)
@given(
    st.lists(_WORDS, max_size=12).map(" ".join),
    _BASES,
    st.sampled_from([None, "--02-29", "9999-12-31", "0001-01-01"]),
)
def test_every_text_has_dates_or_none(text: str, published: Period | None, dateline: str | None) -> None:
    for one in dates_in(text, published=published, dateline=dateline):
        assert text[one.start : one.end] == one.text != ""
