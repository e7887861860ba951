"""Evidence: what the words of a name weigh by themselves."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.extraction.evidence import WEIGHTS, is_chinese, is_korean, of_words


@pytest.mark.parametrize("name", ["Kim Chol Min", "Pak Chol-min", "Choe Son Il"])
def test_korean_names(name: str) -> None:
    assert is_korean(tuple(name.split()))


@pytest.mark.parametrize("name", ["Jane Ottoway", "Kim", "Kim Ottoway", "Kim Chol Min Il"])
def test_other_names_are_not_korean(name: str) -> None:
    assert not is_korean(tuple(name.split()))


def test_chinese_names_have_the_family_name_first() -> None:
    assert is_chinese(("Zhang", "Weilin"))
    assert not is_chinese(("Weilin", "Ottoway"))


@pytest.mark.parametrize(
    ("name", "sign", "present"),
    [
        ("J. Ottoway", "initial", True),
        ("W L PCT GB", "initial", False),
        ("FIFA Ottoway", "initial", False),
        ("S. Korea", "known as something else", True),
        ("N Korea-missile", "known as something else", True),
        ("S. Ottoway", "known as something else", False),
        ("Jane Ottoway", "given name", True),
    ],
)
def test_signs(name: str, sign: str, present: bool) -> None:
    assert (sign in of_words(tuple(name.split()))) is present


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=6))
def test_every_sign_has_its_weight(words: list[str]) -> None:
    found = of_words(tuple(words))
    assert all(WEIGHTS[sign] == weight for sign, weight in found.items())
