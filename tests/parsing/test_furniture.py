"""Lines of pages, and sentences that only begin like one."""

from __future__ import annotations

import re

import pytest

from clipping_archive.parsing.furniture import (
    LONGEST,
    cut_end,
    is_foreign,
    is_furniture,
    is_link,
    is_section,
    opens_list,
)
from clipping_archive.parsing.furniture_forms import ANYHOW, FURNITURE
from tests.parsing.made import PROSE

MORE = [
    "[/ad_2]",
    "ADVERTISEMENT",
    "Advertisement - scroll to continue reading",
    "Read Also: Ferry strike ends",
    "Related news: Ferry strike ends",
    "Share on Facebook",
    "KakaoTalk",
    "Copyright (C) KARSK NEWS SERVICE All Rights Reserved.",
    "Copyright © The Karsk Courier 2024",
    "(c) 2024 The Karsk Courier",
    "Most Read",
    "More stories",
    "All Headlines 10:53",
    "Most Viewed Stories",
    "Source",
    "We use cookies to improve this site.",
    "Subject: Fwd: Ferry leaves Karsk",
    "https://t.me/karskcourier",
    "Subscribe to @karskcourier",
    "📲 Subscribe",
]
NOT_FURNITURE = [
    *PROSE,
    "Karsk",
    "Ferry leaves Karsk",
    "Shareholders meet in Karsk",
    "Advertisement spending falls",
    "Cookie prices rise",
    "Copyright law reform passes in Karsk",
    "Trending down, says bank",
    "Home win for Karsk",
    "Likely winner named",
    "Printing stops in Karsk",
    "12 views of the harbor were on show",
    "SHARES FALL",
    "@",
    "",
    "Advertisement: " + "a" * LONGEST,
]


@pytest.mark.parametrize(("form", "line"), FURNITURE)
def test_every_form_fits_its_example(form: str, line: str) -> None:
    assert re.fullmatch(form, line)
    assert is_furniture(line)


@pytest.mark.parametrize(("words", "form", "line"), ANYHOW)
def test_every_form_that_opens_anyhow_fits_its_example(words: tuple[str, ...], form: str, line: str) -> None:
    assert re.fullmatch(form, line)
    assert any(word in line for word in words)
    assert is_furniture(line)


@pytest.mark.parametrize("line", [*MORE, *NOT_FURNITURE, *(line for _, line in FURNITURE)])
def test_the_opening_hides_no_form(line: str) -> None:
    told = any(re.fullmatch(form, line) for form in (*(f for f, _ in FURNITURE), *(f for _, f, _ in ANYHOW)))
    assert is_furniture(line) is (told and len(line) <= LONGEST)


@pytest.mark.parametrize("line", MORE)
def test_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", NOT_FURNITURE)
def test_not_furniture(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Related Stories",
        "RELATED TOPICS:",
        "Most Popular",
        "Top 10 Stories",
        "More",
        "Editor's Picks",
        "Latest News",
        "Trending Now",
        "Recommended for you",
        "Related coverage:",
        "Tags",
    ],
)
def test_the_head_of_a_list(line: str) -> None:
    assert opens_list(line)


@pytest.mark.parametrize("line", [*PROSE, "Topics", "More ferries for Karsk", "Top court rules", "Others"])
def test_no_head_of_a_list(line: str) -> None:
    assert not opens_list(line)


@pytest.mark.parametrize(
    "line", ["World", "WORLD", "World News", "Asia Pacific", "N. Korea", "Africa", "Log in"]
)
def test_a_section(line: str) -> None:
    assert is_section(line)


@pytest.mark.parametrize(
    "line", [*PROSE, "world", "weather forecast", "headlines", "Karsk", "Seoul", "Business is slow", ""]
)
def test_no_section(line: str) -> None:
    assert not is_section(line)


@pytest.mark.parametrize(
    ("line", "link"),
    [
        ("1. Seoul to plant a tree for every newborn", True),
        ("Ferry strike ends", True),
        ("The strike ended.", False),
        ('"It is over."', False),
        ("Ships in port:", False),
        ("a" * 200, False),
    ],
)
def test_a_link_is_short_and_no_sentence(line: str, link: bool) -> None:
    assert is_link(line) is link


@pytest.mark.parametrize(
    ("line", "foreign"),
    [
        ("노다은솔 기자", True),
        ("(서울=연합뉴스) 2024.3.5", True),
        ("Noh Da-eunsol 기자", False),
        ("2024.3.5", False),
        ("", False),
    ],
)
def test_a_line_in_hangul_only(line: str, foreign: bool) -> None:
    assert is_foreign(line) is foreign


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("Ships left the har [+2718 chars]", "Ships left the har"),
        ("Ships left the har... [1550 more characters]", "Ships left the har"),
        ("Ships left the har [2718 chars]", "Ships left the har"),
    ],
)
def test_a_cut_end(line: str, whole: str) -> None:
    stop = cut_end(line)
    assert stop is not None
    assert line[:stop] == whole


@pytest.mark.parametrize(
    "line", ["Ships left ...", "Ships [sic] left [2718 tons]", "A name of [12 chars] was given.", *PROSE]
)
def test_no_cut_end(line: str) -> None:
    assert cut_end(line) is None
