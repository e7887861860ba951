"""The trailers of teleprinter copy."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from clipping_archive.wire import stamps

BERN = ZoneInfo("Europe/Zurich")


@pytest.mark.parametrize(
    ("pattern", "text", "iso"),
    [
        (stamps.IPTC, "131137 GMT Nov 13 ", "2013-11-13T11:37:00+00:00"),
        (stamps.IPTC, "101137 Dez 18\r", "2018-12-10T11:37:00+01:00"),
        (stamps.IPTC, "101137 MESZ août 2018", "2018-08-10T11:37:00+02:00"),
        (stamps.AP, "^AP-WF-11-13-13 1509GMT<", "2013-11-13T15:09:00+00:00"),
        (stamps.AP, "AP-NY-02-20-98 0337EST", "1998-02-20T03:37:00-05:00"),
        (stamps.KYODO, "KWS-21:37-09-12-18", "2018-12-09T21:37:00+01:00"),
    ],
)
def test_a_trailer_is_an_instant(pattern: object, text: str, iso: str) -> None:
    found = stamps.last(pattern, text)  # type: ignore[arg-type]
    assert found
    told = stamps.read(found, lambda: BERN)
    assert told
    assert told.period.iso() == iso


def test_without_a_zone_only_the_day_is_known() -> None:
    found = stamps.last(stamps.IPTC, "101137 Dez 18")
    assert found
    told = stamps.read(found, lambda: None)
    assert told
    assert told.period.iso() == "2018-12-10"


@pytest.mark.parametrize("text", ["320000 GMT Nov 13", "102561 GMT Nov 13", "101137 GMT Xyz 13"])
def test_what_is_no_day_is_nothing(text: str) -> None:
    found = stamps.last(stamps.IPTC, text)
    assert found
    assert stamps.read(found, lambda: None) is None


def test_the_last_trailer_counts() -> None:
    found = stamps.last(stamps.IPTC, "101137 GMT Nov 13\nwords\n111137 GMT Nov 13")
    assert found
    assert found["day"] == "11"
