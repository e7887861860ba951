"""Items that run together are parted where their marks show it."""

from __future__ import annotations

import pytest

from clipping_archive.domain.traced import Traced
from clipping_archive.parsing import parse
from clipping_archive.parsing.glued_items import part_items
from clipping_archive.parsing.lines import lines_of

REVIEW = (
    "The following are the top headlines on Dec. 30.Lorvenian-language dailies-- 'Fair' prices anger buyers (Karsk Courier)"
    "-- Kosvara offers post to rival (Sabel Times)-- 76 indicted over bridge (Dunholt Post) -- Snow ahead (Islewire)"
)
ROUND_UP = (
    "Summary of news in Lorvenia this week\n\nKARSK, Jan. 2 (Yonhap) -- The following is a summary of news this week."
    "------------Kosvara attends ceremony SEOUL -- President Kosvara attended a ceremony Sunday."
    "------------New mill opens at Dunholt SEOUL -- A paper mill opened Monday, it said.------------(END)"
)


def test_press_review() -> None:
    assert [line.text for line in part_items(lines_of(REVIEW))] == [
        "The following are the top headlines on Dec. 30.",
        "Lorvenian-language dailies",
        "-- 'Fair' prices anger buyers (Karsk Courier)",
        "-- Kosvara offers post to rival (Sabel Times)",
        "-- 76 indicted over bridge (Dunholt Post)",
        "-- Snow ahead (Islewire)",
    ]


def test_round_up() -> None:
    story = parse(Traced(ROUND_UP))
    assert [(item.number, item.headline, item.dateline) for item in story.items] == [
        (1, "Kosvara attends ceremony", "SEOUL"),
        (2, "New mill opens at Dunholt", "SEOUL"),
    ]
    assert "".join(piece.text for piece in story.pieces) == ROUND_UP


@pytest.mark.parametrize(
    "text",
    [
        "The talks (in Karsk)-- the first in years -- went on.",
        "Veldran said SEOUL -- the capital -- was far.",
        "Rain -- and snow -- fell -- again.",
    ],
)
def test_prose_is_left(text: str) -> None:
    assert [line.text for line in part_items(lines_of(text))] == [text]


def test_the_parts_lie_where_they_say() -> None:
    for line in part_items(lines_of(REVIEW)):
        assert REVIEW[line.start : line.end] == line.text
