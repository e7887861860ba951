"""Names meet however they are joined and ordered."""

from __future__ import annotations

import pytest

from clipping_archive.search.names import covers, place_ids, same_name


@pytest.mark.parametrize(
    ("typed", "recorded", "covered", "same"),
    [
        ("ryu son hui", "ryu son hui", True, True),
        ("ryu sonhui", "ryu son hui", True, True),
        ("ryu son hui", "ryu sonhui", True, True),
        ("son hui ryu", "ryu son hui", True, True),
        ("ryu", "ryu son hui", True, False),
        ("son hui", "ryu sonhui", True, False),
        ("ryu son", "ryu sonhui", False, False),
        ("ryu min", "ryu son hui", False, False),
        ("", "ryu", False, False),
    ],
)
def test_covers(typed: str, recorded: str, covered: bool, same: bool) -> None:
    assert covers(typed.split(), recorded.split()) is covered
    assert same_name(typed.split(), recorded.split()) is same


PLACES = [(1, "Peking", "CN"), (2, "Kyiv", "UA"), (3, "Karsk", None), (4, "New York", "US")]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("beijing", (1,)),
        ("Peking", (1,)),
        ("kiev", (2,)),
        ("ua", (2,)),
        ("karsk", (3,)),
        ("york", (4,)),
        ("oslo", ()),
    ],
)
def test_a_place_is_found_by_its_other_names(typed: str, meant: tuple[int, ...]) -> None:
    assert place_ids(lambda sql, parameters: PLACES, typed) == meant
