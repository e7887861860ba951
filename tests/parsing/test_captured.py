"""Stories of captured pages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from clipping_archive.domain.period import CAPTURED, Period, Published
from clipping_archive.domain.traced import Traced
from clipping_archive.parsing import parse
from clipping_archive.parsing.captured import issued

TAKEN = Published(Period.at(datetime(2024, 2, 1, 12, tzinfo=UTC)), CAPTURED, "2024-02-01T12:00:00Z")


@pytest.mark.parametrize(
    ("copy", "day", "origin"),
    [
        ("KARSK, Jan. 17 (Yonhap) -- The ferry stands still.", "2024-01-17", "dateline"),
        ("KARSK, Jan. 17, 2023 (Yonhap) -- The ferry stands still.", "2023-01-17", "dateline"),
        ("KARSK, Sept. 3 (Yonhap) -- The ferry stands still.", "2024-02-01T12:00:00+00:00", "envelope"),
        ("The ferry of Karsk stands still.", "2024-02-01T12:00:00+00:00", "envelope"),
    ],
)
def test_any_other_date_wins_over_that_of_the_capture(copy: str, day: str, origin: str) -> None:
    found = issued(parse(Traced(copy), path="-"), TAKEN)
    assert (found.period.iso(), found.origin) == (day, origin)


def test_what_the_envelope_tells_wins_over_the_text() -> None:
    told = Published(Period.parse("2022-05-05") or Period.year(1), "envelope")
    assert issued(parse(Traced("KARSK, Jan. 17, 2023 (Yonhap) -- It stands."), path="-"), told) is told
