"""Words that open a circumstance."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.circumstances import opens_with_circumstance, past_circumstance


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("On Tuesday", True),
        ("asked whether", True),
        ("Although it rained", True),
        ("Onward they went", False),
        ("Ottoway", False),
        ("At least 20 boats sank", False),
        ("at most a few", False),
        ("As many as 20 boats sank", False),
        ("such as it is", True),
        ("At noon", True),
    ],
)
def test_opens_with_circumstance(phrase: str, expected: bool) -> None:
    assert opens_with_circumstance(phrase) is expected


def test_past_the_word_that_opens_it() -> None:
    assert past_circumstance("But DURING the talks", len("But "), 20) == len("But DURING")
    assert past_circumstance("But Ottoway", len("But "), 11) is None
