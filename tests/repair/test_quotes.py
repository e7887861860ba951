"""Quotation marks and apostrophes."""

from __future__ import annotations

import pytest

from clipping_archive.repair.quotes import restore_apostrophes, straighten_quotes
from tests.repair.strategies import mend


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("``We left,'' said Moss.", '"We left," said Moss.'),
        ("''We left,'' said Moss. ''They stayed.''", '"We left," said Moss. "They stayed."'),
        ('""We left,"" said Moss. ""They stayed.""', '"We left," said Moss. "They stayed."'),
        ('""We left.\n\n""They stayed,"" said Moss.', '"We left.\n\n"They stayed," said Moss.'),
        ("``No'' and \"\"yes\"\" and ``maybe''", '"No" and "yes" and "maybe"'),
        ("(``no'')--``yes''", '("no")--"yes"'),
        ("``He said `go,''' said Moss.", "\"He said 'go,'\" said Moss."),
        ("``He said `go,' '' said Moss.", "\"He said 'go,' \" said Moss."),
        ("'''Go,' he said,'' said Moss", "\"'Go,' he said,\" said Moss"),
        ("the `rain' fell", "the 'rain' fell"),
        ("``$5 ... or 6''", '"$5 ... or 6"'),
        ("``30 of 60'' sailed", '"30 of 60" sailed'),
        ("``Rain fell.\n\n``Snow fell.''", '"Rain fell.\n\n"Snow fell."'),
    ],
)
def test_spelled_marks_become_straight(came: str, read: str) -> None:
    assert mend(straighten_quotes, came) == read


@pytest.mark.parametrize(
    "text",
    [
        "5'10'' tall",
        "``Rain''\n5'10'' tall"[8:],
        "'' ''",
        "run `make` and",
        "it's ' '' '",
        "rock 'n' roll",
        "```",
        "a``b",
        "x''y",
        'He said: "We bought the yard "Zorvan"", and left.',
        '""Go," she cried," Moss recalled.',
    ],
)
def test_marks_that_may_be_others_stay(text: str) -> None:
    assert mend(straighten_quotes, text) == text


def test_inches_behind_a_quotation_in_the_same_line() -> None:
    assert (
        mend(straighten_quotes, "``I am small,'' said Moss, 5'2'' tall")
        == "\"I am small,\" said Moss, 5'2'' tall"
    )


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("the EU?s plan", "the EU’s plan"),
        ("Seoul?s and Moss?s", "Seoul’s and Moss’s"),
        ("the U.S.?s plan", "the U.S.’s plan"),
        ("“Lorven?s”", "“Lorven’s”"),
        ("they don?t, we?re, I?m, you?ve, he?ll, she?d", "they don’t, we’re, I’m, you’ve, he’ll, she’d"),
    ],
)
def test_lost_apostrophes_come_back(came: str, read: str) -> None:
    assert mend(restore_apostrophes, came) == read


@pytest.mark.parametrize(
    "text",
    [
        "Is it so? said Moss",
        "Why?they ask",
        "the states? plan",
        "no?t qx?re",
        "https://lorven.example/page?s and page?s=1 page?t=2",
        "lorven.example/a?s",
        "a?so",
        "what?s=1",
    ],
)
def test_question_marks_stay(text: str) -> None:
    assert mend(restore_apostrophes, text) == text
