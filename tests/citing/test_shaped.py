"""Items for programs that set a style themselves: nothing in them is meant for one program alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clipping_archive.citing.shaped import shaped
from clipping_archive.citing.source import Source
from clipping_archive.citing.styles import INNER, STYLES
from tests.citing.made import BYLINE, DATED, REPRINT, TAKE, UNDATED
from tests.citing.test_csl import EVERY


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("source", EVERY.values(), ids=EVERY)
def test_no_variable_is_empty_and_no_mark_is_ours(style: str, source: Source) -> None:
    made = shaped(replace(source, title=source.title + " “here”"), style)
    assert all(made.values())
    assert INNER not in str(made)
    assert "“here”" in made["title"]
    assert all(all(name.values()) for name in made.get("author", []))


@pytest.mark.parametrize(
    ("style", "source", "author", "container"),
    [
        (
            "chicago",
            UNDATED,
            None,
            "TASS",
        ),  # 18, 14.97: the program sets the publication in the author's place
        ("mla", TAKE, None, "Yonhap News Agency"),  # ch. 5: publisher only
        ("harvard", TAKE, None, "Yonhap News Agency"),
        ("apa", TAKE, [{"literal": "Yonhap News Agency"}], None),  # 9.11 and 9.29
        ("chicago", REPRINT, [{"literal": "Yonhap News Agency"}], "Sabel Courier"),  # 17, 14.193
        ("apa", REPRINT, [{"literal": "Yonhap News Agency"}], "The Sabel Courier"),
    ],
)
def test_the_agency_stands_where_the_manual_puts_it(
    style: str, source: Source, author: object, container: str | None
) -> None:
    made = shaped(source, style)
    assert (made.get("author"), made.get("container-title")) == (author, container)


def test_names_keep_their_order_or_their_comma() -> None:
    assert shaped(BYLINE, "chicago")["author"][0] == {
        "family": "Seo",
        "given": "Min-ah",
        "static-ordering": True,
    }
    assert shaped(BYLINE, "apa")["author"][0] == {"family": "Seo", "given": "Min-Ah"}


def test_a_collection_and_a_reference_keep_their_small_letters() -> None:
    made = shaped(replace(DATED, collection="Summary of news"), "chicago")
    assert made["container-title"] == '<span class="nocase">Summary of news</span>'
    assert made["archive_location"] == f'<span class="nocase">{DATED.ref}</span>'
