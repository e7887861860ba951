"""Words that a noun of saying brings."""

from __future__ import annotations

import pytest

from tests.extraction.made import statements_in


def brought(text: str) -> list[tuple[str, str, str | None]]:
    """Give speaker, words and carrier of the statements that a noun brings."""
    return [
        (one.speaker.text if one.speaker else "", one.text, one.outlet)
        for one in statements_in(text)
        if one.rule == "noun of saying"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They left despite Jane Ottoway’s repeated claims that the port was closed.",
            ("Jane Ottoway", "the port was closed", None),
        ),
        (
            "After the ministry’s warning that the pier could sink, they left.",
            ("the ministry", "the pier could sink", None),
        ),
        (
            "It followed a report by the Yonhap news agency that the port would be closed.",
            ("the Yonhap news agency", "the port would be closed", "yonhap"),
        ),
        (
            "The council acted on warnings from port officials that the pier could sink.",
            ("port officials", "the pier could sink", None),
        ),
    ],
)
def test_a_noun_with_its_speaker(text: str, expected: tuple[str, str, str | None]) -> None:
    assert brought(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Ottoway’s claim that the port was closed shook the town.",
        "They left amid fears that the port was closed.",
        "They left despite Jane Ottoway’s belief that the port was closed.",
        "They left after a report from Karsk that the port was closed.",
        "The fog lifted on the statement that hung there.",
        "They heard Jane Ottoway’s call for rain.",
    ],
)
def test_no_noun_of_saying(text: str) -> None:
    assert brought(text) == []


def test_what_stands_in_a_statement_is_no_second_one() -> None:
    (one,) = statements_in("KCNA denied the ministry’s claim that the port was closed.")
    assert one.rule == "content behind"
