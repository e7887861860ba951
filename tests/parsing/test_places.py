"""The places of a dateline."""

from __future__ import annotations

import pytest

from clipping_archive.domain.story import Place
from clipping_archive.parsing.places import is_city, is_known, place_of, places_of, region_country


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", ()),
        ("SEOUL", (Place("Seoul", "KR"),)),
        ("GYEONGSAN, South Korea", (Place("Gyeongsan", "KR"),)),
        ("SEOUL/MUAN, South Korea", (Place("Seoul", "KR"), Place("Muan", "KR"))),
        ("WASHINGTON/SEOUL", (Place("Washington", "US"), Place("Seoul", "KR"))),
        ("CASPER, Wyo.", (Place("Casper", "US"),)),
        ("SPRINGFIELD, Mass.", (Place("Springfield", "US"),)),
        ("LONDON, Ont.", (Place("London", "CA"),)),
        ("VICTORIA, British Columbia", (Place("Victoria", "CA"),)),
        ("MANCHESTER, N.H.", (Place("Manchester", "US"),)),
        ("DUBAI, UAE", (Place("Dubai", "AE"),)),
        ("KARSK", (Place("Karsk"),)),
        ("Karsk GR", (Place("Karsk", "CH"),)),
        ("Karsk NE", (Place("Karsk"),)),
        ("KARSK GR", (Place("Karsk Gr"),)),
        ("Washington D.C.", (Place("Washington", "US"),)),
        ("KARSK-ON-LOST", (Place("Karsk-On-Lost"),)),
        ("RIO DE KARSK", (Place("Rio de Karsk"),)),
        ("Karsk [Lorvenia]", (Place("Karsk"),)),
        ("Lyon (Japan)", (Place("Lyon", "JP"),)),
        ("KIEV", (Place("Kiev", "UA"),)),
        ("UAE", (Place("UAE", "AE"),)),
        ("TBILISI, Georgia", (Place("Tbilisi", "GE"),)),
        ("ATLANTA, Georgia", (Place("Atlanta", "US"),)),
        ("ATHENS, Georgia", (Place("Athens", "US"),)),
        ("KARSK, Georgia", (Place("Karsk", "GE"),)),
        ("/", ()),
    ],
)
def test_places_of_a_dateline(text: str, places: tuple[Place, ...]) -> None:
    assert places_of(text) == places


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Mass.", "US"),
        (" N.Y", "US"),
        ("Ohio", "US"),
        ("Que.", "CA"),
        ("Japan", "JP"),
        ("U.K.", "GB"),
        ("Lorvenia", None),
        ("", None),
    ],
)
def test_a_region_tells_the_country(words: str, country: str | None) -> None:
    assert region_country(words) == country


def test_the_dateline_wins_over_the_gazetteer() -> None:
    assert place_of("PARIS", "US") == Place("Paris", "US")


@pytest.mark.parametrize(
    "name", ["Seoul", "MOSCOW", "New York", "Singapore", "Luxembourg", "Gaza", "Hong Kong"]
)
def test_a_city(name: str) -> None:
    assert is_city(name)
    assert is_known(name)


@pytest.mark.parametrize("name", ["UK", "China", "Japan", "Karsk", "NASA", ""])
def test_no_city(name: str) -> None:
    assert not is_city(name)
