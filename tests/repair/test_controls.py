"""Nothing from the wire may act."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.repair.controls import remove_controls
from tests.repair.strategies import mend


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("\x01HEAD\x02Rain\x03\x04", "HEADRain"),
        ("\x1b[1;31mRain\x1b[0m fell", "Rain fell"),
        ("\x1b]0;title\x07Rain", "Rain"),
        ("\x1b]8;;https://lorven.example\x1b\\Rain\x1b]8;;\x1b\\", "Rain"),
        ("\x1b(BRain\x1bM", "Rain"),
        ("\x9b31mRain", "Rain"),
        ("Rain\u202e llef \u2066x\u2069", "Rain llef x"),
        ("Ra\U000e0041in\ufff9", "Rain"),
        ("bell\x07, delete\x7f", "bell, delete"),
        ("tab\tand\nline\r\n\f\v stay", "tab\tand\nline\r\n\f\v stay"),
        ("an escape alone\x1b", "an escape alone"),
    ],
)
def test_what_acts_is_taken_out(came: str, read: str) -> None:
    assert mend(remove_controls, came) == read


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("the EU\x92s \x93plan\x94", "the EU’s “plan”"),
        ("rain \x96 and wind \x85", "rain – and wind …"),
        ("\x80 5", "€ 5"),
        ("nothing\x81\x8d\x8f\x90\x9d here", "nothing here"),
    ],
)
def test_marks_of_windows_are_read(came: str, read: str) -> None:
    assert mend(remove_controls, came) == read


@given(st.text(st.characters(max_codepoint=0x2070) | st.sampled_from("\x1b[]\x07m1;")))
def test_no_control_is_left(text: str) -> None:
    left = mend(remove_controls, text)
    kept = "\t\n\v\f\r"
    assert not any(unicodedata.category(char) == "Cc" and char not in kept for char in left)
    assert not set(left) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")


@given(st.text(st.characters(categories=["L", "N", "P", "Zs"])))
def test_printable_text_stays(text: str) -> None:
    assert mend(remove_controls, text) == text
