"""What a comma parts from the name behind it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.extraction.appositions import apposition_before


@pytest.mark.parametrize(
    ("text", "words", "is_person"),
    [
        ("The leader of Karsk’s largest bloc, Ottoway, left", "leader of Karsk’s largest bloc, ", True),
        ("Citing rain, her lawyer, Ottoway, left", "lawyer, ", True),
        ("Acme's chief executive, Ottoway, left", "Acme's chief executive, ", True),
        ("the head of the Watermen's Guild, Ottoway, left", "head of the Watermen's Guild, ", True),
        ("left to the town’s mayor, Ottoway, who slept", "town’s mayor, ", True),
        ('"So says our captain. The mayor, Ottoway," he said', "mayor, ", True),
        ("Old Kettle's founder, Ottoway, left", "Old Kettle's founder, ", True),
        ("In Karsk's office, its head, Ottoway, left", "head, ", True),
        ('"Be calm," head of the Karsk observatory, Ottoway, said', "head of the Karsk observatory, ", True),
        ("Union chief, Ottoway, left", "Union chief, ", True),
        ("the U.S. ambassador, Ottoway, left", "U.S. ambassador, ", True),
        ("The road's operator, Ottoway, left", "road's operator, ", False),
        ("The company behind the 1.5-mile road, Ottoway, left", "company behind the 1.5-mile road, ", False),
    ],
)
def test_what_stands_before(text: str, words: str, is_person: bool) -> None:
    start = text.index("Ottoway")
    found = apposition_before(text, start, start + 7)
    assert found is not None
    assert (text[found.start : start], found.is_person) == (words, is_person)


@pytest.mark.parametrize(
    "text",
    [
        "He met the mayor, Ottoway, and left",
        "He met the mayor, Ottoway and Varnov",
        "The head of the union who left, Ottoway, slept",
        "He left as head, Ottoway, 58, sat",
        "In the city, Ottoway, 58, sat",
        "the mayor Ottoway, 58, sat",
        "Ottoway, the mayor, sat",
    ],
)
def test_what_does_not(text: str) -> None:
    start = text.index("Ottoway")
    assert apposition_before(text, start, start + 7) is None


@given(st.text(alphabet="the mayor'sof,. X", max_size=80), st.integers(0, 80))
def test_it_begins_before_the_name(text: str, start: int) -> None:
    start = min(start, len(text))
    found = apposition_before(text, start, start)
    assert found is None or 0 <= found.start < start
