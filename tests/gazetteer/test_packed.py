"""Packed lists: what was packed is found again, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive import gazetteer
from clipping_archive.gazetteer.load import _names, _words
from clipping_archive.gazetteer.packed import Listed, Packed
from tools.packing import packed

LETTERS = st.text("abdeginrstxy'-", min_size=1, max_size=12).filter(lambda word: word[0] in "abdeginrstxy")
LISTS = {
    "word": {
        "a",
        "of",
        "relay",
        "relays",
        "relayed",
        "relaying",
        "deny",
        "denies",
        "sky",
        "skies",
        "don't",
        "red",
    },
    "common": {"a", "of", "relay", "relayed"},
}


@pytest.mark.parametrize("inflected", [True, False])
def test_every_word_stands_in_its_list(inflected: bool) -> None:
    table = Packed(packed(LISTS, inflected=inflected))
    for name, words in LISTS.items():
        assert set(Listed(table, name)) == words
        assert {word for word in LISTS["word"] if table.holds(name, word)} == words


def test_regular_forms_take_no_room() -> None:
    text = packed(LISTS, inflected=True)
    assert "word common word+s word+ed common+ed word+ing" in text.partition("\n")[0]
    assert "l~ay" in text
    assert "ayed" not in text
    assert "skies" in Listed(Packed(text), "word")  # another third letter: a word of its own


@pytest.mark.parametrize(
    "word", ["", " ", "r", "re", "rel", "relay relayed", "relay ", "|", "re|", "relay0", "Relay", "skys", "0"]
)
def test_what_was_not_packed_is_not_found(word: str) -> None:
    assert word not in Listed(Packed(packed(LISTS, inflected=True)), "word")


@given(st.sets(LETTERS), st.sets(LETTERS))
def test_any_words_come_back(one: set[str], other: set[str]) -> None:
    for inflected in (True, False):
        table = Packed(packed({"one": one, "other": other}, inflected=inflected))
        assert Listed(table, "one") == one
        assert Listed(table, "other") == other


@given(st.text())
def test_any_text_may_be_asked_for(text: str) -> None:
    assert (text in Listed(Packed(packed(LISTS)), "word")) == (text in LISTS["word"])


def test_what_is_added_by_hand_counts_too() -> None:
    listed = Listed(Packed(packed(LISTS)), "common", frozenset({"karsk", "of"}))
    assert "karsk" in listed
    assert len(listed) == len(list(listed)) == 5
    assert listed - {"a"} == {"karsk", "of", "relay", "relayed"}


def test_the_lists_are_long_and_small() -> None:
    assert len(list(_words().all("word"))) > 88_000
    assert len(list(_words().all("common"))) > 11_000
    assert len(list(_names().all("given"))) > 21_000
    assert len(list(_names().all("family"))) > 46_000
    folder = Path(gazetteer.__file__).parent
    assert sum((folder / f"{name}.txt.gz").stat().st_size for name in ("words", "names", "places")) < 300_000
