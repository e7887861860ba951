"""Words parted behind a hyphen."""

from __future__ import annotations

import pytest

from clipping_archive.domain.traced import Traced
from clipping_archive.repair.hyphens import rejoin_hyphens
from tests.repair.strategies import mend


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("self- reliance", "self-reliance"),
        ("anti- aircraft, non- member and Trans- Pacific", "anti-aircraft, non-member and Trans-Pacific"),
        ("a two- day, 10- year or 34- nation talk", "a two-day, 10-year or 34-nation talk"),
        ("state- run, U.S.- led, drug- related", "state-run, U.S.-led, drug-related"),
        ("over-the- counter, dlr-a- share", "over-the-counter, dlr-a-share"),
        ("Hong Ki- moon and Moon Dae- jung", "Hong Ki-moon and Moon Dae-jung"),
        ("Chen Shui- zhu", "Chen Shui-zhu"),
        ("the sea-wall and the sea- wall", "the sea-wall and the sea-wall"),
        ("self-  reliance", "self-reliance"),
    ],
)
def test_a_compound_keeps_its_hyphen(came: str, read: str) -> None:
    assert mend(rejoin_hyphens, came) == read
    assert {change.kind for change in rejoin_hyphens(came)} == {"hyphen"}


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("a dif- ferent sea", "a different sea"),
        ("prosecu- tion, orga- nise, wel- comed", "prosecution, organise, welcomed"),
        ("be- cause of it", "because of it"),
        ("ex- pected and inter- rupted", "expected and interrupted"),
        ("dif- ferent, though dif-ferent stands there too", "different, though dif-ferent stands there too"),
    ],
)
def test_a_parted_word_loses_it(came: str, read: str) -> None:
    assert mend(rejoin_hyphens, came) == read
    assert {change.kind for change in rejoin_hyphens(came)} == {"cut-word"}


def test_the_spelling_of_the_text_decides_a_tie() -> None:
    assert mend(rejoin_hyphens, "to co- operate") == "to cooperate"
    assert mend(rejoin_hyphens, "to co- operate, they co-operate") == "to co-operate, they co-operate"


@pytest.mark.parametrize(
    "text",
    [
        "two- and three-day, short- to long-term, first-, second- and third-class",
        "Vereins- und Westbank",
        "2002- March, 1999- 2000",
        "the talks- which failed, the talks- reported",
        "the talks- Moss said",
        "over- sight",
        "rain - wind, rain -- wind",
        "Moss- wen",  # no family name before it
        "https://lorven.example/self- reliance",
        "x- y",
    ],
)
def test_other_hyphens_stay(text: str) -> None:
    assert mend(rejoin_hyphens, text) == text


def test_only_the_space_is_the_edit() -> None:
    text = Traced("the self- reliance").edit(rejoin_hyphens("the self- reliance"))
    assert [(edit.start, edit.end, edit.after) for edit in text.edits] == [(9, 10, "")]
