"""``field:none`` and ``field:=value``."""

from __future__ import annotations

import pytest

from clipping_archive.errors import BadQuery
from clipping_archive.search.find import Options, count, find
from clipping_archive.search.lacking import LACKING
from clipping_archive.search.statements import statements
from clipping_archive.store.view import View
from tests.search.newsroom import CLIPPINGS, TODAY


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("person:none", 2),
        ("cites:none", 3),
        ("place:none", 3),
        ("series:none", 5),
        ("language:none", 6),
        ("not person:none", 4),
        ("person:none grain", 1),
        ('series:"=2nd LD"', 1),
        ("series:=2nd", 0),
        ("place:=Karsk", 1),
        ("place:=kar", 0),
        ('person:"=ryu son hui"', 2),
        ("person:=ryu", 0),
        ("date:=2024-01", 1),
        ("date:=2024-01-16", 1),
        ("date:=2024", 0),
        ("date:=unknown", 2),
    ],
)
def test_they_find(view: View, query: str, found: int) -> None:
    if query == "date:=unknown":
        with pytest.raises(BadQuery):
            count(view, query, today=TODAY)
        return
    assert count(view, query, today=TODAY) == found
    assert len(find(view, query, Options(limit=99), today=TODAY).hits) == found


@pytest.mark.parametrize("field", LACKING)
def test_none_and_its_opposite_part_the_archive(view: View, field: str) -> None:
    both = count(view, f"{field}:none", today=TODAY) + count(view, f"not {field}:none", today=TODAY)
    assert both == len(CLIPPINGS)


def test_statements_without_a_carrier(view: View) -> None:
    direct = statements(view, "via:none", Options(limit=-1), today=TODAY)
    assert [one.speaker_name for one in direct] == ["Ryu Son Hui"]
    assert statements(view, "said:none", Options(limit=-1), today=TODAY) == ()


def test_cites_chooses_the_statements_that_an_outlet_carried(view: View) -> None:
    (said,) = statements(view, "cites:kcna", Options(limit=-1), today=TODAY)
    assert said.outlet == "kcna"
    assert len(statements(view, "cites:none", Options(limit=-1), today=TODAY)) == 1
