"""Statements: fields about words restrict statements, all others the dispatches."""

from __future__ import annotations

import pytest

from clipping_archive.search.find import Options
from clipping_archive.search.statements import statements
from clipping_archive.store.view import View
from tests.search.newsroom import TODAY

PACE, PEACE, DEAL = "We keep pace with each other", "Grain is peace", "The deal is close"


def words(view: View, query: str, **options: int) -> list[str]:
    return [one.text for one in statements(view, query, Options(**options), today=TODAY)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [PACE, PEACE, DEAL]),
        ("said:veldran", [PACE, DEAL]),
        ("via:tass", [DEAL]),
        ('quote:"keep pace"', [PACE]),
        ("person:ryu", [PACE, PEACE]),
        ("person:ryu -said:veldran", [PEACE]),
        ("not said:veldran", [PEACE]),
        ("said:ryu or via:tass", [PEACE, DEAL]),
        ("not (said:ryu or via:tass)", [PACE]),
        ("storm", []),
        ("said:nobody", []),
    ],
)
def test_finds(view: View, query: str, found: list[str]) -> None:
    assert sorted(words(view, query)) == sorted(found)


def test_limits_count_statements(view: View) -> None:
    whole = words(view, "")
    assert [words(view, "", limit=1, offset=n) for n in range(4)] == [[one] for one in whole] + [[]]


def test_a_statement_knows_its_place_and_its_carrier(view: View) -> None:
    (one,) = statements(view, "via:kcna", today=TODAY)
    assert (one.outlet, one.outlet_name, one.speaker_name) == (
        "kcna",
        "Korean Central News Agency",
        "Anton Veldran",
    )
    assert (one.published, one.paragraph, one.direct) == ("2024-01-17", 1, True)
