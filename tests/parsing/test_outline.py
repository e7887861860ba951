"""The outline of a line: its length, its signs for months and credits, and what is cut out by it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.agencies import AGENCIES
from clipping_archive.parsing.months import ANY_MONTHS, MONTHS
from clipping_archive.parsing.outline import (
    ANY_MONTH,
    HOUSE,
    HOUSE_SIGN,
    LETTER,
    MONTH,
    MONTH_SIGNS,
    REACH,
    UPPER,
    InLine,
    outline,
)


@pytest.mark.parametrize("name", MONTHS)
@pytest.mark.parametrize("stop", ["", "."])
def test_an_english_month_ahead_of_a_day_is_marked(name: str, stop: str) -> None:
    for word in (name, name.title(), name.upper()):
        drawn = outline(f"KARSK, {word}{stop} 5 -- A ferry left.")
        found = re.search(MONTH, drawn.signs)
        assert found
        assert found.span() == (7, 7 + len(word + stop))
        assert drawn.has_month


@pytest.mark.parametrize("name", ANY_MONTHS)
def test_a_month_of_any_language_behind_a_day_is_marked(name: str) -> None:
    for word in (name, name.title(), name.upper()):
        for day in ("5 ", "5. ", "5th ", "05 de "):
            found = re.search(ANY_MONTH, outline(f"Karsk, {day}{word} -- A ferry left.").signs)
            assert found
            assert found.span() == (7 + len(day), 7 + len(day + word))


@pytest.mark.parametrize(
    "line", ["May I, said 5 of them", "Marchers 5", "5 Mayors", "Janet 5", "KARSK, Ogos 5"]
)
def test_what_is_no_month_beside_a_number_keeps_its_letters(line: str) -> None:
    drawn = outline(line)
    assert not drawn.has_month
    assert drawn.signs == line


def test_a_month_between_two_numbers_may_belong_to_either() -> None:
    signs = outline("5 March 2024").signs
    assert re.search(MONTH, signs)
    assert re.search(ANY_MONTH, signs)


def test_a_month_glued_to_a_word_is_marked() -> None:
    assert outline("KarskMarch 5").signs == f"Karsk{MONTH_SIGNS[0] * 5} 5"


@pytest.mark.parametrize("name", [name for agency in AGENCIES for name in agency.names])
def test_a_credit_ahead_of_a_dash_is_marked(name: str) -> None:
    line = f"KARSK, March 5 {name} - A ferry left."
    found = re.search(HOUSE, outline(line).signs)
    assert found
    assert InLine(line, found).end() == found.end() == 15 + len(name)


def test_a_credit_without_date_or_dash_keeps_its_letters() -> None:
    assert HOUSE_SIGN not in outline("KARSK Yonhap - A ferry left.").signs
    assert HOUSE_SIGN not in outline("KARSK, March 5 (Yonhap) A ferry left.").signs


def test_letters_beyond_ascii_have_signs() -> None:
    assert re.fullmatch(f"[{UPPER}][{LETTER}]+", outline("Łódź").signs) is None
    for place in ("Örebro", "МОСКВА", "Ёлка", "São", "A한국"):
        assert re.fullmatch(f"[{UPPER}][{LETTER}]+", outline(place).signs)


def test_the_words_are_cut_out_of_the_line() -> None:
    line = "ÖREBRO, Sept. 5 – A ferry left."
    match = re.match(rf"(?P<place>[{UPPER}]+), (?P<month>{MONTH})(?P<none>x)?", outline(line).signs)
    assert match
    found = InLine(line, match)
    assert found.groupdict() == {"place": "ÖREBRO", "month": "Sept.", "none": None}
    assert (found.start(), found.end(), found["month"]) == (0, 13, "Sept.")


@given(st.text(max_size=2 * REACH))
def test_an_outline_is_as_long_as_the_start_of_its_line(line: str) -> None:
    drawn = outline(line)
    assert len(drawn.signs) == min(len(line), REACH)
    assert drawn.line == line


@given(st.text(alphabet="\x01\x02\x03\x04\x05\x06 \t", max_size=40))
def test_signs_in_the_line_itself_stand_for_nothing(line: str) -> None:
    assert not outline(line).has_month
    assert HOUSE_SIGN not in outline(line).signs
