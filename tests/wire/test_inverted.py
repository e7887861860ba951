"""Writers as databases list them."""

from __future__ import annotations

import pytest

from clipping_archive.wire.inverted import people


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Berg, Tom; Krone, Ida", ["Tom Berg", "Ida Krone"]),
        ("van der Berg, Tom", ["Tom van der Berg"]),
        ("Tom Berg, Ida Krone", ["Tom Berg, Ida Krone"]),
        ("Tom Berg;Ida Krone", ["Tom Berg", "Ida Krone"]),
        ("Berg, Harbour", ["Berg, Harbour"]),
        ("Van onze verslaggever Tom Berg", ["Tom Berg"]),
        ("de notre envoyée spéciale Ida Krone", ["Ida Krone"]),
        ("Von unserem Korrespondenten Tom Berg", ["Tom Berg"]),
        ("", []),
    ],
)
def test_a_surname_first_is_turned_round(line: str, names: list[str]) -> None:
    assert list(people(line)) == names
