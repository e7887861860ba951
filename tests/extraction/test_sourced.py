"""Sayings that name their source in a phrase."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.frames import Frame
from clipping_archive.extraction.sourced import as_saying, carried_by
from tests.extraction.made import sentence_of


def parts(text: str, frame: Frame | None) -> tuple[str, str | None, list[str], str | None] | None:
    """Give a frame in words: rule, speaker, contents, carrier."""
    if frame is None:
        return None
    speaker, carrier = (span and text[slice(*span)] for span in (frame.speaker, frame.carrier))
    return frame.rule, speaker, [text[slice(*content)] for content in frame.contents], carrier


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
