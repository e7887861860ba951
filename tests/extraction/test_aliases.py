"""The words of a text that begin an alias."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.aliases import aliases_at, is_opening
from clipping_archive.extraction.patterns import small_words
from clipping_archive.gazetteer import outlet_aliases


def begun(text: str) -> dict[int, list[str]]:
    return aliases_at(text, small_words(text.lower()))


@pytest.mark.parametrize("around", ["It rained, {} said.", "--{}'s report", "{}"])
def test_every_alias_is_found_where_it_stands(around: str) -> None:
    for alias in outlet_aliases():
        text = around.format(alias)
        assert alias in begun(text).get(text.index(alias), ()), text


def test_the_longest_alias_comes_first() -> None:
    aliases = begun("Korean Central News Agency")[0]
    assert aliases == sorted(aliases, key=len, reverse=True)


@pytest.mark.parametrize("text", ["pro-KCNA", "AntiKCNA", "x.KCNA", "a kcna"])
def test_the_end_of_a_word_begins_none(text: str) -> None:
    assert begun(text) == {}


@pytest.mark.parametrize(
    ("text", "word", "opens"),
    [("KCNA", "KCNA", True), ("“--KCNA", "KCNA", True), ("pro-KCNA", "KCNA", False), ("a/b", "b", False)],
)
def test_a_word_opens_where_no_other_does(text: str, word: str, opens: bool) -> None:
    assert is_opening(text, text.index(word)) is opens
