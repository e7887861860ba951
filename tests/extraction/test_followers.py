"""Sayings that lean on the subject of their sentence."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.followers import main_subject
from tests.extraction.made import sentence_of, statements_in


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Bell left the port, saying that it was closed.", "Bell", "it was closed"),
        ("Bell shrugged it off, telling reporters, “It is closed.”", "Bell", "“It is closed.”"),
        ("Bell left and said it was closed.", "Bell", "it was closed"),
        ("She left the port but later said that it was closed.", "She", "it was closed"),
        ("On Tuesday, Bell left, saying it was closed.", "Bell", "it was closed"),
        ("Bell, a harbor pilot, left, saying it was closed.", "Bell, a harbor pilot", "it was closed"),
        ("The film ends with footage of Bell saying in Karsk, “It is closed.”", "Bell", "“It is closed.”"),
        ("Here in Karsk, Bell left the port, saying it was closed.", "Bell", "it was closed"),
        ("And then Bell left the port, saying it was closed.", "Bell", "it was closed"),
        ("Bell left to boos upon saying, “It is closed.”", "Bell", "“It is closed.”"),
        ("Bell waved before asking her, “Is it closed?”", "Bell", "“Is it closed?”"),
        ("The crowd marched on Karsk, chanting “Close it now.”", "The crowd", "“Close it now.”"),
        ("The old council voted, warning that it was closed.", "The old council", "it was closed"),
    ],
)
def test_the_subject_of_the_sentence_says_it(text: str, speaker: str, words: str) -> None:
    (one,) = statements_in(text)
    assert (one.speaker and one.speaker.text, one.text) == (speaker, words)


def test_what_is_added_to_words_before_their_cue_has_their_speaker() -> None:
    first, second = statements_in("The old port was closed, Bell said in Karsk, adding that it was dry.")
    assert (first.rule, second.rule) == ("content before", "participle")
    assert (second.speaker and second.speaker.text, second.text) == ("Bell", "it was dry")


@pytest.mark.parametrize(
    "text",
    [
        "Bell said it was closed, adding that it was dry.",
        "Bell left, saying nothing.",
        "There was fog, saying nothing of rain.",
        "On Tuesday, saying it was closed.",
    ],
)
def test_no_statement_of_its_own(text: str) -> None:
    assert not [one for one in statements_in(text) if one.rule == "participle"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Jane Ottoway, who led the port, left.", "Jane Ottoway, who led the port"),
        ("After the talks, the council of Karsk rejected it.", "the council of Karsk"),
        ("On Tuesday in the port.", None),
        ("Rain, fog, snow fell.", None),
        (f"The port {'of the old town ' * 6}closed.", None),
    ],
)
def test_main_subject(text: str, subject: str | None) -> None:
    found = main_subject(sentence_of(text), len(text))
    assert (found and text[slice(*found)]) == subject
