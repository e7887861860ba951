"""Dates in words."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.wire import worddates


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("January 11, 2010 Monday", date(2010, 1, 11)),
        ("30 September 2015", date(2015, 9, 30)),
        ("Mittwoch 1. Februar 2012", date(2012, 2, 1)),
        ("29 décembre 2011", date(2011, 12, 29)),
        ("30 de septiembre de 2015", date(2015, 9, 30)),
        ("zaterdag 5 maart 2016", date(2016, 3, 5)),
        ("2018年5月28日", date(2018, 5, 28)),
        ("31 February 2015", None),
        ("1 January 0001", None),
        ("Final Edition", None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    assert worddates.find(text) == day


def test_a_time_counts_only_with_its_zone() -> None:
    told = worddates.published("March 14, 2013 Thursday 11:21 AM GMT", None)
    assert told
    assert told.period.iso() == "2013-03-14T11:21:00+00:00"
    bare = worddates.published("March 14, 2013 Thursday 11:21 PM", None)
    assert bare
    assert bare.period.iso() == "2013-03-14"
    known = worddates.published("March 14, 2013 Thursday 11:21 PM", ZoneInfo("Europe/Paris"))
    assert known
    assert known.period.iso() == "2013-03-14T23:21:00+01:00"


@pytest.mark.parametrize(
    ("text", "tag"),
    [("ENGLISH", "en"), ("Français", "fr"), ("GERMAN; Deutsch", "de"), ("Karsk", None), (None, None)],
)
def test_languages_by_name(text: str | None, tag: str | None) -> None:
    assert worddates.language(text) == tag


@given(st.text(max_size=60))
def test_any_line_is_a_day_or_none(text: str) -> None:
    found = worddates.find(text)
    assert found is None or isinstance(found, date)


def test_every_short_name_is_of_the_month_of_its_place() -> None:
    assert worddates.MONTHS["mrz"] == 3
    for names in worddates._SHORT:
        assert len(names) == 12
    long = {name[:3]: number for number, row in enumerate(worddates._NAMES, 1) for name in row.split()}
    for name, number in worddates.MONTHS.items():
        if name[:3] in long and name[:3] not in {"mar", "mai", "jui", "maa", "mär"}:
            assert long[name[:3]] == number, name
