"""Silences: who has not spoken, and of what."""

from __future__ import annotations

import pytest

from clipping_archive.domain.findings import Absence
from clipping_archive.domain.story import Story
from clipping_archive.extraction.absences import find_absences


def absences_in(*paragraphs: str) -> list[Absence]:
    return list(find_absences(Story(paragraphs=paragraphs)))


@pytest.mark.parametrize(
    ("text", "who", "about", "rule"),
    [
        ("State media has not yet reported on the talks.", "State media", "the talks", "has not reported"),
        ("The ministry did not immediately comment.", "ministry", "", "has not reported"),
        ("In Karsk, officials haven’t confirmed the visit.", "officials", "the visit", "has not reported"),
        ("But Lorvenia had not responded to the offer", "Lorvenia", "the offer", "has not reported"),
        ("The paper made no mention of the flood.", "paper", "the flood", "made no mention"),
        ("Officials have made no comment on it.", "Officials", "it", "made no mention"),
        ("Lorvenia has remained silent on the matter.", "Lorvenia", "the matter", "remained silent"),
        ("The port stayed mum about its plans.", "port", "its plans", "remained silent"),
    ],
)
def test_who_is_silent_about_what(text: str, who: str, about: str, rule: str) -> None:
    (found,) = absences_in(text)
    assert (found.who, found.about, found.rule) == (who, about, rule)
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    [
        "State media reported on the talks.",
        "The port is silent at night.",
        "“We have not yet reported on it,” he said.",
        "The ministry has not moved.",
        "",
    ],
)
def test_what_is_no_silence(text: str) -> None:
    assert absences_in(text) == []


def test_one_silence_a_sentence_in_the_order_of_the_text() -> None:
    found = absences_in(
        "The ministry has not commented. It made no mention of the flood.", "Karsk kept quiet over it."
    )
    assert [(one.paragraph, one.rule) for one in found] == [
        (0, "has not reported"),
        (0, "made no mention"),
        (1, "remained silent"),
    ]


def test_a_silence_at_the_end_of_a_long_sentence_is_found() -> None:
    (found,) = absences_in(
        f"After {'a long day and ' * 60}much rain, the port has not reported on the damage."
    )
    assert (found.who, found.about) == ("port", "the damage")
