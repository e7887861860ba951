"""Traced text is never changed once it was made, and is the same wherever it goes."""

from __future__ import annotations

import copy
import pickle

import pytest

from clipping_archive.domain.traced import Edit, Traced

MENDED = Traced("It rai- ned.", (Edit(6, 8, "", "hyphen"),))


@pytest.mark.parametrize("name", ["original", "edits", "text", "other"])
def test_it_stays_as_it_was_made(name: str) -> None:
    with pytest.raises(AttributeError, match=f"{name} is not to be changed"):
        setattr(MENDED, name, "")
    assert MENDED.text == "It rained."


def test_equal_ones_are_one() -> None:
    again = Traced(MENDED.original, MENDED.edits)
    assert again == MENDED != "It rained."
    assert {again, MENDED} == {MENDED}
    for other in (copy.copy(MENDED), copy.deepcopy(MENDED), pickle.loads(pickle.dumps(MENDED))):
        assert (other, other.text) == (MENDED, MENDED.text)
