"""Sayings that name their source behind "according to"."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.according import according_to
from tests.extraction.made import sentence_of


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The port is closed, according to the KCNA.", "the KCNA", "The port is closed"),
        ("According to a senior official, the port is closed.", "a senior official", "the port is closed"),
        ("The port is closed, according to Col. Jane Ottoway.", "Col. Jane Ottoway", "The port is closed"),
        (
            "The port is closed, according to U.S. officials, and so is the road.",
            "U.S. officials",
            "The port is closed",
        ),
        ("“It is closed,” according to Ottoway", "Ottoway", "“It is closed,”"),
        ("But, according to the port, it is closed.", "the port", "it is closed"),
        ("In May, according to the port, it was closed.", "the port", "it was closed"),
        (
            "The port, according to Ottoway, was closed.",
            "Ottoway",
            "The port, according to Ottoway, was closed",
        ),
        (
            "It rained and, according to Ottoway, hailed.",
            "Ottoway",
            "It rained and, according to Ottoway, hailed",
        ),
    ],
)
def test_according_to(text: str, speaker: str, content: str) -> None:
    frame = according_to(sentence_of(text))
    assert frame
    assert frame.speaker
    assert (frame.rule, text[slice(*frame.speaker)], frame.carrier) == ("according to", speaker, None)
    assert [text[slice(*one)] for one in frame.contents] == [content.rstrip(",")]
    assert (text[slice(*frame.cue)].lower(), frame.lemma) == ("according to", "according to")


@pytest.mark.parametrize(
    "text",
    [
        "According to plan.",
        "“It is closed, according to him.”",
        "The port is closed, according to “him”.",
        "In accord with it.",
        "It was closed by Per Olsen.",
        "He paid ten per cent.",
    ],
)
def test_not_according_to_anybody(text: str) -> None:
    assert according_to(sentence_of(text)) is None


@pytest.mark.parametrize("text", ["The port is closed, per Reuters.", "Per Reuters, the port is closed."])
def test_per_an_outlet(text: str) -> None:
    frame = according_to(sentence_of(text))
    assert frame
    assert (frame.lemma, text[slice(*frame.contents[0])].lower()) == ("per", "the port is closed")


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "One day in May, according to Jane Ottoway, it rained.",
            "Jane Ottoway",
            "One day in May, according to Jane Ottoway, it rained",
        ),
        (
            "Three of them heat with wood, according to Jane Ottoway, who went to all.",
            "Jane Ottoway",
            "Three of them heat with wood",
        ),
        ("He left because, according to Jane Ottoway, it rained.", "Jane Ottoway", "it rained"),
        (
            "It costs two marks, according to her book “On Ports.”",
            "her book “On Ports.”",
            "It costs two marks",
        ),
        (
            "It rained, according to “On Ports” by Jane Ottoway, and it snowed.",
            "“On Ports” by Jane Ottoway",
            "It rained",
        ),
    ],
)
def test_where_the_content_stands_and_what_a_source_is_called(text: str, speaker: str, content: str) -> None:
    frame = according_to(sentence_of(text))
    assert frame
    assert frame.speaker
    assert text[slice(*frame.speaker)] == speaker
    assert text[slice(*frame.contents[0])] == content
