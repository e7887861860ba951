"""Lines, rulers, and the margin of a quoted letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.parsing.lines import Line, is_closed, is_ruler, lines_of


def texts(text: str) -> list[str]:
    """Give the words of the lines."""
    return [line.text for line in lines_of(text)]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        (" \n\n\t", []),
        ("One.\n\n  Two.  \n", ["One.", "Two."]),
        ("One.\n------------\nTwo.", ["One.", "------------", "Two."]),
        ("One. ------------ Two.", ["One.", "------------", "Two."]),
        ("One.\n___\nTwo.", ["One.", "___", "Two."]),
        ("One.\n* * * *\nTwo.", ["One.", "* * * *", "Two."]),
        ("One -- two --- three.", ["One -- two --- three."]),
        ("One.\n-\nTwo.", ["One.", "-", "Two."]),
    ],
)
def test_lines(text: str, lines: list[str]) -> None:
    assert texts(text) == lines


@pytest.mark.parametrize("ruler", ["-" * 8, "=" * 12, "___", "---", "—————", "~~~", "* * *", "  ***  "])
def test_a_ruler(ruler: str) -> None:
    assert is_ruler(ruler)


@pytest.mark.parametrize("words", ["--", "* *", "-0-", "-30-", "###", "___ One.", "$$$"])
def test_no_ruler(words: str) -> None:
    assert not is_ruler(words)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("> One.\n>\n> Two.", ["One.", "Two."]),
        ("> > One.\n>> Two.\n>", ["One.", "Two."]),
        ("See below.\n> One.\n>\n> Two.", ["See below.", "One.", "Two."]),
        ("> One.", ["> One."]),
        ("One.\n> Two.\nThree.\nFour.", ["One.", "> Two.", "Three.", "Four."]),
    ],
)
def test_the_margin_of_a_quoted_letter_is_no_part_of_a_line(text: str, lines: list[str]) -> None:
    assert texts(text) == lines


@pytest.mark.parametrize(
    "text", ["Ships left.", "Dear all,", "He said:", 'He asked, "Why?"', "“We left.”", "Stop!", "In May."]
)
def test_a_clause_is_closed(text: str) -> None:
    assert is_closed(text)


@pytest.mark.parametrize(
    "text",
    ["Ferry leaves Karsk", "Why?", "Strike hits U.S.", "Ferry to leave in Sept.", "Karsk Ferries Inc."],
)
def test_a_headline_is_open(text: str) -> None:
    assert not is_closed(text)


@given(st.text(alphabet="ab >-*_\n\t\u3000", max_size=60))
def test_a_line_stands_where_it_says(text: str) -> None:
    at = 0
    for line in lines_of(text):
        assert text[line.start : line.end] == line.text == line.text.strip()
        assert at <= line.start < line.end
        at = line.end


@given(st.text(alphabet="ab \n", max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_a_part_stands_where_it_says(text: str, start: int, end: int) -> None:
    part = Line(3, 3 + len(text), text).cut(start, end)
    assert part.text == text[start:end].strip()
    assert part.text == ("..." + text)[part.start : part.end]
