from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clipping_archive.domain.keys import key_for


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Karsk Courier", "karsk-courier"),
        ("The Karsk Courier", "karsk-courier"),
        ("Journal de Tármo", "journal-de-tarmo"),
        ("Sænska Þing", "saenska-thing"),
        ("Straßenblatt", "strassenblatt"),
        ("People’s Voice", "peoples-voice"),
        ("People's Voice", "peoples-voice"),
        ("L.T.V. News", "ltv-news"),
        ("Karsk.example", "karsk-example"),
        ("Press & Post", "press-post"),
        ("카르스크일보", "카르스크일보"),
        ("Карский край", "карский-край"),
        ("  Radio  7 ", "radio-7"),
        ("The", "the"),
        ("---", ""),
    ],
)
def test_a_key_is_a_slug_of_the_name(name: str, key: str) -> None:
    assert key_for(name) == key


@given(st.text())
@example("The the Voice")
@example("ŉ İ ΐ ǰ")
def test_a_key_holds_letters_numbers_and_single_hyphens(name: str) -> None:
    key = key_for(name)
    assert re.fullmatch(r"(?:[^\W_]+(?:-[^\W_]+)*)?", key), key


@given(st.text())
@example("The the Voice")
def test_the_key_of_a_key_is_the_key_itself(name: str) -> None:
    key = key_for(name)
    assert key_for(key) == key
