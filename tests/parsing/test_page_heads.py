"""The head of a page: names of sites and sections above the headline, ways, rights, whole datelines below bare ones."""

from __future__ import annotations

import pytest

from clipping_archive.domain.traced import Traced
from clipping_archive.parsing import parse

BODY = "A ferry left the port on Thursday with 60 lorries, the harbour master said in a statement.\n"


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        ("The Daily Ledger\nHOME / WORLD\nFerry leaves the port of Karsk\nAFP\nPublished: 10 February 2022\n\n", None),
        ("Home News › World › Ferry leaves the port of Karsk\n\nKARSK, Feb. 10 (AP) -- ", None),
        ("Ferry leaves the port of Karsk-Xinhua\nSource: Xinhua\n2022-02-10 09:30\n\nKARSK, Feb. 10 (Xinhua) -- ", None),
        ("LORVENIA FERRY\nFerry leaves the port of Karsk\n\nKarsk, Feb 10 (EFE).- ", None),
        ("Ferry leaves the port of Karsk - Sputnik International, 10.02.2022\nSputnik International\nWORLD\n\n"
         "KARSK (Sputnik) - ", None),
    ],
)  # fmt: skip
def test_headline(head: str, headline: str | None) -> None:
    assert parse(Traced(head + BODY)).headline == (headline or "Ferry leaves the port of Karsk")


def test_a_whole_dateline_below_a_bare_one() -> None:
    story = parse(Traced("Ferry leaves\nROME\n14 March 2023 13:05\n\n(ANSA) - ROME, MAR 14 - " + BODY))
    assert story.dateline
    assert (story.dateline.date, story.dateline.credit) == ("--03-14", "ANSA")
    assert story.paragraphs == (BODY.strip(),)


def test_an_agency_is_no_place() -> None:
    story = parse(Traced("Ferry leaves Karsk\n\nKYODO NEWS - Jul 16, 2024 - 21:08 | World\n\n" + BODY))
    assert story.dateline is None
    assert story.published
    assert story.published.period.iso() == "2024-07-16"


def test_places_joined_by_and() -> None:
    text = "Ferry\n\nCAMBRIDGE, England and BOSTON, July  22, 2022  (GLOBE NEWSWIRE) -- " + BODY
    story = parse(Traced(text))
    assert story.dateline
    assert [place.name for place in story.dateline.places] == ["Cambridge", "Boston"]


def test_a_place_with_the_byline() -> None:
    story = parse(Traced("Ferry leaves Karsk\n\nKINSHASA | By Ann Moss\n\n" + BODY))
    assert story.dateline
    assert (story.dateline.text, story.byline) == ("KINSHASA", ("Ann Moss",))


def test_a_byline_before_the_dateline_in_one_line() -> None:
    story = parse(Traced("Ferry leaves By Ann Mossby MUYNAK, Uzbekistan, Aug 22 (Reuter) - " + BODY))
    assert story.dateline
    assert (story.dateline.text, story.byline) == ("MUYNAK, Uzbekistan", ("Ann Mossby",))


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("Copyright © 2008 The Associated Press. All rights reserved.", "ap"),
        ("Copyright 2005 Agence France Presse", "afp"),
    ],
)
def test_rights_name_the_agency(line: str, key: str) -> None:
    story = parse(Traced(f"Ferry leaves\n\nKARSK, Feb. 10 - {BODY}\n{line}\n"))
    assert story.agency
    assert story.agency.key == key
