"""What looks wrong with a dispatch."""

from __future__ import annotations

from datetime import date

import pytest

from clipping_archive.agencies import AGENCIES
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import Dateline
from clipping_archive.parsing.doubts import doubts_of
from clipping_archive.parsing.layout import Layout
from tests.parsing.made import FERRY, OPENING, story


def doubts(credit: str, key: str | None, year: int, origin: str = "given") -> list[tuple[str, str]]:
    """List the doubts of a dispatch with a credit."""
    layout = Layout("", dateline=Dateline("KARSK", credit=credit), signs=1)
    told = Published(Period.day(date(year, 3, 5)), origin)
    return [(doubt.kind, doubt.text) for doubt in doubts_of(layout, key, told)]


@pytest.mark.parametrize(
    ("credit", "key", "year", "words"),
    [
        (
            "ITAR-TASS",
            "tass",
            2020,
            "The credit ITAR-TASS was in use from 1992 until 2014, the story is of 2020.",
        ),
        (
            "ITAR-TASS",
            "tass",
            1990,
            "The credit ITAR-TASS was in use from 1992 until 2014, the story is of 1990.",
        ),
        ("Sputnik", "sputnik", 2010, "The credit Sputnik was in use from 2014, the story is of 2010."),
        (
            "PRIMEZONE",
            "globenewswire",
            2020,
            "The credit PRIMEZONE was in use until 2006, the story is of 2020.",
        ),
    ],
)
def test_a_credit_out_of_its_time(credit: str, key: str, year: int, words: str) -> None:
    assert doubts(credit, key, year) == [("credit", words)]


@pytest.mark.parametrize(
    ("credit", "key", "year"),
    [
        ("ITAR-TASS", "tass", 2014),
        ("ITAR-TASS", "tass", 1992),
        ("TASS", "tass", 1960),
        ("PRIMEZONE", "globenewswire", 1999),
        ("Karsk Courier", "tass", 1999),
        ("TASS", None, 1999),
        ("TASS", "karsk-courier", 1999),
    ],
)
def test_a_credit_in_its_time(credit: str, key: str | None, year: int) -> None:
    assert doubts(credit, key, year) == []


def test_every_credit_was_in_use_at_some_time() -> None:
    for agency in AGENCIES:
        for former in agency.former:
            assert (former.since or 1846) <= (former.until or 2100)
            assert doubts(former.credit, agency.key, former.since or former.until or 2000) == []


def test_a_year_that_was_inferred_is_said() -> None:
    (doubt,) = doubts("", None, 2024, "weekday")
    assert doubt == (
        "inferred-year",
        "The year of the dateline is inferred from its weekday and a date in the text: 2024-03-05.",
    )


def test_a_cut_end_is_said() -> None:
    (doubt,) = story(OPENING + "Ships left the har [+2718 chars]").assumptions
    assert (doubt.kind, doubt.text) == ("cut-end", "The text was cut before it came here: [+2718 chars]")


def test_what_shows_no_dispatch_is_said() -> None:
    assert [doubt.kind for doubt in story(FERRY).assumptions] == ["no-dispatch"]


@pytest.mark.parametrize(
    "text",
    [
        OPENING + FERRY,
        f"(LEAD) Ferry leaves Karsk\n\n{FERRY}",
        f"{FERRY}\n\n(END)",
        f"Ferry leaves\n\nBy Anna Marwood\n\n{FERRY}",
    ],
)
def test_what_shows_a_dispatch(text: str) -> None:
    assert story(text).assumptions == ()
