"""Collections cut into items, and tables told from sentences."""

from __future__ import annotations

import pytest

from clipping_archive.domain.story import Item
from clipping_archive.parsing.collections import tables_of
from tests.parsing.made import FERRY, NIGHT, PROSE, body, story

OPENER = "The following is a summary of news in Lorvenia this week."
RULER = "-" * 12


def items(*lines: str) -> tuple[Item, ...]:
    """Read the items of a collection."""
    return story(
        "\n\n".join(("Summary of news in Lorvenia this week", "SEOUL, March 5 (Yonhap) -- " + OPENER, *lines))
    ).items


def test_items_between_rulers() -> None:
    found = items(
        RULER,
        "(LEAD) Ferry leaves Karsk",
        f"SEOUL -- {FERRY}",
        NIGHT,
        RULER,
        "Harbor opens",
        "KARSK, March 4 (Yonhap) -- Ships left.",
    )
    assert found == (
        Item(1, "(LEAD) Ferry leaves Karsk", None, "SEOUL", 1, 3),
        Item(2, "Harbor opens", None, "KARSK, March 4 (Yonhap)", 4, 5),
    )


def test_an_item_without_a_headline() -> None:
    assert [item.headline for item in items(RULER, FERRY, RULER, "Harbor opens", NIGHT)] == [
        None,
        "Harbor opens",
    ]


def test_items_that_only_a_dateline_opens() -> None:
    found = items("Ferry leaves Karsk", f"SEOUL -- {FERRY}", NIGHT, "Harbor opens", f"WASHINGTON -- {NIGHT}")
    assert found == (
        Item(1, "Ferry leaves Karsk", None, "SEOUL", 1, 3),
        Item(2, "Harbor opens", None, "WASHINGTON", 4, 5),
    )


@pytest.mark.parametrize("mark", ["--", "-", "•", "○", "■", "△", "*"])
def test_items_behind_a_mark(mark: str) -> None:
    found = items(f"{mark} Ferry leaves Karsk", f"{mark} Harbor opens")
    assert [(item.headline, item.first, item.last) for item in found] == [
        ("Ferry leaves Karsk", 1, 1),
        ("Harbor opens", 2, 2),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [("1. ", "2. "), ("(1) ", "(2) "), ("Dec. 28 -- ", "29 -- "), ("March 5 – ", "March 6 – ")],
)
def test_items_behind_a_number_or_a_day(first: str, second: str) -> None:
    assert [item.headline for item in items(f"{first}Ferry leaves Karsk", f"{second}Harbor opens")] == [
        "Ferry leaves Karsk",
        "Harbor opens",
    ]


def test_a_heading_stands_over_its_items() -> None:
    found = items(
        "Korean-language dailies",
        "-- Ferry leaves (Karsk Ilbo)",
        "-- Harbor opens (Dunholt Ilbo)",
        "English-language dailies",
        "-- Rain falls (Karsk Times)",
    )
    assert [(item.heading, item.first, item.last) for item in found] == [
        ("Korean-language dailies", 2, 2),
        ("Korean-language dailies", 3, 3),
        ("English-language dailies", 5, 5),
    ]


@pytest.mark.parametrize(
    "opener",
    [
        "The following are major news items.",
        "Press review of Tuesday",
        "Chronology of the ferry",
        "News Digest",
        "Top headlines in Karsk",
        "NEWSLETTER NO. 97",
        "Round-up of sports",
    ],
)
def test_what_says_that_it_is_a_collection(opener: str) -> None:
    assert (
        len(story(f"{opener}\n\nSEOUL, March 5 (Yonhap) -- {NIGHT}\n\n-- One ferry\n\n-- Two ferries").items)
        == 2
    )


@pytest.mark.parametrize("line", PROSE)
def test_what_says_nothing_of_the_kind_is_none(line: str) -> None:
    assert story(body(line, "-- One ferry", "-- Two ferries")).items == ()


def test_one_item_is_no_collection() -> None:
    assert items(RULER, "Ferry leaves Karsk", FERRY) == ()
    assert items(FERRY, NIGHT) == ()


TABLES = [
    "Seoul Sunny 20 12 10",
    "Karsk 1.20 1.25 +0.05",
    "Net 43.0 mln vs 34.8 mln 1.55 dlrs",
    "3 months 3.51 - -",
    "Karsk 12 N/A 4",
]


@pytest.mark.parametrize("row", TABLES)
def test_a_row(row: str) -> None:
    assert tables_of([FERRY, row]) == (1,)


@pytest.mark.parametrize(
    "line", [*PROSE, "Karsk 1 Dunholt 2", "In 2019, 2020 and 2021 the ferry was late.", ""]
)
def test_no_row(line: str) -> None:
    assert tables_of([line]) == ()
