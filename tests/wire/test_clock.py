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


def test_an_offset_beyond_all_numbers_is_no_time() -> None:
    assert iso("Tue, 05 Mar 2024 10:00:00 +99999999999999") is None
