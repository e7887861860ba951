"""What a reader is: held for every reader that is registered."""

from __future__ import annotations

import re

import pytest

from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.wire import READERS
from clipping_archive.wire.base import Reader

EACH = pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)


@EACH
def test_a_reader_has_a_word_and_two_functions(reader: Reader) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9-]*", reader.name)
    assert isinstance(reader.recognises(b"Rain fell."), bool)
    assert reader.recognises(b"") in {True, False}


@EACH
def test_a_reader_looks_at_the_content_alone(reader: Reader) -> None:
    data = b"LORVEN, Dec. 3 (Islewire) -- Rain fell."
    if reader.recognises(data):
        found = reader.read(data, "a.xml")
        assert found
        assert all(isinstance(one, Dispatch) and one.path.startswith("a.xml") for one in found)
        assert [one.format for one in found] == [one.format for one in reader.read(data, "b.txt")]


def test_words_are_unique() -> None:
    assert len({reader.name for reader in READERS}) == len(READERS)
