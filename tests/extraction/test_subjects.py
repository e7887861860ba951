"""The noun phrase that says it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.extraction.sentences import Paragraph
from clipping_archive.extraction.subjects import (
    is_name,
    subject_before,
)
from tests.extraction.made import sentence_of


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ottoway said", "Ottoway"),
        ("Ottoway also said", "Ottoway"),
        ("The official has repeatedly said", "The official"),
        ("“It rains,” the harbor master said", "the harbor master"),
        ("It rained, Ottoway said", "Ottoway"),
        ("Meanwhile, Ottoway said", "Ottoway"),
        ("On Tuesday Ottoway said", "Ottoway"),
        ("Late last week Ottoway said", "Ottoway"),
        ("Jonas Brandl, the leader of the union, said", "Jonas Brandl, the leader of the union"),
        (
            "Jonas Brandl, the leader of the union, who came to Karsk, said",
            "Jonas Brandl, the leader of the union",
        ),
        ("Jane Ottoway, who has been mayor since May, said", "Jane Ottoway"),
        ("Acme Co (ACM), which has counted Dorn as its top customer, said", "Acme Co (ACM)"),
        ("Rain fell as a new poll said", "a new poll"),
        ("Jane Ottoway, speaking before the council meeting, said", "Jane Ottoway"),
        (
            "Jane Ottoway, Deputy Head of the Port, which closed, said",
            "Jane Ottoway, Deputy Head of the Port",
        ),
        (
            "Norland put its navy on alert and Lorvenia's Zorvan daily, citing a source, said",
            "Lorvenia's Zorvan daily",
        ),
        ("Norland put its navy on alert and the Zorvan Post, citing a source, said", "the Zorvan Post"),
        ("Once he said", "he"),
        (
            "Mayor Jane Ottoway, clarifying what she told the Coast and Harbor Board, said",
            "Mayor Jane Ottoway",
        ),
        ("The deal values Acme at $2 billion, the Zorvan Post said", "the Zorvan Post"),
        ("The plan puts the port at risk, the ministry said", "the ministry"),
        (
            "The armed forces, the strongest of the coast, said",
            "The armed forces, the strongest of the coast",
        ),
        ("Karsk Watch first said", "Karsk Watch"),
        ("Jonas Brandl, 47, said", "Jonas Brandl, 47"),
        ("As Jonas Brandl, a pilot, said", "Jonas Brandl, a pilot"),
        ("Rain fell while Ottoway said", "Ottoway"),
        ("In an interview with a paper Ottoway said", "Ottoway"),
        ("In 2010 she said", "she"),
        ("In the port of Karsk said", None),
        ("Ottoway, meanwhile, said", "Ottoway"),
        ("Bell and Ottoway said", "Bell and Ottoway"),
        ("She was asked -- Ottoway said", "Ottoway"),
        ("Ottoway even said", "Ottoway"),
        ("Ottoway passionately said", "Ottoway"),
        ("The family said", "The family"),
        ("The port is what she said", "she"),
        ("Nobody found that Jane Ottoway said", "Jane Ottoway"),
        ("The fog fell over the town of Karsk, said", None),
        ("Rain, fog and said", None),
        ("On Tuesday, said", None),
        ("During the talks said", None),
        ("“said", None),
        ("said", None),
        ("The port is closed and dry said", None),
        ("The 2,100 member union said", "The 2,100 member union"),
        ("Rain fell (Ottoway said", "Ottoway"),
        ("Rep. Jonas Brandl, (D-Va.), said", "Rep. Jonas Brandl, (D-Va.)"),
        (
            "Jonas Brandl, 58, who has led it for years, today said",
            "Jonas Brandl, 58, who has led it for years",
        ),
        ("Ottoway, in her first talk since meeting Jonas Brandl last May, said", "Ottoway"),
        ("The report, issued Thursday, said", "The report"),
        ("Yesterday’s edition, received here today, said", "Yesterday’s edition"),
        ("Testifying in Karsk, Rep. Jane Ottoway, said", "Rep. Jane Ottoway"),
        ("Karsk Loans, a unit of Karsk Bank, is offering bonds, said", None),
        ("Kim made an oath on Flag Day, followed by pilots who said", "pilots who"),
    ],
)
def test_before(text: str, subject: str | None) -> None:
    found = subject_before(sentence_of(text), 0, text.rindex("said"))
    assert (found and text[slice(*found)]) == subject


def test_a_subject_is_looked_for_behind_what_was_read() -> None:
    text = "Bell agreed Ottoway said"
    found = subject_before(sentence_of(text), len("Bell agreed"), text.index("said"))
    assert found
    assert text[slice(*found)] == "Ottoway"


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Jonas Brandl", True),
        ("the harbor master of Karsk", True),
        ("a senior official", True),
        ("the old port", True),
        ("the port said it", False),
        ("rain", False),
        ("On Tuesday", False),
        ("", False),
    ],
)
def test_is_name(phrase: str, expected: bool) -> None:
    assert is_name(phrase) is expected


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Ottoway",
                ",",
                "the",
                "official",
                "and",
                "“",
                "”",
                "also",
                "on",
                "Tuesday",
                "--",
                "while",
                "was",
            ]
        ),
        max_size=12,
    )
)
def test_a_subject_stands_before_its_cue(words: list[str]) -> None:
    text = " ".join([*words, "said"])
    sentence = next(iter(Paragraph.of(0, text).sentences()))
    cue = text.rindex("said")
    found = subject_before(sentence, sentence.start, cue)
    assert found is None or sentence.start <= found[0] < found[1] <= cue
