"""Takes are put together, and one of each is found where that is asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from clipping_archive.domain.clipping import Clipping
from clipping_archive.search.facets import facets
from clipping_archive.search.find import Options, count, find
from clipping_archive.search.stories import Take, content_words, stories, take_number
from clipping_archive.store.view import View
from tests.search.newsroom import fill
from tests.search.test_takes import take

TODAY = date(2024, 3, 1)
HEADLINES = ("Karsk port opens again", "Karsk port opens again after storm", "Port of Karsk opens again")


def other(label: str | None, number: int | None, headline: str, day: str) -> Clipping:
    made = take(label, number, headline, date=day)
    return made._replace(dispatch=made.dispatch._replace(raw=f"{label} {headline} {day}".encode()))


@pytest.fixture
def view(tmp_path: Path) -> View:
    """An archive of a story of three takes, of a story of one, and of the same headline a week later."""
    held = [
        other(None, None, HEADLINES[0], "2024-01-17"),
        other("LEAD", 1, HEADLINES[1], "2024-01-17"),
        other("2nd LD", 2, HEADLINES[2], "2024-01-18"),
        other(None, None, "Lorvenian bank keeps its rate", "2024-01-17"),
        other("LEAD", 1, HEADLINES[0], "2024-01-26"),
    ]
    fill(tmp_path / "a.db", tuple(held))
    return View.open(str(tmp_path / "a.db"))


def found(view: View, which: str, query: str = "", sort: str = "date") -> list[tuple[str | None, str | None]]:
    hits = find(view, query, Options(takes=which, sort=sort), today=TODAY).hits
    return [(hit.series.label if hit.series else None, hit.published) for hit in hits]


def test_one_take_of_every_story_is_found(view: View) -> None:
    with view:
        assert len(found(view, "all")) == 5
        assert found(view, "newest") == [
            ("LEAD", "2024-01-26"),
            ("2nd LD", "2024-01-18"),
            (None, "2024-01-17"),
        ]
        assert found(view, "first") == [("LEAD", "2024-01-26"), (None, "2024-01-17"), (None, "2024-01-17")]
        assert [count(view, "", Options(takes=one), today=TODAY) for one in ("all", "newest", "first")] == [
            5,
            3,
            3,
        ]
        (agency,) = facets(view, "", "agency", Options(takes="newest"), today=TODAY)
        assert agency.dispatches == 3


def test_of_what_is_found_and_in_every_order(view: View) -> None:
    with view:
        assert ("LEAD", "2024-01-17") in found(view, "newest", "date:2024-01-17")
        assert (None, "2024-01-17") in found(view, "newest", "headline:bank")
        assert found(view, "newest", "headline:port", "oldest") == [
            ("2nd LD", "2024-01-18"),
            ("LEAD", "2024-01-26"),
        ]
        assert set(found(view, "newest", "headline:port", "relevance")) == {
            ("2nd LD", "2024-01-18"),
            ("LEAD", "2024-01-26"),
        }
        page = find(view, "", Options(takes="newest", limit=1, offset=1), today=TODAY)
        assert (len(page.hits), page.total) == (1, 3)


def test_an_undated_take_belongs_to_undated_ones() -> None:
    words = content_words(HEADLINES[0])
    takes = [Take(at, "yonhap", at, words, date(2024, 1, 17) if at == 2 else None) for at in range(3)]
    assert [[one.ref for one in story] for story in stories(takes)] == [[0, 1], [2]]


def test_the_number_of_a_take() -> None:
    assert [
        take_number(*one) for one in ((None, None), ("urgent", None), ("lead", 3), ("feature", None))
    ] == [0, -1, 3, 0]
    assert take_number("correction", 1) > take_number("lead", 12)
