"""Beside a name: what speaks for a person, and what for a ship, a firm, a newspaper."""

from __future__ import annotations

import pytest

from clipping_archive.domain.story import Story
from clipping_archive.extraction.beside import signs_beside
from clipping_archive.extraction.capitals import words_of
from clipping_archive.extraction.people import find_people
from clipping_archive.extraction.weights import WEIGHTS


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("His sister, Ottoway left.", {"kin"}),
        ("his wife Ottoway left", {"kin"}),
        ("his knife Ottoway fell", set()),
        ("Ottoway (Norway) won", {"country"}),
        ("Ottoway (Harbour) won", set()),
        ("Ottoway (U.S.) won", {"country"}),
        ("Ottoway & Sons", {"firm"}),
        ("Ottoway Inc rose", {"firm"}),
        ("Ottoway, Inc. rose", {"firm"}),
        ("Ottoway and sons", set()),
        ("Ottoway incurred costs", set()),
        ("the tanker Ottoway", {"thing"}),
        ("the film Ottoway", {"thing"}),
        ('the "Ottoway" sank', {"thing"}),
        ("Ottoway airport closed", {"thing"}),
        ("Ottoway, daily", set()),
        ("the Ottoway sank", {"article"}),
        ("the Ottoway case", set()),
        ("Ottoway, who left", {"who"}),
        ("Ottoway, in his 20s", {"who"}),
        ("Ottoway, which sank", set()),
        ("Norway’s Ottoway won", {"of a place"}),
        ("the harbour’s Ottoway won", set()),
        ("its spokesman, Ottoway, left", {"named after a role"}),
        ("a young woman, Ottoway, left", {"named after a role"}),
        ("its tower, Ottoway, fell", set()),
        ("Photo by Ottoway", {"credit"}),
        ("the Ottoway airport", {"article", "thing"}),
        ("Ottoway analyst Jane Bell left", {"firm"}),
        ("Ottoway analysts left", set()),
        ("a man named as Ottoway left", {"named as"}),
        ("he was identified by police as Ottoway", {"named as"}),
        ("a woman named Ottoway left", {"named as", "speaks"}),
        ("a village identified by Ottoway", set()),
        ("known as Ottoway", set()),
        ("Ottoway said he left", {"speaks", "pronoun"}),
        ("Ottoway said it left. He slept.", {"speaks"}),
        ("Ottoway left as he said", set()),
        ("Reporting by Ottoway", {"credit"}),
    ],
)
def test_signs(text: str, signs: set[str]) -> None:
    (word,) = [word for word in words_of(text) if word.text == "Ottoway"]
    assert signs_beside(text, (word,), None) == {sign: WEIGHTS[sign] for sign in signs}


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("He was at Ellis Light", {"location"}),
        ("He met Ellis Light", set()),
        ("He was at San Ottoway", {"location"}),
        ("the final at Ivo Ottoway", {"site"}),
        ("the final at Ivo Ottoway's", set()),
        ("they shouted at Ivo Ottoway", set()),
        ("the town of Ivo Ottoway", {"settlement"}),
        ("the mayor of Ivo Ottoway", set()),
        ("the town, of Ivo Ottoway", set()),
        ("a seaside-town of Ivo Ottoway", {"settlement"}),
        ("a hometown of Ivo Ottoway", set()),
        ("He saw the “Ivo Ottoway", {"thing"}),
        ("He saw bathe “Ivo Ottoway", set()),
        ("Ivo Ottoway also Inc", set()),
        ("Ivo Ottoway plc fell", {"firm"}),
        ("He met San Ottoway", set()),
        ("He was at Ellis Ottoway", {"site"}),
    ],
)
def test_a_place_is_told_by_its_preposition_and_a_plain_word(text: str, signs: set[str]) -> None:
    words = tuple(words_of(text)[-2:])
    assert set(signs_beside(text, words, None)) == signs


@pytest.mark.parametrize(
    ("before", "sign"), [("Mr. ", "honorific"), ("Minister ", "title"), ("the late Minister ", "title")]
)
def test_a_title_is_told_by_its_last_word(before: str, sign: str) -> None:
    text = f"{before}Ottoway"
    word = words_of(text)[-1]
    assert signs_beside(text, (word,), 0) == {sign: WEIGHTS[sign]}


@pytest.mark.parametrize(
    ("text", "is_firm"),
    [
        ("the Quillows' League met", True),
        ("the Quillows’ Karsk Guild met", True),
        ("the Quillows' boat sank", False),
        ("the Quillows League met", False),
    ],
)
def test_what_many_own_is_a_body(text: str, is_firm: bool) -> None:
    word = words_of(text)[0]
    assert ("firm" in signs_beside(text, (word,), None)) is is_firm


@pytest.mark.parametrize(
    "text",
    [
        "The tanker Anna Merrit ran aground.",
        "The ferry Anna Merrit sank. Merrit was insured.",
        "He joined Anna Merrit & Sons.",
        "Shares of Jane Ottoway Inc fell.",
        "They saw the film Anna Merrit.",
        "The daily Anna Merrit reported it.",
        "He flew to Anna Merrit airport.",
    ],
)
def test_ships_firms_and_films_are_nobody(text: str) -> None:
    assert find_people(Story(paragraphs=(text,))) == ()


def test_a_family_name_that_is_he_is_a_person() -> None:
    found = find_people(Story(paragraphs=("Lindqvist said he was late. Zorvanto said it was late.",)))
    assert [one.name for one in found] == ["Lindqvist"]
