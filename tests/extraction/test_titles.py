"""Titles beside a name, as they stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.extraction.titles import (
    is_head,
    is_honorific,
    is_known_field,
    is_modifier,
    is_pair,
    title_after,
    title_before,
)


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("Then Russian Foreign Minister ", "Russian Foreign Minister"),
        ("He met then Foreign Minister ", "then Foreign Minister"),
        ("He met then-Foreign Minister ", "then-Foreign Minister"),
        ("It is the Secretary of State ", "Secretary of State"),
        ("He met the Deputy Minister for Trade and ", None),
        ("He met Rep. ", "Rep."),
        ("He met Lt. Gen. ", "Lt. Gen."),
        ("He met Lorvenia’s president ", "Lorvenia’s president"),
        ("The Emergency Harbours Minister ", "Emergency Harbours Minister"),
        ("On Monday Zorvan Ministry spokesman ", "Zorvan Ministry spokesman"),
        ("said the ministry spokesman ", "ministry spokesman"),
        ("said the lamp spokesman ", "spokesman"),
        ("Karsk Harbour Board chairman Datuk ", "Karsk Harbour Board chairman Datuk"),
        ("Mines and Water Minister Datuk Seri ", "Mines and Water Minister Datuk Seri"),
        ("He met Tan Sri ", "Tan Sri"),
        ("Met Ivo Varnov and Energy Minister ", "Energy Minister"),
        ("Says Minister ", "Minister"),
        ("Meanwhile Mr. ", "Mr."),
        ("OTTOWAY Minister ", "Minister"),
        ("She is secretary of the Navy ", "secretary of the Navy"),
        ("She is head of the Zorvan ", None),
        ("A friend of Prime Minister ", "Prime Minister"),
        ("He is a shareholder of Karsk ", None),
        ("It met on Friday.Second Deputy Minister ", "Deputy Minister"),
        ("He left the Harbour Ministry. Deputy Minister ", "Deputy Minister"),
        ("He met Hong Kong Financial Secretary ", "Hong Kong Financial Secretary"),
        ("He met Harbour hydrologist ", "Harbour hydrologist"),
        ("He sailed on St. ", None),
        ("Out walked ", None),
        ("the minister of ", None),
        ("the minister,  ", None),
        ("", None),
    ],
)
def test_before(before: str, title: str | None) -> None:
    at = title_before(before + "Jane Ottoway", len(before))
    assert (None if at is None else before[at:].rstrip()) == title


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (", a spokesman for the port, said", ("spokesman for the port", "apposition")),
        (", the harbor master’s deputy, said", ("harbor master’s deputy", "apposition")),
        (
            ", chairman of the Karsk Watermen's Guild, said",
            ("chairman of the Karsk Watermen's Guild", "apposition"),
        ),
        (", a schoolteacher who left, said", ("schoolteacher", "apposition")),
        (", deputy minister, said", ("deputy minister", "apposition")),
        (", M.D., Chief Lamp Officer of Karsk.", ("Chief Lamp Officer of Karsk", "apposition")),
        (", department director of the port, left", ("department director of the port", "apposition")),
        (", departments of the port, left", (None, None)),
        (", 47, left", (None, "age")),
        (" (47) left", (None, "age")),
        (", who left early, said", (None, None)),
        (", a port, said", (None, None)),
        (", a spokesman for the port", (None, None)),
        (" left", (None, None)),
    ],
)
def test_after(behind: str, expected: tuple[str | None, str | None]) -> None:
    assert title_after("Jane Ottoway" + behind, 12) == expected


@pytest.mark.parametrize(
    ("word", "honorific", "head", "modifier"),
    [
        ("Mr.", True, False, False),
        ("Rep", True, False, False),
        ("St.", False, False, False),
        ("Minister", False, True, False),
        ("vice-minister", False, True, False),
        ("fm", False, True, False),
        ("Deputy", False, True, False),
        ("foreign", False, False, True),
        ("then-Foreign", False, False, True),
        ("Russian", False, False, True),
        ("Kremlin", False, False, True),
        ("kremlin", False, False, False),
        ("Karsk’s", False, False, True),
        ("karsk’s", False, False, False),
        ("port", False, False, False),
    ],
)
def test_words(word: str, honorific: bool, head: bool, modifier: bool) -> None:
    assert (is_honorific(word), is_head(word), is_modifier(word)) == (honorific, head, modifier)


@settings(deadline=None)
@given(st.text(alphabet="aA .,ofthe-’", max_size=60), st.integers(0, 60))
def test_a_title_begins_before_the_name(text: str, start: int) -> None:
    at = title_before(text, min(start, len(text)))
    assert at is None or 0 <= at < start


def test_a_courtesy_of_two_words_needs_both() -> None:
    assert is_pair("Tan", "Sri")
    assert not is_pair("In", "Sri")


def test_a_field_is_known_without_its_place() -> None:
    assert is_known_field("Treasury")
    assert not is_known_field("Karsk")
