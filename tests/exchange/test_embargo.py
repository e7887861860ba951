"""An embargo holds until its time; one that cannot be read holds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from clipping_archive.exchange.embargo import in_force

NOW = datetime(2024, 3, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("embargo", "held"),
    [
        ("2024-03-01T12:00:00+00:00", False),
        ("2024-03-01T12:00:01+00:00", True),
        ("2024-03-01T20:59:00+09:00", False),
        ("2024-03-01", True),
        ("2024-02-29", False),
        ("2024-03", True),
        ("until the speech", True),
        ("", True),
    ],
)
def test_an_embargo_holds_until_its_time(embargo: str, held: bool) -> None:
    assert in_force(embargo, NOW) is held
