"""Bytes -> dispatches: the readers of the formats in which a dispatch arrives, asked in this order."""

from __future__ import annotations

from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.errors import BadUsage, UnreadableDispatch
from clipping_archive.wire import anpa1312, iptc7901, plain, wiretext
from clipping_archive.wire.base import Reader
from clipping_archive.wire.late import Late

LIMIT = 20 * 1024 * 1024
"""The largest dispatch that is read, in bytes: no agency moves a text of a tenth of it."""

NEXIS = (b"ocument", b"okument", b"OCUMENT", b"OKUMENT", b"LENGTH:", b"DOC_ID_", b"<DOCFULL", b"PK")
"""What no export of Nexis is without, in the languages that it is read in."""

XML: tuple[Reader, ...] = (
    Late("nexis", "nexis", *NEXIS),
    Late("factiva", "factiva", b"<", b"{\\rtf", b"HD", b"ocument", b"okument"),
    *(
        Late(name, where, b"<")
        for name, where in (
            ("nitf", "nitf"),
            ("newsml1", "newsml1"),
            ("newsmlg2", "newsmlg2"),
            ("ritzau", "ritzau"),
            ("cp", "jimi"),
            ("rss", "feeds:RSS"),
            ("atom", "feeds:ATOM"),
            ("html", "webpage"),
        )
    ),
)
JSON: tuple[Reader, ...] = (
    Late("clipping", "ours", b"{"),
    Late("ap-media", "apmedia", b"{"),
    Late("dpa-digitalwires", "digitalwires", b"{"),
    Late("jsonfeed", "jsonfeed", b"{"),
    Late("ninjs3", "ninjs:NINJS", b"{"),
    Late("ninjs2", "ninjs:NINJS", b"{"),
    Late("ninjs1", "ninjs:NINJS", b"{"),
    Late("bigkinds", "bigkinds", b"{", b"PK"),
    Late("json", "records", b"{", b"["),
)
OFFICE: tuple[Reader, ...] = (
    Late("xlsx", "sheets", b"PK"),
    Late("pdf", "pdf", b"%PDF"),
    Late("docx", "documents:DOCX", b"PK"),
    Late("rtf", "documents:RTF", b"{\\rtf"),
)
LABELLED: tuple[Reader, ...] = (
    Late("warc", "warc", b"WARC/"),
    Late("email", "mail", b":"),
    iptc7901,
    anpa1312,
    wiretext,
)

READERS: tuple[Reader, ...] = (*XML, *JSON, *OFFICE, *LABELLED, plain)
"""The first that recognises the bytes reads them; plain text is last, since it takes everything."""


def read(
    data: bytes, path: str, *, read_as: str | None = None, limit: int = LIMIT
) -> list[Dispatch | Unread]:
    """Read every dispatch that the bytes of one file hold.

    ``read_as`` names the reader and skips the question which format this is.
    Raises UnreadableDispatch for what is empty, holds no letter at all, is
    binary or is larger than ``limit`` bytes, and BadUsage for an unknown
    ``read_as``.
    """
    reader = _named(read_as) if read_as is not None else None
    if len(data) > limit:
        raise UnreadableDispatch(
            path,
            f"it is larger than a dispatch may be ({_size(limit)})",
            hint="The setting for the largest dispatch raises the limit.",
        )
    if reader is None:
        reader = next(reader for reader in READERS if reader.recognises(data))
    return reader.read(data, path)


def _named(name: str) -> Reader:
    for reader in READERS:
        if reader.name == name:
            return reader
    known = ", ".join(reader.name for reader in READERS)
    raise BadUsage(f"No format is called {name!r}", hint=f"Formats that can be read: {known}.")


def _size(count: int) -> str:
    if count % 2**20 == 0:
        return f"{count // 2**20} MiB"
    return f"{count:,} bytes"
