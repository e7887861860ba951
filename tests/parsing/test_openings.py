"""The signs that expressions for whole lines open with."""

from __future__ import annotations

import re

import pytest

from clipping_archive.agencies import AGENCIES
from clipping_archive.parsing.furniture_forms import FURNITURE
from clipping_archive.parsing.openings import ANY, DIGIT, Openings, openings

FORMS = [*(form for form, _ in FURNITURE), *(form for agency in AGENCIES for form in agency.signs)]


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("Karsk", ["Karsk"]),
        ("Ferrys? of", ["Ferry"]),
        ("Ferry{2}", ["Ferr"]),
        (r"\(Karsk\)", ["(Karsk)"]),
        (r"\[?Karsk", ["[", "Karsk"]),
        (r"<?Karsk .*", ["<", "Karsk "]),
        (r"(?:Karsk|Dunholt|[A-C]x) ferry", ["Karsk", "Dunholt", "A", "B", "C"]),
        (r"(?:The )?(?:ferry|Ferry)", ["The ", "ferry", "Ferry"]),
        (r"(?:\d+ )?[Mm]in", [DIGIT, "M", "m"]),
        (r"[a-c]{0,2}\d", ["a", "b", "c", DIGIT]),
        (r"_{3}", ["_"]),
        (r"\* ?Written", ["*"]),
        (r"www\.karsk\.example", ["www.karsk.example"]),
    ],
)
def test_what_a_line_can_open_with(form: str, words: list[str]) -> None:
    assert openings(form) == frozenset(words)


@pytest.mark.parametrize(
    "form", [".{3}", r"\w+", r"[^a]", r"(?i:karsk)", r"(?:a(?:b|c)|d)", r"\bKarsk", "K*", ""]
)
def test_what_is_not_plain_may_be_any_sign(form: str) -> None:
    assert ANY in openings(form)


@pytest.mark.parametrize("form", FORMS)
def test_no_form_has_alternatives_outside_brackets(form: str) -> None:
    bare = re.sub(r"\\.|\[[^\]]*\]", "", form)
    while bare != (bare := re.sub(r"\([^()]*\)", "", bare)):
        pass
    assert "|" not in bare


def test_a_line_is_told_by_every_form_that_fits() -> None:
    forms = Openings([(1, "Karsk.*"), (2, "K.*"), (3, ".*ferry"), (4, "[3-5] .*"), (5, "Dunholt")])
    assert sorted(forms.told("Karsk ferry")) == [1, 2, 3]
    assert sorted(forms.told("4 ferry")) == [3, 4]
    assert sorted(forms.told("")) == []
