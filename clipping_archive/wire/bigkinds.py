"""BIGKinds, the archive of the Korea Press Foundation: a spreadsheet, or a row of it as JSON."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from clipping_archive.domain.dispatch import Dispatch, Envelope, Unread
from clipping_archive.errors import MissingLibrary, UnreadableDispatch
from clipping_archive.wire import clock, jsons, office
from clipping_archive.wire.compose import compose

name: Final = "bigkinds"

GUID, DAY, PAPER, WRITER = "뉴스식별자", "일자", "언론사", "기고자"
TITLE, BODY, URL = "제목", "본문", "URL"
SUBJECTS = tuple(f"{kind}{n}" for kind in ("통합분류", "사건/사고분류") for n in (1, 2, 3))
KEYWORDS = "키워드"
ROWS = 100_000
"""BIGKinds gives 20,000 rows a file at most; what has more is none of its files."""
COLUMNS = 60
_SIGN = ("뉴스 식별자".encode(), "뉴스식별자".encode(), "통합 분류1".encode(), "통합분류1".encode())


def recognises(data: bytes) -> bool:
    """Look for a spreadsheet, or an object with the names that BIGKinds gives to its columns."""
    if office.is_document(data, office.SHEETS):
        return True
    return data.lstrip()[:1] == b"{" and any(_has(data, sign) for sign in _SIGN)


def _has(data: bytes, sign: bytes) -> bool:
    return sign in data or json.dumps(sign.decode())[1:-1].encode() in data


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read every row. Raises UnreadableDispatch for a spreadsheet that is none of BIGKinds' kind."""
    if not data.startswith(office.ZIP):
        return jsons.read_items(data, path, lambda item: _dispatch(item.tree, item.path, item.raw))
    found: list[Dispatch | Unread] = []
    for number, row in enumerate(_rows(data, path), 1):
        raw = json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode()
        try:
            found.append(_dispatch(row, f"{path}!{number}", raw))
        except UnreadableDispatch as error:
            found.append(Unread(f"{path}!{number}", error.reason))
    if not found:
        raise UnreadableDispatch(path, "it is a spreadsheet without a row below its header")
    return found


def _rows(data: bytes, path: str) -> Iterator[dict[str, str]]:
    """Give the rows of the first sheet by their header, with cells that hold nothing left out."""
    office.check(data, path)
    try:
        from openpyxl import load_workbook
    except ImportError:
        need = MissingLibrary("reading XLSX", "openpyxl", extra="office")
        raise UnreadableDispatch(path, str(need)) from None
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # what the file says of its size is no bound
        rows = sheet.iter_rows(max_row=ROWS + 1, max_col=COLUMNS, values_only=True)
        header = [_cell(value) for value in next(rows, ())]
        if TITLE not in map(_key, header):
            raise UnreadableDispatch(path, "it is a spreadsheet without a column of headlines (제목)")
        for row in rows:
            named = zip(header, map(_cell, row), strict=False)
            if cells := {key: cell for key, cell in named if cell and key}:
                yield cells
    except UnreadableDispatch:
        raise
    except Exception as error:  # openpyxl raises whatever damaged XML makes of it
        raise UnreadableDispatch(path, "it is a spreadsheet that is damaged or breaks off") from error


def _cell(value: Any) -> str:
    """Write a cell as text; a number that a program made of a guid or a day is whole again."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _key(column: str) -> str:
    return re.sub(r"\s+", "", column)


def _dispatch(row: Mapping[str, Any], path: str, raw: bytes) -> Dispatch:
    known = {_key(str(key)): _cell(value) for key, value in row.items()}
    paper = known.get(PAPER) or None
    day = known.get(DAY) or known.get(GUID, "").partition(".")[2][:8]
    url = known.get(URL, "")
    envelope = Envelope(
        guid=known.get(GUID) or None,
        url=url if url.startswith(("http://", "https://")) else None,
        keywords=tuple(dict.fromkeys(filter(None, re.split(r"\s*,\s*", known.get(KEYWORDS, ""))))),
        subjects=tuple((None, text) for key in SUBJECTS if (text := known.get(key, ""))),
        language="ko",
        published=clock.published(re.sub(r"[./]", "-", day).removesuffix("-"), clock.zone_of(paper)),
        headline=known.get(TITLE) or None,
        byline=tuple(filter(None, [known.get(WRITER, "")])),
        source=paper,
    )
    # BIGKinds gives the opening of most stories only, cut within a sentence.
    body = [" ".join(part.split()) for part in re.split(r"\n\s*\n|\r\n|\n", known.get(BODY, ""))]
    return compose(path, raw, name, envelope, body)
