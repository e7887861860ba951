"""Lines of teleprinter copy."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.wire import wrapped

FULL = "The ferry to Dunholt left Karsk with 212 people on"
MANY = [f"{FULL} {number}" for number in range(12)]


def test_a_short_message_is_joined_since_its_format_says_that_it_is_wrapped() -> None:
    assert wrapped.parted([f"   {FULL}", "board on Monday."]) == f"   {FULL} board on Monday."


def test_an_indent_begins_a_paragraph() -> None:
    lines = [f"   {FULL}", *MANY, "   Rain fell."]
    assert wrapped.parted(lines).split("\n\n") == ["\n".join(lines[:-1]), "   Rain fell."]


def test_where_every_line_is_set_in_an_indent_begins_nothing() -> None:
    assert "\n\n" not in wrapped.parted([f"  {line}" for line in MANY])


def test_a_table_keeps_its_lines() -> None:
    lines = [f"{FULL}", "Karsk      3    1", " - a point", "  Dunholt    2    2"]
    assert wrapped.parted(lines, table=True) == "\n".join(lines)
    assert wrapped.parted(lines[:3]) == "\n".join(lines[:3])


@given(st.lists(st.text(alphabet="ab \t\x7f\r-", max_size=60)))
def test_no_letter_is_lost(lines: list[str]) -> None:
    kept = wrapped.parted(lines)
    assert [char for char in kept if char in "ab-"] == [char for char in "".join(lines) if char in "ab-"]
