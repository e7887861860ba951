"""The ladder is set so that it can be read at every width."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.domain.findings import Attribution
from clipping_archive.views.ladder import Rung
from clipping_archive.views.lines import plain, width_of
from clipping_archive.views.rungs import rung_lines

WAYS = (
    (None, "Mirela Tandt", {5: True}),
    ("NCA", None, {6: True, 7: True, 8: True, 10: True}),
    (None, "Palace", {13: True, 2: False}),
    ("Meridian", "an official from the Palace of Lisk", {11: True}),
)


def rung(carrier: str | None, speaker: str | None, said: dict[int, bool]) -> Rung:
    """Make one way of words; ``said`` maps the handle of a paragraph to whether it quotes."""
    made = tuple(
        Attribution(handle - 1, 0, 1, "x", direct, None, "said", None, "r") for handle, direct in said.items()
    )
    quoted = sum(said.values())
    return Rung(carrier, speaker, quoted, len(said) - quoted, tuple(one.paragraph for one in made), made)


def set_at(width: int) -> list[str]:
    return plain(rung_lines([rung(*way) for way in WAYS], width)).splitlines()


@pytest.mark.parametrize("width", [56, 60, 72, 76, 80])
def test_the_figures_of_a_way_stand_on_its_line(width: int) -> None:
    made = set_at(width)
    assert any(line.startswith("  NCA ") and line.endswith("  4 quoted    ¶6 ¶7 ¶8 ¶10") for line in made)
    assert any(line.startswith("  Mirela Tandt ") and line.endswith("  1 quoted    ¶5") for line in made)
    assert len({line.index("¶") for line in made if "¶" in line}) == 1


def test_quoted_and_reported_words_have_their_own_handles() -> None:
    first = next(number for number, line in enumerate(set_at(72)) if line.startswith("  Palace"))
    assert set_at(72)[first].split() == ["Palace", "1", "quoted", "¶13"]
    assert set_at(72)[first + 1].split() == ["1", "reported", "¶2"]


def test_long_names_wrap_before_the_figures_do() -> None:
    assert "  Meridian ‹ an official from the   1 quoted    ¶11" in set_at(60)
    assert "    Palace of Lisk" in set_at(60)


@pytest.mark.parametrize("width", [36, 40, 44])
def test_a_narrow_column_has_the_figures_below_the_name(width: int) -> None:
    made = set_at(width)
    assert made[made.index("  NCA") + 1] == "    4 quoted    ¶6 ¶7 ¶8 ¶10"


@settings(max_examples=100)
@given(
    st.lists(
        st.tuples(
            st.none() | st.text("abc 최", min_size=1, max_size=30),
            st.text("abc 최", min_size=1, max_size=60),
            st.dictionaries(st.integers(1, 150), st.booleans(), min_size=1, max_size=9),
        ),
        min_size=1,
        max_size=5,
    ),
    st.integers(40, 90),
)
def test_every_width_is_kept(ways: list[tuple[str | None, str, dict[int, bool]]], width: int) -> None:
    made = rung_lines([rung(*way) for way in ways], width)
    assert all(width_of(line) <= width for line in made)
