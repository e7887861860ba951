"""Nexis: what the samples beside do not say."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from clipping_archive import wire
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import nexis, office

SAMPLES = Path(__file__).parent / "samples"


def test_who_made_the_download_is_in_no_item() -> None:
    data = (SAMPLES / "nexis-cover.docx").read_bytes()
    assert b"Zora Pell" in office.peek(data)
    for item in wire.read(data, "a.docx"):
        assert isinstance(item, Dispatch)
        assert b"Zora Pell" not in item.raw
        assert "Zora Pell" not in item.text.original


def test_slices_of_a_text_file_are_its_own_bytes_in_order() -> None:
    data = (SAMPLES / "nexis-karsk.txt").read_bytes()
    raws = [item.raw for item in wire.read(data, "a") if isinstance(item, Dispatch)]
    assert len(raws) == 3  # the second has no count above it
    assert b"".join(raws) == data


def test_a_document_that_unpacks_to_far_too_much_is_refused() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b" " * (office.MOST + 1))
    with pytest.raises(UnreadableDispatch, match="MiB"):
        nexis.read(held.getvalue(), "bomb.docx")


def test_plain_text_that_counts_documents_is_no_nexis() -> None:
    assert not nexis.recognises(b"The court read\n\n3 of 10 documents\n\non Monday.\n")
    assert not nexis.recognises(b"It was the\nEnd of Document\n")


def test_rtf_without_its_library_is_refused_with_the_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "striprtf.striprtf", None)
    office._stripped.cache_clear()
    with pytest.raises(UnreadableDispatch, match=r"pip install 'clipping-archive\[office\]'"):
        wire.read((SAMPLES / "nexis-karsk.rtf").read_bytes(), "a.rtf")
