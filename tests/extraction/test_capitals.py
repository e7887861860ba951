"""Runs of capitals: where they begin, what parts them, where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.extraction.capitals import runs_of, words_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yesterday Jane Ottoway left", ["Yesterday Jane Ottoway"]),
        ("Jane Ottoway, Carl Bell", ["Jane Ottoway", "Carl Bell"]),
        ("Willem van der Ottoway of", ["Willem van der Ottoway"]),
        ("Rep. Jane Ottoway’s bill", ["Rep. Jane Ottoway"]),
        ("sail to St. Ottoway", ["St. Ottoway"]),
        ("met Bell. Jane Ottoway left", ["Bell", "Jane Ottoway"]),
        ("J.K. Ottoway left", ["J.K. Ottoway"]),
        ("Jane “Janey” Ottoway left", ["Jane “Janey” Ottoway"]),
        ("Jane “Janey Ottoway” left", ["Jane", "Janey Ottoway"]),
        ("Jane “Hand of Stone” Ottoway left", ["Jane “Hand of Stone” Ottoway"]),
        ("Jane Ann (J.A.) Ottoway left", ["Jane Ann (J.A.) Ottoway"]),
        ("Jane Ann (Janey) Ottoway left", ["Jane Ann (Janey) Ottoway"]),
        ("Jane Ann (Tokyo) Ottoway", ["Jane Ann", "Tokyo", "Ottoway"]),
        ("the JOC (Paris) Ottoway", ["JOC", "Paris", "Ottoway"]),
        ("J.Ottoway 12", ["J.Ottoway"]),
        ("Jean Tomba'a’s goal", ["Jean Tomba'a"]),
        ("KARSK'S OTTOWAY", ["KARSK", "OTTOWAY"]),
        ("Kesa wa Ottoway left", ["Kesa wa Ottoway"]),
        ("Ivo O’Ottoway-Bell", ["Ivo O’Ottoway", "Bell"]),
        ("Otto von der and", ["Otto"]),
        ("van der Ottoway", ["Ottoway"]),
        ("a cousin of Omar al-Varnov", ["Omar al-Varnov"]),
        ("El-Varnov, el-Bell and En-Karsk", ["El-Varnov", "el-Bell", "En-Karsk"]),
        ("small words, and some more.Jane", ["Jane"]),
        ("words-with a hyphen, de la Ottoway", ["Ottoway"]),
        ("A.B.C. Ottoway and A.B.C.D. Bell", ["A.B.C. Ottoway", "A.B.C.D. Bell"]),
        ("Jane (Karsk) and Bell", ["Jane", "Karsk", "Bell"]),
        ("ComradeVarnov", ["Comrade", "Varnov"]),
        ("an anti-Varnov rally", ["Varnov"]),
        ("nothing here", []),
    ],
)
def test_runs(text: str, expected: list[str]) -> None:
    assert [text[run.start : run.end] for run in runs_of(text, 0)] == expected


@settings(deadline=None)
@given(st.text(max_size=120))
def test_words_cut_out_their_text_and_never_overlap(text: str) -> None:
    end = 0
    for word in words_of(text):
        assert text[word.start : word.end] == word.text
        assert word.start >= end
        end = word.end
