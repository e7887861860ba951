"""Sayings with a verb: where the content stands and where it ends."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.extraction.sentences import Paragraph
from clipping_archive.extraction.speech import frames_of
from tests.extraction.made import sentence_of


def sayings(text: str) -> list[tuple[str, str, list[str]]]:
    """List the frames of a sentence in words: rule, speaker, contents."""
    return [
        (
            frame.rule,
            text[slice(*frame.speaker)] if frame.speaker else "",
            [text[slice(*content)].strip(" ,") for content in frame.contents],
        )
        for frame in frames_of(sentence_of(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ottoway said it was closed.", [("content behind", "Ottoway", ["it was closed"])]),
        ("Ottoway said Tuesday that it was closed.", [("content behind", "Ottoway", ["it was closed"])]),
        ("Ottoway told reporters it was closed.", [("content behind", "Ottoway", ["it was closed"])]),
        ("Ottoway said, “It is closed.”", [("content behind", "Ottoway", ["“It is closed.”"])]),
        (
            "The old port was closed, Ottoway said.",
            [("content before", "Ottoway", ["The old port was closed"])],
        ),
        ("“It is closed,” Ottoway said.", [("content before", "Ottoway", ["“It is closed,”"])]),
        ("“It is closed,” said Jane Ottoway.", [("content before", "Jane Ottoway", ["“It is closed,”"])]),
        (
            "“It is closed,” Ottoway said, “and will stay so.”",
            [("content before", "Ottoway", ["“It is closed,”", "“and will stay so.”"])],
        ),
        (
            "Ottoway said it was closed, while Bell said it was open.",
            [("content behind", "Ottoway", ["it was closed"]), ("content behind", "Bell", ["it was open"])],
        ),
        (
            "Ottoway said it was closed, according to KCNA.",
            [("content behind", "Ottoway", ["it was closed"])],
        ),
        ("It was closed, according to KCNA.", [("according to", "KCNA", ["It was closed"])]),
        ("Ottoway expressed concern about it.", [("content behind", "Ottoway", ["concern about it"])]),
        ("Ottoway said at least two were lost.", [("content behind", "Ottoway", ["at least two were lost"])]),
        (
            "Ottoway said about 20 ships were lost.",
            [("content behind", "Ottoway", ["about 20 ships were lost"])],
        ),
        ("Ottoway said no one was hurt.", [("content behind", "Ottoway", ["no one was hurt"])]),
        ("Ottoway said no to the offer.", []),
        (
            "Ottoway said Friday’s vote was flawed.",
            [("content behind", "Ottoway", ["Friday’s vote was flawed"])],
        ),
        ("They all said it was closed.", [("content behind", "They", ["it was closed"])]),
        (
            "A spokesman for the ousted leader, Jonas Bell, said if it rains, it is over.",
            [
                (
                    "content behind",
                    "A spokesman for the ousted leader, Jonas Bell",
                    ["if it rains, it is over"],
                )
            ],
        ),
        (
            "The homes listed for sale rose, according to Ottoway.",
            [("according to", "Ottoway", ["The homes listed for sale rose"])],
        ),
        (
            "In 2025, exports rose to a high, the port data showed.",
            [("content before", "the port data", ["In 2025, exports rose to a high"])],
        ),
        (
            "In Karsk - where it rained - the port first said masks would be worn.",
            [("content behind", "the port", ["masks would be worn"])],
        ),
        (
            "Meanwhile, Ottoway left the port, state media reported on Friday.",
            [("content before", "state media", ["Meanwhile, Ottoway left the port"])],
        ),
        (
            "The old port is closed, Ottoway said in an interview that was aired on Friday.",
            [("content before", "Ottoway", ["The old port is closed"])],
        ),
        ("Ottoway said that was a lie.", [("content behind", "Ottoway", ["that was a lie"])]),
        (
            "The envoy for Norland, Jane Ottoway, met them in Karsk and said it was closed.",
            [("content behind", "The envoy for Norland, Jane Ottoway", ["it was closed"])],
        ),
        ("Ottoway called his parents.", []),
        ("Ottoway called the embassy, where they were.", []),
        ("Ottoway called the plan a failure.", [("content behind", "Ottoway", ["the plan a failure"])]),
        ("Ottoway called the plan dangerous.", [("content behind", "Ottoway", ["the plan dangerous"])]),
        ("Ottoway ruled the land for years.", []),
        ("Ottoway ruled the law was void.", [("content behind", "Ottoway", ["the law was void"])]),
        ("Ottoway maintains forces in Karsk.", []),
        ("Ottoway spoke a week before the vote.", []),
        ("Ottoway attacked the ships.", []),
        ("Ottoway attacked the plan as a trick.", [("content behind", "Ottoway", ["the plan as a trick"])]),
        ("No group claimed the attack on the port.", []),
        ("Nobody has said the port was closed.", []),
        ("Seats are given according to how it does.", []),
        ("Ottoway said little about what was lost.", []),
        ("Ottoway has not said it was closed.", []),
        ("Ottoway hasn’t said it was closed.", []),
        ("It was said that it was closed.", []),
        ("Ottoway may have left.", []),
        ("“She said it was closed.”", []),
        ("On Tuesday, Ottoway said.", []),
        ("Ottoway said.", []),
        (
            "A spokesman, Jonas Brandl, told reporters that pilots have offered to help.",
            [("content behind", "A spokesman, Jonas Brandl", ["pilots have offered to help"])],
        ),
        (
            "The bank is offering bonds, said its underwriter Jonas Brandl.",
            [("content before", "its underwriter Jonas Brandl", ["The bank is offering bonds"])],
        ),
        ("Port Commissioner Jonas Brandl, ordered removed from office, plans to fight.", []),
        ("(Ottoway said it was closed) and left.", [("content behind", "Ottoway", ["it was closed"])]),
        ("They signed a bill that showed the old port.", []),
        ("''It is closed,'' Ottoway said.", [("content before", "Ottoway", ["''It is closed,''"])]),
        (
            "Asked about the port, she said, “It is closed.”",
            [("content behind", "she", ["“It is closed.”"])],
        ),
        ("Rebels attacked a village near Karsk.", []),
        (
            "Bell attacked Ottoway for her words.",
            [("content behind", "Bell", ["Ottoway for her words"])],
        ),
        ("“It is closed,” said that.", []),
    ],
)
def test_frames(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert sayings(text) == expected


def test_the_source_of_according_to_carries_a_saying() -> None:
    text = "Ottoway said it was closed, according to KCNA."
    (frame,) = frames_of(sentence_of(text))
    assert frame.carrier
    assert text[slice(*frame.carrier)] == "KCNA"


_PIECES = [
    "Ottoway",
    "said",
    "told reporters",
    "that",
    ",",
    "“It",
    "rains,”",
    "and",
    "while",
    "Bell",
    "according to",
    "was quoted as saying",
    "KCNA",
    "quoted",
    "as saying",
    "on Tuesday",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=14).map(" ".join))
def test_every_span_lies_in_its_sentence(text: str) -> None:
    for sentence in Paragraph.of(0, text).sentences():
        for frame in frames_of(sentence):
            spans = [frame.cue, *frame.contents, *filter(None, (frame.speaker, frame.carrier))]
            assert all(sentence.start <= start <= end <= len(text) for start, end in spans)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The union issued a statement saying it rained.", "The union", "it rained"),
        ("Jane Ottoway sent out a tweet calling it “a lie.”", "Jane Ottoway", "it “a lie.”"),
        ("Jane Ottoway posted a long video telling them that it rained.", "Jane Ottoway", "it rained"),
    ],
)
def test_what_is_issued_says_it(text: str, speaker: str, content: str) -> None:
    sentence = sentence_of(text)
    (frame,) = frames_of(sentence)
    assert frame.speaker is not None
    assert text[slice(*frame.speaker)] == speaker
    assert [text[slice(*span)] for span in frame.contents] == [content]
    assert frame.rule == "participle"


@pytest.mark.parametrize(
    "text",
    [
        "In a statement saying it rained, Jane Ottoway resigned.",
        "On Monday, Jane Ottoway, who was ill, said.",
        "In a speech in Karsk, Jane Ottoway said.",
    ],
)
def test_what_says_nothing(text: str) -> None:
    assert frames_of(sentence_of(text)) == []


def test_a_circumstance_may_open_what_is_said() -> None:
    text = "In May, as ships waited, the port would open again, Jane Ottoway said."
    (frame,) = frames_of(sentence_of(text))
    assert text[slice(*frame.contents[0])] == "In May, as ships waited, the port would open again"
