"""Quotations that no cue claims."""

from __future__ import annotations

import pytest

from tests.extraction.made import statements_in


@pytest.mark.parametrize(
    ("paragraphs", "speaker", "words", "rule"),
    [
        (
            ("“It is closed and dry here” ― Jane Ottoway",),
            "Jane Ottoway",
            "“It is closed and dry here”",
            "signed quotation",
        ),
        (
            ("“It is closed. It is dry.” -- Jane Ottoway.",),
            "Jane Ottoway",
            "“It is closed. It is dry.”",
            "signed quotation",
        ),
        (
            ("Jane Ottoway said:", "“It is closed and dry.”"),
            "Jane Ottoway",
            "“It is closed and dry.”",
            "quotation announced",
        ),
        (
            ("Jane Ottoway made the following remark:", "“It is closed and dry.”"),
            "Jane Ottoway",
            "“It is closed and dry.”",
            "quotation announced",
        ),
        (
            ("The KCNA reported:", "“It is closed and dry.”"),
            "Korean Central News Agency",
            "“It is closed and dry.”",
            "quotation announced",
        ),
        (
            ("On July 6, 2015, Jane Ottoway made the following remark:", "“It is closed and dry.”"),
            "Jane Ottoway",
            "“It is closed and dry.”",
            "quotation announced",
        ),
        (
            ("“OTTOWAY: It is closed and dry.”", "Jane Ottoway left."),
            "Jane Ottoway",
            "“OTTOWAY: It is closed and dry.”",
            "labelled quotation",
        ),
        (
            ("Ports are dry - Jane Ottoway: “It is closed.”",),
            "Jane Ottoway",
            "“It is closed.”",
            "quotation announced",
        ),
        (
            ("Jane Ottoway is rolling out a new message: “It is me.”",),
            "Jane Ottoway",
            "“It is me.”",
            "quotation announced",
        ),
    ],
)
def test_whose_it_is(paragraphs: tuple[str, ...], speaker: str, words: str, rule: str) -> None:
    (one,) = statements_in(*paragraphs)
    assert (one.speaker and one.speaker.name, one.text, one.rule) == (speaker, words, rule)


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("“It is closed and dry here” ― and so on",),
        ("The sign was old: “closed and dry here” ― Karsk",),
        ("Rain, fog, snow:", "“It is closed and dry.”"),
        ("Jane Ottoway said:", "The port was closed.", "“It is closed and dry.”"),
    ],
)
def test_nobody_says_it(paragraphs: tuple[str, ...]) -> None:
    assert not statements_in(*paragraphs)


def test_a_quotation_of_three_paragraphs_is_reopened_twice() -> None:
    found = statements_in("Jane Ottoway said, “It is closed.", "“It is dry here.", "“It will open again.”")
    assert [one.rule for one in found] == ["content behind", "quotation reopened", "quotation reopened"]


def test_an_outlet_that_announces_its_words_carries_them() -> None:
    (one,) = statements_in("The KCNA reported:", "“It is closed and dry.”")
    assert (one.outlet, one.outlet_rule) == ("kcna", "outlet speaks; speaker: named outlet")
    (own,) = statements_in("Yonhap reported:", "“It is closed and dry.”", agency="yonhap")
    assert own.outlet is None
