"""Word lists as patterns."""

from __future__ import annotations

import re

import pytest

from clipping_archive.extraction.patterns import either, word_set


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("on, in", "in", "in"),
        ("on,\n    in\n", "in", "in"),
        ("in, into", "into", "in"),
        ("into, in", "into", "into"),
        (r"spokes\w+, aide", "spokeswoman", "spokeswoman"),
        ("of the, of", "of the", "of the"),
        ("on, in", "at", None),
    ],
)
def test_either_takes_the_first_that_fits(words: str, text: str, expected: str | None) -> None:
    found = re.match(either(words), text)
    assert (found and found[0]) == expected


def test_either_is_one_piece_of_a_pattern() -> None:
    assert re.fullmatch(either("a, b") + "c", "ac")


def test_word_set() -> None:
    assert word_set("\n    al bin\n    von\n") == {"al", "bin", "von"}
