"""Who stands behind an inverted verb of saying."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.subject_behind import subject_behind
from tests.extraction.made import sentence_of


@pytest.mark.parametrize(
    ("behind", "subject"),
    [
        (" Jonas Brandl.", "Jonas Brandl"),
        (" Jonas Brandl, the leader of the union.", "Jonas Brandl, the leader of the union"),
        (" Jonas Brandl, rejecting it.", "Jonas Brandl"),
        (" Col. Jonas Brandl.", "Col. Jonas Brandl"),
        (" Jonas Brandl when asked about it.", "Jonas Brandl"),
        (" last week there was no rain.", None),
        (" before the opening today.", None),
        (" Rep. Jonas Brandl (D-Va.) at the port.", "Rep. Jonas Brandl (D-Va.)"),
        (" the harbor master in a speech.", "the harbor master"),
        (" a spokesman on Tuesday.", "a spokesman"),
        (" that it rained.", None),
        (" he.", None),
        ("", None),
    ],
)
def test_behind(behind: str, subject: str | None) -> None:
    text = f"“It rains,” said{behind}"
    found = subject_behind(sentence_of(text), len("“It rains,” said"))
    assert (found and text[slice(*found)]) == subject


def test_what_else_he_said_is_no_part_of_his_name() -> None:
    text = "“It rains,” said Jonas Brandl, who also noted the wind."
    found = subject_behind(sentence_of(text), len("“It rains,” said"))
    assert found
    assert text[slice(*found)] == "Jonas Brandl"
