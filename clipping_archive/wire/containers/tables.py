"""CSV and TSV: a dispatch a row; the bytes of one are the JSON object of its cells by their header."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO, Final

from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import columns, encoding
from clipping_archive.wire.containers.base import Part

name: Final = "csv"

DELIMITERS = (",", ";", "\t", "|")
LONGEST = 4096
"""A longer first line is no header."""
RESTARTS = 100
"""So many rows of one table may be broken."""
LINES = 20_000
"""No cell has so many lines: behind them a quotation mark is taken for one that nobody closed."""
OPEN = "a quotation mark in this row is not closed, or it is longer than a dispatch may be"


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

    A quotation mark that nobody closed takes all that is below it into one cell: the row of such a one is
    a problem, and those below it are read all the same.
    Raises UnreadableDispatch for a line that is longer than ``limit``.
    """
    line, codec = _first(file.read(LONGEST * 16))
    delimiter = _delimiter(line)
    if delimiter is None:
        raise UnreadableDispatch(path, "it is a table whose header names neither a headline nor a text")
    file.seek(0)
    csv.field_size_limit(limit)
    # In a wide encoding no byte stands for itself, so that a wrong one cannot be kept for another decoding.
    kept = "replace" if codec.startswith(("utf-16", "utf-32")) else "surrogateescape"
    text = io.TextIOWrapper(file, encoding=codec, errors=kept, newline="")
    try:
        rows = _rows(_lines(text, limit, path), limit, delimiter)
        first = next(row for row in rows if row is None or any(row))
        if first is None:
            raise UnreadableDispatch(path, "a quotation mark in the header of the table is not closed")
        header = _named(first)
        number = 0
        for row in rows:
            number += row is None or any(map(str.strip, row))
            if row is None:
                yield Part(f"{path}!{number}", problem=OPEN)
            elif any(map(str.strip, row)):
                yield Part(f"{path}!{number}", _record(header, row)[: limit + 1])
    except csv.Error:
        raise UnreadableDispatch(path, f"more than {RESTARTS} rows of the table are broken") from None
    finally:
        text.detach()


class _Taken:
    """The lines of the row that is being read, and whether the file ended in it."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.size = 0
        self.ended = False

    def of(self, lines: Iterator[str], limit: int) -> Iterator[str]:
        for line in lines:
            self.lines.append(line)
            self.size += len(line)
            if self.size > limit or len(self.lines) > LINES:
                raise csv.Error
            yield line
        self.ended = True

    def clear(self) -> None:
        self.lines.clear()
        self.size = 0


def _rows(lines: Iterator[str], limit: int, delimiter: str) -> Iterator[list[str] | None]:
    """Give the rows, and None for one that is not closed; the lines below its first are then read again."""
    for _ in range(RESTARTS):
        taken = _Taken()
        try:
            for row in csv.reader(taken.of(lines, limit), delimiter=delimiter):
                if taken.ended:  # it wanted another line: a quotation mark is open
                    break
                taken.clear()
                yield row
            else:
                return
        except csv.Error:
            pass
        yield None
        lines = chain(taken.lines[1:], lines)
    raise csv.Error


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
    import json  # 1 ms that copy without a table is spared

    names = header + [f"column {number}" for number in range(len(header) + 1, len(row) + 1)]
    return json.dumps(
        {key: _whole(cell) for key, cell in zip(names, row, strict=False)}, ensure_ascii=False
    ).encode("utf-8", "replace")


def _whole(cell: str) -> str:
    """Decode a cell again that is not in the encoding of the head."""
    if not any("\udc80" <= char <= "\udcff" for char in cell):
        return cell
    return encoding.decode(cell.encode("utf-8", "surrogateescape")).text
