"""A statement as JSON is read back as it was; its lines are harmless."""

from __future__ import annotations

import json

import pytest

from clipping_archive.domain.pages import Holdings, NameCount
from clipping_archive.domain.search_statement import Comparison, LogPlace, MissingTakes, SearchStatement
from clipping_archive.views.methods import comparison_lines, statement_lines, statement_of, statement_record

STATEMENT = SearchStatement(
    "person:tandt\x1b[2J",
    "2031-05-14T09:00:00+00:00",
    "1.0",
    "4",
    Holdings(1200, (NameCount("islewire", "Isle Wire", 1100),), 3, 100, "2030-01-01", "2031-05-14"),
    (("3", 200), ("4", 1000)),
    (MissingTakes("islewire-0000000000ab", "2nd LD", ("first take", "LEAD")),),
    7,
    "a" * 64,
    "b" * 64,
    LogPlace(12, "c" * 64),
    (7, 9),
)


def test_json_is_read_back() -> None:
    assert statement_of(json.loads(json.dumps(statement_record(STATEMENT)))) == STATEMENT


@pytest.mark.parametrize("found", [None, [], {}, {"held": 1}, {"schema": 1, "query": "x"}])
def test_what_is_no_statement_is_an_error_that_can_be_answered(found: object) -> None:
    with pytest.raises((LookupError, TypeError, ValueError, AttributeError)):
        statement_of(found)


def test_lines_say_every_fact_and_nothing_acts() -> None:
    text = "".join(statement_lines(STATEMENT))
    assert "\x1b" not in text
    assert "held        1,200 dispatches, 2030-01-01 to 2031-05-14; undated 3\n" in text
    assert "agencies    islewire 1,100, without agency 100\n" in text
    assert "read by     rules 3: 200, rules 4: 1,000\n" in text
    assert "missing     before islewire-0000000000ab (2nd LD): first take, LEAD\n" in text


def test_a_long_list_is_cut_and_says_so() -> None:
    many = tuple(f"islewire-{number:012x}" for number in range(25))
    text = "".join(comparison_lines(Comparison(False, False, many, (), (("added", many),))))
    assert text.count(" and 5 more\n") == 2
    assert "lost" not in text
