"""JSON Lines: a record a line, one line in memory at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final

from clipping_archive.domain import expressions as re
from clipping_archive.wire.containers.base import Part

name: Final = "jsonl"

MARK = b"\xef\xbb\xbf"
_FIRST = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\s*\"[^\r\n]*")
_SECOND = re.compile(rb"[^\n]*\}[ \t]*\r?\n\s*\{")
_OBJECT = re.compile(rb"[ \t]*\{")


def recognises(head: bytes) -> bool:
    """Look for two lines that are objects, or for a first line that is longer than the head."""
    if not _FIRST.match(head):
        return False
    return _SECOND.match(head) is not None or b"\n" not in head.lstrip()


def split(file: BinaryIO, path: str, limit: int) -> Iterator[Part]:
    """Give every line as it stands, without its end; the only line of a file is the file itself."""
    start = len(MARK) if file.read(len(MARK)) == MARK else 0
    file.seek(start)
    held: bytes | None = None
    number = 0
    for line in _lines(file, limit):
        if held is not None:
            number += 1
            yield _part(f"{path}!{number}", held)
        held = line
    if held is not None:
        alone = number == 0
        if alone and not start and file.tell() <= limit:  # nothing but this line: the bytes are the file's
            file.seek(0)
            held = file.read(limit + 1)
        yield _part(path if alone else f"{path}!{number + 1}", held)


def _part(path: str, line: bytes) -> Part:
    return Part(path, line) if _OBJECT.match(line) else Part(path, problem="the line is no JSON object")


def _lines(file: BinaryIO, limit: int) -> Iterator[bytes]:
    """Give the lines that hold anything, cut to ``limit + 1`` bytes; the rest is passed over."""
    while line := file.readline(limit + 1):
        rest = line
        while len(rest) > limit and not rest.endswith(b"\n"):
            rest = file.readline(limit + 1)
        if told := line.strip(b" \t\r\n"):
            yield told if len(line) <= limit else line
