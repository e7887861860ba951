"""One record of a WARC: a captured page, which the reader of its own format reads."""

from __future__ import annotations

import io
import logging
from typing import Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Assumption, Dispatch, Unread
from clipping_archive.errors import MissingLibrary, Textless, UnreadableDispatch
from clipping_archive.wire import webpage
from clipping_archive.wire.containers import warc

name: Final = "warc"

LARGEST = 64 * 1024 * 1024
"""A page is no larger when it is unpacked, in bytes."""


def recognises(data: bytes) -> bool:
    """Look for the name of the format."""
    return data.startswith(b"WARC/")


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read the page of a record, or those of several; a revisit says that a page was the same again."""
    parts = list(warc.split(io.BytesIO(data), path, len(data)))
    if len(parts) == 1 and parts[0].data == data:
        return _record(data, path)
    found: list[Dispatch | Unread] = []
    for part in parts:
        try:
            found += [Unread(part.path, part.problem)] if part.problem else _record(part.data, part.path)
        except UnreadableDispatch as error:
            found.append(Unread(part.path, error.reason, isinstance(error, Textless)))
    if not found:
        raise UnreadableDispatch(path, "no page was captured in it")
    return found


def _record(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read one record; its bytes stay those of the dispatch, since the page is only in them."""
    from clipping_archive import wire

    payload, charset = _payload(data, path)
    capture = warc.capture_of(data)
    if webpage.recognises(payload):
        read: list[Dispatch | Unread] = [
            webpage.read_page(payload, path, charset=charset, address=capture.url)
        ]
    else:
        read = wire.read(payload, path)
    if len(read) != 1 or not isinstance(read[0], Dispatch):
        return read
    page = read[0]
    assumed = page.assumptions
    if page.envelope.published is None and capture.published:
        sentence = f"Captured {capture.published.text}, which is its day where the page names none."
        assumed += (Assumption("captured", sentence),)
    if warc.is_cut(data):
        assumed += (Assumption("cut", "The capture breaks off: the end of the page is not in it."),)
    envelope = page.envelope.filled(capture)
    return [page._replace(raw=data, format=name, envelope=envelope, assumptions=assumed)]


def _payload(data: bytes, path: str) -> tuple[bytes, str | None]:
    """Unpack what was served: chunks, gzip, Brotli; and the encoding that the server named."""
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError as error:
        need = MissingLibrary("reading a capture", "warcio", extra="warc")
        raise UnreadableDispatch(path, str(need)) from error
    logging.getLogger("warcio").setLevel(logging.CRITICAL)  # what it mends is no news to the user
    try:
        record = next(iter(ArchiveIterator(io.BytesIO(data))))
        payload = record.content_stream().read(LARGEST + 1)
    except (
        ArchiveLoadFailed,
        StopIteration,
        OSError,
        EOFError,
        ValueError,
        IndexError,
        AttributeError,
    ) as error:
        raise UnreadableDispatch(path, "its record is damaged") from error
    if len(payload) > LARGEST:
        raise UnreadableDispatch(path, f"it unpacks to more than {LARGEST // 2**20} MiB")
    kind = record.http_headers.get_header("content-type") if record.http_headers else None
    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", kind or "", re.IGNORECASE)
    return payload, charset[1] if charset else None
