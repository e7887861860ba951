"""Sayings that name their source in a phrase."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.frames import Frame
from clipping_archive.extraction.sourced import according_to, as_saying, carried_by
from tests.extraction.made import sentence_of


def parts(text: str, frame: Frame | None) -> tuple[str, str | None, list[str], str | None] | None:
    """Give a frame in words: rule, speaker, contents, carrier."""
    if frame is None:
        return None
    speaker, carrier = (span and text[slice(*span)] for span in (frame.speaker, frame.carrier))
    return frame.rule, speaker, [text[slice(*content)] for content in frame.contents], carrier


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
    assert parts(text, frame) == ("according to", speaker, [content.rstrip(",")], None)
    assert frame
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
    ("text", "expected"),
    [
        (
            "Ottoway was quoted as telling lawmakers that it was closed.",
            ("was quoted as saying", "Ottoway", ["it was closed"], None),
        ),
        (
            "KCNA quoted Ottoway as saying it was closed.",
            ("quoted as saying", "Ottoway", ["it was closed"], "KCNA"),
        ),
        (
            "It was closed, KCNA quoted Ottoway as saying.",
            ("quoted as saying", "Ottoway", ["It was closed"], "KCNA"),
        ),
        (
            "“It is closed,” KCNA quoted Ottoway as saying, adding that it rained.",
            ("quoted as saying", "Ottoway", ["“It is closed,”", "adding that it rained"], "KCNA"),
        ),
        (
            "It was closed, KCNA reported, citing Ottoway as telling reporters that it rained.",
            ("quoted as saying", "Ottoway", ["it rained"], "KCNA reported"),
        ),
        (
            "Ottoway was quoted as saying it was closed.",
            ("was quoted as saying", "Ottoway", ["it was closed"], None),
        ),
        (
            "Ottoway was quoted by KCNA as saying that it was closed.",
            ("was quoted as saying", "Ottoway", ["it was closed"], "KCNA"),
        ),
        (
            "Ottoway was quoted as saying by KCNA that it was closed.",
            ("was quoted as saying", "Ottoway", ["it was closed"], "KCNA"),
        ),
        (
            "“It is closed,” Ottoway was quoted as saying by KCNA.",
            ("was quoted as saying", "Ottoway", ["“It is closed,”"], "KCNA"),
        ),
        (
            "Ottoway was quoted in state media earlier in the week as saying it was closed.",
            ("was quoted as saying", "Ottoway", ["it was closed"], "state media"),
        ),
        ("KCNA quoted Ottoway as saying.", None),
        ("KCNA quoted prices.", None),
    ],
)
def test_as_saying(text: str, expected: tuple[str, str, list[str], str | None] | None) -> None:
    found = parts(text, as_saying(sentence_of(text)))
    if found and expected:
        found = (found[0], found[1], [content.strip(" ,") for content in found[2]], found[3])
        expected = (expected[0], expected[1], [content.strip(" ,") for content in expected[2]], expected[3])
    assert found == expected


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("He said so in a statement carried by the KCNA.", "the KCNA."),
        ("It was published Tuesday in the Karsk Courier, a daily.", "the Karsk Courier"),
        ("A note released on the site said so", "the site said so"),
        ("He carried it by hand.", None),
        ("“It was carried by the KCNA,” he said.", None),
    ],
)
def test_carried_by(text: str, medium: str | None) -> None:
    span = carried_by(sentence_of(text))
    assert (span and text[slice(*span)]) == medium
