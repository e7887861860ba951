"""The SQL names what the models name, and newest-first needs no sort."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import clipping_archive.search
from clipping_archive.search.find import Options, _ordered, read_query
from clipping_archive.search.sql import Compiler
from clipping_archive.store import found_tables, mark_tables  # noqa: F401 - they register their tables
from clipping_archive.store.tables import Base
from clipping_archive.store.view import View
from tests.search.newsroom import TODAY

SOURCES = sorted(Path(clipping_archive.search.__path__[0]).glob("*.py"))
TABLES = set(Base.metadata.tables)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_tables_and_columns_are_those_of_the_models(path: Path) -> None:
    text = "\n".join(
        re.findall(r'"""SELECT.*?"""|"[^"\n]*(?:SELECT|FROM|JOIN)[^"\n]*"', path.read_text(), re.DOTALL)
    )
    aliases: dict[str, set[str]] = {table: {table} for table in TABLES}
    for table, alias in re.findall(r"(?:FROM|JOIN) ([a-z_]+) AS ([a-z]+)", text):
        aliases.setdefault(alias, set()).add(table)
    used = set(re.findall(r"(?:FROM|JOIN) ([a-z_]+)\b", text)) - {"chosen", "side_rows", "json_each"}
    assert used <= TABLES
    for alias, column in re.findall(r"\b([a-z_]+)\.([a-z_]+)", text):
        tables = aliases.get(alias, set())
        assert not tables or any(column in Base.metadata.tables[table].columns for table in tables), column


@pytest.mark.parametrize(
    "query",
    ["", "grain", '"keep pace" storm', "grain or storm", "person:veldran", "person:ryu", "outlet:kcna", "outlet:tass grain",
     "agency:none", "place:karsk", "person:veldran date:2024", "via:tass", "tag:follow-up", "grain -person:ryu"],
)  # fmt: skip
def test_newest_first_does_not_sort(view: View, query: str) -> None:
    page = _ordered(Compiler(view.execute, TODAY).slots(read_query(query, Options())), "date")
    plan = [row[3] for row in view.execute(f"EXPLAIN QUERY PLAN {page.text} LIMIT 20", page.values)]
    assert not [step for step in plan if "ORDER BY" in step and "TEMP B-TREE" in step], plan
