"""The parts of a mail: their bytes, their text by whatever encoding it turns out to be, their names."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage, Message

from clipping_archive.domain import expressions as re
from clipping_archive.wire import encoding
from clipping_archive.wire.headers import UNREADABLE

DEEPEST = 20
"""Parts of a mail inside one another."""

_FOOT = re.compile(
    r".{0,80}\b(?:unsubscribe|view (?:this (?:e?-?mail )?)?in (?:your )?browser|manage (?:your )?preferences"
    r"|you (?:are|were) (?:receiving|sent) this|abmelden|im browser (?:an)?sehen"
    r"|se désabonner|désinscri\w+|수신거부|darse de baja|afmelden)\b",
    re.IGNORECASE,
)
LONGEST_FOOT = 160
"""A longer paragraph is copy, whatever words it holds, in characters."""


def parts(message: Message, depth: int = DEEPEST) -> Iterator[EmailMessage]:
    """List the parts that hold something, those of the mails inside it aside."""
    inside = held(message)
    if inside and message.get_content_type() != "message/rfc822":
        for part in inside if depth else ():
            if isinstance(part, Message):
                yield from parts(part, depth - 1)
    elif isinstance(message, EmailMessage):
        yield message


def held(message: Message) -> list[object]:
    """List the parts of a mail; none for one that has a text, which the package would decode and fail on."""
    inside = message.get_payload() if message.is_multipart() else None
    return list(inside) if isinstance(inside, list) else []


def decoded(part: EmailMessage) -> tuple[str, str]:
    """Give the text of a part by its declared encoding, and the encoding that it turned out to be."""
    found = encoding.decode_declared(content(part), charset(part))
    return found.text.replace("\r\n", "\n"), found.encoding


def charset(part: EmailMessage) -> str | None:
    """Give the encoding that a part declares."""
    try:
        return part.get_content_charset()
    except UNREADABLE:
        return None


def content(part: EmailMessage) -> bytes:
    """Give the bytes of a part; none where it is damaged."""
    try:
        inside = part.get_payload(decode=True)
    except UNREADABLE:
        return b""
    return inside if isinstance(inside, bytes) else b""


def file_name(part: EmailMessage) -> str | None:
    """Give the name under which a part is to be saved."""
    try:
        return part.get_filename()
    except UNREADABLE:
        return None


def without_ends(parts: list[str]) -> list[str]:
    """Take off what a newsletter sets above and below its copy: how to leave it, where to see it."""
    first, stop = 0, len(parts)
    while first < stop and _is_foot(parts[first]):
        first += 1
    while stop > first and _is_foot(parts[stop - 1]):
        stop -= 1
    return parts[first:stop]


def _is_foot(part: str) -> bool:
    return len(part) <= LONGEST_FOOT and _FOOT.match(part) is not None
