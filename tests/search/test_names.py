"""Names meet however they are joined and ordered."""

from __future__ import annotations

import pytest

from clipping_archive.search.names import covers, same_name


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
