"""Places: known by the gazetteer, told from people of the same name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.domain.story import Story
from clipping_archive.extraction.places import find_places


def places_in(*paragraphs: str) -> dict[str, str | None]:
    return {one.name: one.country for one in find_places(Story(paragraphs=paragraphs))}


def test_countries_and_cities_come_in_the_order_of_the_text() -> None:
    assert list(places_in("Talks in Tokyo ended.", "Russia and Japan agreed in Tokyo.").items()) == [
        ("Tokyo", "JP"),
        ("Russia", "RU"),
        ("Japan", "JP"),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He went to Nice.", ["Nice"]),
        ("Nice words fell.", []),
        ("Japanese Tokyo.", ["Tokyo"]),
        ("In South Korean Incheon.", ["Incheon"]),
        ("In Tokyo, he slept.", ["Tokyo"]),
        ("The Philippines slept.", ["Philippines"]),
        ("In Nice, he slept.", ["Nice"]),
        ("Air France flew.", []),
        ("Ambassador Tokyo left.", []),
        ("The city of Paris slept.", ["Paris"]),
        ("The president of France slept.", ["France"]),
        ("The Embassy of Japan closed.", []),
        ("He flew to St. Petersburg.", ["St. Petersburg"]),
        ("A B C D E F", []),
    ],
)
def test_what_is_a_place(text: str, names: list[str]) -> None:
    assert list(places_in(text)) == names


def test_mentions_of_one_place_come_together() -> None:
    (tokyo,) = find_places(Story(paragraphs=("Tokyo slept.", "It rained in Tokyo.")))
    assert [(one.paragraph, one.start, one.rule) for one in tokyo.mentions] == [
        (0, 0, "gazetteer"),
        (1, 13, "gazetteer"),
    ]


def test_half_countries_are_the_countries() -> None:
    assert places_in("N. Korea protested.") == {"North Korea": "KP"}


def test_a_person_with_a_place_name_is_no_place() -> None:
    assert places_in("Denise Washington resigned. Washington said no more. Mr. Washington left.") == {}


def test_a_country_in_the_name_of_a_body_is_not_named_itself() -> None:
    assert places_in("The Bank of Japan met.") == {}


@settings(deadline=None)
@given(
    st.lists(st.one_of(st.text(max_size=60), st.sampled_from(["in Nice", "SEOUL", "N. Korea’s"])), max_size=4)
)
def test_mentions_cut_out_their_text(paragraphs: list[str]) -> None:
    story = Story(paragraphs=tuple(paragraphs))
    found = find_places(story)
    assert found == find_places(story)
    for place in found:
        for one in place.mentions:
            assert one.paragraph is not None
            assert paragraphs[one.paragraph][one.start : one.end] == one.text != ""
