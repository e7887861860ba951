"""The expressions of datelines."""

from __future__ import annotations

import re

import pytest

from clipping_archive.parsing.dateline_forms import CREDIT, DATE, open_forms, strict_forms
from clipping_archive.parsing.outline import outline


@pytest.mark.parametrize(
    "words",
    [
        "Dec. 29",
        "December 29",
        "29 December",
        "9 Ogos",
        "Aug 29, 2014",
        "Aug. 29 (2014)",
        "Friday, March 8",
        "July 19 Juche 101",
        "March 14 2013",
        "5 de mayo de 2013",
    ],
)
def test_a_date(words: str) -> None:
    found = re.fullmatch(DATE, outline(words).signs)
    assert found
    assert found.span("date") == (0, len(words))


@pytest.mark.parametrize("words", ["29", "Karsk 29", "Decker 29", "2014"])
def test_no_date(words: str) -> None:
    assert not re.fullmatch(DATE, outline(words).signs)


@pytest.mark.parametrize(
    ("words", "credit"),
    [
        ("(Yonhap)", "Yonhap"),
        ("-(BUSINESS WIRE)", "BUSINESS WIRE"),
        ("/TASS/.", "TASS"),
        ("/ TASS /", "TASS"),
    ],
)
def test_a_credit(words: str, credit: str) -> None:
    found = re.fullmatch(CREDIT, words)
    assert found
    assert credit in (found["credit"], found["slash"])


def test_every_form_names_where_it_was_filed_or_when() -> None:
    names = {"places", "lower", "korean", "shouted", "known", "open", "city"}
    assert all(names & form.compiled.groupindex.keys() for form in (*strict_forms(), *open_forms()))
