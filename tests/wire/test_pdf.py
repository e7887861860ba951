"""PDF: what the samples beside do not say."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pypdf
import pytest

from clipping_archive import wire
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import pdf

FERRY = Path(__file__).parent / "samples" / "pdf-ferry.pdf"


def copied(pages: int, password: str | None = None) -> bytes:
    """Write the sample again, with so many pages."""
    writer = pypdf.PdfWriter()
    for _ in range(pages):
        writer.add_page(pypdf.PdfReader(FERRY).pages[0])
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()


def test_the_day_on_which_the_file_was_made_is_no_day_of_issue() -> None:
    (item,) = wire.read(FERRY.read_bytes(), "a.pdf")
    assert isinstance(item, Dispatch)
    assert item.envelope.published is None
    assert item.envelope.headline is None


def test_an_encrypted_one_says_so() -> None:
    with pytest.raises(UnreadableDispatch, match="encrypted"):
        wire.read(copied(1, "lorven"), "a.pdf")


def test_a_book_is_refused() -> None:
    with pytest.raises(UnreadableDispatch, match="201 pages"):
        pdf.read(copied(pdf.PAGES + 1), "a.pdf")


def test_without_its_library_it_is_refused_with_the_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(UnreadableDispatch, match=r"pip install 'clipping-archive\[pdf\]'"):
        wire.read(FERRY.read_bytes(), "a.pdf")
