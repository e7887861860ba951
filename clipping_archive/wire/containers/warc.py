"""WARC, what a browser or a crawler captured: a stream of records, plain or gzipped one by one."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Final, cast

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Envelope
from clipping_archive.domain.period import CAPTURED, Period, Published
from clipping_archive.wire import clock
from clipping_archive.wire.containers.base import Part

name: Final = "warc"

LINE = 64 * 1024
HEADERS = 200
PAGES = ("response", "resource", "conversion")
"""Kinds of record that hold what was captured; a revisit says that a page was the same again."""
READ = re.compile(rb"html|xml|json|text/plain|rfc822|wordprocessing|spreadsheet|pdf|rtf", re.IGNORECASE)
"""Kinds of content that a reader may know; pictures, styles and scripts are passed over."""
NEVER = re.compile(rb"javascript|ecmascript|css|svg|manifest|opensearch", re.IGNORECASE)

_UNWRITTEN = re.compile(
    rb"/(?:robots|ads|app-ads|humans|security)\.txt(?:[?#]|>?$)|/sitemap[^/?#]*\.xml|/\.well-known/|/favicon\."
)
"""Addresses at which programs read, not people."""


def recognises(head: bytes) -> bool:
    """Look for the name of the format, below gzip too."""
    if head.startswith(b"\x1f\x8b"):
        try:
            head = zlib.decompressobj(31).decompress(head, 64)
        except zlib.error:
            return False
    return head.startswith(b"WARC/")


def split(file: BinaryIO, path: str, limit: int) -> Iterator[Part]:
    """Give each captured page: its record, with address and time of capture beside it.

    A record in which the file breaks off is given as far as it goes, and what is no record as a problem;
    reading goes on at the next one.
    """
    from gzip import GzipFile

    packed = file.read(2) == b"\x1f\x8b"
    file.seek(0)
    stream = cast("BinaryIO", GzipFile(fileobj=file, mode="rb")) if packed else file
    number = 0
    try:
        for record in _records(stream, limit):
            number += 1
            if record is None:
                yield Part(f"{path}!{number}", problem="this is no record, or a damaged one")
            elif is_page(record):
                yield Part(f"{path}!{number}", record, envelope=capture_of(record))
    except (OSError, EOFError, zlib.error):
        yield Part(f"{path}!{number + 1}", problem="the file breaks off here, or is damaged")


def is_page(record: bytes) -> bool:
    """Say whether a record holds a page or another document that was served as asked for."""
    headers, block = _headed(record)
    if headers.get(b"warc-type", b"").decode("ascii", "replace").lower() not in PAGES:
        return False
    if _UNWRITTEN.search(headers.get(b"warc-target-uri", b"")):
        return False
    kind = headers.get(b"content-type", b"")
    if b"application/http" in kind:
        status = re.match(rb"HTTP/\d(?:\.\d)?\s+(\d{3})", block)
        if status is None or not status[1].startswith(b"2"):
            return False
        kind = _headed(block)[0].get(b"content-type", b"text/html")
    return READ.search(kind) is not None and NEVER.search(kind) is None


def is_cut(record: bytes) -> bool:
    """Say whether less was captured or kept than there was."""
    headers, block = _headed(record)
    size = headers.get(b"content-length", b"")
    return b"warc-truncated" in headers or (size.isdigit() and len(block) < int(size[:15]))


def capture_of(record: bytes) -> Envelope:
    """Give what a record says of its capture: the address and when it was taken."""
    headers, _ = _headed(record)
    address = headers.get(b"warc-target-uri", b"").decode("utf-8", "replace").strip("<> ") or None
    date = headers.get(b"warc-date", b"").decode("ascii", "replace")
    period: Period | None = clock.read(date)
    return Envelope(url=address, published=Published(period, CAPTURED, date) if period else None)


def _records(stream: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """Cut the stream into records of ``limit + 1`` bytes at most; None for damage, up to the next record."""
    damaged = False
    while line := stream.readline(LINE):
        if line.startswith(b"WARC/"):
            record = _record(line, stream, limit)
            damaged = record is None
            yield record
        elif line.strip() and not damaged:
            damaged = True
            yield None


def _record(line: bytes, stream: BinaryIO, limit: int) -> bytes | None:
    head = [line]
    while (line := stream.readline(LINE)) not in (b"\r\n", b"\n", b""):
        head.append(line)
        if len(head) > HEADERS:
            return None
    told = b"".join(head) + line
    length = re.search(rb"(?im)^content-length:\s*(\d{1,15})\s*$", told)
    if length is None:
        return None
    size = int(length[1])
    kept = min(size, max(0, limit + 1 - len(told)))
    block = stream.read(kept)
    if len(block) < kept:
        return (told + block) if block else None
    left = size - len(block)
    while left > 0 and (passed := stream.read(min(left, io.DEFAULT_BUFFER_SIZE * 8))):
        left -= len(passed)
    return told + block


def _headed(data: bytes) -> tuple[dict[bytes, bytes], bytes]:
    """Part the headers, names in lower case, from the block below them."""
    head = data[: 8 * LINE]
    end = re.search(rb"\r?\n\r?\n", head)
    if end is None:
        return {}, b""
    pairs = (line.split(b":", 1) for line in head[: end.start()].splitlines()[1:] if b":" in line)
    return {key.strip().lower(): value.strip() for key, value in pairs}, data[end.end() :]
