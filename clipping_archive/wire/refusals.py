"""What cannot be a dispatch, and the sentence that says why."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.errors import UnreadableDispatch

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"\x1f\x8b", "a gzip file"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ\0", "an xz file"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\0", "a program"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound recording"),
    (b"RIFF", "a sound, film or picture"),
)
"""First bytes, and what they begin. Those that are also letters count only with a control byte near."""

_FIRST = tuple(first for first, _ in SIGNATURES)

WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
"""Byte order marks of UTF-16 and UTF-32, the only encodings in which a NUL byte is text."""

CONTROL = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1b") + b"\x7f"
MOST_CONTROLS = 0.05
"""Teleprinter copy frames a story with a handful of control bytes; compressed data has one in ten."""
FEW_CONTROLS = 24
LOOKED_AT = 65_536

_JSON = re.compile(r"\ufeff?\s*(?:\{\s*\"|\[\s*\{)")
_LETTER = re.compile(r"[^\W\d_]")
_ALTERNATING_NULS = re.compile(rb"\A(?:[^\0]\0){4}|\A(?:\0[^\0]){4}")


def refuse_binary(data: bytes, path: str) -> None:
    """Raise UnreadableDispatch for pictures, archives, programs and other bytes that are no text."""
    if not data:
        raise UnreadableDispatch(path, "it is empty: it holds no letter at all")
    head = data[:LOOKED_AT]
    for first, what in SIGNATURES if data.startswith(_FIRST) else ():
        if data.startswith(first) and (not first.isalnum() or head.translate(None, CONTROL) != head):
            raise UnreadableDispatch(path, f"it is {what}, not text", hint=_hint(what))
    if data.startswith(WIDE_MARKS):
        return
    if b"\0" in data:
        hint = ""
        if _ALTERNATING_NULS.match(data):
            hint = "It looks like UTF-16 without its byte order mark. Save it as UTF-8."
        raise UnreadableDispatch(path, f"it is binary (NUL byte at {data.index(0)})", hint=hint)
    controls = len(head) - len(head.translate(None, CONTROL))
    if controls > FEW_CONTROLS and controls > MOST_CONTROLS * len(head):
        raise UnreadableDispatch(path, f"it is binary ({controls * 100 // len(head)} % control bytes)")


def refuse_wide_json(data: bytes, text: str, path: str) -> None:
    """Raise UnreadableDispatch for JSON in UTF-16, which would else be kept as text, braces and all."""
    if data.startswith(WIDE_MARKS) and _JSON.match(text):
        raise UnreadableDispatch(path, "it is JSON in UTF-16, which is not read", hint="Save it as UTF-8.")


def refuse_unreadable(text: str, path: str) -> None:
    """Raise UnreadableDispatch for text without any Unicode letter: there is nothing to find again."""
    if any(found[0].isalpha() for found in _LETTER.finditer(text)):
        return
    if not text.strip():
        raise UnreadableDispatch(path, "it is nothing but white space: it holds no letter at all")
    raise UnreadableDispatch(path, "it holds no letter at all")


def _hint(what: str) -> str:
    if "archive" in what or what.endswith("file"):
        return "Unpack it, and give the text inside."
    if "document" in what:
        return "Save it as plain text first."
    return ""
