"""Titles beside a name, as they stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.extraction.titles import title_after, title_before


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("Then Russian Foreign Minister ", "Russian Foreign Minister"),
        ("It is the Secretary of State ", "Secretary of State"),
        ("He met Rep. ", "Rep."),
        ("Out walked ", None),
        ("the minister of ", None),
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
        (", 47, left", (None, "age")),
        (", who left early, said", (None, None)),
        (" left", (None, None)),
    ],
)
def test_after(behind: str, expected: tuple[str | None, str | None]) -> None:
    assert title_after("Jane Ottoway" + behind, 12) == expected


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="aA .,ofthe-’", max_size=60), st.integers(0, 60))
def test_a_title_begins_before_the_name(text: str, start: int) -> None:
    at = title_before(text, min(start, len(text)))
    assert at is None or 0 <= at < start
