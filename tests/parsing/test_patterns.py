"""Alternatives and word lists."""

from __future__ import annotations

import re

import pytest

from clipping_archive.parsing.patterns import any_word, either, listed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("of, the", ("of", "the")),
        ("\n    special to, desk\n    staff\n", ("special to", "desk", "staff")),
        (" , \n", ()),
    ],
)
def test_words_are_parted_by_commas_and_line_ends(text: str, words: tuple[str, ...]) -> None:
    assert listed(text) == words


def test_the_first_that_fits_is_taken() -> None:
    found = re.match(either("on", "one"), "one")
    assert found
    assert found[0] == "on"


def test_alternatives_are_one_piece() -> None:
    assert re.fullmatch(either("a", "b") + "c", "ac")
    assert not re.fullmatch(either("a", "b") + "c", "a")


def test_a_word_may_be_a_pattern() -> None:
    assert re.fullmatch(any_word("writers?, desk"), "writer")
