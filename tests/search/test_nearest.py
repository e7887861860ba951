"""A name by which nothing is held is said to be one, with what is near to it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from clipping_archive.search.fields import FIELDS
from clipping_archive.search.grammar import parse
from clipping_archive.search.nearest import HELD, hints, nearest
from clipping_archive.store.archive import Archive
from clipping_archive.store.view import View
from tests.search.newsroom import CLIPPINGS, TODAY, fill


@pytest.mark.parametrize(
    ("field", "typed", "near"),
    [
        ("person", "veldrann", ["Anton Veldran"]),
        ("person", "antn veldran", ["Anton Veldran"]),
        ("person", "ryu son hoi", ["Ryu Son Hui", "Ryu Son-hui", "Ryu Sonhui"]),
        ("said", "Anton Veldra", ["Anton Veldran"]),
        ("said", "Sonhoi", []),
        ("person", "nosuch", []),
        ("person", "&", []),
        ("outlet", "yonhapp", ["yonhap"]),
        ("cites", "yonhapp", []),
        ("cites", "korean central agency", ["kcna"]),
        ("agency", "taas", ["tass"]),
        ("via", "kcn", ["kcna"]),
        ("place", "kosvarra", ["Kosvara"]),
        ("tag", "folow-up", ["follow-up"]),
    ],
)
def test_the_nearest_held_names(view: View, field: str, typed: str, near: list[str]) -> None:
    assert nearest(view.execute, field, typed) == near


def test_every_field_of_names_says_where_they_are_listed() -> None:
    named = {
        name for name, field in FIELDS.items() if field.kind in {"name", "outlet", "agency", "place", "tag"}
    }
    assert named == set(HELD)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("agency:nosuch", ["Nothing is held for agency:nosuch; clipping search --facet agency shows what there is."]),
        ("person:veldrann", ['Nothing is held for person:veldrann; did you mean person:"Anton Veldran"?']),
        ("grain (via:nosuch or via:nosuch)", ["Nothing is held for via:nosuch; clipping outlets list shows what there is."]),
        ("grain person:veldran -person:nosuch date:1999 series:x agency:none", []),
    ],
)  # fmt: skip
def test_hints_name_what_finds_nothing_by_itself(view: View, query: str, said: list[str]) -> None:
    assert hints(view, parse(query), TODAY) == said


def test_only_what_is_still_held_is_near(tmp_path: Path) -> None:
    fill(tmp_path / "x.db", CLIPPINGS[:3])
    with Archive.open(str(tmp_path / "x.db")) as archive:
        for one in CLIPPINGS[:2]:
            archive.remove(one.ref, "", datetime(2024, 2, 1, tzinfo=UTC))
    with View.open(str(tmp_path / "x.db")) as view:
        assert nearest(view.execute, "person", "ryu son hoi") == []
        assert nearest(view.execute, "agency", "kcn") == []
        assert nearest(view.execute, "place", "karsc") == []
