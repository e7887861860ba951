"""Quotations that a cue parts are one statement; those further off are not."""

from __future__ import annotations

import pytest

from tests.extraction.made import statements_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“It is closed,” Carl Bell said. “It is dry. It is old.” He left.",
            ["“It is closed,” Carl Bell said. “It is dry. It is old.”"],
        ),
        (
            "“It is closed,” Carl Bell said, “and so it stays. Nobody comes here.”",
            ["“It is closed,” Carl Bell said, “and so it stays. Nobody comes here.”"],
        ),
        (
            "“It is closed,” Carl Bell said. “It is dry here.” Jane Ottoway said, “It is not so.”",
            ["“It is closed,” Carl Bell said. “It is dry here.”", "“It is not so.”"],
        ),
        (
            "“It is closed,” Carl Bell said in Karsk, N.C., but “it was dry in May.”",
            ["“It is closed,” Carl Bell said in Karsk, N.C., but “it was dry in May.”"],
        ),
        (
            "“It is closed,” Carl Bell said. “It is ‘dry.’”",
            ["“It is closed,” Carl Bell said. “It is ‘dry.’”"],
        ),
    ],
)
def test_pieces_of_one_quotation_are_joined(text: str, expected: list[str]) -> None:
    assert [one.text for one in statements_in(text)] == expected


def test_pieces_with_news_between_them_stay_apart() -> None:
    between = "The harbour was built a century ago by fishermen who had come from the islands. " * 3
    found = statements_in(f"“It is closed,” Carl Bell said. {between}“It will open again soon.”")
    assert [one.rule for one in found] == ["content before", "quotation continued"]


def test_a_quotation_behind_reported_words_stays_apart() -> None:
    found = statements_in("Carl Bell said the port was closed. “It will open again soon.”")
    assert [one.rule for one in found] == ["content behind", "quotation continued"]
