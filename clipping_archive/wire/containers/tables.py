"""CSV and TSV: a dispatch a row; the bytes of one are the JSON object of its cells by their header."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO, Final

from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import columns, encoding
from clipping_archive.wire.containers.base import Part

name: Final = "csv"

DELIMITERS = (",", ";", "\t", "|")
LONGEST = 4096
"""A longer first line is no header."""


def recognises(head: bytes) -> bool:
    """Look for a header whose names are known: a headline or a text, and another field."""
    if b"\n" not in head[:LONGEST] and b"\r" not in head[:LONGEST]:
        return False
    return _delimiter(_first(head)[0]) is not None


def _first(head: bytes) -> tuple[str, str]:
    """Give the first line of a head, and the encoding in which the table seems to be."""
    end = head.rfind(b"\n") + 1 or len(head)  # never within a letter, as the end of the head may be
    decoded = encoding.decode(head[:end])
    codec = decoded.encoding
    return decoded.text[:LONGEST].lstrip("\r\n").split("\n", 1)[0].strip("\r\n"), codec


def _delimiter(line: str) -> str | None:
    if not any(delimiter in line for delimiter in DELIMITERS):
        return None
    import csv

    for delimiter in DELIMITERS:
        try:
            header = next(csv.reader([line], delimiter=delimiter), [])
        except csv.Error:
            continue
        if columns.is_table(header):
            return delimiter
    return None


def split(file: BinaryIO, path: str, limit: int) -> Iterator[Part]:
    """Give every row that holds anything.

    Raises UnreadableDispatch where a cell is longer than ``limit``: a quotation mark that nobody closed.
    """
    line, codec = _first(file.read(LONGEST * 16))
    delimiter = _delimiter(line)
    if delimiter is None:
        raise UnreadableDispatch(path, "it is a table whose header names neither a headline nor a text")
    import csv

    file.seek(0)
    csv.field_size_limit(limit)
    text = io.TextIOWrapper(file, encoding=codec, errors="surrogateescape", newline="")
    try:
        rows = csv.reader(_lines(text, limit, path), delimiter=delimiter)
        header = _named(next(row for row in rows if any(row)))
        number = 0
        for row in rows:
            if any(cell.strip() for cell in row):
                number += 1
                yield Part(f"{path}!{number}", _record(header, row))
    except csv.Error:
        raise UnreadableDispatch(path, "the table breaks off: a quotation mark is not closed") from None
    finally:
        text.detach()


def _lines(text: io.TextIOWrapper, limit: int, path: str) -> Iterator[str]:
    while line := text.readline(limit + 1):
        if len(line) > limit:
            raise UnreadableDispatch(path, "the table has a line that is longer than a dispatch may be")
        yield line


def _named(header: list[str]) -> list[str]:
    """Give each column a name of its own: the second of a name gets its number."""
    named: list[str] = []
    for number, cell in enumerate(header, 1):
        told = _whole(cell).strip().lstrip("\ufeff") or f"column {number}"
        named.append(told if told not in named else f"{told} {number}")
    return named


def _record(header: list[str], row: list[str]) -> bytes:
    import json

    names = header + [f"column {number}" for number in range(len(header) + 1, len(row) + 1)]
    return json.dumps(
        {key: _whole(cell) for key, cell in zip(names, row, strict=False)}, ensure_ascii=False
    ).encode("utf-8", "replace")


def _whole(cell: str) -> str:
    """Decode a cell again that is not in the encoding of the head."""
    if not any("\udc80" <= char <= "\udcff" for char in cell):
        return cell
    return encoding.decode(cell.encode("utf-8", "surrogateescape")).text
