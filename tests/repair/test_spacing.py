"""Odd spaces and runs of spaces."""

from __future__ import annotations

import pytest

from clipping_archive.repair.spacing import even_runs, even_spaces
from tests.repair.strategies import mend


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("Ann\xa0Moss", "Ann Moss"),
        ("Ann\u3000\u2009Moss", "Ann  Moss"),
        ("gov\xadern\u200bment\ufeff", "government"),
        ("joi\u200dner", "joiner"),
        ("👩\u200d🚒 and می\u200cخواهم", "👩\u200d🚒 and می\u200cخواهم"),
    ],
)
def test_odd_spaces_become_plain_ones(came: str, read: str) -> None:
    assert mend(even_spaces, came) == read


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("Rain fell on   the whole island", "Rain fell on the whole island"),
        ("    Rain fell on the  island", "    Rain fell on the island"),
        ("Rain fell.  Snow fell on the island.", "Rain fell. Snow fell on the island."),
        ("Rain  \nSnow\t\n", "Rain\nSnow\n"),
        ("Rain fell on the island  ", "Rain fell on the island"),
    ],
)
def test_runs_in_prose_become_one(came: str, read: str) -> None:
    assert mend(even_runs, came).rstrip() == read.rstrip()
    assert mend(even_runs, came) == read


@pytest.mark.parametrize(
    "text",
    [
        "Lorven      4.20    5.10",
        "Name:  Ann Moss",
        "1987   1986   1985   1984   1983",
        "Ann Moss, of the line    Lorven",
    ],
)
def test_columns_and_labels_stay(text: str) -> None:
    assert mend(even_runs, text) == text


def test_each_line_is_looked_at_by_itself() -> None:
    text = "Rain fell on  the whole island\nLorven      4.20    5.10\nSnow fell on  the whole island"
    assert mend(even_runs, text).splitlines() == [
        "Rain fell on the whole island",
        "Lorven      4.20    5.10",
        "Snow fell on the whole island",
    ]
