"""Word lists as patterns."""

from __future__ import annotations

import re

import pytest

from clipping_archive.extraction.patterns import Phrases, either, last_words, listed, small_words, word_set


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


def test_listed() -> None:
    assert listed("a b, c\n    d,\n") == ("a b", "c", "d")


def test_small_words_are_runs_of_small_letters() -> None:
    assert small_words("The KCNA's said-so, said twice.") == {"he", "s", "said", "so", "twice"}


def test_a_text_that_names_a_phrase_holds_its_last_word() -> None:
    assert last_words(("TV station", "the North's news agency")) == {"station", "agency"}
    assert not last_words(("TV station",)).isdisjoint(small_words("a tv station's tower"))


def test_phrases_are_found_wherever_they_stand() -> None:
    phrases = Phrases(("news agency", "agency", "Daily-", "station"))
    text = "The news agency and the Daily-Herald agency"
    found = sorted(text[start:end] for start, end in phrases.places(text, small_words(text.lower())))
    assert found == ["Daily-", "agency", "agency", "news agency"]


def test_small_words_of_other_scripts_and_marks() -> None:
    assert small_words("Žofie’s “señor” 조선 x\ud800y") == {"ofie", "s", "se", "or", "x", "y"}
