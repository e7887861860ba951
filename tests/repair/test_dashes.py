"""Underscores that were dashes."""

from __future__ import annotations

import pytest

from clipping_archive.repair.dashes import write_dashes
from tests.repair.strategies import mend


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("The coast _ all of it _ was shut on Monday.", "The coast — all of it — was shut on Monday."),
        ("“We sail,” said Moss _ and she did so.", "“We sail,” said Moss — and she did so."),
        ("Rain fell on the island _ “much of it.”", "Rain fell on the island — “much of it.”"),
        (
            "Short _ line\nThe ferry of Lorven sailed _ at last.",
            "Short _ line\nThe ferry of Lorven sailed — at last.",
        ),
        (
            "It cost the line _ $5 million was said _ too much.",
            "It cost the line — $5 million was said — too much.",
        ),
    ],
)
def test_underscores_in_prose_become_dashes(came: str, read: str) -> None:
    assert mend(write_dashes, came) == read


@pytest.mark.parametrize(
    "text",
    [
        "LORVEN (AP) _ The ferry of the island sailed again.",
        "LORVEN (AP)_ The ferry of the island sailed again.",
        "_ The ferry of the island sailed again.",
        "Signed in the town of Lorven _ on the day _",
        "Name _ Town _ Island _ Ferry _ Date",
        "the file_name of the whole _",
        "a b _ c",
        "it was so __ and so it was said",
    ],
)
def test_other_underscores_stay(text: str) -> None:
    assert mend(write_dashes, text) == text
