"""Letters that were decoded twice, mended on request."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.domain.traced import Traced
from clipping_archive.errors import MissingLibrary
from clipping_archive.repair import repair
from clipping_archive.repair.mojibake import mend_mojibake
from tests.repair.strategies import COPY, mend


def twice(text: str) -> str:
    """Decode as many a system did."""
    return text.encode("utf-8").decode("cp1252")


@pytest.mark.parametrize(
    "text",
    ["We’ll see, said Miljön", "São Paulo – “all of it", "£5 and €6", "Pošta\nšest", "the EU’s plan"],
)
def test_letters_come_back(text: str) -> None:
    assert mend(mend_mojibake, twice(text)) == text


def test_each_letter_is_an_edit() -> None:
    text = "We" + twice("’") + "ll see Milj" + twice("ö") + "n"
    found = [(text[c.start : c.end], c.after, c.kind) for c in mend_mojibake(text)]
    assert found == [(twice("’"), "’", "mojibake"), (twice("ö"), "ö", "mojibake")]


def test_what_needs_its_line_is_one_edit() -> None:
    text = "voilÃ la mer"  # the no-break space of the second byte is gone
    found = [(text[c.start : c.end], c.after) for c in mend_mojibake(text)]
    assert "".join(after for _, after in found) in {"à", "à "}
    assert mend(mend_mojibake, text) == "voilà la mer"


def test_only_on_request() -> None:
    text = twice("Miljön’s plan")
    assert repair(Traced(text)).edits == ()
    mended = repair(Traced(text), mojibake=True)
    assert mended.text == "Miljön’s plan"
    assert mended.original == text
    assert repair(mended, mojibake=True) is mended


def test_without_the_library_the_error_names_the_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ftfy", None)
    assert repair(Traced("Rain  fell on the island")).text == "Rain fell on the island"
    with pytest.raises(MissingLibrary) as caught:
        repair(Traced("Rain"), mojibake=True)
    assert str(caught.value) == "Mending mojibake needs ftfy: pip install 'clipping-archive[text]'"
    assert caught.value.library == "ftfy"


@settings(max_examples=100, deadline=None)
@given(
    COPY | st.text(st.characters(codec="cp1252", exclude_categories=["Cc"])).map(lambda text: twice_or(text))
)
def test_mending_on_request_loses_nothing_either(text: str) -> None:
    mended = repair(Traced(text), mojibake=True)
    assert mended.original == text
    assert repair(mended, mojibake=True) is mended


def twice_or(text: str) -> str:
    """Decode twice where that is possible at all."""
    return text.encode("utf-8").decode("cp1252", errors="replace")
