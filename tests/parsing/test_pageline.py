"""Lines of a page that hold several things."""

from __future__ import annotations

import pytest

from clipping_archive.parsing.pageline import read_page_line
from tests.parsing.made import PROSE

LINES = [
    ("March 5, 2024", "2024-03-05", (), None),
    ("By Anna Marwood  |  June 19, 2016 at 10:12 AM", "2016-06-19", ("Anna Marwood",), None),
    ("Anna Marwood |05.03.2024 - Update : 05.03.2024", "2024-03-05", ("Anna Marwood",), None),
    ("ANI | Updated: Mar 05, 2024", "2024-03-05", (), "ani"),
    ("Date: 25/03/2024 | Source: Rodong Sinmun (En) | Read original version at source", "2024-03-25", (), "rodong-sinmun"),
    ("Published March 4, 2024 | Updated March 5, 2024", "2024-03-05", (), None),
    ("AFP · Mar 5, 2024", "2024-03-05", (), "afp"),
    ("By Anna Marwood, KYODO NEWS - Mar 5, 2024 - 18:05 | World, Japan", "2024-03-05", ("Anna Marwood",), "kyodo"),
    ("Karsk\tMarch 5, 2024", "2024-03-05", (), None),
    ("^AP-WF-02-20-16 0337GMT", "2016-02-20", (), "ap"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "day", "names", "agency"), LINES)
def test_a_line_of_a_page(line: str, day: str, names: tuple[str, ...], agency: str | None) -> None:
    page = read_page_line(line)
    assert page
    assert page.stamp.day.isoformat() == day
    assert (page.byline, page.agency) == (names, agency)


@pytest.mark.parametrize(
    "line",
    [
        *PROSE,
        "By Anna Marwood | Karsk",
        "The ferry was sold - March 5, 2024 - in Karsk",
        "Karsk, March 5, 2024",
        "a | b",
        "",
        "| March 5, 2024 " * 20,
    ],
)
def test_no_line_of_a_page(line: str) -> None:
    assert read_page_line(line) is None
