"""BibTeX and biblatex: what is written is read back, whatever the wire sent."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import bibtexparser
import pytest
from bibtexparser.model import Entry
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.citing import source_of
from clipping_archive.citing.bibtex import biblatex, bibtex
from clipping_archive.citing.names import name_of
from clipping_archive.citing.source import Source
from clipping_archive.domain.period import Period
from tests.citing.made import BYLINE, DATED, REPRINT, TAKE, UNDATED, clipping, seed

WRITERS = [bibtex, biblatex]


def read(text: str) -> dict[str, str]:
    """Read one entry with bibtexparser; "type" and "key" are its own."""
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks
    (entry,) = library.blocks
    assert isinstance(entry, Entry)
    assert len({field.key for field in entry.fields}) == len(entry.fields)
    return {field.key: field.value for field in entry.fields} | {"type": entry.entry_type, "key": entry.key}


def plain(value: str) -> str:
    """Read a field as LaTeX sets it; braces that only keep capitals are not set."""
    named = {"textbackslash": "\\", "textbraceleft": "{", "textbraceright": "}"}
    named |= {"textasciicircum": "^", "textasciitilde": "~"}
    return re.sub(r"\\(\w+)\{\}|\\([$&#%_])|[{}]", lambda found: named.get(found[1], found[2] or ""), value)


def test_every_field_of_a_bibtex_entry_comes_back() -> None:
    assert read(bibtex(TAKE)) == {
        "type": "misc",
        "key": "yonhap-2024-0a1b2c3d4e5f",
        "author": "{Yonhap News Agency}",
        "title": "{Putin meets N. Korean FM in Karsk}",
        "organization": "Yonhap News Agency",
        "keywords": "news agency dispatch",
        "howpublished": "Yonhap News Agency dispatch, 2nd LD",
        "year": "2024",
        "month": "mar",
        "day": "5",
        "version": "2nd LD",
        "address": "Karsk",
        "language": "en",
        "archive": "Clipping archive",
        "archivelocation": "yonhap-0a1b2c3d4e5f",
        "sha256": "ab" * 32,
    }


def test_every_field_of_a_biblatex_entry_comes_back() -> None:
    source = replace(
        REPRINT,
        url="https://courier.example/{a}?x=1&y=%20_",
        accessed=date(2024, 3, 7),
        remarks=("date supplied by archivist",),
    )
    assert read(biblatex(source)) == {
        "type": "article",
        "key": "yonhap-2024-0a1b2c3d4e5f",
        "author": "{Yonhap News Agency}",
        "title": "{Bridge at Port Sabel reopens}",
        "journaltitle": "{The Sabel Courier}",
        "entrysubtype": "newspaper",
        "titleaddon": "Yonhap News Agency dispatch",
        "organization": "Yonhap News Agency",
        "keywords": "news agency dispatch",
        "date": "2024-03-05",
        "location": "Karsk",
        "note": "date supplied by archivist",
        "langid": "english",
        "language": "english",
        "url": "https://courier.example/%7Ba%7D?x=1&y=%20_",
        "urldate": "2024-03-07",
        "library": "Clipping archive, yonhap-0a1b2c3d4e5f",
        "annotation": "sha256 " + "ab" * 32,
    }


@pytest.mark.parametrize("write", WRITERS)
def test_the_agency_is_never_the_newspaper(write: object) -> None:
    assert callable(write)
    for source in (UNDATED, TAKE, BYLINE, REPRINT, replace(REPRINT, byline=BYLINE.byline)):
        entry = read(write(source))
        assert entry["organization"] == source.agency
        paper = entry.get("journal") or entry.get("journaltitle")
        assert paper == (f"{{{source.medium}}}" if source.medium else None)


@pytest.mark.parametrize(
    ("source", "year", "month", "edtf"),
    [
        (UNDATED, "n.d.", None, None),
        (DATED, "2024", "mar", "2024-03-05"),
        (replace(DATED, inferred=True), "ca. 2024", "mar", "2024-03-05~"),
        (replace(DATED, published=Period.month(2024, 3)), "2024", "mar", "2024-03"),
        (replace(DATED, published=Period.year(2024)), "2024", None, "2024"),
        (
            replace(DATED, published=Period.span(date(2023, 12, 30), date(2024, 1, 2))),
            "2023--2024",
            None,
            "2023-12-30/2024-01-02",
        ),
        (replace(DATED, published=Period.parse("2024-03-05T09:30:00+09:00")), "2024", "mar", "2024-03-05"),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(
    source: Source, year: str, month: str | None, edtf: str | None
) -> None:
    entry = read(bibtex(source))
    assert (entry["year"], entry.get("month")) == (year, month)
    assert read(biblatex(source)).get("date") == edtf


@pytest.mark.parametrize("write", WRITERS)
def test_names_are_parted_only_where_their_order_is_known(write: object) -> None:
    assert callable(write)
    names = tuple(map(name_of, ("Seo Min-ah", "Ada and Co. Desk", "Moss, A.", "Xyzzy Qux")))
    author = read(write(replace(DATED, byline=names)))["author"]
    assert author == "Seo, Min-ah and {Ada and Co. Desk} and {Moss, A.} and {Xyzzy Qux}"


def test_a_story_of_a_collection_stands_in_it() -> None:
    story = replace(DATED, key="yonhap-2024-0a1b2c3d4e5f-2", collection="Summary of news", medium="Courier")
    entry = read(biblatex(story))
    assert (entry["type"], entry["booktitle"], entry["note"]) == (
        "incollection",
        "{Summary of news}",
        "in Courier",
    )


def test_hangul_stays_hangul() -> None:
    entry = read(biblatex(seed("yonhap-korean-cp949.txt", "2024-03-06")))
    assert entry["title"] == "{로르베니아 외무장관, 다음 주 방한…북핵 문제 논의}"
    assert (entry["author"], entry["langid"]) == ("서, 민아", "korean")


HOSTILE = (
    "}, sha256 = {0}",
    "}}\n@misc{evil, title = {x}",
    '@comment{ 100% \\input{/etc/passwd} $x_1^2$ ~ # & "quoted"',
    "{ { {",
    "\\",
    "a\x1b[31mred\r\nTY  - BOOK",
)


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("headline", HOSTILE)
def test_a_hostile_headline_stays_in_its_field(write: object, headline: str) -> None:
    assert callable(write)
    made = clipping(f"{headline}\n\nKARSK, March 5 (Yonhap) -- It rained, he said.\n\n(END)\n".encode())
    source = source_of(made)
    entry = read(write(source))
    assert plain(entry["title"]) == source.title
    assert entry["key"] == source.key
    assert "\x1b" not in write(source)


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1))
def test_any_text_is_read_back_as_it_was(text: str) -> None:
    for write in (bibtex, biblatex):
        entry = read(write(replace(REPRINT, title=text, agency=text, medium=text, place=text, take=text)))
        assert plain(entry["title"]) == plain(entry["organization"]) == plain(entry["version"]) == text
