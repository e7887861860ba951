"""Every word of the short lists makes the difference that it stands there for."""

from __future__ import annotations

import pytest

from clipping_archive.extraction import weekdays
from clipping_archive.extraction.content_ends import _GOES_ON as GOES_ON
from clipping_archive.extraction.patterns import PARTICLES
from clipping_archive.extraction.weekdays import FUTURE, PAST, UNKNOWN, tense
from clipping_archive.parsing.dateline import read_dateline
from clipping_archive.parsing.months import ANY_MONTHS, MONTHS
from tests.extraction.made import cast_of, statements_in


def tense_of(words: str) -> str:
    text = f"Those ships {words} Friday."
    start = text.index("Friday")
    return tense(text, start, start + len("Friday"))


@pytest.mark.parametrize("word", sorted(weekdays._AHEAD - {"’ll", "'ll"}))
def test_a_word_of_things_to_come(word: str) -> None:
    assert tense_of(word) == FUTURE


@pytest.mark.parametrize("word", sorted(weekdays._TO))
def test_a_word_of_things_to_come_with_its_infinitive(word: str) -> None:
    assert tense_of(f"{word} to sail") == FUTURE
    assert tense_of(f"{word} it") != FUTURE


@pytest.mark.parametrize("word", sorted(weekdays._PAST - {"was", "were"}))
def test_a_past_form(word: str) -> None:
    assert tense_of(f"{word} there") == PAST


@pytest.mark.parametrize("word", weekdays._NO_PAST)
def test_a_word_that_only_ends_like_one(word: str) -> None:
    assert tense_of(f"of {word}") == UNKNOWN or not word.endswith("ed")


@pytest.mark.parametrize("name", sorted(MONTHS))
def test_an_english_month_ahead_of_its_day(name: str) -> None:
    opening = read_dateline(f"SEOUL, {name.capitalize()} 5 (Yonhap) -- It rained.", first=True)
    assert opening
    assert opening.dateline.date


@pytest.mark.parametrize("name", sorted(ANY_MONTHS))
def test_a_month_behind_its_day(name: str) -> None:
    opening = read_dateline(f"SEOUL, 5 {name} (Yonhap) -- It rained.", first=True)
    assert opening
    assert opening.dateline.date


@pytest.mark.parametrize("particle", sorted(PARTICLES))
def test_a_particle_within_a_name(particle: str) -> None:
    (person,) = cast_of(f"Minister Jane {particle} Ottoway left.").people
    assert person.name == f"Jane {particle} Ottoway"


@pytest.mark.parametrize("word", sorted(GOES_ON - {"not"}))
def test_what_goes_on_with_its_subject_behind_but(word: str) -> None:
    (one, *_) = statements_in(f"Bell said the pier was old but {word} the mole that burned stood.")
    assert f"but {word}" in one.text
    (other, *_) = statements_in("Bell said the pier was old but then the mole that burned stood.")
    assert "but" not in other.text
