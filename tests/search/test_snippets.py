"""The sentence around a match is whole."""

from __future__ import annotations

import pytest

from clipping_archive.search.snippets import Wanted, matched, sentence

TEXT = "Mr. A. Veldran met Gen. Ryu. “Grain is peace.” He left on Jan. 5 for N. Kosvara! Was it so?"


@pytest.mark.parametrize(
    ("word", "whole"),
    [
        ("Ryu", "Mr. A. Veldran met Gen. Ryu."),
        ("peace", "“Grain is peace.”"),
        ("left", "He left on Jan. 5 for N. Kosvara!"),
        ("so", "Was it so?"),
    ],
)
def test_sentence(word: str, whole: str) -> None:
    start = TEXT.index(word)
    low, high = sentence(TEXT, start, start + len(word))
    assert TEXT[low:high] == whole


def test_marks_are_joined_and_within_the_sentence() -> None:
    found = matched("Grain", ("No word of it.", TEXT), [Wanted(("grain", "is")), Wanted(("is", "peace"))])
    assert found is not None
    mention, marks = found
    assert (mention.paragraph, TEXT[mention.start : mention.end]) == (1, mention.text)
    assert [mention.text[start:end] for start, end in marks] == ["Grain is peace"]


def test_a_headline_is_given_whole() -> None:
    found = matched("Storm over Karsk. Again", ("Nothing.",), [Wanted(("storm",), body=False)])
    assert found is not None
    assert (found[0].paragraph, found[0].text) == (None, "Storm over Karsk. Again")
