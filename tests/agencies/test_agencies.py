"""The list of houses, and looking one up by its key."""

from __future__ import annotations

import re
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from clipping_archive import agencies
from clipping_archive.agencies import AGENCIES, known, seller
from clipping_archive.errors import BadUsage
from clipping_archive.gazetteer import outlet_aliases, outlets


def test_every_house_style_file_is_listed() -> None:
    files = {path.stem for path in Path(agencies.__file__).parent.glob("*.py")} - {"__init__", "base"}
    assert files == {agency.key.replace("-", "_") for agency in AGENCIES}
    assert len({agency.key for agency in AGENCIES}) == len(AGENCIES)


def test_a_credit_names_one_agency_only() -> None:
    credits = [credit for agency in AGENCIES for credit in {c.casefold() for c in agency.credits}]
    assert len(credits) == len(set(credits))


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.key)
def test_the_zone_exists(agency: agencies.Agency) -> None:
    assert agency.zone
    assert ZoneInfo(agency.zone).key == agency.zone


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.key)
def test_a_house_is_an_outlet_too(agency: agencies.Agency) -> None:
    outlet = outlets()[agency.key]
    assert outlet.country == agency.country
    assert outlet_aliases()[outlet.name] == agency.key


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda agency: agency.key)
def test_a_house_style_is_well_written(agency: agencies.Agency) -> None:
    assert agency.credits
    assert agency.days in (None, "dmy", "mdy")
    assert all(domain == domain.lower() and "." in domain for domain in agency.domains)
    assert all(mark == mark.strip() for mark in agency.ends)
    assert all(former.since or former.until for former in agency.former)
    for sign in agency.signs:
        assert not re.fullmatch(sign, "")
        assert not re.fullmatch(sign, "The ferry left Karsk on Tuesday, its owner said.")


@pytest.mark.parametrize("field", ["domains", "ends", "signs"])
def test_what_tells_an_agency_belongs_to_one_only(field: str) -> None:
    held = [value for agency in AGENCIES for value in getattr(agency, field)]
    assert len(held) == len(set(held))


def test_the_page_names_every_house() -> None:
    page = (Path(__file__).parents[2] / "docs" / "agencies.md").read_text(encoding="utf-8")
    rows = {line.split("|")[1].strip(" `"): line for line in page.splitlines() if line.startswith("| `")}
    for agency in AGENCIES:
        assert agency.key in rows
        assert any(
            f"({credit})" in rows[agency.key] or credit in rows[agency.key] for credit in agency.credits
        )
        assert all(mark in rows[agency.key] for mark in agency.ends[:1])


def test_the_page_names_every_field() -> None:
    page = (Path(__file__).parents[2] / "docs" / "agencies.md").read_text(encoding="utf-8")
    for field in (*agencies.Agency._fields, *agencies.Former._fields):
        assert f"`{field}`" in page


def test_known_does_not_mind_case() -> None:
    assert known(" Yonhap ").name == "Yonhap News Agency"


def test_unknown_key_gets_the_nearest_one() -> None:
    with pytest.raises(BadUsage, match="yonhpa") as caught:
        known("yonhpa")
    assert caught.value.hint == "Did you mean yonhap?"
    assert caught.value.exit_code == 2


def test_a_key_like_no_other_gets_the_list() -> None:
    with pytest.raises(BadUsage) as caught:
        known("qqqqqqqqqqqq")
    assert "yonhap" in caught.value.hint
    assert "reuters" in caught.value.hint


@pytest.mark.parametrize(
    ("product", "key"),
    [
        ("Xinhua General News Service", "xinhua"),
        ("Agence France Presse -- English", "afp"),
        ("AFP International Text Wire in English", "afp"),
        ("Yonhap News Agency (South Korea)", "yonhap"),
        ("AP news reporter detained in Karsk", None),
        ("TASS: Kremlin denies reports", None),
        ("Reuters Institute reports", None),
        ("Ana Worldly", None),
    ],
)
def test_a_service_is_told_from_a_headline(product: str, key: str | None) -> None:
    found = seller(product)
    assert (found.key if found else None) == key
