"""The closed lists do not stand in each other's way."""

from __future__ import annotations

from itertools import combinations

import pytest

from clipping_archive.repair import lists

NAMES = [name for name in vars(lists) if name.isupper()]


@pytest.mark.parametrize("name", NAMES)
def test_words_are_in_small_letters(name: str) -> None:
    words = getattr(lists, name)
    assert words
    assert all(word == word.lower() and word.isalnum() for word in words)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *combinations(["SUSPENDED", "PREFIXES", "ENDS", "COUNTED"], 2),
        ("OPENERS", "FILES"),
    ],
)
def test_no_word_is_in_two_lists_that_contradict(one: str, other: str) -> None:
    assert not getattr(lists, one) & getattr(lists, other)


def test_bare_elements_are_known_to_html() -> None:
    assert {"p", "div", "tr"} <= lists.BARE & lists.BLOCK
    assert not {"a", "b", "span"} & lists.BLOCK
