"""Cues: which verbs can carry a statement, and what stands beside them."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.frames import (
    auxiliary_before,
    finite_cues,
    is_negated,
    skip_listener,
    skip_when,
)
from tests.extraction.made import sentence_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ottoway said so", ["said"]),
        ("Ottoway pointed out the gap", ["pointed out"]),
        ("Ottoway says so and told her", ["says", "told"]),
        ("the report says so", ["says"]),
        ("a spokesman says so", ["says"]),
        ("the newspaper reports it", ["reports"]),
        ("the ministry claims it", ["claims"]),
        ("he accused of theft", []),
        ("a move reported by many", []),
        ("the peace reports and her claims", []),
        ("the quiet claims", []),
        ("claims of theft", []),
        ("Ottoway hopes so", []),
        ("to say and saying", []),
        ("officials in Karsk say so", ["say"]),
        ("supporters of the law say so", ["say"]),
        ("officials in Karsk refused to say", []),
        ("officials in Karsk have the final say", []),
        ("officials in Karsk did not say", []),
        ("the military reports it has won", ["reports"]),
        ("the Karsk Journal reports gains", ["reports"]),
        ("denied military reports of losses", ["denied"]),
        ("an estimated six percent left", []),
        ("below its estimated value", []),
        ("no group claimed the attack", ["claimed"]),
    ],
)
def test_finite_cues(text: str, expected: list[str]) -> None:
    found = list(finite_cues(sentence_of(text)))
    assert [text[start:end] for _, start, end in found] == expected


@pytest.mark.parametrize(
    ("behind", "rest", "that"),
    [
        (" that it rained", "it rained", True),
        (" after the meeting all ships left", "all ships left", False),
        (" in Geneva this week he left", "he left", False),
        (" this week was wet", "this week was wet", False),
        (" last month's rain fell", "last month's rain fell", False),
        (" this year would be wet", "this year would be wet", False),
        (" on its blog it rained", "it rained", False),
        (" in 2018 he left", "he left", False),
        (" repeatedly that it rained", "it rained", True),
        (" on Tuesday that it rained", "it rained", True),
        (" late Tuesday evening it rained", "it rained", False),
        (", in a speech to workers, that it rained", "it rained", True),
        (" at a news conference that it rained", " that it rained", True),
        (": it rained", "it rained", True),
        (" later, without elaborating", "", False),
        (" against haste", "against haste", False),
        (" in a statement it rained", "it rained", False),
        (" in a statement on its port it rained", "it rained", False),
        (" in a statement on its port Tuesday all ships left", "all ships left", False),
        (" Tuesday’s rain fell", "Tuesday’s rain fell", False),
        (" it rained", "it rained", False),
    ],
)
def test_skip_when(behind: str, rest: str, that: bool) -> None:
    text = f"Ottoway said{behind}"
    at, found = skip_when(sentence_of(text), len("Ottoway said"))
    assert (text[at:], found) == (rest.removeprefix(" that "), that)


@pytest.mark.parametrize(
    ("behind", "rest"),
    [
        (" reporters that it rained", " that it rained"),
        (" the KCNA on Tuesday it rained", " on Tuesday it rained"),
        (" the harbor council it would rain", " it would rain"),
        (" reporters rain fell", " rain fell"),
        (" KBC's “Today” show that it rained", " that it rained"),
        (" him, “Go.”", ", “Go.”"),
        (" the", " the"),
        ("", ""),
    ],
)
def test_skip_listener(behind: str, rest: str) -> None:
    text = f"Ottoway told{behind}"
    assert text[skip_listener(sentence_of(text), len("Ottoway told")) :] == rest


@pytest.mark.parametrize(
    ("before", "negated"),
    [
        ("Ottoway has not ", True),
        ("Ottoway has not yet ", True),
        ("Ottoway hasn’t ", True),
        ("Ottoway hasn't publicly ", True),
        ("Ottoway never ", True),
        ("Ottoway declined and ", True),
        ("Ottoway has ", False),
        ("A knot of men ", False),
        ("Not far from here, Ottoway ", False),
    ],
)
def test_is_negated(before: str, negated: bool) -> None:
    assert is_negated(f"{before}said", len(before)) is negated


@pytest.mark.parametrize(
    ("before", "auxiliary"),
    [
        ("he was ", "was"),
        ("he has also ", "has"),
        ("he had already been ", "been"),
        ("he ", None),
        ("", None),
    ],
)
def test_auxiliary_before(before: str, auxiliary: str | None) -> None:
    assert auxiliary_before(f"{before}told", len(before)) == auxiliary


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Two officials say it rained.", ["say"]),
        ("Bell and Ottoway say it rained.", ["say"]),
        ("They also warn that it rains.", ["warn"]),
        ("A third of them, 33%, say it rained.", ["say"]),
        ("They want to say it rained.", []),
        ("The claim is old.", []),
        ("Port reports show that it rained.", ["show"]),
        ("The ad says it rained.", ["says"]),
        ("The ad claims were old.", []),
        ("Ottoway’s repeated calls were heard.", []),
        ("They saw its proposed rules.", []),
        ("The U.S.-backed plan was old.", []),
        ("Loan terms of the deal are unknown.", []),
        ("After the talks, it rained.", []),
        ("Moody’s affirmed it, Ottoway’s noted.", ["affirmed", "noted"]),
    ],
)
def test_verbs_of_many_and_nouns(text: str, found: list[str]) -> None:
    assert [text[start:end] for _, start, end in finite_cues(sentence_of(text))] == found
