"""The noun phrase in what stands before or behind a verb of saying, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.extraction.phrases import can_speak, narrowed, nearest


@pytest.mark.parametrize(
    ("phrase", "subject"),
    [
        ("Jane Ottoway", "Jane Ottoway"),
        ("An inquiry led by Ottoway", "An inquiry led by Ottoway"),
        ("Ottoway, who left the port", "Ottoway, who left the port"),
        ("They’ve", "They"),
        ("which it", "it"),
        ("what aide Jonas Brandl", "aide Jonas Brandl"),
        ("where local pilots", "local pilots"),
        ("A poll in the new year shows she", "she"),
        ("In January she", "she"),
        ("A few minutes later they", "they"),
        ("the tax she", None),
        ("Bell and I", "Bell and I"),
        ("several of it", "several of it"),
        ("told reporters Wednesday that harbor masters", "harbor masters"),
        ("says the government", "the government"),
        ("jointly said they", "they"),
        ("a group that helps refugees", "a group that helps refugees"),
        ("the fog fell after a Karsk judge", "a Karsk judge"),
        ("A port sank a ship and its chief, Jonas Brandl", "its chief, Jonas Brandl"),
        ("A port sank a ship and", None),
        ("The union sent a letter that", "a letter"),
        ("Ottoway hears in the long and quiet halls of the port a report that", "a report"),
        ("a bank, is offering bonds", None),
        ("The violence began a year ago", None),
        ("Ottoway, in an interview", "Ottoway"),
        ("The report, issued", "The report"),
        ("Karsk Lines, listed on two exchanges", "Karsk Lines"),
        ("his", None),
    ],
)
def test_narrowed(phrase: str, subject: str | None) -> None:
    text = f"Rain. {phrase} said"
    found = narrowed(text, len("Rain. "), len("Rain. ") + len(phrase))
    assert (found and text[slice(*found)]) == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("leaflets and images state media said were old", "state media"),
        ("the rules the Karsk Times said had ended", "the Karsk Times"),
        ("a plan he said would fail", "he"),
        ("a poll that sponsors said was intended", "sponsors"),
        ("a plan he said it was", "a plan he"),
    ],
)
def test_the_nearest_speaks_where_a_verb_follows(text: str, subject: str) -> None:
    cue = text.index("said")
    assert text[nearest(text, 0, cue - 1, cue) : cue - 1] == subject


@pytest.mark.parametrize(
    "phrase", ["Jane Ottoway", "the official", "a pilot who left the port", "its leader"]
)
def test_what_can_speak(phrase: str) -> None:
    assert can_speak(phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        "last week there was no target",
        "today",
        "late last year",
        "removed from office",
        "Karsk would pay for it",
        "Karsk to stop the rain",
        "whether it rained",
        "him about it",
    ],
)
def test_what_cannot_speak(phrase: str) -> None:
    assert not can_speak(phrase)


@given(st.text(alphabet="ab ,IitheTsadwo().’", max_size=40))
def test_what_is_left_lies_inside(phrase: str) -> None:
    found = narrowed(f"x{phrase}y", 1, 1 + len(phrase))
    assert found is None or 1 <= found[0] < found[1] <= 1 + len(phrase)
