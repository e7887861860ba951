"""Bylines: names apart from desks, roles and places, and sentences that are none."""

from __future__ import annotations

import pytest

from clipping_archive.parsing.bylines import (
    is_role,
    read_byline,
    read_desk,
    read_names,
    read_signature,
    read_tail,
)
from tests.parsing.made import PROSE

BYLINES = [
    ("By Seo Min-ah", ("Seo Min-ah",)),
    ("By ANNA MARWOOD", ("Anna Marwood",)),
    ("BY ANNA MARWOOD AND TED O'SULLIVAN, REUTERS", ("Anna Marwood", "Ted O'Sullivan")),
    ("By Anna Marwood, dpa  =", ("Anna Marwood",)),
    ("By Anna Marwood, Reuters", ("Anna Marwood",)),
    ("By Anna Marwood Reuters", ("Anna Marwood",)),
    ("by Anna Marwood", ("Anna Marwood",)),
    ("by anna marwood, Reuters", ("Anna Marwood",)),
    ("By Anna Marwood in Seoul and Tom Vesk in Tokyo", ("Anna Marwood", "Tom Vesk")),
    ("By Anna Marwood; Tom Vesk & Lena Okafor", ("Anna Marwood", "Tom Vesk", "Lena Okafor")),
    ("By Anna Marwood, staff writer", ("Anna Marwood",)),
    ("By Anna Marwood, Seoul", ("Anna Marwood",)),
    ("By Anna Marwood (anna@karsk.example)", ("Anna Marwood",)),
    ("By Anna Marwood anna@karsk.example", ("Anna Marwood",)),
    ("Written by Anna Marwood", ("Anna Marwood",)),
    ("By: Anna Marwood", ("Anna Marwood",)),
    ("By Anna de la Cruz", ("Anna de la Cruz",)),
    ("By Tom van der Vesk", ("Tom van der Vesk",)),
    ("By Oh Bit-na", ("Oh Bit-na",)),
    ("By IAN McVESK", ("Ian McVesk",)),
    ("By Élise D'Arcy", ("Élise D'Arcy",)),
]
NOT_A_BYLINE = [
    *PROSE,
    "By Reuters Staff",
    "By train",
    "By the way",
    "By Industry Segment",
    "By train and by bus, Reuters",
    "By 2030, all ferries will be electric",
    "Byline",
    "BY ALL MEANS, GO BY FERRY",
    "Karsk, by Anna Marwood",
    "by train, by bus and by ferry",
    "",
]


@pytest.mark.parametrize(("line", "names"), BYLINES)
def test_a_byline(line: str, names: tuple[str, ...]) -> None:
    assert read_byline(line) == names


@pytest.mark.parametrize("line", [one for one in NOT_A_BYLINE if one != "By Industry Segment"])
def test_not_a_byline(line: str) -> None:
    assert read_byline(line) == ()


@pytest.mark.parametrize("line", NOT_A_BYLINE)
def test_not_a_byline_below_the_story_either(line: str) -> None:
    assert read_signature(line) == ()
    assert read_names(line) == ()


@pytest.mark.parametrize("line", ["By Anna Marwood", "By Vesk Karsk (vesk@karsk.example)"])
def test_a_byline_below_the_story(line: str) -> None:
    assert len(read_signature(line)) == 1


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("By Reuters Staff", "reuters"),
        ("By AFP", "afp"),
        ("By The Associated Press", "ap"),
        ("By RFE/RL's Lorvenian Service", "rfe-rl"),
        ("By Sputnik News", "sputnik"),
        ("By Karsk Courier Staff", None),
        ("By the Associated Press's tally, he now has 739 votes", None),
        ("By Anna Marwood", None),
        *((line, None) for line in PROSE),
    ],
)
def test_a_desk(line: str, key: str | None) -> None:
    assert read_desk(line) == key


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Anna Marwood", ("Anna Marwood",)),
        ("Anna Marwood, Tom Vesk", ("Anna Marwood", "Tom Vesk")),
        ("ANNA MARWOOD", ("Anna Marwood",)),
        ("Karsk Ferry", ()),
        ("Anna Marwood, chief correspondent", ()),
        ("Anna Marwood sails", ()),
        ("New York", ()),
    ],
)
def test_names_alone(line: str, names: tuple[str, ...]) -> None:
    assert read_names(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "Associated Press Writer",
        "AP Sports Writer",
        "Staff Writer",
        "Senior Political Correspondent",
        "Reuters",
        "Karsk Bureau Chief",
    ],
)
def test_a_role_below_a_byline(line: str) -> None:
    assert is_role(line)


@pytest.mark.parametrize("line", ["Writers meet in Karsk", "Ferry leaves Karsk", *PROSE])
def test_no_role(line: str) -> None:
    assert not is_role(line)


@pytest.mark.parametrize(
    ("headline", "rest", "names"),
    [
        ("Rain stops army day by Anna Marwood", "Rain stops army day", ("Anna Marwood",)),
        (
            "Rain stops army day by Anna Marwood and Tom Vesk",
            "Rain stops army day",
            ("Anna Marwood", "Tom Vesk"),
        ),
        ("Rain stops army day", "Rain stops army day", ()),
        ("Rain falls day by day", "Rain falls day by day", ()),
    ],
)
def test_a_byline_at_the_end_of_a_headline(headline: str, rest: str, names: tuple[str, ...]) -> None:
    stop, found = read_tail(headline)
    assert (headline[:stop], found) == (rest, names)
