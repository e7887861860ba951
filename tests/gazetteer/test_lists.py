"""Looking names up in packed text."""

from __future__ import annotations

import pytest

from clipping_archive.gazetteer import KnownPlace
from clipping_archive.gazetteer.lists import PlaceTable

TABLE = PlaceTable(
    "LV\tcity\tEurope/Karsk\tMoss\tNovy Bor\nLV\tcountry\t\tLorvenia\tTarn",
    """
Kärsk | LV | city | Europe/Karsk | Karsk City, l’Orvenia
Novy Bor | LV | capital | | Karsk City
""",
    KnownPlace,
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
    assert len(TABLE) == len(list(TABLE)) == 7


def test_a_place_is_called_what_its_line_says() -> None:
    assert TABLE["l'orvenia"] == TABLE["karsk city"] == KnownPlace("Kärsk", "LV", "city", "Europe/Karsk")
    assert TABLE["moss"] == KnownPlace("Moss", "LV", "city", "Europe/Karsk")
    assert TABLE["tarn"] == KnownPlace("Tarn", "LV", "country", None)


def test_a_line_by_hand_goes_before_a_packed_one() -> None:
    assert TABLE["novy bor"] == KnownPlace("Novy Bor", "LV", "capital", None)
