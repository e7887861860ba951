"""Bytes to dispatches, whatever their format."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.errors import BadUsage, UnreadableDispatch
from clipping_archive.wire import LIMIT, READERS, read


def test_plain_text_is_read_as_what_it_is() -> None:
    (found,) = read(b"Rain fell.", "a.txt")
    assert (found.format, found.text.text) == ("text", "Rain fell.")


def test_a_format_may_be_named() -> None:
    (found,) = read(b"<p>Rain fell.</p>", "a.html", read_as="text")
    assert found.text.original == "<p>Rain fell.</p>"


def test_an_unknown_format_names_those_that_are_known() -> None:
    with pytest.raises(BadUsage) as caught:
        read(b"Rain fell.", "a.txt", read_as="telex")
    assert "'telex'" in str(caught.value)
    assert "text" in caught.value.hint


def test_an_unknown_format_is_said_before_the_bytes_are_looked_at() -> None:
    with pytest.raises(BadUsage):
        read(b"", "a.txt", read_as="telex", limit=0)


def test_what_is_too_large_is_refused() -> None:
    assert read(b"a" * 100, "a.txt", limit=100)
    with pytest.raises(
        UnreadableDispatch, match=r"a\.txt: it is larger than a dispatch may be \(100 bytes\)"
    ):
        read(b"a" * 101, "a.txt", limit=100)
    with pytest.raises(UnreadableDispatch, match=r"\(1 MiB\)") as caught:
        read(b"a" * (2**20 + 1), "a.txt", limit=2**20)
    assert "raises the limit" in caught.value.hint
    assert LIMIT % 2**20 == 0


def test_plain_text_is_asked_last() -> None:
    assert READERS[-1].name == "text"
    assert READERS[-1].recognises(b"")


def outcome(data: bytes) -> list[str]:
    """Give the texts of the dispatches in these bytes, or the reason of their refusal."""
    try:
        found = read(data, "a.txt")
        return [one.text.text if isinstance(one, Dispatch) else one.reason for one in found]
    except UnreadableDispatch as refused:
        return [f"refused, since {refused.reason}"]


@given(st.binary(max_size=200))
def test_bytes_are_read_or_refused(data: bytes) -> None:
    found = outcome(data)
    assert found
    assert all(any(char.isalpha() for char in text) for text in found)
