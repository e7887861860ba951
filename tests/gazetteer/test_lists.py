"""Looking names up in packed text."""

from __future__ import annotations

import pytest

from clipping_archive.gazetteer import KnownPlace
from clipping_archive.gazetteer.lists import PlaceTable

TABLE = PlaceTable(
    "Kärsk\tLV\tcity\tEurope/Karsk\tKarsk City\nLorvenia\tLV\tcountry\t\tl’Orvenia\n", KnownPlace
)


@pytest.mark.parametrize(
    "name", ["karsk", "KARSK", "Kärsk", "Karsk city", "lorvenia", "l'orvenia", "L’Orvenia"]
)
def test_a_place_is_found_by_any_name_in_any_case(name: str) -> None:
    assert name in TABLE
    assert TABLE.get(name) == TABLE[name]
    assert TABLE[name].country == "LV"


def test_what_is_no_place() -> None:
    assert "karsk street" not in TABLE
    assert 5 not in TABLE
    assert TABLE.get("karsk street") is None
    with pytest.raises(KeyError):
        TABLE["karsk street"]
    assert len(TABLE) == len(list(TABLE)) == 4
