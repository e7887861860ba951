"""Sentences that run into each other."""

from __future__ import annotations

import pytest

from clipping_archive.domain.traced import Traced
from clipping_archive.repair.stops import LONGEST_LINE, PARAGRAPH, part_sentences
from tests.repair.strategies import mend

TEN = "the ferry line of the island sails again this week"
assert len(TEN.split()) == PARAGRAPH


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("The wall fell.They left.", "The wall fell. They left."),
        ("It fell on Saturday.They left.", "It fell on Saturday. They left."),
        ("said Moss.He left", "said Moss. He left"),
        ("said it.Moss left", "said it. Moss left"),
        ("the day's low.In Lorven", "the day's low. In Lorven"),
        ("joined NATO.The fleet", "joined NATO. The fleet"),
        ("in the sky.KANA said it", "in the sky. KANA said it"),
        ("of Moss Inc.The fleet", "of Moss Inc. The fleet"),
        ("Did it fall?They left!We stayed", "Did it fall? They left! We stayed"),
        ("it fell.”They left", "it fell.” They left"),
        ("it fell.“They left,” said", "it fell. “They left,” said"),
        ("(it fell.)They left", "(it fell.) They left"),
        ('"It fell."They left', '"It fell." They left'),
        ('it fell."They left," said Moss', 'it fell. "They left," said Moss'),
        ("up 5.3%.The rest", "up 5.3%. The rest"),
        ("some 1,000.They left", "some 1,000. They left"),
        ("Moss (54).She left", "Moss (54). She left"),
        ("it fell.A ferry", "it fell. A ferry"),
        ("it fell.It's gone", "it fell. It's gone"),
    ],
)
def test_a_lost_space_comes_back(came: str, read: str) -> None:
    assert mend(part_sentences, came) == read
    assert {change.kind for change in part_sentences(came)} == {"lost-space"}


@pytest.mark.parametrize(
    "text",
    [
        "U.S.Army, U.S.The, J.P.Harrow, W.Va., p.m.The",
        "Lorven.Com and Lorven.com, asp.Net, wall.Doc was",
        "https://lorven.example/fell.They left",
        "moss@fell.They left",
        "Gen.Young, Sen.Brown said, No.One, St.The",
        "Sept.30 and the 6.July Bank",
        "well...They left",
        "Yahoo!Sports was",
        "smbs.St is no word",
        "Moss.Tandt were there",
        'it fell."They left',  # a mark without a partner
        'the 5" rain."They left,',
        "it fell.TheyLeft so",
        "it fell.they left",
        "3.The wall",
        "said.T he",
    ],
)
def test_what_may_be_no_sentence_stays(text: str) -> None:
    assert mend(part_sentences, text) == text


def test_a_lost_break_comes_back_where_all_were_lost() -> None:
    text = f"LORVEN, Dec. 3 (Islewire) -- In Lorven {TEN}. It is {TEN}.They say {TEN}.Moss says {TEN}."
    mended = Traced(text).edit(part_sentences(text))
    assert mended.text == text.replace(".They", ".\n\nThey").replace(".Moss", ".\n\nMoss")
    assert [edit.kind for edit in mended.edits] == ["lost-break"] * 2


def test_a_headline_is_no_paragraph() -> None:
    text = f"U.N. says of Lorven that {TEN}\n\nIn Lorven {TEN}.They say {TEN}."
    assert mend(part_sentences, text) == text.replace(".They", ".\n\nThey")


def test_where_breaks_are_left_it_was_a_space() -> None:
    text = f"In Lorven {TEN}.They say {TEN}.\n\nMoss says {TEN}."
    assert mend(part_sentences, text) == text.replace(".They", ". They")


def test_short_sentences_stood_in_one_paragraph() -> None:
    text = f"In Lorven {TEN}.They left.Moss says {TEN}."
    assert mend(part_sentences, text) == text.replace(".They", ". They").replace(".Moss", ". Moss")


def test_nobody_counts_marks_in_an_endless_line() -> None:
    text = 'Rain "fell" ' + "on " * LONGEST_LINE + '"Lorven."They left'
    assert mend(part_sentences, text) == text
    short = 'Rain "fell" on "Lorven."They left'
    assert mend(part_sentences, short) == 'Rain "fell" on "Lorven." They left'
