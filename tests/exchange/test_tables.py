"""Tables for spreadsheets: no cell is a formula, and every row can be read back."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.exchange.tables import TABLES, guarded, lines
from clipping_archive.views.table import FORMULA
from tests.exchange.test_lines import copied

HOSTILE = '=HYPERLINK("http://example.org")'


@given(
    st.text()
    | st.sampled_from(
        [
            HOSTILE,
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            " =1",
            "\n=1",
            "\x1b[2J=1",
            "＝1",
            "\u3000=1",
            "\ufeff=1",
            "\u200b \u2009@x",
        ]
    )
)
def test_no_cell_begins_a_formula(text: str) -> None:
    cell = str(guarded(text))
    assert not cell.startswith(FORMULA)
    assert not cell.lstrip(" \u00a0\u3000\ufeff\u200b").startswith(FORMULA)
    assert "\x1b" not in cell


@pytest.mark.parametrize("name", TABLES)
def test_a_hostile_dispatch_fills_every_table_harmlessly(name: str) -> None:
    copy = copied()
    clipping = copy.clipping
    found = clipping.findings
    copy = replace(
        copy,
        clipping=clipping._replace(
            tags=("=1",),
            dispatch=clipping.dispatch._replace(path="=a.txt"),
            story=clipping.story._replace(headline=HOSTILE, byline=("@cmd",)),
            findings=found._replace(
                people=tuple(one._replace(name=HOSTILE, titles=("+x",)) for one in found.people),
                outlets=tuple(one._replace(name="-x") for one in found.outlets),
                attributions=tuple(one._replace(text="=x,\"\n'") for one in found.attributions),
                dates=tuple(one._replace(text="@x") for one in found.dates),
                places=tuple(one._replace(name="\t=x") for one in found.places),
            ),
        ),
    )
    rows = list(csv.reader(io.StringIO("".join(lines(name, [copy])), newline="")))
    assert tuple(rows[0]) == TABLES[name].columns
    assert len(rows) > 1
    assert {len(row) for row in rows} == {len(TABLES[name].columns)}
    assert [cell for row in rows for cell in row if cell.startswith(FORMULA)] == []


def test_the_figures_are_those_of_the_dispatch() -> None:
    rows = list(csv.DictReader(io.StringIO("".join(lines("people", [copied()])), newline="")))
    assert [(row["name"], row["mentions"], row["statements"]) for row in rows] == [
        ("Ilse Vantongeren", "2", "1"),
        ("Bo Quillfeather", "1", "0"),
        ("Choe Son-hui", "1", "0"),
    ]
    (row,) = csv.DictReader(io.StringIO("".join(lines("dispatches", [copied()])), newline=""))
    assert row["published"] == "2024-02-27"
    assert row["sha256"] == copied().forms[0].sha256
