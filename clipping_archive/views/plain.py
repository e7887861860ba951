"""A clipping as plain text: the same order and labels as on a terminal, without escapes or box characters."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain.clipping import Clipping
from clipping_archive.views import lines
from clipping_archive.views.page import OWN, page
from clipping_archive.views.sections import Asked
from clipping_archive.views.sheet import Sheet

MAIL = Sheet(width=72)
"""The line of a mail (RFC 3676 recommends at most 78; 72 leaves room to be quoted)."""


def text(clipping: Clipping, sheet: Sheet = MAIL, asked: Asked = OWN) -> str:
    """Write a clipping as plain text."""
    return lines.plain(page(clipping, sheet, asked))


def texts(clippings: Sequence[Clipping], asked: Asked, sheet: Sheet) -> str:
    """Write clippings as plain text for a mail, two blank lines between them; the sheet is that of a mail."""
    return "\n\n".join(text(clipping, MAIL, asked) for clipping in clippings)


def pages(clippings: Sequence[Clipping], asked: Asked, sheet: Sheet) -> str:
    """Write clippings as a terminal shows them, without colour."""
    return "\n\n".join(text(clipping, sheet, asked) for clipping in clippings)
