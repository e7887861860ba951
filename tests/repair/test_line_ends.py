"""Line ends of every system."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.repair.line_ends import even_line_ends
from tests.repair.strategies import mend

ENDS = st.sampled_from(["\n", "\r", "\r\n", "\r\r\n", "\v", "\f", "\u2028", "\u2029", "x", " "])


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("a\r\nb", "a\nb"),
        ("a\rb", "a\nb"),
        ("a\r\r\nb", "a\nb"),
        ("a\r\n\r\nb", "a\n\nb"),
        ("a\r\r\n\r\r\nb", "a\n\nb"),
        ("a\r\rb", "a\n\nb"),
        ("a\fb\vc", "a\nb\nc"),
        ("a\u2028b\u2029c", "a\nb\nc"),
        ("a\n\rb", "a\n\nb"),
    ],
)
def test_line_ends_become_one_kind(came: str, read: str) -> None:
    assert mend(even_line_ends, came) == read


@given(st.lists(ENDS).map("".join))
def test_no_other_line_end_is_left_and_nothing_else_goes(text: str) -> None:
    even = mend(even_line_ends, text)
    assert even.splitlines() == even.split("\n")[: len(even.splitlines())]
    assert even.replace("\n", "") == "".join(char for char in text if char in "x ")
    assert even.count("\n") >= text.count("\n")
