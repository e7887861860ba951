"""Keys and references: who a dispatch is, by its bytes alone.

The function is named ``uid-1`` and is frozen by test vectors. It is identity
only, never an order and never the row id of the full-text index.
"""

from __future__ import annotations

from clipping_archive.domain import expressions as re

DIGITS = 12
"""How many of the key's 16 hex digits a reference shows; more only where that is ambiguous."""

_TYPED = re.compile(r"(?:(?=[\w-]*[^\W\d_])\w[\w-]*-)?([0-9a-f]{1,16})")
"""An agency word is a key in any script, which may begin with a number, but is not one altogether."""
_WHITE = bytes.maketrans(b"", b"")
_SPACES = b" \t\n\r\x0b\x0c"


def uid(raw: bytes, guid: str | None = None, version: str | None = None) -> int:
    """Give the 63-bit dispatch key (uid-1) of an item.

    The first 8 bytes, big-endian, shifted right by one, of SHA-256 over the
    bytes without ASCII white space, then NUL and guid, NUL and version where
    the envelope has them.
    """
    import hashlib  # here, because it costs a search 2 ms that need not know it

    digest = hashlib.sha256(raw.translate(_WHITE, _SPACES))
    for part in (guid, version):
        if part is not None:
            digest.update(b"\0" + part.encode())
    return int.from_bytes(digest.digest()[:8], "big") >> 1


def hex_of(key: int) -> str:
    """Write a key as its 16 hex digits."""
    return f"{key:016x}"


def reference(key: int, agency: str | None, digits: int = DIGITS) -> str:
    """Write a reference: agency key (or ``unknown``), a hyphen, the first hex digits."""
    return f"{agency or 'unknown'}-{hex_of(key)[:digits]}"


def split_item(ref: str) -> tuple[str, int | None]:
    """Part a reference to one story of a collection, ``yonhap-7c41f2a09be3#2``, into reference and number."""
    whole, mark, number = ref.strip().partition("#")
    return (whole, int(number)) if mark and number.isdecimal() else (ref, None)


def key_range(ref: str) -> tuple[int, int] | None:
    """Give the lowest and highest key that a typed reference can mean, or None if it is none.

    Any prefix of the hex digits serves, with or without the agency word, which
    is not looked at: only the hex identifies.
    """
    found = _TYPED.fullmatch(ref.strip().lower())
    if not found:
        return None
    digits = found[1]
    return int(digits.ljust(16, "0"), 16), int(digits.ljust(16, "f"), 16)
