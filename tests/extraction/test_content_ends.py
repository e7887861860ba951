"""Where the content of a saying ends: who else speaks, and what nobody says."""

from __future__ import annotations

import pytest

from tests.extraction.made import statements_in


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker.text if one.speaker else "", one.text) for one in statements_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bell said it was old but would be repaired soon.",
            [("Bell", "it was old but would be repaired soon")],
        ),
        (
            "Bell said it was old but that it would be repaired.",
            [("Bell", "it was old but that it would be repaired")],
        ),
        (
            "Bell said it was old, but Brandl said it was new.",
            [("Bell", "it was old"), ("Brandl", "it was new")],
        ),
        ("Bell said the pier was old but did not elaborate.", [("Bell", "the pier was old")]),
        ("Bell said the pier was old, but gave no details.", [("Bell", "the pier was old")]),
        ("Bell said the pier was old but declined to say why.", [("Bell", "the pier was old")]),
        ("The port has said it is open, but has not sent ships.", [("The port", "it is open")]),
        (
            "Bell says it is so old -- “a ruin” -- that nobody lands there.",
            [("Bell", "it is so old -- “a ruin” -- that nobody lands there")],
        ),
        ("Bell says it is old -- and Brandl left.", [("Bell", "it is old")]),
        (
            "Bell, who says the pier is old, said it should be closed.",
            [("Bell, who", "the pier is old"), ("Bell", "it should be closed")],
        ),
        (
            "A few weeks after Bell announced that the pier was old, it burned down.",
            [("Bell", "the pier was old")],
        ),
        (
            "It burned down after Bell announced that the pier, the oldest, was closed.",
            [("Bell", "the pier, the oldest, was closed")],
        ),
    ],
)
def test_ends(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected
