"""Documents of word processors that come from no database."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from clipping_archive import wire
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import office

SAMPLES = Path(__file__).parent / "samples"
BOMB = b"""<!DOCTYPE d [<!ENTITY a "karsk"><!ENTITY b "&a;&a;&a;&a;">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>
<w:t>Ferry &b; stops</w:t></w:r></w:p></w:body></w:document>"""


def packed(document: bytes) -> bytes:
    """Make a DOCX of nothing but its story."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(office.STORY, document)
    return held.getvalue()


def test_an_entity_is_never_expanded() -> None:
    assert "karsk" not in "".join(office.docx_paragraphs(packed(BOMB), "a"))


def test_a_document_without_a_letter_is_refused() -> None:
    empty = BOMB[BOMB.index(b"<w:document") :].replace(b"Ferry &b; stops", b"12")
    with pytest.raises(UnreadableDispatch, match="letter"):
        wire.read(packed(empty), "a.docx")


def test_a_document_that_breaks_off_says_so() -> None:
    data = (SAMPLES / "docx-ferry.docx").read_bytes()
    with pytest.raises(UnreadableDispatch):
        wire.read(data[:900], "a.docx")


def test_an_unknown_compression_is_refused() -> None:
    data = packed(BOMB).replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00\x00\x08", b"PK\x01\x02\x14\x03\x14\x00\x00\x00\x63"
    )
    with pytest.raises(UnreadableDispatch, match="damaged"):
        wire.read(data, "a.docx")


def test_a_line_break_and_a_tab_stay() -> None:
    told = BOMB[BOMB.index(b"<w:document") :].replace(b"&b;", b"</w:t><w:br/><w:tab/><w:t>")
    assert office.docx_paragraphs(packed(told), "a")[-1] == "Ferry \n\t stops"
