"""The query language: one rule for every field, and no punctuation that breaks it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.errors import BadQuery
from clipping_archive.search.fields import FIELDS
from clipping_archive.search.grammar import DEEPEST, LONGEST, parse
from clipping_archive.search.nodes import And, Everything, Node, Not, Or, Term, both, either, spell


def word(text: str) -> Term:
    return Term(None, text)


A, B, C = word("a"), word("b"), word("c")
DATES = st.builds(
    Term, st.just("date"), st.sampled_from(["2024", "..2023", "2024-01..2024-02-03", "last week", "unknown"])
)
TERMS = DATES | st.builds(
    Term,
    st.none() | st.sampled_from([name for name in FIELDS if name != "date"]),
    st.text(max_size=12)
    | st.sampled_from(
        ["and", "OR", "x:y", "-x", "N. Kosvaran", '12"', "Ryu’s", "(a", "a)", "..2023", "류선희"]
    ),
)
NODES = st.recursive(
    TERMS,
    lambda parts: (
        st.lists(parts, min_size=1, max_size=4).map(both)
        | st.lists(parts, min_size=1, max_size=4).map(either)
        | parts.map(Not)
    ),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("query", "node"),
    [
        ("", Everything()),
        ("  ", Everything()),
        ("a b", And((A, B))),
        ("a AND b", And((A, B))),
        ("a or b c", Or((A, And((B, C))))),
        ("(a or b) c", And((Or((A, B)), C))),
        ("not a b", And((Not(A), B))),
        ("-a b", And((Not(A), B))),
        ("-(a b)", Not(And((A, B)))),
        ("not not a", Not(Not(A))),
        ("“a  b”", word("a b")),
        ('"a b"', word("a b")),
        ("person:(a or -b)", Or((Term("person", "a"), Not(Term("person", "b"))))),
        ("-person:x", Not(Term("person", "x"))),
        ("Person:“ryu son hui”", Term("person", "ryu son hui")),
        ("headline:10:30", Term("headline", "10:30")),
        ("person:or", Term("person", "or")),
    ],
)
def test_reads(query: str, node: Node) -> None:
    assert parse(query) == node


@pytest.mark.parametrize(
    "text",
    ["N.", "Son-hui", "Lavrov's", "Lavrov’s", "C++", "10:30", "https://kosvara.example/a?b=c", "AND", "or"],
)
@pytest.mark.parametrize("also", ["--", "&", "“", "”", "relations.”", "'s", "-", "%", "*", "note:", "\x00"])
def test_punctuation_is_safe(text: str, also: str) -> None:
    assert parse(text) == word(text)
    assert isinstance(parse(f'"{text}" {also}'), And)


@pytest.mark.parametrize(
    ("query", "at"),
    [
        ("a or", 4),
        ("or a", 0),
        ("a and or b", 6),
        ("a (b", 2),
        ("a) b", 1),
        ("()", 1),
        ('a "b', 2),
        ("a x:y", 2),
        ("a persn:y", 2),
        ("a person:", 9),
        ("person:(said:b)", 8),
        ("thread:a", 0),
        ("(" * (DEEPEST + 1) + "a", DEEPEST),
    ],
)
def test_says_where_reading_stopped(query: str, at: int) -> None:
    with pytest.raises(BadQuery) as caught:
        parse(query)
    assert (caught.value.query, caught.value.at) == (query, at)
    assert all(f"{name}:" in caught.value.hint for name in FIELDS)


@pytest.mark.parametrize(
    ("query", "at"),
    [
        ("date:2024-13", 5),
        ("date:10/11/2023", 5),
        ("grain (a or -date:2024-13)", 18),
        ("date:(2024 or soon)", 14),
        ("date:2024-01..2024-13", 14),
        ('a date:"2024-13"', 8),
        ("date:..", 5),
        ('date:""', 6),
    ],
)
def test_says_where_a_date_cannot_be_read(query: str, at: int) -> None:
    with pytest.raises(BadQuery) as caught:
        parse(query)
    assert (caught.value.query, caught.value.at) == (query, at)
    assert "2024-01-16" in caught.value.hint or "2023-10-11" in caught.value.hint


def test_bytes_that_are_no_text_are_pointed_at() -> None:
    with pytest.raises(BadQuery) as caught:
        parse("tag:a\udcff")
    assert caught.value.at == 5


def test_names_the_nearest_field() -> None:
    with pytest.raises(BadQuery, match="did you mean person:"):
        parse("persn:ryu")
    with pytest.raises(BadQuery, match="not put together"):
        parse("thread:ryu")


def test_a_query_has_an_end() -> None:
    parse("a " * LONGEST)
    with pytest.raises(BadQuery, match="words"):
        parse("a " * (LONGEST + 1))
    with pytest.raises(BadQuery):
        parse("not " * 10_000 + "a")


@settings(max_examples=300)
@given(NODES)
def test_what_is_spelled_is_read_back(node: Node) -> None:
    assert parse(spell(node)) == node


@settings(max_examples=300)
@given(st.text() | st.text("ab()\"“”-:' \n", max_size=30))
def test_any_text_is_read_or_refused_with_a_place(query: str) -> None:
    try:
        node = parse(query)
    except BadQuery as error:
        refused: BadQuery | None = error
    else:
        refused = None
        assert parse(spell(node)) == node
    assert refused is None or 0 <= refused.at <= len(query)
