"""Headers of mails, which lie about their encoding."""

from __future__ import annotations

import quopri
from email.errors import MessageError
from email.message import EmailMessage

from clipping_archive.domain import expressions as re
from clipping_archive.wire import encoding

_ENCODED = re.compile(rb"=\?[\w.-]{1,40}\?[Qq]\?([^?]*)\?=")


def header_of(message: EmailMessage, wanted: str) -> str:
    """Give a header on one line; one whose bytes are not what it declares is read as what they are."""
    try:
        told = str(message.get(wanted) or "")
    except (ValueError, LookupError, IndexError, AttributeError, TypeError, MessageError, RecursionError):
        return ""
    raw = next((text for key, text in message.raw_items() if key.lower() == wanted), "")
    if isinstance(raw, str) and any("\udc80" <= char <= "\udcff" for char in raw):
        told = _mended(raw.encode("utf-8", "surrogateescape"))
    return " ".join(told.encode("utf-8", "replace").decode().split())


def _mended(raw: bytes) -> str:
    """Decode a header whose words hold bytes beyond ASCII, whatever encoding they declare."""
    words = _ENCODED.sub(lambda one: quopri.decodestring(one[1], header=True), raw)
    return encoding.decode(words).text
