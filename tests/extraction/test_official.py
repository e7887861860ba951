"""Agencies named by their country alone."""

from __future__ import annotations

import pytest

from clipping_archive.domain.story import Story
from clipping_archive.extraction.official import official_agencies
from clipping_archive.extraction.outlets import find_outlets
from clipping_archive.gazetteer import outlets


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Iraq's official news agency said it rained.", "ina-iraq"),
        ("Iraq’s state-run news agency said it rained.", "ina-iraq"),
        ("The official Iraqi news agency said it rained.", "ina-iraq"),
        ("It rained, the Danish news agency said.", "ritzau"),
        ("It rained, Syria's state news service said.", "sana"),
    ],
)
def test_a_country_with_one_agency(text: str, key: str) -> None:
    ((found, at),) = official_agencies(text, 0, {})
    assert found == key
    assert text[at.start : at.end] == at.text
    assert at.rule == "described"


@pytest.mark.parametrize(
    "text",
    [
        "Iran's state news agency said it rained.",
        "A Danish news agency said it rained.",
        "The British news agency said it rained.",
        "Zorvan's official news agency said it rained.",
        "Iraq's official news agency INA said it rained.",
        "Iraq's official news agency, Zorvan, said it rained.",
        "The Danish broadcaster said it rained.",
        "Iraq's official newspaper said it rained.",
    ],
)
def test_what_means_none_or_several(text: str) -> None:
    assert list(official_agencies(text, 0, {})) == []


def test_the_list_says_which_one_of_several_is_meant() -> None:
    story = Story(paragraphs=("Iran's official news agency said it rained.",))
    assert [one.key for one in find_outlets(story)] == ["irna"]


def test_every_description_of_the_list_is_found() -> None:
    """Whatever stands in the list as a description leads to its outlet, unless two outlets share it."""
    described = [(words, one.key) for one in outlets().values() for words in one.described]
    once = [pair for pair in described if sum(words == pair[0] for words, _ in described) == 1]
    missed = [
        (words, key)
        for words, key in once
        if key not in [one.key for one in find_outlets(Story(paragraphs=(f"It rained, {words} said.",)))]
    ]
    assert missed == []
