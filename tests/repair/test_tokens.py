"""Texts that were cut into tokens."""

from __future__ import annotations

import pytest

from clipping_archive.repair.tokens import join_tokens
from tests.repair.strategies import mend

SIGNS = " , so , and , well , it went ."


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("Moss ( 61 ) , who sails", "Moss (61), who sails"),
        ("they do n't , wo n’t , ca n't", "they don't, won’t, can't"),
        ("Lorven 's fleet , and we 're , I 'm", "Lorven's fleet, and we're, I'm"),
        ("`` We sail , '' she said", "``We sail,'' she said"),
        ('" We sail , " she said , " at last "', '"We sail," she said, "at last"'),
        ("“ We sail , ” she said", "“We sail,” she said"),
        ("it cost $ 5 , or 6 % , or £ 7", "it cost $5, or 6%, or £7"),
        ("when ? now ! so : this ; that", "when? now! so: this; that"),
        ("the U.S. , Mr. Moss", "the U.S., Mr. Moss"),
    ],
)
def test_marks_are_joined_where_all_stand_alone(came: str, read: str) -> None:
    assert mend(join_tokens, came + "\n" + "Rain" + SIGNS) == read + "\nRain, so, and, well, it went."


def test_straight_marks_without_a_partner_stay() -> None:
    text = 'They said " so' + SIGNS
    assert mend(join_tokens, text) == 'They said " so, so, and, well, it went.'


def test_a_straight_mark_finds_its_partner_in_the_line() -> None:
    text = '" one " and " two "\n" three "' + SIGNS
    assert mend(join_tokens, text) == '"one" and "two"\n"three", so, and, well, it went.'


def test_doubled_apostrophes_that_also_open_stay() -> None:
    assert mend(join_tokens, "said '' so ''" + SIGNS) == "said '' so '', so, and, well, it went."


@pytest.mark.parametrize(
    "text",
    [
        "LORVEN, April 25 , 1997 (Islewire)",
        "a , b , c",
        "Rank . . . . . . 5",
        "4.20 , 5.10",
    ],
)
def test_slips_beside_figures_stay(text: str) -> None:
    assert mend(join_tokens, text) == text


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Rain , snow, and wind, too, fell.", "Rain, snow, and wind, too, fell."),
        ("ATLANTA , March 3 - Rain fell.", "ATLANTA, March 3 - Rain fell."),
    ],
)
def test_a_slip_between_words_is_mended(text: str, mended: str) -> None:
    assert mend(join_tokens, text) == mended
