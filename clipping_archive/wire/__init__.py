"""Bytes -> dispatches: the readers of the formats in which a dispatch arrives, asked in this order."""

from __future__ import annotations

from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.errors import BadUsage, UnreadableDispatch
from clipping_archive.wire import anpa1312, iptc7901, plain, wiretext
from clipping_archive.wire.base import Reader
from clipping_archive.wire.late import Late

LIMIT = 20 * 1024 * 1024
"""The largest dispatch that is read, in bytes: no agency moves a text of a tenth of it."""

LONGEST_LINE = 200_000
"""Characters in one line of a text: a speech of two hours has as many in all."""
NEXIS = (b"ocument", b"okument", b"OCUMENT", b"OKUMENT", b"LENGTH:", b"DOC_ID_", b"<DOCFULL", b"PK")
"""What no export of Nexis is without, in the languages that it is read in."""
NEXIS_FRAME = (
    rb"\A(?:PK|\{\\rtf)|<DOCFULL|DOC_ID_"  # an office document, a page
    rb"|\d (?i:of|von|de|van|di|av|af) \d"  # 1 of 74 DOCUMENTS
    rb"|(?:ocument|okument|OCUMENT|OKUMENT)(?s:.{0,256})\Z"  # End of Document
)
"""What frames its stories besides: "document" is a word of many a text."""
FACTIVA_NUMBER = rb"\A[\xef\xbb\xbf\xff\xfe\0\s]*<|Do[ck]umento? [A-Za-z]{2,8}00"
"""A page, or the number of an article."""

XML: tuple[Reader, ...] = (
    Late("nexis", "nexis", holds=NEXIS, shows=NEXIS_FRAME),
    Late("factiva", "factiva", holds=(b"<", b"ocument", b"okument"), shows=FACTIVA_NUMBER),
    *(
        Late(name, where, rb"<")
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
_OBJECT = rb"\{\s*[\"}]|\[\s*[{\]]"  # an object, or a list of them
JSON: tuple[Reader, ...] = (
    Late("clipping", "ours", _OBJECT),
    Late("ap-media", "apmedia", _OBJECT),
    Late("dpa-digitalwires", "digitalwires", _OBJECT),
    Late("jsonfeed", "jsonfeed", rb"\{"),
    Late("ninjs3", "ninjs:NINJS", _OBJECT),
    Late("ninjs2", "ninjs:NINJS", _OBJECT),
    Late("ninjs1", "ninjs:NINJS", _OBJECT),
    Late("bigkinds", "bigkinds", _OBJECT + rb"|PK"),
    Late("json", "records", _OBJECT),
)
OFFICE: tuple[Reader, ...] = (
    Late("xlsx", "sheets", rb"PK"),
    Late("pdf", "pdf", holds=(b"%PDF",)),
    Late("docx", "documents:DOCX", rb"PK"),
    Late("rtf", "documents:RTF", rb"\{\\rtf"),
)
LABELLED: tuple[Reader, ...] = (
    Late("warc", "warc", rb"WARC/"),
    Late("email", "mail", rb"[!-9;-~]{1,70}:"),
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
    return [_bounded(one) for one in reader.read(data, path)]


def _bounded(item: Dispatch | Unread) -> Dispatch | Unread:
    """Refuse what is one line without end: what looks for people and quotations looks at whole paragraphs."""
    text = "" if isinstance(item, Unread) else item.text.original
    if len(text) > LONGEST_LINE and max(map(len, text.splitlines())) > LONGEST_LINE:
        reason = f"a line of it is longer than a paragraph may be ({LONGEST_LINE:,} characters)"
        return Unread(item.path, reason)
    return item


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
