"""What everybody may see: no bodies, no notes for editors, no long quotation, and the offsets all the same."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.domain.copy import Copy, PublicMarks
from clipping_archive.domain.fix import Fix
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.exchange.lines import read
from clipping_archive.exchange.public import public_record, shortened
from clipping_archive.views.record import record
from tests.exchange.test_lines import AT, copied


def told(copy: Copy, words: int) -> str:
    """Write a public line."""
    return json.dumps(public_record(copy, words), ensure_ascii=False)


def test_no_body_and_no_editors_note_is_in_it() -> None:
    copy = copied()
    text = told(copy, 2)
    for hidden in ("recasts", "ATTN", "Call “them”", "Quillfeather on", "will not resign", "b/full.txt"):
        assert hidden not in text
    assert "corrects" in text  # a public note
    assert json.loads(text)["paragraphs"] == []


def test_the_readers_own_notes_are_in_it_only_when_asked_for() -> None:
    assert public_record(copied(), 25)["kept"]["remarks"] == []
    (note,) = public_record(copied(), 25, notes=True)["kept"]["remarks"]
    assert note["text"] == "Call “them”."


def test_the_keys_are_those_of_the_contract_in_their_order() -> None:
    assert list(public_record(copied(), 25)) == [*record(copied().clipping), "kept"]


def test_who_holds_the_bytes_can_put_every_quotation_back() -> None:
    copy = copied()
    found = public_record(copy, 1)
    paragraphs = copy.clipping.story.paragraphs
    for said, whole in zip(found["attributions"], copy.clipping.findings.attributions, strict=True):
        assert paragraphs[said["paragraph"]][said["start"] : said["end"]] == whole.text
    assert [size for size, _ in found["kept"]["paragraphs"]] == [len(text) for text in paragraphs]


def test_of_a_dispatch_that_was_killed_no_word_of_a_statement_stays() -> None:
    copy = copied()
    dispatch = copy.clipping.dispatch
    killed = replace(
        copy,
        clipping=copy.clipping._replace(
            dispatch=dispatch._replace(envelope=dispatch.envelope._replace(signal="kill"))
        ),
    )
    found = public_record(killed, 25)
    assert {said["text"] for said in found["attributions"]} == {None}
    assert found["headline"] == copy.clipping.story.headline


def test_a_long_correction_is_told_by_its_place() -> None:
    copy = copied()
    words = "will not resign"
    fix = Fix("speaker", words, 1, "Bo Quillfeather", None, 3, "ana", AT)
    copy = replace(copy, marks=replace(copy.marks, fixes=(*copy.marks.fixes, fix)))
    read_back = read(told(copy, 2))
    assert isinstance(read_back, PublicMarks)
    (hidden,) = read_back.hidden
    text = copy.clipping.story.paragraphs[hidden.paragraph]
    assert text[hidden.start : hidden.end] == words
    assert hidden.fix.value == "Bo Quillfeather"
    assert [one.number for one in read_back.marks.fixes] == [1, 2]


@pytest.mark.parametrize("digest", [None, 7, ["x"], "\ud800"])
def test_a_damaged_public_line_is_refused(digest: object) -> None:
    found = public_record(copied(), 25)
    found["kept"]["forms"][0]["sha256"] = digest
    with pytest.raises(UnreadableDispatch, match="wrong kind"):
        read(json.dumps(found))


@given(st.text(), st.integers(0, 5))
def test_a_shortened_text_has_no_more_words_and_is_a_beginning(text: str, most: int) -> None:
    cut = shortened(text, most)
    if len(text.split()) <= most:
        assert cut == text
    else:
        assert cut is None if most == 0 else re.fullmatch(r"(?s)(.*) …", cut or "")
        assert text.startswith((cut or "").removesuffix(" …"))
        assert len((cut or "").removesuffix(" …").split()) <= most
