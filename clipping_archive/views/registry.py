"""Every view of clippings: what makes it, and the suffixes of its files.

A view is a function ``(clippings, asked, sheet) -> str | bytes`` that sets one or
more clippings in one document. Its module is loaded when it is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from clipping_archive.views.sheet import Sheet

if TYPE_CHECKING:
    from clipping_archive.domain.clipping import Clipping
    from clipping_archive.views.sections import Asked


class Form(NamedTuple):
    """Where the function of a view is (``module:function``), the suffixes of its files, if it makes bytes."""

    where: str
    suffixes: tuple[str, ...] = ()
    binary: bool = False


VIEWS: dict[str, Form] = {
    "terminal": Form("plain:pages"),
    "text": Form("plain:texts", (".txt",)),
    "markdown": Form("markdown:document", (".md", ".markdown")),
    "html": Form("html:document", (".html", ".htm")),
    "pdf": Form("pdf:document", (".pdf",), binary=True),
    "docx": Form("docx:document", (".docx",), binary=True),
    "json": Form("whole:records", (".json",)),
    "csv": Form("table:document", (".csv",)),
}


def render(form: str, clippings: Sequence[Clipping], asked: Asked, sheet: Sheet | None = None) -> str | bytes:
    """Set clippings as one document of a registered form.

    Raises MissingLibrary where the form needs one that is not installed.
    """
    module, _, function = VIEWS[form].where.partition(":")
    made: str | bytes = getattr(import_module(f"clipping_archive.views.{module}"), function)(
        clippings, asked, sheet or Sheet()
    )
    return made


def form_of(path: str) -> str | None:
    """Give the form that a file's suffix stands for, or None."""
    suffix = PurePath(path).suffix.lower()
    return next((name for name, form in VIEWS.items() if suffix and suffix in form.suffixes), None)
