"""Plain text: one file, one dispatch."""

from __future__ import annotations

from typing import Final

from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.domain.traced import Traced
from clipping_archive.wire import encoding, refusals

name: Final = "text"


def recognises(data: bytes) -> bool:
    """Take everything: what is no text is refused with its reason while it is read."""
    return True


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Decode the bytes and make one dispatch of them.

    Raises UnreadableDispatch for what is empty, binary, without any letter, or JSON in UTF-16.
    """
    refusals.refuse_binary(data, path)
    decoded = encoding.decode(data)
    refusals.refuse_unreadable(decoded.text, path)
    refusals.refuse_wide_json(data, decoded.text, path)
    text = Traced(decoded.text)
    return [Dispatch(path, data, text, decoded.encoding, name, assumptions=decoded.assumptions)]
