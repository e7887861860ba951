"""Every expression of the package compiles, and one that is not compiled yet answers as re's do."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

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
