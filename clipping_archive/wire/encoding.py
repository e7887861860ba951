"""Bytes to text: what can be known is read, what must be assumed is recorded."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Assumption

REPLACED = "\N{REPLACEMENT CHARACTER}"

MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is its first half
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SINGLE_BYTE = re.compile(r"windows-125\d|cp125\d|iso-?8859.*|koi8.*|mac.*|ibm\d+|cp(?:437|85\d)")
"""Declared encodings in which any bytes are letters, so that a wrong declaration goes unnoticed."""
NAMES = {"utf-8-sig": "UTF-8", "utf-8": "UTF-8", "utf-16": "UTF-16", "utf-32": "UTF-32"}

HIGH = bytes(range(0x80, 0x100))
_HANGUL = re.compile(rb"(?:[\xb0-\xc8][\xa1-\xfe]){2,}")
_KOREAN_MARKS = re.compile(rb"\xa1[\xa4\xa6\xaa\xad-\xb1]")
KOREAN_SHARE = 0.5
UTF8_SHARE = 3
"""A damaged UTF-8 text has this many whole characters beyond ASCII for each broken one."""


class Decoded(NamedTuple):
    """Text without its byte order mark, the codec that gives it back, and what was assumed."""

    text: str
    encoding: str
    assumptions: tuple[Assumption, ...] = ()


def decode(data: bytes) -> Decoded:
    """Decode bytes of unknown encoding; never fails.

    A byte order mark decides; then UTF-8, if the bytes are UTF-8; then what is
    nearly UTF-8 (a cut or damaged file); then cp949 where the bytes pair up to
    Hangul; else windows-1252, the encoding of most old English copy. Bytes
    that have no meaning become U+FFFD.
    """
    for mark, codec in MARKS:
        if data.startswith(mark):
            return _decoded(data, codec, "its byte order mark says so")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        where = f"byte 0x{data[error.start]:02x} at {error.start}"
    if _is_damaged_utf8(data):
        return _decoded(data, "utf-8", f"nearly all of it is ({where} is not)")
    codec = "cp949" if _is_korean(data) else "windows-1252"
    return _decoded(data, codec, f"it is not UTF-8 ({where})", always=True)


def decode_declared(data: bytes, declared: str | None) -> Decoded:
    """Decode bytes whose format names their encoding; never fails.

    A byte order mark decides; then the encoding that is declared, but a
    single-byte one yields to UTF-8 where the bytes are UTF-8 beyond ASCII: agencies
    leave an old declaration above new bytes. Where nothing is declared, or what
    is declared is unknown or wrong, the bytes are read as :func:`decode` reads them.
    """
    codec = _known(declared)
    if codec is None or any(data.startswith(mark) for mark, _ in MARKS):
        return decode(data)
    if SINGLE_BYTE.fullmatch(codec):
        if data.isascii():
            return Decoded(data.decode("ascii"), codec)
        if (found := decode(data)).encoding == "utf-8" and not found.assumptions:
            sentence = f"Decoded as UTF-8, which it is, although it declares {declared}."
            return found._replace(assumptions=(Assumption("decoded", sentence),))
        return _decoded(data, codec, "it declares so")
    try:
        return Decoded(data.decode(codec), codec)
    except UnicodeDecodeError:
        return decode(data)


def _known(declared: str | None) -> str | None:
    """Give Python's name of a declared text encoding, windows-1252 for Latin-1, as every browser reads it."""
    name = (declared or "").strip().lower()
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    if not getattr(codec, "_is_text_encoding", True) or codec.name.startswith(("utf-16", "utf-32", "idna")):
        return None  # without a mark, two-byte text would have shown itself as binary
    if codec.name in {"iso8859-1", "ascii"}:
        return "windows-1252"
    return codec.name


def _decoded(data: bytes, codec: str, why: str, *, always: bool = False) -> Decoded:
    """Decode with ``codec``, and say so if it was assumed (``always``) or something was lost."""
    text = data.decode(codec, errors="replace")
    lost = text.count(REPLACED) - (0 if always else data.count(REPLACED.encode()))
    if not always and lost <= 0:
        return Decoded(text, codec)
    sentence = f"Decoded as {NAMES.get(codec, codec)}: {why}."
    if lost > 0:
        unread = "1 character could" if lost == 1 else f"{lost} characters could"
        sentence += f" {unread} not be read."
    return Decoded(text, codec, (Assumption("decoded", sentence),))


def _is_damaged_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", errors="replace")
    broken = text.count(REPLACED)
    whole = sum(len(run) for run in re.findall(r"[^\x00-\x7f\ufffd]+", text))
    return whole >= UTF8_SHARE * broken


def _is_korean(data: bytes) -> bool:
    """Tell cp949 from windows-1252 by pairs of bytes.

    A Korean word has two syllables or more, and both bytes of a common syllable
    are high (0xB0-0xC8, 0xA1-0xFE); in a western language two letters beyond
    ASCII seldom meet, and four never. English copy from Seoul may hold nothing
    Korean but its quotation marks and dots, which begin with 0xA1.
    """
    high = len(data) - len(data.translate(None, HIGH))
    paired = sum(len(run) for run in _HANGUL.findall(data)) + 2 * len(_KOREAN_MARKS.findall(data))
    return paired >= KOREAN_SHARE * high
