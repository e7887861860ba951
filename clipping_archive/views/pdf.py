"""Clippings as PDF: the HTML file on paper, tagged, its text selectable in reading order.

WeasyPrint sets what the HTML view makes, so the two cannot differ, and the same
clippings make the same bytes. Letters come from the system's fonts.
"""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from clipping_archive.domain.clipping import Clipping
from clipping_archive.errors import ClippingArchiveError, MissingLibrary
from clipping_archive.views.cutting import cut
from clipping_archive.views.html import cuttings_document
from clipping_archive.views.sections import Asked
from clipping_archive.views.sheet import Sheet

EPOCH = "SOURCE_DATE_EPOCH"
SIZES = {"a4": "A4", "letter": "Letter"}


def document(clippings: Sequence[Clipping], asked: Asked, sheet: Sheet) -> bytes:
    """Set clippings as one PDF. Raises MissingLibrary, or its root where Pango cannot be found."""
    return printed(cuttings_document([cut(clipping, asked) for clipping in clippings]), sheet.paper)


def printed(html: str, paper: str = "a4") -> bytes:
    """Set one HTML file of this package on ``a4`` or ``letter``; nothing is fetched from anywhere."""
    with warnings.catch_warnings():
        # It tells which library of the system a later version will need, and nobody here can act on that.
        warnings.simplefilter("ignore", DeprecationWarning)
        weasyprint = _weasyprint()
        size = weasyprint.CSS(string=f"@page {{ size: {SIZES[paper]} }}")
        page = weasyprint.HTML(string=html, url_fetcher=_nothing)
        with _without_clock():
            made: bytes = page.write_pdf(stylesheets=[size], pdf_tags=True)
    return made


@contextmanager
def _without_clock() -> Iterator[None]:
    """Keep the time of day out of the fonts: where HarfBuzz cannot cut them, fontTools dates each by it.

    SOURCE_DATE_EPOCH is what reproducible-builds.org asks programs to heed.
    """
    told = os.environ.get(EPOCH)
    os.environ.setdefault(EPOCH, "0")
    try:
        yield
    finally:
        if told is None:
            del os.environ[EPOCH]


def _weasyprint() -> Any:
    try:
        import weasyprint
    except ImportError as error:
        raise MissingLibrary("Setting a PDF", "WeasyPrint", extra="print") from error
    except OSError as error:  # how it says that it found no Pango
        raise ClippingArchiveError(
            "Setting a PDF needs the Pango library of the system, which was not found",
            hint="Debian: apt install libpango-1.0-0 libpangoft2-1.0-0   macOS: brew install pango",
        ) from error
    for name in ("weasyprint", "fontTools"):  # they would report on style meant for browsers
        logging.getLogger(name).setLevel(logging.CRITICAL)
    return weasyprint


def _nothing(url: str, *_: Any, **__: Any) -> Any:
    """Refuse every address: a clipping holds no pictures, and its text may name what it likes."""
    raise ValueError(f"nothing is fetched: {url}")
