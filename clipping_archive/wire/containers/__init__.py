"""Files that hold other files or many dispatches: taken apart as a stream, one part in memory at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire.containers import jsonl, mbox, tables, tarred, warc, zipped
from clipping_archive.wire.containers.base import Container, Part
from clipping_archive.wire.containers.packed import BZIP2, GZIP, XZ

HEAD = 64 * 1024
"""So many bytes at the start of a file tell what it is."""
DEPTH = 4
"""Containers inside containers: a mailbox in a gzip in a ZIP is three. What is deeper is a trap."""

CONTAINERS: tuple[Container, ...] = (warc, mbox, zipped, tarred, GZIP, BZIP2, XZ, jsonl, tables)
"""The first that recognises the head of a file takes it apart."""


def container_of(head: bytes) -> Container | None:
    """Find what takes a file apart, by its first bytes; None for a file that a reader reads whole."""
    return next((one for one in CONTAINERS if one.recognises(head)), None)


def parts(file: BinaryIO, path: str, limit: int, depth: int = DEPTH) -> Iterator[Part]:
    """Give what a seekable file holds, down to the parts that are no containers.

    Each has ``data`` of at most ``limit + 1`` bytes, or a ``problem``, which
    stops no other part. A file that is no container is its own only part.
    """
    head = file.read(HEAD)
    file.seek(0)
    found = container_of(head)
    if found is None:
        yield Part(path, file.read(limit + 1))
    elif depth == 0:
        yield Part(path, problem=f"it is packed more than {DEPTH} times")
    else:
        empty = True
        try:
            for part in found.split(file, path, limit):
                empty = False
                yield from _inside(part, limit, depth - 1)
        except UnreadableDispatch as error:
            yield Part(path, problem=error.reason)
        else:
            if empty:
                yield Part(path, problem="there is nothing in it that could be a dispatch")


def _inside(part: Part, limit: int, depth: int) -> Iterator[Part]:
    if part.file is None:
        yield part
        return
    with part.file as file:
        for inner in parts(file, part.path, limit, depth):
            yield inner if inner.envelope else inner._replace(envelope=part.envelope)
