"""Times of envelopes."""

from __future__ import annotations

import pytest

from clipping_archive.wire.clock import iso, published, zone_of


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("2017-08-24T04:38:34+0000", "2017-08-24T04:38:34+00:00"),
        ("20180226T212034Z", "2018-02-26T21:20:34+00:00"),
        ("20131020T192751+1100", "2013-10-20T19:27:51+11:00"),
        ("Tue, 10 Mar 2015 21:17:01 +0000", "2015-03-10T21:17:01+00:00"),
        ("2016-09-08", "2016-09-08"),
        ("20161009", "2016-10-09"),
        ("2017-01-31T19:52:11", "2017-01-31T19:52:11+09:00"),
        ("0001-01-01T00:00:00", None),
        ("YYYYMMDD000000-HHMM", None),
        ("2020", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_a_time_is_read_to_the_instant(words: str | None, told: str | None) -> None:
    assert iso(words, zone_of("Yonhap")) == told


def test_without_a_zone_only_the_day_is_known() -> None:
    found = published("2017-01-31T19:52:11")
    assert found
    assert (found.period.iso(), found.origin, found.text) == ("2017-01-31", "envelope", "2017-01-31T19:52:11")


def test_an_offset_beyond_all_numbers_leaves_the_day() -> None:
    assert iso("Tue, 05 Mar 2024 10:00:00 +99999999999999") == "2024-03-05"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Wed, 17 Jan 24 09:12:11 GMT", "2024-01-17T09:12:11+00:00"),
        ("Wed, 17 Jan 2024 09:12:11 KST", "2024-01-17T09:12:11+09:00"),
        ("Mi, 17 Jan 2024 09:12:11 MEZ", "2024-01-17T09:12:11+01:00"),
        ("mer., 17 janv. 2024 09:12:11 +0100", "2024-01-17T09:12:11+01:00"),
        ("mié, 17 ene 2024 09:12:11 +0100", "2024-01-17T09:12:11+01:00"),
        ("Ср, 17 янв 2024 12:10:22 +0300", "2024-01-17T12:10:22+03:00"),
        ("Wed, 17 Jan 2024 09:12:11 +0000 (UTC)", "2024-01-17T09:12:11+00:00"),
        ("Wed, 17 Jan 2024 09:12:11 -0000", "2024-01-17T09:12:11+00:00"),
        ("Wed, 17 Jan 2024 09:12:11 GMT+0900", "2024-01-17T09:12:11+09:00"),
        ("Wed Jan 17 09:12:11 UTC 2024", "2024-01-17T09:12:11+00:00"),
        ("Wednesday, January 17, 2024 9:12 PM GMT", "2024-01-17T21:12:00+00:00"),
        ("July 17, 2024 at 3:04 p.m. ET", "2024-07-17T15:04:00-04:00"),
        ("17. Januar 2024 09:12 Uhr", "2024-01-17"),
        ("2024년 1월 17일 오후 3:12 KST", "2024-01-17T15:12:00+09:00"),
        ("17.01.2024 09:12", "2024-01-17"),
        ("01/17/2024 09:12:11 PM", "2024-01-17"),
        ("03/04/2024", None),
        ("12-18", None),
        ("May", None),
    ],
)
def test_a_time_in_words_is_read(words: str, told: str | None) -> None:
    assert iso(words) == told
