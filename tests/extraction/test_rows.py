"""Rows: who stands where people of the document stand is one of them."""

from __future__ import annotations

import pytest

from clipping_archive.domain.story import Story
from clipping_archive.extraction.named import names_in
from clipping_archive.extraction.people import find_people
from clipping_archive.extraction.rows import Frame, frame_of, mark_rows


def people_in(*paragraphs: str) -> list[str]:
    return [one.name for one in find_people(Story(paragraphs=paragraphs))]


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("1. Zorvan Quell (Norland) 12.3", Frame("#", "(", True)),
        ("7 - Zorvan Quell; 8", Frame("-", ";", True)),
        ("Zorvan Quell 4-38", Frame("^", "#", True)),
        ("Harte, Quell, Oake", Frame(",", ",", False)),
        ("c Quell b Oake 12", Frame("c", "b", False)),
        ("Zorvan Quell", None),
        ("then Zorvan Quell 12", None),
        ("12 Zorvan Quell left", None),
    ],
)
def test_frames(text: str, frame: Frame | None) -> None:
    (one,) = [one for one in names_in(text, 0) if one.name[-1] == "Quell"]
    assert frame_of(text, one) == frame


ROWS = ["1. Jane Smith 12.3", "2. Mary Brown 12.4", "3. Anna Miller 12.5"]


def test_a_name_in_a_row_of_people_is_a_person() -> None:
    assert people_in("4. Zorvan Quell 12.6") == []
    assert people_in(*ROWS, "4. Zorvan Quell 12.6")[3:] == ["Zorvan Quell"]


def test_two_people_are_no_row() -> None:
    assert "Zorvan Quell" not in people_in(*ROWS[:2], "4. Zorvan Quell 12.6")


def test_a_row_of_places_has_no_people() -> None:
    places = ["4. Hong Kong 12", "5. New York 13", "6. Zorvan Quell 14"]
    assert "Zorvan Quell" not in people_in(*ROWS, *places)


def test_few_people_among_many_names_are_no_row() -> None:
    many = [f"{number}. Zorvan Quell{letter} {number}" for number, letter in enumerate("abcdefghij", 4)]
    assert "Zorvan Quella" in people_in(*ROWS, *many[:9])
    assert "Zorvan Quella" not in people_in(*ROWS, *many)


def test_a_team_of_family_names() -> None:
    known = "Coach Ivo Oake named Mary Brown, Anna Miller and Jane Smith."
    team = "The team: Quell, Brown, Miller, Smith, Zorvan, Oake."
    assert people_in(known, team) == ["Ivo Oake", "Mary Brown", "Anna Miller", "Jane Smith", "Zorvan"]


def test_every_name_in_the_frame_is_marked_and_counted() -> None:
    texts = [*ROWS, "4. Zorvan Quell 12.6", "So Zorvan Oake left."]
    named = [one for number, text in enumerate(texts) for one in names_in(text, number)]
    assert mark_rows(named, texts, {"jane smith", "mary brown", "anna miller"}) == 4
    assert ["row" in one.signs for one in named] == [True] * 4 + [False]
    assert mark_rows(named, texts, {"jane smith", "mary brown"}) == 0


MIXED = [
    "Anna Miller b Jane Smith 12",
    "Mary Brown c Ann Bell b Zorvan Quell 3",
    "Ivo Johnson lbw Carl Young",
]


def test_six_people_in_frames_of_many_kinds_speak_for_each_other() -> None:
    assert "Zorvan Quell" in people_in(*MIXED)
    assert "Zorvan Quell" not in people_in(*MIXED[:2])


def test_frames_without_a_person_do_not_count() -> None:
    assert "Zorvan Oake" not in people_in(*MIXED, "Zorvan Oake: rain")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He met Zorvan Johnson and Jane Ottoway there.", ["Zorvan Johnson", "Jane Ottoway"]),
        ("He met Jane Ottoway and Zorvan Johnson there.", ["Jane Ottoway", "Zorvan Johnson"]),
        ("He met Jane Ottoway near Zorvan Johnson there.", ["Jane Ottoway"]),
        ("He met Ottoway and Zorvan Johnson there.", []),
    ],
)
def test_who_is_named_beside_a_person(text: str, names: list[str]) -> None:
    assert people_in(text) == names
