"""When a dispatch was published, by the best of what it carries."""

from __future__ import annotations

from datetime import date

import pytest

from clipping_archive.domain.story import Dateline
from clipping_archive.parsing.origins import decide, named_day
from clipping_archive.parsing.stamps import Stamp, read_stamp

NAMES = [
    ("AEN20240117003100325.txt", date(2024, 1, 17)),
    ("https://en.yna.co.kr/view/AEN20240117003100325", date(2024, 1, 17)),
    ("https://karsk.example/2024/01/17/ferry", date(2024, 1, 17)),
    ("yonhap-2024-01-17.txt", date(2024, 1, 17)),
    ("2024_01_17_ferry.txt", date(2024, 1, 17)),
    ("20240117.txt", date(2024, 1, 17)),
    ("20240117T0930Z.txt", date(2024, 1, 17)),
    ("17-Jan-2024.txt", date(2024, 1, 17)),
    ("17 January 2024/ferry.txt", date(2024, 1, 17)),
    ("2023-12-31/2024-01-17.txt", date(2024, 1, 17)),
    ("1987.10.20.txt", date(1987, 10, 20)),
]
NO_NAMES = [
    "ferry.txt",
    "2024.txt",
    "2024-01.txt",
    "2024-13-01.txt",
    "2024-02-30.txt",
    "1234567890123456.txt",
    "17-01-2024.txt",
    "v20240117",
    "1801-01-01.txt",
    "",
]


@pytest.mark.parametrize(("path", "day"), NAMES)
def test_a_day_in_a_name(path: str, day: date) -> None:
    found = named_day(path)
    assert found
    assert found[0] == day
    assert found[1] in path


@pytest.mark.parametrize("path", NO_NAMES)
def test_no_day_in_a_name(path: str) -> None:
    assert named_day(path) is None


def stamp(line: str) -> Stamp:
    """Read a stamp that is there."""
    found = read_stamp(line)
    assert found
    return found


INSTANT = stamp("January 17, 2024 09:30 GMT")
DAY = stamp("January 18, 2024")
UPDATED = stamp("Updated: January 19, 2024")
YEAR = Dateline("KARSK", date="2024-01-16")
NO_YEAR = Dateline("KARSK", date="--01-17")
WEEKDAY = "The ferry left on Wednesday. It was built in May 2023."


@pytest.mark.parametrize(
    ("dateline", "stamps", "paths", "text", "expected"),
    [
        (YEAR, [INSTANT], ["2024-01-20.txt"], "", ("2024-01-17T09:30:00+00:00", "body")),
        (YEAR, [DAY], ["2024-01-20.txt"], "", ("2024-01-16", "dateline")),
        (NO_YEAR, [DAY], ["2024-01-20.txt"], "", ("2024-01-18", "body")),
        (NO_YEAR, [DAY, UPDATED], [], "", ("2024-01-19", "body")),
        (NO_YEAR, [], ["https://karsk.example/2024/01/20/", "2024-01-21.txt"], "", ("2024-01-20", "url")),
        (None, [], ["ferry.txt", "2024-01-21.txt"], "", ("2024-01-21", "file name")),
        (NO_YEAR, [], [], WEEKDAY, ("2024-01-17", "weekday")),
        (NO_YEAR, [], [], "The ferry left on Thursday. It was built in May 2023.", None),
        (NO_YEAR, [], [], "The ferry left on Wednesday. It was built in May 2019.", None),
        (NO_YEAR, [], [], "The ferry left on Wednesday.", None),
        (NO_YEAR, [], [], "It was built in May 2023.", None),
        (None, [], [], WEEKDAY, None),
        (Dateline("KARSK"), [], [], WEEKDAY, None),
        (None, [], [], "", None),
    ],
)
def test_the_best_evidence_is_taken(
    dateline: Dateline | None,
    stamps: list[Stamp],
    paths: list[str],
    text: str,
    expected: tuple[str, str] | None,
) -> None:
    found = decide(dateline, stamps, paths, text)
    assert (found and (found.period.iso(), found.origin)) == expected
