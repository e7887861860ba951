"""Spreadsheets (XLSX): a dispatch a row, by the names of the columns, as of any other table."""

from __future__ import annotations

import json
import warnings
import zipfile
import zlib
from collections.abc import Collection, Iterator
from contextlib import redirect_stdout
from datetime import date, datetime
from functools import lru_cache
from io import BytesIO, StringIO
from typing import Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.errors import MissingLibrary, UnreadableDispatch
from clipping_archive.wire import columns, office, records
from clipping_archive.wire.references import unescape

name: Final = "xlsx"

ROWS, COLUMNS, SEARCHED = 200_000, 200, 20
"""A sheet has no more rows and columns than that, and its header is one of the first 20 rows."""
DAMAGED = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    OSError,
    EOFError,
    SyntaxError,
    AssertionError,
    ArithmeticError,
    RuntimeError,  # zipfile raises it, or a kind of it, for a compression or encryption it cannot undo
    zipfile.BadZipFile,
    zlib.error,
)
"""What openpyxl raises where a spreadsheet is damaged."""


def recognises(data: bytes) -> bool:
    """Take every office document that is a workbook."""
    return office.is_document(data, office.SHEETS)


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read every row whose header names a headline or a text; its bytes are a JSON object of its cells.

    Raises UnreadableDispatch for a workbook that is damaged, that holds no such
    table, and where openpyxl is not installed.
    """
    found: list[Dispatch | Unread] = []
    for number, row in enumerate(rows(data, path), 1):
        raw = json.dumps(row, ensure_ascii=False).encode("utf-8", "replace")
        try:
            found.extend(records.read(raw, f"{path}!{number}"))
        except UnreadableDispatch as error:
            found.append(Unread(f"{path}!{number}", error.reason))
    if not found:
        raise UnreadableDispatch(path, "it has no row below its header")
    return found


def rows(data: bytes, path: str, of: Collection[str] = ()) -> Iterator[dict[str, str]]:
    """Give the rows below the header of the first sheet that has one, cells by their column, as text.

    The header is the first row of which two cells are in ``of``, without blanks, or that names
    a headline or a text and another field.
    """
    office.check(data, path)
    try:
        import openpyxl
    except ImportError:
        need = MissingLibrary("reading a spreadsheet", "openpyxl", extra="office")
        raise UnreadableDispatch(path, str(need)) from None
    warnings.filterwarnings("ignore", module="openpyxl")  # what it passes over is no news to the user
    header: list[str] = []
    try:
        with redirect_stdout(StringIO()):  # it prints what it finds odd, into our JSON
            book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            sheet.reset_dimensions()
            for number, cells in enumerate(sheet.iter_rows(max_row=ROWS, max_col=COLUMNS, values_only=True)):
                told = [_cell(one) for one in cells]
                if header and any(told):
                    yield {key: text for key, text in zip(header, told, strict=False) if key and text}
                elif not header and number < SEARCHED and _is_header(told, of):
                    header = told
            if header:
                return
    except DAMAGED as error:
        raise UnreadableDispatch(path, "the spreadsheet is damaged") from error
    raise UnreadableDispatch(path, "it is a table whose header names neither a headline nor a text")


def _is_header(cells: list[str], of: Collection[str]) -> bool:
    if of:
        return len({re.sub(r"\s+", "", one) for one in cells} & set(of)) > 1
    return columns.is_table([one for one in cells if one])


def _cell(value: object) -> str:
    """Write a cell as text: a whole number without its point, a day or a time as ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and (value.hour, value.minute, value.second) == (0, 0, 0):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value).strip()


def peek(data: bytes) -> str:
    """Give the words of a workbook without blanks; empty for anything else."""
    return _words(data) if recognises(data) else ""


@lru_cache(maxsize=2)
def _words(data: bytes) -> str:
    for member in ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"):
        try:
            held = office.member(data, "", member)
        except UnreadableDispatch:
            continue
        text = re.sub(r"<[^<>]*>", "", unescape(held.decode("utf-8", "replace")))
        if text.strip():
            return re.sub(r"\s+", "", text)
    return ""
