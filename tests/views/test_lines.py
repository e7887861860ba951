"""Lines keep to their width and lose no word."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.views.lines import columns, listed, marked, plain, rule, span, width_of, wrap

WORDS = st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=300)


@settings(max_examples=150)
@given(WORDS, st.integers(20, 90))
def test_no_line_is_too_wide_and_no_word_is_lost(text: str, width: int) -> None:
    made = wrap([span(text)], width, first="12  ")
    assert all(width_of(line) <= width for line in made)
    assert "".join(plain(made).split()) == "12" + "".join(text.split())


def test_hangul_is_two_cells_wide() -> None:
    made = wrap([span("가" * 30)], 20)
    assert width_of(made[0]) == 20


def test_overlapping_marks_do_not_double_text() -> None:
    spans = list(marked("Mirela Tandt said", [(0, 12, "person"), (7, 12, "outlet")]))
    assert [tuple(one) for one in spans] == [("Mirela Tandt", "person"), (" said", "")]


def test_things_in_a_row_are_not_broken() -> None:
    made = plain(wrap(listed([span("Mirela Tandt"), span("Ossi Brandel")]), 20))
    assert made == "Mirela Tandt ·\nOssi Brandel\n"


def test_no_line_begins_with_the_dot_between_things() -> None:
    names = [span("Mirela Tandt"), span("Ossi Brandel"), span("Ana Quill")]
    for width in range(14, 40):
        made = plain(wrap(listed(names), width)).splitlines()
        assert [row for row in made if row.startswith("·")] == []
        assert " ".join(made) == "Mirela Tandt · Ossi Brandel · Ana Quill"


def test_neighbours_of_one_role_are_one_span() -> None:
    (made,) = wrap([span("Mirela Tandt", "person"), span(" met Ossi", "")], 40)
    assert made == (("Mirela Tandt", "person"), (" met Ossi", ""))
    (made,) = wrap([span("met Ossi")], 40, first="¶4  ")
    assert made == (("¶4  ", ""), ("met Ossi", ""))


def test_rules_are_drawn_only_where_they_are_welcome() -> None:
    assert plain([rule(3, drawn=True), rule(3, drawn=False)]) == "───\n---\n"


def test_columns_fall_below_each_other_where_they_do_not_fit() -> None:
    assert plain(columns((span("left"),), (span("right"),), 12)) == "left   right\n"
    assert plain(columns((span("left"),), (span("right"),), 9)) == "left\nright\n"
