"""Quotations of several paragraphs whose speaker the last one names."""

from __future__ import annotations

from tests.extraction.made import statements_in


def voices(*paragraphs: str) -> list[tuple[int, str | None, str]]:
    """Give paragraph, speaker and rule of every statement."""
    return [(one.paragraph, one.speaker and one.speaker.name, one.rule) for one in statements_in(*paragraphs)]


def test_open_quotations_are_of_whom_the_last_paragraph_names() -> None:
    assert voices("“The port is closed.", "“It will open.", "“We shall see,” Jane Ottoway said.") == [
        (0, "Jane Ottoway", "quotation led up"),
        (1, "Jane Ottoway", "quotation led up"),
        (2, "Jane Ottoway", "content before"),
    ]


def test_a_guess_at_the_speaker_before_is_taken_back() -> None:
    said = voices(
        "Jonas Brandl said it rained.", "“The port is closed for good.", "“It will open,” Jane Ottoway said."
    )
    assert [name for _, name, _ in said] == ["Jonas Brandl", "Jane Ottoway", "Jane Ottoway"]


def test_a_quotation_that_goes_on_keeps_its_speaker() -> None:
    said = voices(
        "Jonas Brandl said, “The port is closed.", "“It will open.", "“We shall see,” Jane Ottoway said."
    )
    assert [name for _, name, _ in said] == ["Jonas Brandl", "Jonas Brandl", "Jane Ottoway"]


def test_prose_in_between_ends_it() -> None:
    assert voices("“The port is closed.", "It rained.", "“We shall see,” Jane Ottoway said.") == [
        (2, "Jane Ottoway", "content before")
    ]


def test_a_closed_quotation_leads_to_nobody() -> None:
    assert voices("“The port is closed.”", "“We shall see,” Jane Ottoway said.") == [
        (1, "Jane Ottoway", "content before")
    ]
