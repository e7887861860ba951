"""CSL-JSON keeps to the data schema of CSL 1.0.2, and tells agency from newspaper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from clipping_archive.citing.csl import item
from clipping_archive.citing.names import name_of
from clipping_archive.citing.source import Source
from clipping_archive.domain.period import Period
from tests.citing.made import BYLINE, DATED, REPRINT, TAKE, UNDATED, seed

# What csl-data.json (CSL 1.0.2) allows of what is used here; it allows no other key.
TEXTS = {
    *("id", "type", "genre", "title", "container-title", "collection-title", "publisher", "version"),
    *("event-place", "language", "URL", "archive", "archive_location", "note"),
}
NAME = {"family", "given", "literal", "static-ordering"}
DATE = {"date-parts", "circa"}

EVERY = {
    "undated": UNDATED,
    "take": TAKE,
    "byline": BYLINE,
    "reprint": REPRINT,
    "inferred": replace(DATED, inferred=True),
    "collection": replace(REPRINT, collection="Summary of news"),
    "page": replace(DATED, url="https://example.org/a", accessed=date(2024, 3, 7)),
    "korean": seed("yonhap-korean-cp949.txt"),
    "seed": seed("putin-choe-2nd-ld.txt", "2024-01-17"),
}


@pytest.mark.parametrize("source", EVERY.values(), ids=EVERY)
def test_an_item_keeps_to_the_schema(source: Source) -> None:
    made = item(source)
    assert made["type"] == "article-newspaper"
    for name, value in made.items():
        if name == "author":
            assert all(
                value and set(one) <= NAME and ("literal" in one) != ("family" in one) for one in value
            )
        elif name in ("issued", "accessed"):
            assert set(value) <= DATE
            assert 1 <= len(value["date-parts"]) <= 2
            assert all(
                1 <= len(one) <= 3 and all(type(part) is int for part in one) for one in value["date-parts"]
            )
        else:
            assert name in TEXTS
            assert isinstance(value, str)
            assert value


@pytest.mark.parametrize("source", EVERY.values(), ids=EVERY)
def test_the_agency_is_the_publisher_and_never_the_container(source: Source) -> None:
    made = item(source)
    assert made["publisher"] == source.agency
    container = made.get("container-title", "").removeprefix('<span class="nocase">').removesuffix("</span>")
    assert container == (source.collection or source.medium or "")
    assert made["genre"] == "News agency dispatch"


def test_the_seed_is_whole() -> None:
    assert item(EVERY["seed"]) == {
        "id": "yonhap-2024-3b048293e8ba",
        "type": "article-newspaper",
        "genre": "News agency dispatch",
        "title": '<span class="nocase">Putin meets N. Korean FM amid deepening military cooperation</span>',
        "author": [{"literal": "Yonhap News Agency"}],
        "publisher": "Yonhap News Agency",
        "version": "2nd LD",
        "event-place": "Moscow",
        "issued": {"date-parts": [[2024, 1, 17]]},
        "language": "en",
        "archive": "Clipping archive",
        "archive_location": "yonhap-3b048293e8ba",
        "note": "date supplied by archivist; sha256"
        " f189665483ce6f2ae012841ccd92acb980bafcb7cfed8b5a0befdf9dbd83f4ab",
    }


def test_names_are_in_parts_where_their_order_is_known() -> None:
    source = replace(DATED, byline=tuple(map(name_of, ("Seo Min-ah", "Marta Elsing", "Xyzzy Qux"))))
    assert item(source)["author"] == [
        {"family": "Seo", "given": "Min-ah", "static-ordering": True},
        {"family": "Elsing", "given": "Marta"},
        {"literal": "Xyzzy Qux"},
    ]


def test_only_english_headlines_need_a_guard() -> None:
    assert item(EVERY["korean"])["title"] == "로르베니아 외무장관, 다음 주 방한…북핵 문제 논의"
    assert item(replace(DATED, language=None))["title"].startswith("<span")
    assert item(replace(DATED, title="A <b>bold</b> plan"))["title"] == "A <b>bold</b> plan"


@pytest.mark.parametrize(
    ("period", "parts"),
    [
        (Period.year(2024), [[2024]]),
        (Period.month(2024, 3), [[2024, 3]]),
        (Period.day(date(2024, 3, 5)), [[2024, 3, 5]]),
        (Period.parse("2024-03-05T09:30:00+09:00"), [[2024, 3, 5]]),
        (Period.span(date(2024, 3, 4), date(2024, 3, 10), "week"), [[2024, 3, 4], [2024, 3, 10]]),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(period: Period, parts: Any) -> None:
    assert item(replace(DATED, published=period))["issued"] == {"date-parts": parts}
    assert item(replace(DATED, published=period, inferred=True))["issued"] == {
        "date-parts": parts,
        "circa": True,
    }
    assert "issued" not in item(UNDATED)
