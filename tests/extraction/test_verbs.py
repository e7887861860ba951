"""Which words of a phrase are verbs."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.verbs import finite_in, holds_verb, is_present, main_verb, verbs_of_saying


def test_a_clause_holds_a_verb_and_a_name_does_not() -> None:
    assert holds_verb("The port was closed")
    assert holds_verb("The fog lifted")
    assert not holds_verb("A harbor spokesman, Jonas Brandl")
    assert not holds_verb("Commissioner Jane Ottoway")


def test_the_verb_of_a_relative_clause_is_not_the_main_one() -> None:
    assert main_verb("The pilot who left the port") is None
    assert main_verb("The pilot left the port") == len("The pilot ")
    assert main_verb("The team led by Ottoway") is None


@pytest.mark.parametrize(
    ("phrase", "verbs"),
    [
        ("The ministry says it was closed", ["says", "was"]),
        ("He closed the port", ["closed"]),
        ("the closed port", []),
        ("the well-said and said-so words", ["said"]),
        ("held this port, held this week", ["held"]),
        ("sold 2,000 ships", ["sold"]),
        ("the red port and the need", []),
    ],
)
def test_a_participle_is_a_verb_before_an_object(phrase: str, verbs: list[str]) -> None:
    assert [found[0] for found in finite_in(phrase)] == verbs


@pytest.mark.parametrize(
    ("words", "held"),
    [("it isn't so", True), ("Ottoway's a pilot", True), ("Ottoway's port", False), ("to be there", True)],
)
def test_shortened_verbs_are_verbs(words: str, held: bool) -> None:
    assert holds_verb(words) is held


@pytest.mark.parametrize(
    ("word", "behind", "present"),
    [
        ("values", "Acme", True),
        ("puts", "the", True),
        ("costs", "$5", True),
        ("officials", "the", False),
        ("forces", "left", False),
        ("Values", "Acme", False),
        ("press", "the", False),
    ],
)
def test_a_present_tense_stands_ahead_of_its_object(word: str, behind: str, present: bool) -> None:
    assert is_present(word, behind) is present


def test_verbs_of_saying_stand_at_the_head_of_no_phrase() -> None:
    assert {"told", "says", "explained"} <= verbs_of_saying()
    assert "claims" not in verbs_of_saying()
