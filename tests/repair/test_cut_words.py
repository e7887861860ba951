"""Words that a line break cut in two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.repair.cut_words import LONGEST, rejoin_cut_words
from tests.repair.strategies import mend

LONG_WORDS = [
    "reported",
    "according",
    "harbour",
    "government",
    "tomorrow",
    "ministers",
    "negotiations",
    "Wednesday",
]


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("she report\ned it", "she reported it"),
        ("accordi\nng to Moss", "according to Moss"),
        ("The govern\nment and the har\nbour", "The government and the harbour"),
        ("on Wednes\nday", "on Wednesday"),
        ("“report\ned,” she", "“reported,” she"),
    ],
)
def test_a_cut_word_is_joined(came: str, read: str) -> None:
    assert mend(rejoin_cut_words, came) == read


@pytest.mark.parametrize(
    "text",
    [
        "in the\nnorth",  # both halves are words
        "an\nother",
        "all\nowed",
        "No\ntable",
        "Ri\nsing",  # a short capitalised half may be a name
        "report\n\ned",  # an empty line parts paragraphs
        "report\n ed",
        "report\nEd",
        "x@report\ned",
        "report\ned@lorven.example",
        "don't\ned",
        "qxqx\nzzz",
        "a\ns",
    ],
)
def test_a_break_between_words_stays(text: str) -> None:
    assert mend(rejoin_cut_words, text) == text


def test_the_word_is_one_edit() -> None:
    text = "she report\ned it"
    assert [(text[c.start : c.end], c.after, c.kind) for c in rejoin_cut_words(text)] == [
        ("report\ned", "reported", "cut-word")
    ]


@given(st.sampled_from(LONG_WORDS), st.integers(1, 11))
def test_a_join_is_always_a_word(word: str, at: int) -> None:
    cut = f"the {word[:at]}\n{word[at:]} was"
    assert mend(rejoin_cut_words, cut) in {cut, f"the {word} was"}


def test_very_long_runs_are_no_words() -> None:
    text = "a" * (LONGEST + 5) + "\n" + "b" * (LONGEST + 5)
    assert mend(rejoin_cut_words, text) == text
