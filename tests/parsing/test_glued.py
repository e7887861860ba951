"""Copy whose header was glued to its first paragraph."""

from __future__ import annotations

import pytest

from clipping_archive.parsing.glued import REACH, find_glued, read_glued_header
from clipping_archive.parsing.layout import Layout
from tests.parsing.made import FERRY, PROSE, kinds, line, story

DATELINES = [
    ("Ferry leaves Karsk KARSK, March 5 (Yonhap) -- ", "KARSK, March 5"),
    ("Ferry leavesKARSK, March 5 (Yonhap) -- ", "KARSK, March 5"),
    ("Ferry leaves villageKarsk, March 5 (IANS) ", "Karsk, March 5"),
    ("By Anna Marwood SEOUL, March 5 (Yonhap) -- ", "SEOUL, March 5"),
    ("(ATTN: ADDS photo) SEOUL/KARSK, Lorvenia, March 5 (Yonhap) -- ", "SEOUL/KARSK, Lorvenia"),
    ("Ferry leaves Karsk GYEONGSAN, South Korea, March 5 (Yonhap) -- ", "GYEONGSAN, South Korea"),
    ("Ferry leaves Karsk March 5 (Yonhap) -- ", "March 5"),
    ("Ferry leaves Karsk MOSCOW, March 5. /TASS/. ", "MOSCOW"),
    ("Summary of news in Karsk SEOUL -- ", "SEOUL"),
]


@pytest.mark.parametrize(("head", "where"), DATELINES)
def test_a_dateline_inside_a_line(head: str, where: str) -> None:
    text = head + FERRY
    glued = find_glued(text)
    assert glued
    assert text[glued.start :].startswith(where)
    assert text[glued.start + glued.opening.end :] == FERRY


@pytest.mark.parametrize(
    "text",
    [
        *PROSE,
        "The ferry left on March 5, the Associated Press (AP) said.",
        "It was told to the agency (Yonhap) -- and to nobody else.",
        "Ferry leaves Karsk KARSK -- for good",
        "x " * REACH + "SEOUL, March 5 (Yonhap) -- Ships left.",
    ],
)
def test_no_dateline_inside_a_line(text: str) -> None:
    assert find_glued(text) is None


def test_a_dateline_is_looked_for_behind_the_place_given() -> None:
    text = "SEOUL, March 5 (Yonhap) -- Ships left. BUSAN, March 6 (Yonhap) -- Ships came."
    second = find_glued(text, 30)
    assert second
    assert text[second.start :].startswith("BUSAN")


HEADS = [
    (
        "Karsk-ferry(LEAD) Ferry leaves Karsk(ATTN: ADDS photo)By Anna Marwood",
        "Karsk-ferry",
        "Ferry leaves Karsk",
        "LEAD",
    ),
    (
        "(LEAD) Karsk-ferry(LEAD) Ferry leaves KarskBy Anna Marwood",
        "Karsk-ferry",
        "Ferry leaves Karsk",
        "LEAD",
    ),
    (
        "Karsk-ferryFerry leaves Karsk after four years",
        "Karsk-ferry",
        "Ferry leaves Karsk after four years",
        None,
    ),
    ("Ferry leaves Karsk", None, "Ferry leaves Karsk", None),
    ("(URGENT) Ferry leaves Karsk", None, "Ferry leaves Karsk", "URGENT"),
]


@pytest.mark.parametrize(("text", "slugline", "headline", "label"), HEADS)
def test_a_glued_header(text: str, slugline: str | None, headline: str, label: str | None) -> None:
    layout = Layout(text)
    read_glued_header(layout, line(text))
    assert (layout.slugline, layout.headline) == (slugline, headline)
    assert (layout.series.label if layout.series else None) == label
    assert layout.byline == (("Anna Marwood",) if "Anna" in text else ())
    assert layout.editor_note == ("(ATTN: ADDS photo)" if "ATTN" in text else None)
    assert "".join(text[start:end] for _, start, end in layout.covering()) == text


def test_a_headline_above_tells_where_it_comes_again() -> None:
    text = f"(LEAD) Ferry leaves Karsk\n\n(LEAD) Karsk-ferry(LEAD) Ferry leaves Karsk KARSK, March 5 (Yonhap) -- {FERRY}"
    found = story(text)
    assert (found.headline, found.slugline, found.paragraphs) == (
        "Ferry leaves Karsk",
        "Karsk-ferry",
        (FERRY,),
    )
    assert ("header", "(LEAD) Ferry leaves Karsk") in kinds(text)


@pytest.mark.parametrize(
    ("head", "slugline", "headline"),
    [
        ("ferries-summary Ships leave Karsk", "ferries-summary", "Ships leave Karsk"),
        ("harbor ministry-late ferries N. Karsk waits", "harbor ministry-late ferries", "N. Karsk waits"),
        ("Moss-Cabinet meeting Moss calls for calm", "Moss-Cabinet meeting", "Moss calls for calm"),
        ("Moss-Cabinet meeting ends late", None, "Moss-Cabinet meeting ends late"),
        ("e-commerce Ships leave Karsk", None, "e-commerce Ships leave Karsk"),
    ],
)
def test_a_slugline_that_a_space_parts(head: str, slugline: str | None, headline: str) -> None:
    layout = Layout(head)
    read_glued_header(layout, line(head))
    assert (layout.slugline, layout.headline) == (slugline, headline)
