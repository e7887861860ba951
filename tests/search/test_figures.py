"""Figures: every row's query finds just what the row counts, and nothing is dropped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clipping_archive.api import ingest, open_archive
from clipping_archive.domain.figures import Figures
from clipping_archive.errors import BadUsage
from clipping_archive.search.dimensions import DIMENSIONS, period_words
from clipping_archive.search.figures import figures, who_cites_whom
from clipping_archive.search.find import Options, count
from clipping_archive.search.holdings import holdings
from clipping_archive.search.statements import statements
from clipping_archive.store.view import View
from tests.search.newsroom import TODAY, dispatch, fill

QUERIES = (
    "",
    "grain",
    "said:veldran",
    "not said:veldran",
    "quote:grain or karsk",
    "via:none",
    "agency:yonhap",
)
SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[View]:
    place = str(tmp_path_factory.mktemp("seeds") / "archive.db")
    with open_archive(place, create=True) as archive:
        assert all(outcome.ref for outcome in ingest(archive, [SEEDS]))
    with View.open(place) as opened:
        yield opened


def opened(view: View, made: Figures) -> None:
    """Run the query of every row, and compare."""
    for row in (*made.rows, made.whole):
        said = statements(view, row.query, Options(limit=-1), today=TODAY)
        assert count(view, row.query, today=TODAY) == row.dispatches, row
        assert (len(said), sum(one.direct for one in said)) == (row.statements, row.direct), row


@pytest.mark.parametrize("by", DIMENSIONS)
@pytest.mark.parametrize("query", QUERIES)
def test_every_number_opens_into_its_dispatches(view: View, query: str, by: str) -> None:
    made = figures(view, query, by, today=TODAY)
    opened(view, made)
    assert made.whole.dispatches == count(view, query, today=TODAY)
    if by != "speaker":  # where nobody says anything, nobody is counted
        assert sum(row.dispatches for row in made.rows) >= made.whole.dispatches


@pytest.mark.parametrize("by", DIMENSIONS)
def test_so_does_every_number_of_the_seeds(seeds: View, by: str) -> None:
    opened(seeds, figures(seeds, "", by, today=TODAY))


@pytest.mark.parametrize("query", QUERIES)
def test_who_cites_whom_opens_too(view: View, seeds: View, query: str) -> None:
    for archive in (view, seeds):
        opened(archive, who_cites_whom(archive, query, today=TODAY))
    assert [(row.key, row.cited) for row in who_cites_whom(view, "", today=TODAY).rows] == [
        ("", "tass"),
        ("tass", "tass"),
        ("yonhap", "kcna"),
    ]


def test_what_is_dated_less_exactly_has_a_row_of_its_own(view: View) -> None:
    made = figures(view, "", "day", today=TODAY)
    assert [(row.name, row.dispatches, row.loose) for row in made.rows] == [
        ("2023-12-31", 1, False),
        ("2024-01", 1, True),
        ("2024-01-16", 1, False),
        ("2024-01-17", 1, False),
        ("", 2, False),
    ]
    assert made.rows[1].query == "date:=2024-01"
    assert made.rows[2].query == "date:2024-01-16 not date:=2024-01"
    assert made.rows[4].query == "date:unknown"


def test_a_limit_drops_no_row_of_the_unknown(view: View) -> None:
    made = figures(view, "", "agency", Options(limit=1), today=TODAY)
    assert [row.key for row in made.rows] == ["yonhap", ""]
    assert made.found == 4


def test_the_share_of_direct_quotation(view: View) -> None:
    veldran, ryu = figures(view, "", "speaker", today=TODAY).rows
    assert (veldran.name, veldran.statements, veldran.share) == ("Anton Veldran", 2, 1.0)
    assert (ryu.name, ryu.share) == ("Ryu Son Hui", 1.0)
    storms = figures(view, "storm", "agency", today=TODAY)
    assert [row.share for row in (*storms.rows, storms.whole)] == [None, None]


def test_a_name_is_not_a_longer_name_that_holds_it(tmp_path: Path) -> None:
    fill(
        tmp_path / "a.db",
        (
            dispatch("tass", "2024-01-01", "One", "Veldran came.", people="Veldran"),
            dispatch("tass", "2024-01-02", "Two", "Anton Veldran came.", people="Anton Veldran"),
            dispatch("tass", "2024", "Three", "Nobody came."),
        ),
    )
    with View.open(str(tmp_path / "a.db")) as archive:
        made = figures(archive, "", "person", today=TODAY)
        opened(archive, made)
        assert {row.name: row.dispatches for row in made.rows} == {"Anton Veldran": 1, "Veldran": 1, "": 1}
        months = figures(archive, "", "month", today=TODAY)
        opened(archive, months)
        assert [row.query for row in months.rows] == ["date:2024-01 not date:=2024", "date:=2024"]


def test_an_unknown_way_of_counting_names_the_nearest(view: View) -> None:
    with pytest.raises(BadUsage, match="did you mean month"):
        figures(view, "", "months", today=TODAY)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("2024-01", "2024-01"),
        ("2024-01-01..2024-12-31", "2024"),
        ("2024-02-01..2024-02-29", "2024-02"),
        ("2024-01-29..2024-02-04", "2024-01-29..2024-02-04"),
    ],
)
def test_a_period_is_written_as_date_reads_it(key: str, words: str) -> None:
    assert period_words(key) == words


def test_the_holdings_of_a_query(view: View) -> None:
    assert holdings(view, "", today=TODAY) == view.holdings()
    held = holdings(view, "grain", today=TODAY)
    assert held.held == count(view, "grain", today=TODAY)
    assert held.held == sum(one.dispatches for one in held.agencies) + held.unsigned
