"""PDF with a text layer: one file, one dispatch, its lines as they were set."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from clipping_archive.domain.dispatch import Dispatch, Envelope, Unread
from clipping_archive.domain.traced import Traced
from clipping_archive.errors import MissingLibrary, UnreadableDispatch

if TYPE_CHECKING:
    from pypdf import PdfReader

name: Final = "pdf"

PAGES = 400
"""A cutting, or a press review of a day, has no more pages."""
SECONDS = 30.0
"""So long may the pages of a file take together."""
LETTERS = 2_000_000
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff]")
_MARK = b"%PDF-"
_FOUND_WITHIN = 1024
"""Readers accept the mark anywhere in so many bytes at the start (PDF 1.7, annex H, note 13)."""


def recognises(data: bytes) -> bool:
    """Look for the mark of a PDF."""
    return data[:_FOUND_WITHIN].lstrip().startswith(_MARK)


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read the text of all pages.

    Raises UnreadableDispatch for a scan, which has none, and for what is encrypted,
    damaged or without end.
    """
    pages = list(_pages(_opened(data, path), path))
    text = _CONTROLS.sub("", "\n\n".join(pages).replace("\r\n", "\n").replace("\f", "\n\n"))
    if not any(char.isalpha() for char in text):
        raise UnreadableDispatch(
            path,
            f"it is a scan: {len(pages)} page{'' if len(pages) == 1 else 's'} without any text",
            hint="Recognise its text first (OCR), such as with ocrmypdf.",
        )
    return [Dispatch(path, data, Traced(text), "utf-8", name, Envelope())]


def _opened(data: bytes, path: str) -> PdfReader:
    try:
        import pypdf
    except ImportError:
        # Refused, and not the end of the run: the other files need no such library.
        need = MissingLibrary("reading PDF", "pypdf", extra="pdf")
        raise UnreadableDispatch(path, str(need)) from None
    import logging

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong is said once, by us
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        count = 0 if locked else len(reader.pages)
    except Exception as error:  # pypdf raises whatever a damaged table makes of it
        raise UnreadableDispatch(path, "it is a PDF that is damaged or breaks off") from error
    if locked:
        raise UnreadableDispatch(path, "it is a PDF that needs a password", hint="Save it without one first.")
    if not 0 < count <= PAGES:
        raise UnreadableDispatch(path, f"it is a PDF of {count} pages; 1 to {PAGES} are read")
    return reader


def _pages(reader: PdfReader, path: str) -> Iterator[str]:
    """Give the text of each page; a page that is damaged or endless ends the reading of the file."""
    since, letters = time.monotonic(), 0
    for number, page in enumerate(reader.pages, 1):
        try:
            text = page.extract_text()
        except Exception as error:  # as above
            raise UnreadableDispatch(path, f"page {number} of the PDF is damaged") from error
        letters += len(text)
        if letters > LETTERS or time.monotonic() - since > SECONDS:
            raise UnreadableDispatch(path, f"the PDF has no end, or too much text (page {number})")
        yield text
