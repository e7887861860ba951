"""Mentions: who is meant, where several people share a family name or one is called by another form."""

from __future__ import annotations

import pytest

from clipping_archive.domain.story import Story
from clipping_archive.extraction.people import find_people

ELDER = "Leader Kim Chol-min and his father, Kim Bong-ju, came."
YOUNGER = "Leader Kim Chol-min and his daughter, Kim Bong-ju, came."


def mentions(text: str) -> dict[str, list[str]]:
    return {one.name: [at.text for at in one.mentions] for one in find_people(Story(paragraphs=(text,)))}


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (f"{ELDER} Kim left.", "Kim Chol-min"),
        (f"{ELDER} The elder Kim left.", "Kim Bong-ju"),
        (f"{ELDER} The junior Kim left.", "Kim Chol-min"),
        (f"{ELDER} The younger Kim left.", "Kim Chol-min"),
        (f"{YOUNGER} The younger Kim left.", "Kim Bong-ju"),
        (f"{YOUNGER} The senior Kim left.", "Kim Chol-min"),
        ("Leader Kim Chol-min met Kim Bong-ju. Kim left.", "Kim Bong-ju"),
        ("Leader Kim Chol-min met Kim Bong-ju. The elder Kim left.", "Kim Bong-ju"),
        ("His sister, Kim Bong-ju, came. Kim left.", "Kim Bong-ju"),
        (
            "Minister Park Chol-min and Park Bong-ju, a judge, came. Park Chol-min spoke. Park left.",
            "Park Chol-min",
        ),
    ],
)
def test_who_is_meant_by_a_shared_family_name(text: str, last: str) -> None:
    assert (
        max((at.start, one.name) for one in find_people(Story(paragraphs=(text,))) for at in one.mentions)[1]
        == last
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kim Bong-ju came with his sister, Yo-min.", {"Kim Bong-ju": ["Kim Bong-ju"], "Yo-min": ["Yo-min"]}),
        ("Kim Yo-min came. His sister, Yo-min, left.", {"Kim Yo-min": ["Kim Yo-min", "Yo-min"]}),
        ("Jane Ottoway came. His sister, Jane, left.", {"Jane Ottoway": ["Jane Ottoway", "Jane"]}),
        (
            "Jose Gonzalez Ottoway came. Gonzalez Ottoway left.",
            {"Jose Gonzalez Ottoway": ["Jose Gonzalez Ottoway", "Gonzalez Ottoway"]},
        ),
        ("Jane Ottoway came. Jane said she left.", {"Jane Ottoway": ["Jane Ottoway", "Jane"]}),
        ("Jane Ottoway came. Jane left.", {"Jane Ottoway": ["Jane Ottoway"]}),
        ("Ivo van der Molder came. Van der Molder left.", {"Ivo van der Molder": ["Ivo van der Molder", "Van der Molder"]}),
        ("Omar al-Varnov came. Varnov left.", {"Omar al-Varnov": ["Omar al-Varnov", "Varnov"]}),
        ("Jose Gonzalez Ottoway came. Gonzalez left.", {"Jose Gonzalez Ottoway": ["Jose Gonzalez Ottoway", "Gonzalez"]}),
        (
            "Jose Gonzalez Ottoway met Ann Gonzalez. Gonzalez left.",
            {"Jose Gonzalez Ottoway": ["Jose Gonzalez Ottoway"], "Ann Gonzalez": ["Ann Gonzalez", "Gonzalez"]},
        ),
        ("Robert Ottoway Jr. came. Robert Ottoway left.", {"Robert Ottoway Jr.": ["Robert Ottoway Jr.", "Robert Ottoway"]}),
        ("Park Chol-min left.", {"Park Chol-min": ["Park Chol-min"]}),
        ("Moon Chol-min left. Moon spoke.", {"Moon Chol-min": ["Moon Chol-min", "Moon"]}),
    ],
)  # fmt: skip
def test_forms_of_a_name(text: str, found: dict[str, list[str]]) -> None:
    assert mentions(text) == found


@pytest.mark.parametrize(
    ("third", "last"),
    [
        ("An official praised the leader of the North, Kim Jong-un.", "Kim Dong-chol"),
        ("Leader Kim Jong-un was there.", "Kim Jong-un"),
        ("An official praised the leader, Kim Jong-un. Kim Jong-un left.", "Kim Dong-chol"),
    ],
)
def test_who_is_named_in_passing_does_not_take_the_family_name_over(third: str, last: str) -> None:
    paragraphs = ("Kim Dong-chol was held in May.", "Kim apologised. Kim spoke of ships.", third, "Kim wept.")
    (owner,) = [
        person.name
        for person in find_people(Story(paragraphs=paragraphs))
        for at in person.mentions
        if at.paragraph == 3
    ]
    assert owner == last
