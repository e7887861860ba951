"""Tables of figures: lines for pipes, a table for terminals, records."""

from __future__ import annotations

import shlex

import pytest

from clipping_archive.domain.figures import Figure, Figures
from clipping_archive.views.figures import command, figure_record, figure_rows, figure_table, row_name
from clipping_archive.views.harmless import cells
from clipping_archive.views.lines import plain
from clipping_archive.views.sheet import Sheet

ROWS = (
    Figure("nca", "Northern Courier \x1b[31mAgency", 1200, 30, 12, 'it\'s agency:"n c a"'),
    Figure("2031-01-01..2031-12-31", "2031", 2, 0, 0, "date:=2031", loose=True),
    Figure("", "", 3, 1, 0, "agency:none"),
)
WHOLE = Figure("", "", 1205, 31, 12, "")
MADE = Figures("agency", ROWS, 5, WHOLE)


def test_a_pipe_gets_one_row_a_line() -> None:
    first, second, third = plain(figure_rows(MADE)).splitlines()
    assert first.split()[:4] == ["1200", "30", "12", "40%"]
    assert "␛[31m" in first
    assert second.split()[3] == "-"
    assert "2031, not more exactly" in second
    assert third.endswith("agency unknown  clipping search agency:none")


def test_a_command_can_be_pasted() -> None:
    assert shlex.split(command(ROWS[0])) == ["clipping", "search", ROWS[0].query]
    assert command(WHOLE) == "clipping search"


@pytest.mark.parametrize("width", [30, 60, 80, 120])
def test_a_table_fits_its_terminal(width: int) -> None:
    lines = plain(figure_table(MADE, Sheet(width, drawn=True))).splitlines()
    assert all(cells(line) <= width for line in lines)
    words = " ".join(" ".join(lines).split())
    assert "1,200" in words
    assert "agency unknown" in words
    assert "2 more rows; --limit shows them." in words


def test_a_record() -> None:
    assert figure_record(ROWS[0], "agency")["share"] == 0.4
    unknown = figure_record(ROWS[2], "agency")
    assert (unknown["key"], unknown["name"], unknown["share"]) == (None, "agency unknown", 0.0)
    assert figure_record(ROWS[1], "month")["share"] is None
    pair = figure_record(Figure("a", "A › B", 1, 0, 0, "x", cited="b"), "who-cites-whom")
    assert (pair["agency"], pair["outlet"]) == ("a", "b")
    assert "key" not in pair


def test_every_way_of_counting_names_what_is_unknown() -> None:
    from clipping_archive.search.dimensions import DIMENSIONS

    assert all(row_name(WHOLE, by) for by in DIMENSIONS)
