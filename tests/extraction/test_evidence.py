"""Evidence: what the words of a name weigh by themselves."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.extraction.evidence import is_chinese, is_korean, of_words
from clipping_archive.extraction.weights import WEIGHTS


@pytest.mark.parametrize("name", ["Kim Chol Min", "Pak Chol-min", "Choe Son Il"])
def test_korean_names(name: str) -> None:
    assert is_korean(tuple(name.split()))


@pytest.mark.parametrize("name", ["Jane Ottoway", "Kim", "Kim Ottoway", "Kim Chol Min Il"])
def test_other_names_are_not_korean(name: str) -> None:
    assert not is_korean(tuple(name.split()))


def test_chinese_names_have_the_family_name_first() -> None:
    assert is_chinese(("Zhang", "Weilin"))
    assert not is_chinese(("Weilin", "Ottoway"))
    assert not is_chinese(("Zhang", "Wei", "Lin"))


@pytest.mark.parametrize(
    ("name", "sign", "present"),
    [
        ("J. Ottoway", "initial", True),
        ("J.K. Ottoway", "initial", True),
        ("W L PCT GB", "initial", False),
        ("FIFA Ottoway", "initial", False),
        ("A. Ottoway", "common word", False),
        ("JK Ottoway", "initials", True),
        ("JK OTTOWAY", "initials", False),
        ("Karl Ottoway", "initials", False),
        ("Ata-ur-Ottoway", "joined name", True),
        ("Ata-Ottoway", "joined name", False),
        ("Ivo IV", "ordinal", True),
        ("Ivo IV", "not a name", False),
        ("Ivo I", "ordinal", True),
        ("Like I", "ordinal", False),
        ("Bill Ottoway", "not a name", False),
        ("Ottoway-listed", "not a name", True),
        ("Ottoway-disowned", "not a name", True),
        ("Ivo Ottoway‑based", "not a name", True),
        ("Ivo Q-class", "not a name", True),
        ("Ivo Moss-Sing", "not a name", False),
        ("Ottoway AB", "not a name", True),
        ("S. Korea", "known as something else", True),
        ("N Korea-missile", "known as something else", True),
        ("S. Ottoway", "known as something else", False),
        ("South Korea", "known as something else", True),
        ("St Ottoway", "known as something else", True),
        ("Ian St Ottoway", "known as something else", False),
        ("Kyodo News", "known as something else", True),
        ("Kremlin", "known as something else", True),
        ("Russian", "known as something else", True),
        ("Jane Ottoway", "given name", True),
        ("Jane", "given name", False),
        ("Paris Ottoway", "given name or place", True),
        ("Paris Ottoway", "given name", False),
        ("Red Light", "plain words", True),
        ("Rose Light", "plain words", False),
        ("Red Ottoway", "plain words", False),
        ("NA OTTOWAY", "capitals", True),
        ("August Ottoway", "not a name", True),
        ("Quong Mei-lin", "hyphened name", True),
        ("Quong Mei-listed", "hyphened name", False),
        ("Quongbury Mei-lin", "hyphened name", False),
        ("Omar bin Ottoway", "common word", False),
        ("Omar bin Ottoway", "unknown words", True),
        ("Jane-Ann Ottoway", "given name", True),
        ("Ivo Smith", "family name", True),
        ("Smith", "family name", False),
        ("Kim Chol-min", "korean name", True),
        ("Zhang Weilin", "chinese name", True),
        ("Quillfeather Ottoway", "unknown words", True),
        ("After Ottoway", "unknown words", False),
        ("Mark Ottoway", "unknown words", True),
        ("Monday Ottoway", "not a name", True),
        ("Ivo X", "not a name", True),
        ("After Ottoway", "common word", True),
        ("Tokyo", "place word", True),
        ("OTTOWAY", "capitals", True),
        ("A B C D E F", "too long", True),
    ],
)
def test_signs(name: str, sign: str, present: bool) -> None:
    assert (sign in of_words(tuple(name.split()))) is present


@settings(deadline=None)
@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=6))
def test_every_sign_has_its_weight(words: list[str]) -> None:
    found = of_words(tuple(words))
    assert all(WEIGHTS[sign] == weight for sign, weight in found.items())
