"""PDF: the text that a page holds as text. A scan holds none, and is refused."""

from __future__ import annotations

import logging
import time
from io import BytesIO
from typing import TYPE_CHECKING, Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Assumption, Dispatch, Unread
from clipping_archive.domain.traced import Traced
from clipping_archive.errors import MissingLibrary, UnreadableDispatch
from clipping_archive.wire import nexis, nexis_pages

if TYPE_CHECKING:
    from pypdf import PdfReader

name: Final = "pdf"

MARK = b"%PDF-"
MARKED_WITHIN = 1024
PAGES = 200
"""A cutting has a page, a supplement a hundred."""
SECONDS = 20.0
LONGEST = 4_000_000
"""So many characters are read of a file at most."""
CONTENT = 4 * 1024 * 1024
"""A page whose drawing takes more bytes than that is a map or a trap."""
DAMAGED = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    OSError,
    EOFError,
    ArithmeticError,
    AssertionError,
    NotImplementedError,  # so pypdf says of a filter or an encryption that it does not know
    RecursionError,
    MemoryError,
)
"""What pypdf raises, beyond errors of its own, where a file is damaged."""
_JUSTIFIED = re.compile(r"(?<=\S)  (?=\S)")
"""Two blanks between words are what justified lines come as; columns are further apart."""
_PAGE = re.compile(
    r"(?:Page|Seite|Pagina|Página) \d{1,4}(?: (?:of|von|sur|de|van|di) \d{1,4})?", re.IGNORECASE
)
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def recognises(data: bytes) -> bool:
    """Look for the mark, which stands first or below a little of what is not PDF."""
    head = data[:MARKED_WITHIN]
    return head.startswith(MARK) or (MARK in head and b"%%EOF" in data[-MARKED_WITHIN:])


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read the text of all pages, as the layout of plain text; that of Nexis as its stories.

    The title and the day of the file are those of whoever made the file, and are
    not believed. Raises UnreadableDispatch for a scan, and for what is encrypted,
    damaged, or takes too many pages or too long; also where pypdf is not installed.
    """
    try:
        import pypdf
        from pypdf.errors import PyPdfError
    except ImportError:
        raise UnreadableDispatch(path, str(MissingLibrary("reading PDF", "pypdf", extra="pdf"))) from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableDispatch(path, "it is encrypted", hint="Save it without its password first.")
        pages = len(reader.pages)
        text = _NO_TEXT.sub("", _text(reader, pages, path))
    except (PyPdfError, *DAMAGED) as error:
        raise UnreadableDispatch(path, "the PDF is damaged") from error
    if sum(map(str.isalpha, text)) < max(1, 8 * pages):
        raise UnreadableDispatch(
            path,
            "it is a scan, a picture of a page without text",
            hint="Read it by OCR first, and give its text.",
        )
    lines = text.splitlines()
    if nexis_pages.is_export(lines) and (stories := nexis_pages.stories(lines)):
        return nexis.of_stories(stories, path)
    text = _JUSTIFIED.sub(" ", "\n".join(line for line in lines if not _PAGE.fullmatch(line.strip())))
    told = Assumption("layout", "The text of a PDF was read in the order of its pages; columns may be mixed.")
    return [Dispatch(path, data, Traced(text), "utf-8", name, assumptions=(told,))]


def _text(reader: PdfReader, pages: int, path: str) -> str:
    if pages > PAGES:
        raise UnreadableDispatch(path, f"it has {pages} pages, more than a dispatch may have ({PAGES})")
    until = time.monotonic() + SECONDS
    parts: list[str] = []
    size = 0
    for number in range(pages):
        page = reader.pages[number]
        content = page.get_contents()
        if content is not None and len(content.get_data()) > CONTENT:
            raise UnreadableDispatch(path, f"page {number + 1} is drawn with more than a page of text needs")
        parts.append(page.extract_text() or "")
        size += len(parts[-1])
        if size > LONGEST or time.monotonic() > until:
            raise UnreadableDispatch(path, "its text is longer, or takes longer to read, than a dispatch may")
    return "\n\n".join(part.strip("\n") for part in parts if part.strip())
