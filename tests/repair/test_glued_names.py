"""Names that lost the spaces around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.repair.glued_names import part_glued_names
from tests.repair.strategies import mend

NAMES = st.sampled_from(["Kim Il Sung", "Kim Jong Il", "Kim Jong Un"])


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("ComradeKim Jong Un sailed", "Comrade Kim Jong Un sailed"),
        ("the ferry ofKim Jong Unwas late", "the ferry of Kim Jong Un was late"),
        (
            "PresidentKim Il Sungand ChairmanKim Jong Ilon it",
            "President Kim Il Sung and Chairman Kim Jong Il on it",
        ),
        ("Kim Jong Uninvited them, and Kim Jong Unto", "Kim Jong Un invited them, and Kim Jong Un to"),
        ("of Kim Il SungandKim Jong Il, it", "of Kim Il Sung andKim Jong Il, it"),
        ("of Kim Il Sung andKim Jong Il, it", "of Kim Il Sung and Kim Jong Il, it"),
        ("atKim Il SungSquare", "at Kim Il Sung Square"),
        ("(thatKim Jong Un, who", "(that Kim Jong Un, who"),
        ("Kim Jong Unexpressed", "Kim Jong Un expressed"),
    ],
)
def test_names_are_parted_from_words(came: str, read: str) -> None:
    assert mend(part_glued_names, came) == read


@pytest.mark.parametrize(
    "text",
    [
        "Kim Jong Un, Kim Jong Un's and anti-Kim Jong Un",
        "Kim Jong Una",
        "Kim Jong Ung and Kim Jong Uns",
        "Kim Il Sungho",
        "McKim Jong Un",
        "Kim Jong Unqwertz",
        "ComradeMoss Jong Unwas",
        "Kim Jong Un2",
    ],
)
def test_what_may_be_a_name_stays(text: str) -> None:
    assert mend(part_glued_names, text) == text


@given(
    st.sampled_from(["Comrade", "of", "that", "General"]),
    NAMES,
    st.sampled_from(["was", "expressed", "in", "Square"]),
)
def test_every_glued_name_comes_apart(before: str, name: str, behind: str) -> None:
    assert mend(part_glued_names, before + name + behind) == f"{before} {name} {behind}"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("ComradeHo Nam Ryong learned of it.", "Comrade Ho Nam Ryong learned of it."),
        ("Ho Nam Ryongstressed the need.", "Ho Nam Ryong stressed the need."),
        ("in the name ofHo Nam Ryongwas conveyed", "in the name of Ho Nam Ryong was conveyed"),
        ("Ho Nam Ryong was there.", "Ho Nam Ryong was there."),
        ("The Committee of Ten met.", "The Committee of Ten met."),
        ("Ko Hung Sunday went on", "Ko Hung Sunday went on"),
    ],
)
def test_any_korean_name_is_parted(text: str, mended: str) -> None:
    assert mend(part_glued_names, text) == mended
