"""The list of houses, and looking one up by its key."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from clipping_archive import agencies
from clipping_archive.agencies import AGENCIES, known
from clipping_archive.errors import BadUsage


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
