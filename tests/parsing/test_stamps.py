"""Stamps of pages and sign-off codes, and sentences with a date that are none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.parsing.stamps import JUCHE, Stamp, read_stamp, settled
from tests.parsing.made import PROSE

ZONES = {
    "UTC": "+00:00",
    "BST": "+01:00",
    "CET": "+01:00",
    "CEST": "+02:00",
    "MSK": "+03:00",
    "IST": "+05:30",
    "KST": "+09:00",
    "JST": "+09:00",
    "EST": "-05:00",
    "EDT": "-04:00",
    "CST": "-06:00",
    "CDT": "-05:00",
    "PST": "-08:00",
    "PDT": "-07:00",
}
STAMPS = [
    # codes
    ("101137 GMT Dez 18", "2018-12-10T11:37:00+00:00", "dpa"),
    ("131137 GMT Nov 13", "2013-11-13T11:37:00+00:00", "dpa"),
    ("^AP-WF-02-20-16 0337GMT", "2016-02-20T03:37:00+00:00", "ap"),
    ("AP-NY-07-15-99 0911EDT<", "1999-07-15T09:11:00-04:00", "ap"),
    ("KWS-21:37-09-12-18", "2018-12-09T21:37:00+09:00", "kyodo"),
    ("(2024/03/05-21:37)", "2024-03-05T21:37:00+09:00", "jiji"),
    ("calendar>>July 23. 2012 Juch 101", "2012-07-23", "kcna"),
    ("calendar >> July 23. 2012 Juche 101", "2012-07-23", "kcna"),
    ("[Juche113.1.17.]", "2024-01-17", "kcna"),
    ("www.kcna.kp (Juche113.1.17.)", "2024-01-17", "kcna"),
    # pages
    ("All Headlines 10:53 May 13, 2010", "2010-05-13", None),
    ("10:05 October 10, 2023", "2023-10-10", None),
    ("Published : Mar 5, 2024 - 15:12", "2024-03-05", None),
    ("Posted : 2024-03-05 16:20", "2024-03-05", None),
    ("January 17, 2024", "2024-01-17", None),
    ("Wednesday, 17 January 2024", "2024-01-17", None),
    ("17 January, 2024", "2024-01-17", None),
    ("January 17th, 2024", "2024-01-17", None),
    ("2024-01-17T09:30:00Z", "2024-01-17T09:30:00+00:00", None),
    ("2024-01-17T09:30:00.000+09:00", "2024-01-17T09:30:00+09:00", None),
    ("2024-01-17 09:30:00+05:30", "2024-01-17T09:30:00+05:30", None),
    ("2024-01-17 09:30:00+24:00", "2024-01-17", None),
    ("2024-01-17 24:00 GMT", "2024-01-17", None),
    ("21:37 KST 2024-03-05", "2024-03-05T21:37:00+09:00", None),
    ("10:20 GMT 2024/03/05", "2024-03-05T10:20:00+00:00", None),
    ("09:30 Tuesday 2024-03-05", "2024-03-05", None),
    ("Updated: 10:20 Published 2024-03-05", "2024-03-05", None),
    ("2024-01-17 09:60 GMT", "2024-01-17", None),
    ("2024-01-17 23:59 GMT", "2024-01-17T23:59:00+00:00", None),
    *(
        (f"January 17, 2024 09:30 {zone}", f"2024-01-17T09:30:00{offset}", None)
        for zone, offset in ZONES.items()
    ),
    ("2024-01-17 09:30:00-05:00", "2024-01-17T09:30:00-05:00", None),
    ("2024.01.17 18:30", "2024-01-17", None),
    ("2024/01/17", "2024-01-17", None),
    ("17.01.2024", "2024-01-17", None),
    ("March 12, 2024 08:00 AM Eastern Daylight Time", "2024-03-12T08:00:00-04:00", None),
    ("January 17, 2024 at 9:30 a.m. GMT", "2024-01-17T09:30:00+00:00", None),
    ("January 17, 2024 12:05 am KST", "2024-01-17T00:05:00+09:00", None),
    ("17 January 2024 12:05 pm IST", "2024-01-17T12:05:00+05:30", None),
    ("All News 10:53 April 09, 2024", "2024-04-09", None),
    ("Updated 8:14 PM GMT+9, April 9, 2024", "2024-04-09T20:14:00+09:00", None),
    ("January 17, 2024 9:30 PM ET", "2024-01-17", None),
    ("August 13, 2018 / 9:14 AM / Updated 2 hours ago", "2018-08-13", None),
    ("Thu, 01/29/2009 - 17:32", "2009-01-29", None),
    ("Thu, 29/01/2009 - 17:32", "2009-01-29", None),
    ("29/01/2009", "2009-01-29", None),
    ("Date: Tue, Mar 5, 2024 at 9:14 AM", "2024-03-05", None),
    ("Sent: Tuesday, March 5, 2024 9:14 AM", "2024-03-05", None),
]
NOT_A_STAMP = [
    *PROSE,
    "Karsk, January 17, 2024",
    "January 17",
    "January 2024",
    "The ferry sank on January 17, 2024.",
    "January 17, 2024 was a Wednesday",
    "101137 GMT Abc 18",
    "calendar>>Karsk 23. 2012 Juche 101",
    "February 30, 2024",
    "Mon, 01/29/2009",
    "99/99/2009",
    "2024",
    "09:30",
    "1/17",
    "",
    "January 17, 2024 " * 20,
]


@pytest.mark.parametrize(("line", "when", "agency"), STAMPS)
def test_a_stamp(line: str, when: str, agency: str | None) -> None:
    stamp = read_stamp(line)
    assert stamp
    assert (stamp.period.iso(), stamp.agency) == (when, agency)
    assert stamp.other is None


@pytest.mark.parametrize("line", NOT_A_STAMP)
def test_not_a_stamp(line: str) -> None:
    assert read_stamp(line) is None


@pytest.mark.parametrize(
    ("line", "updated"),
    [
        ("Updated : 2024-03-05 17:02", True),
        ("Last modified: March 5, 2024", True),
        ("Published: March 5, 2024", False),
        ("March 5, 2024 / Updated 2 hours ago", False),
    ],
)
def test_the_time_of_a_version(line: str, updated: bool) -> None:
    stamp = read_stamp(line)
    assert stamp
    assert stamp.updated is updated


@pytest.mark.parametrize(
    ("days", "day"), [("dmy", date(2024, 3, 5)), ("mdy", date(2024, 5, 3)), (None, None)]
)
def test_only_the_house_knows_which_number_is_the_month(days: str | None, day: date | None) -> None:
    stamp = read_stamp("05/03/2024")
    assert stamp
    assert {stamp.day, stamp.other} == {date(2024, 3, 5), date(2024, 5, 3)}
    known = settled(stamp, days)
    assert (known.day if known else None) == day


def test_a_stamp_that_is_sure_is_settled() -> None:
    stamp = Stamp("5 March 2024", date(2024, 3, 5))
    assert settled(stamp, None) == stamp


def test_one_reading_of_twice_the_same_number() -> None:
    stamp = read_stamp("05/05/2024")
    assert stamp
    assert stamp.other is None


@pytest.mark.parametrize(
    ("headline", "rest"),
    [("Meeting Held [Juche113.1.17.]", "Meeting Held"), ("Meeting Held [Juche 113. 1. 17]", "Meeting Held")],
)
def test_the_date_that_closes_a_headline(headline: str, rest: str) -> None:
    found = JUCHE.search(headline)
    assert found
    assert headline[: found.start()] == rest


@given(
    st.lists(
        st.sampled_from(
            ["March", " ", "5", ", ", "2024", ":", "05", "/", "GMT", "Juche", "-", "at", "(", ")"]
        ),
        max_size=14,
    ).map("".join)
)
def test_any_line_is_a_stamp_or_none(line: str) -> None:
    stamp = read_stamp(line)
    assert stamp is None or stamp.text == line.strip()
