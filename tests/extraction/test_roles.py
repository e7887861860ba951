"""Roles that stand for somebody who was named before."""

from __future__ import annotations

import pytest

from clipping_archive.domain.story import Story
from clipping_archive.extraction.people import find_people
from clipping_archive.extraction.roles import pronoun_of
from tests.extraction.made import statements_in


@pytest.mark.parametrize(
    ("first", "speaker"),
    [
        ("Foreign Minister Jane Ottoway told the crew it rained.", "Jane Ottoway"),
        ("Port Minister Jane Ottoway told the crew it rained.", None),
        ("Foreign Minister Jane Ottoway told Ambassador Carl Bell it rained.", None),
    ],
)
def test_the_only_one_of_a_trade(first: str, speaker: str | None) -> None:
    *_, last = statements_in(first, "The senior diplomat said it poured.")
    assert last.speaker
    assert last.speaker.name == speaker


def test_whoever_speaks_in_marks_inside_a_report_is_the_speaker() -> None:
    (one,) = statements_in("Kim left, followed by guests who vowed to “go on and on,” the KCNA said.")
    assert one.speaker
    assert (one.speaker.text, one.outlet) == ("guests who", "kcna")


def test_nobody_is_meant_who_is_named_only_later() -> None:
    one = statements_in("The diplomat said it poured.", "Ambassador Carl Bell left.")[0]
    assert one.speaker
    assert one.speaker.name is None


def test_the_newspaper_is_the_one_of_no_list_that_spoke_last() -> None:
    paper, again, agency = statements_in(
        "KCNA was there. The daily Karsk Courier said it rained.",
        "The newspaper added that it poured.",
        "KCNA was late. The news agency said it snowed.",
    )
    assert [one.speaker and one.speaker.name for one in (paper, again)] == ["Karsk Courier"] * 2
    assert agency.outlet == "kcna"


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("Ship's spokesman Ivo Ottoway left.", "he"),
        ("Spokeswoman Ivo Ottoway left.", "she"),
        ("The KING, Minister Ivo Ottoway, left.", "he"),
        ("Mrs. Ivo Ottoway left.", "she"),
        ("The ex-queen, Port Minister Ivo Ottoway, left.", "she"),
        ("The queen met old Port Minister Ivo Ottoway.", None),
        ("A kingly Minister Ivo Ottoway left.", None),
        ("Minister Ivo Ottoway left with her crew.", "she"),
    ],
)
def test_the_words_beside_a_name_tell_its_pronoun(text: str, pronoun: str | None) -> None:
    story = Story(paragraphs=(text,))
    people = find_people(story)
    assert pronoun_of(people[0], people, story) == pronoun
