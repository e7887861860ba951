"""What a statement says of a query: as understood, with its dates written out."""

from __future__ import annotations

from datetime import date

import pytest

from clipping_archive.search.find import Options, read_query
from clipping_archive.search.methods import absolute, typed

TODAY = date(2024, 1, 17)  # a Wednesday


@pytest.mark.parametrize(
    ("query", "options", "understood"),
    [
        ("choe  lavrov", Options(), "choe lavrov"),
        ("", Options(), ""),
        ("", Options(person=("Choe Son-hui",), since="2024-01"), 'person:"Choe Son-hui" date:2024-01-01..'),
        ("date:last-week or date:today", Options(), "date:2024-01-08..2024-01-14 or date:2024-01-17"),
        ("not date:unknown", Options(), "not date:unknown"),
        ("date:..2023", Options(), "date:..2023-12-31"),
    ],
)
def test_a_query_is_stated_as_understood(query: str, options: Options, understood: str) -> None:
    node = absolute(read_query(query, options), TODAY)
    assert typed(node, query) == understood
    if understood:
        assert absolute(read_query(understood), date(2031, 5, 14)) == node  # it means the same on any day


def test_a_query_of_signs_is_stated_as_typed() -> None:
    assert typed(absolute(read_query("&"), TODAY), "&") == "&"
