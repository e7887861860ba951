"""Every expression of the package compiles, and one that is not compiled yet answers as re's do."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import clipping_archive
from clipping_archive.domain import expressions

NOT_THE_READERS = ("clipping_archive.cli", "clipping_archive.views", "clipping_archive.__main__")


def late() -> Iterator[tuple[str, expressions.Late[str]]]:
    """Give the expressions that stand by themselves at the top of a module."""
    for found in pkgutil.walk_packages(clipping_archive.__path__, "clipping_archive."):
        if not found.name.startswith(NOT_THE_READERS):
            for name, value in vars(importlib.import_module(found.name)).items():
                if isinstance(value, expressions.Late):
                    yield f"{found.name}.{name}", value


def test_every_expression_of_the_package_compiles() -> None:
    found = dict(late())
    assert len(found) > 300
    for name, expression in found.items():
        assert isinstance(expression.compiled(), re.Pattern), name


@pytest.mark.parametrize("stage", ["agencies", "gazetteer", "wire", "repair", "parsing", "extraction"])
def test_what_reads_compiles_nothing_at_import(stage: str) -> None:
    folder = Path(clipping_archive.__path__[0]) / stage
    own = re.compile(r"^import re$", re.MULTILINE)
    assert [path.name for path in folder.rglob("*.py") if own.search(path.read_text("utf-8"))] == []


GUARDED = {name: one for name, one in late() if isinstance(one, expressions.Needing | expressions.Opening)}


@pytest.mark.parametrize("name", sorted(GUARDED))
@settings(max_examples=60)
@given(data=st.data())
def test_what_an_expression_says_that_it_needs_stands_in_all_that_it_finds(
    name: str, data: st.DataObject
) -> None:
    one = GUARDED[name]
    text = data.draw(st.from_regex(one.compiled()))
    for found in one.compiled().finditer(text):
        if isinstance(one, expressions.Needing):
            assert any(need in found[0] for need in one.needs), (found[0], one.needs)
        else:
            assert found[0].startswith(one.opens), (found[0], one.opens)


@pytest.mark.parametrize("text", ["", "at", "said at noon", "noon at once", "not at", "NOT AT"])
@pytest.mark.parametrize("span", [(), (1,), (3, 9)])
def test_one_that_needs_words_answers_as_one_that_does_not(text: str, span: tuple[int, ...]) -> None:
    needing = expressions.compile(r"(?:no|at)\w*", needs=("no", "at"))
    opening = expressions.compile(r"(?:no|at)\w*", opens=("no", "at"))
    plain = re.compile(r"(?:no|at)\w*")
    for one in (needing, opening):
        for method in ("search", "match", "fullmatch"):
            ours, theirs = getattr(one, method)(text, *span), getattr(plain, method)(text, *span)
            assert (ours and ours.span()) == (theirs and theirs.span()), method
    assert needing.findall(text, *span) == plain.findall(text, *span)
    assert [one.span() for one in needing.finditer(text, *span)] == [
        one.span() for one in plain.finditer(text, *span)
    ]
    assert needing.sub("-", text) == plain.sub("-", text)


def test_one_that_needs_words_is_not_compiled_without_them() -> None:
    needing = expressions.compile(r"(never closed", needs=("closed",))
    opening = expressions.compile(r"(never closed", opens=("never",))
    assert (needing.search("anything"), needing.findall("else")) == (None, [])
    assert opening.match("anything") is None


def test_nothing_is_compiled_before_it_is_used() -> None:
    expression = expressions.compile(r"(never closed")
    assert expression.pattern == "(never closed"
    with pytest.raises(re.error):
        expression.search("anything")


def test_it_answers_as_a_compiled_one() -> None:
    ours, theirs = (
        make(r"(?P<day>\d+) (June)?", re.IGNORECASE) for make in (expressions.compile, re.compile)
    )
    text = "8 june, 12 May"
    for _ in range(2):  # the first use and a later one
        assert ours.findall(text) == theirs.findall(text)
        assert [one.span() for one in ours.finditer(text)] == [one.span() for one in theirs.finditer(text)]
        assert ours.sub("-", text) == theirs.sub("-", text)
        assert ours.split(text) == theirs.split(text)
    found = ours.match(text)
    assert found
    assert found["day"] == "8"
    assert (ours.pattern, ours.flags, ours.groups) == (theirs.pattern, theirs.flags, theirs.groups)
    assert dict(ours.groupindex) == dict(theirs.groupindex)
    assert repr(ours) == repr(expressions.compile(ours.pattern, re.IGNORECASE))
