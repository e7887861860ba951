"""Words: what may mend a cut word, and what is too small a piece to be one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.gazetteer import is_common, is_word


@pytest.mark.parametrize(
    "word",
    [
        "reported", "according", "government", "report", "ministers", "talks", "cooperation", "spokesperson",
        "denuclearization", "airstrikes", "organisation", "organization", "able", "ally", "a", "I", "of", "us",
        "Kremlin", "Pyongyang", "Seoul", "GOVERNMENT", "Government's", "government’s", "don't", "three-day",
    ],
)  # fmt: skip
def test_is_a_word(word: str) -> None:
    assert is_word(word)


@pytest.mark.parametrize(
    "piece",
    [
        "ed", "ng", "accordi", "reporte", "ing", "tion", "ment", "gover", "nment", "offi", "cials", "minis",
        "ted", "ly", "er", "s", "t", "b", "", " ", "-", "re-", "-ed", "the of", "ab cd", "'s", "th", "con",
        "Lavrov", "123", "7th",
    ],
)  # fmt: skip
def test_is_no_word(piece: str) -> None:
    assert not is_word(piece)


@settings(max_examples=200)
@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    assert is_word(text) in (True, False)
    assert is_common(text) in (True, False)


@settings(max_examples=100)
@given(
    st.sampled_from(["reported", "minister", "north", "the"]), st.sampled_from([" ", "\n", "\t", "\u00a0"])
)
def test_two_words_are_not_one(word: str, space: str) -> None:
    assert not is_word(f"{word}{space}{word}")
    assert not is_word(f"{space}{word}")


def test_common_words_are_frequent_and_lower_case_in_copy() -> None:
    assert all(
        is_common(word) for word in ("the", "The", "talks", "government", "according", "said", "north")
    )
    assert not any(is_common(word) for word in ("Putin", "Kremlin", "Pyongyang", "Choe", "denuclearization"))
