"""Quoted words that are speech, and those that a sentence only sets in marks."""

from __future__ import annotations

import pytest

from tests.extraction.made import statements_in


@pytest.mark.parametrize(
    ("text", "direct"),
    [
        ("“It rains,” Jane Ottoway said.", True),
        ("“No,” Jane Ottoway said.", True),
        ("Jane Ottoway called it “a lie.”", True),
        ("Jane Ottoway said the “port question” had been settled years ago by others.", True),
        ("The port “will not be closed” this year or next, Jane Ottoway said.", True),
        ("The “port question” had been settled years ago by others, Jane Ottoway said.", False),
        ("It was “a lie,” Jane Ottoway said.", True),
        ("The “port question” had been settled years ago by others, according to Jane Ottoway.", False),
        ("An old “small and slow river ferry” had been sold to the next town, Jane Ottoway said.", False),
        (
            "Its “work with the other ports, such as lending them ships for the summer,” had been of help "
            "to everybody in the town, Jane Ottoway said.",
            True,
        ),
        ("The old port was dry, Jane Ottoway said.", False),
    ],
)
def test_short_terms_in_marks_are_reported(text: str, direct: bool) -> None:
    (said,) = statements_in(text)
    assert said.direct is direct


def test_a_term_in_marks_still_opens_a_quotation_that_goes_on() -> None:
    (said,) = statements_in(
        "The meeting of all the ports on Monday brought “too little,” Jane Ottoway said. “It rains and rains.”"
    )
    assert said.direct
    assert said.text.endswith("“It rains and rains.”")
