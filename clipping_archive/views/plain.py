"""A clipping as plain text: the same order and labels as on a terminal, without escapes or box characters."""

from __future__ import annotations

from clipping_archive.domain.clipping import Clipping
from clipping_archive.views import lines
from clipping_archive.views.page import page
from clipping_archive.views.sheet import Sheet

MAIL = Sheet(width=72)
"""The line of a mail (RFC 3676 recommends at most 78; 72 leaves room to be quoted)."""


def text(clipping: Clipping, sheet: Sheet = MAIL) -> str:
    """Write a clipping as plain text."""
    return lines.plain(page(clipping, sheet))
