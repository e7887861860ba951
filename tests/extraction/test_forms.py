"""Forms: how later mentions call a person of each way to write names."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.forms import Found, bare, ends


@pytest.mark.parametrize(
    ("name", "signs", "family", "other"),
    [
        ("Jane Ottoway", {}, ["ottoway"], []),
        ("Jane Ottoway Jr", {}, ["ottoway"], []),
        ("Ivo II", {}, ["ivo"], []),
        ("Kim Chol-min", {"korean name": 3.0}, ["kim"], ["chol min"]),
        ("Zhang Weilin", {"chinese name": 1.6}, ["zhang"], ["weilin"]),
        ("Quong Mei-lin", {"hyphened name": 1.6}, ["quong"], ["mei lin"]),
        ("Otto van der Ottoway", {}, ["ottoway", "van der ottoway"], ["der ottoway", "otto van der"]),
        ("Omar al-Varnov", {}, ["al varnov", "varnov"], []),
        ("Ivo Gonzalez Ottoway", {}, ["ottoway"], ["gonzalez ottoway", "ivo gonzalez", "gonzalez"]),
        ("Ivo Jane Ottoway", {}, ["ottoway"], ["jane ottoway", "ivo jane"]),
        ("Jane Ottoway Speaks", {}, ["speaks"], ["ottoway speaks"]),
        ("Ottoway", {}, ["ottoway"], []),
    ],
)
def test_forms(name: str, signs: dict[str, float], family: list[str], other: list[str]) -> None:
    found = Found(name, tuple(name.split()), signs)
    assert list(found.family_forms()) == family
    assert list(found.other_forms()) == other


def test_what_stands_behind_a_name_is_no_part_of_it() -> None:
    assert bare(("Jane", "Ottoway", "Jr")) == ("Jane", "Ottoway")
    assert bare(("Jane", "Ottoway")) == ("Jane", "Ottoway")
    assert bare(("II",)) == ("II",)
    assert ends(("Jane", "Ann", "Ottoway", "III")) == ("Jane", "Ottoway")


def test_the_strongest_sign_is_the_rule_and_the_later_name_among_equals() -> None:
    assert Found("A", ("A",), {"age": 2.0, "who": 2.0, "title": 1.0}).rule == "who"
    assert Found("A", ("A",), {}).rule == "name"
