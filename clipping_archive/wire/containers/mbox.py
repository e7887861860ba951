"""Mailboxes in the mbox format: one mail behind the other, each below a line that begins with "From "."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final

from clipping_archive.domain import expressions as re
from clipping_archive.wire.containers.base import Part

name: Final = "mbox"

LINE = 1024 * 1024
_START = re.compile(rb"From \S{1,300} .{0,60}\d{4}")
_QUOTED = re.compile(rb">+From ")
_HEADER = re.compile(rb"(?:>?From |[!-9;-~]{1,70}:)")


def recognises(head: bytes) -> bool:
    """Take what begins with a mailbox's line above a mail, and has a header below it."""
    lines = head.split(b"\n", 2)
    return len(lines) > 2 and bool(_START.match(lines[0]) and _HEADER.match(lines[1]))


def split(file: BinaryIO, path: str, limit: int) -> Iterator[Part]:
    """Give each mail as it was before it came into the mailbox: no line above, ">From " undone."""
    number, size, lines = 0, 0, list[bytes]()
    blank = True
    while line := file.readline(LINE):
        if blank and _START.match(line):
            if number:
                yield Part(f"{path}!{number}", _mail(lines))
            number, size, lines = number + 1, 0, []
        elif size <= limit:
            if _QUOTED.match(line):
                line = line[1:]
            lines.append(line[: limit + 1 - size])
            size += len(lines[-1])
        blank = line in (b"\n", b"\r\n")
    if number:
        yield Part(f"{path}!{number}", _mail(lines))


def _mail(lines: list[bytes]) -> bytes:
    """Join the lines; the empty one above the next mail belongs to the mailbox."""
    if lines and lines[-1] in (b"\n", b"\r\n"):
        lines = lines[:-1]
    return b"".join(lines)
