"""Who issued a dispatch, and the zone of his clock."""

from __future__ import annotations

from clipping_archive.wire.issuers import issuer, zone


def test_a_known_house_is_chosen_before_an_unknown_name() -> None:
    assert issuer([None, "Karsk Robots", "tag:ap.org,2011:5e5"]) == "ap.org"
    assert issuer(["/ritzau/"]) == "ritzau"
    assert issuer(["Deutsche Presse-Agentur (dpa)"]) == "dpa"
    assert issuer(["Karsk Robots", "Dunholt Robots"]) == "Karsk Robots"
    assert issuer([None, " "]) is None


def test_the_zone_is_that_of_the_first_known_house() -> None:
    assert str(zone(["Karsk Robots", "urn:newsml:www.stt.fi:2017"])) == "Europe/Helsinki"
    assert zone([None, "Karsk Robots"]) is None
