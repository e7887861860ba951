"""RIS: what is written is read back, and no field begins another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import rispy
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.citing import source_of
from clipping_archive.citing.ris import ris
from clipping_archive.citing.source import Source
from clipping_archive.domain.period import Period
from tests.citing.made import BYLINE, DATED, REPRINT, TAKE, UNDATED, clipping, seed
from tests.citing.test_bibtex import HOSTILE


def read(text: str) -> dict[str, Any]:
    """Read one record with rispy."""
    (record,) = rispy.loads(text)
    return dict(record)


def test_every_field_comes_back() -> None:
    source = replace(
        REPRINT,
        take="2nd LD",
        url="https://courier.example/a?x=1",
        accessed=date(2024, 3, 7),
        remarks=("date supplied by archivist",),
    )
    assert read(ris(source)) == {
        "type_of_reference": "NEWS",
        "id": "yonhap-2024-0a1b2c3d4e5f",
        "authors": ["Yonhap News Agency"],
        "title": "Bridge at Port Sabel reopens",
        "secondary_title": "The Sabel Courier",
        "journal_name": "The Sabel Courier",
        "publisher": "Yonhap News Agency",
        "type_of_work": "News agency dispatch",
        "edition": "2nd LD",
        "place_published": "Karsk",
        "year": "2024",
        "date": "2024/03/05/",
        "access_date": "2024/03/07/",
        "language": "en",
        "urls": ["https://courier.example/a?x=1"],
        "name_of_database": "Clipping archive",
        "accession_number": "yonhap-0a1b2c3d4e5f",
        "notes": ["date supplied by archivist", "sha256 " + "ab" * 32],
    }


def test_the_agency_is_never_the_newspaper() -> None:
    for source in (UNDATED, TAKE, BYLINE, REPRINT):
        record = read(ris(source))
        assert record["publisher"] == source.agency
        assert record.get("journal_name") == source.medium


def test_names_have_a_line_each() -> None:
    assert read(ris(BYLINE))["authors"] == ["Seo, Min-ah", "Hong, Gil-dong"]
    assert read(ris(seed("yonhap-korean-cp949.txt")))["authors"] == ["서, 민아"]


@pytest.mark.parametrize(
    ("source", "year", "day", "first_note"),
    [
        (UNDATED, None, None, "n.d."),
        (replace(DATED, published=Period.month(2024, 3)), "2024", "2024/03//", "sha256 "),
        (replace(DATED, published=Period.year(2024)), "2024", "2024///", "sha256 "),
        (replace(DATED, inferred=True), "2024", "2024/03/05/", "circa 2024-03-05"),
        (
            replace(DATED, published=Period.span(date(2024, 3, 4), date(2024, 3, 10), "week")),
            "2024",
            "2024///2024-03-04/2024-03-10",
            "sha256 ",
        ),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(
    source: Source, year: str | None, day: str | None, first_note: str
) -> None:
    record = read(ris(source))
    assert (record.get("year"), record.get("date")) == (year, day)
    assert record["notes"][0].startswith(first_note)


def test_a_story_of_a_collection_stands_in_it() -> None:
    record = read(ris(replace(REPRINT, collection="Summary of news")))
    assert (record["secondary_title"], record["tertiary_title"]) == ("Summary of news", "The Sabel Courier")


@pytest.mark.parametrize("headline", HOSTILE)
def test_a_hostile_headline_stays_in_its_field(headline: str) -> None:
    made = clipping(f"{headline}\n\nKARSK, March 5 (Yonhap) -- It rained, he said.\n\n(END)\n".encode())
    source = source_of(made)
    text = ris(source)
    assert read(text)["title"] == source.title
    assert text.count("TY  - NEWS") == 1
    assert text.count("\r\n") == text.count("\n")
    assert "\x1b" not in text


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1))
def test_any_text_is_read_back_as_it_was(text: str) -> None:
    record = read(ris(replace(REPRINT, title=text, agency=text, medium=text, place=text)))
    assert record["title"] == record["publisher"] == record["journal_name"] == text
    assert record["authors"] == [text]
