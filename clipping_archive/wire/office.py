"""Documents of word processors: the paragraphs of DOCX and RTF. No macro runs and no link is followed."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from clipping_archive.domain import expressions as re
from clipping_archive.errors import MissingLibrary, UnreadableDispatch
from clipping_archive.wire import xml

if TYPE_CHECKING:
    from zipfile import ZipFile

ZIP: Final = b"PK\x03\x04"
RTF: Final = b"{\\rtf"
STORY: Final = "word/document.xml"
SHEETS: Final = "xl/workbook.xml"
MOST = 64 * 1024 * 1024
"""So many bytes may all members of a document together unpack to."""
MEMBERS = 4096


def archive_of(data: bytes, path: str) -> ZipFile:
    """Open the bytes of a document; raises UnreadableDispatch where its list of members is damaged."""
    import zipfile  # 8 ms with all that it imports, which plain text need not pay

    try:
        return zipfile.ZipFile(io.BytesIO(data))
    # zipfile says NotImplementedError of an archive that needs a later version of ZIP than it reads.
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise UnreadableDispatch(path, "it is an office document that is damaged or breaks off") from error


def is_document(data: bytes, member: str = STORY) -> bool:
    """Say whether bytes are an office document that has this member; never raises."""
    if not data.startswith(ZIP) or member.encode() not in data:
        return False
    try:
        with archive_of(data, "") as archive:
            return member in archive.namelist()
    except UnreadableDispatch:
        return False


def check(data: bytes, path: str) -> None:
    """Raise UnreadableDispatch for a document that is damaged, encrypted or unpacks to far too much."""
    with archive_of(data, path) as archive:
        members = archive.infolist()
    if any(member.flag_bits & 1 for member in members):
        raise UnreadableDispatch(path, "it is encrypted", hint="Save it without its password first.")
    if len(members) > MEMBERS or sum(member.file_size for member in members) > MOST:
        raise UnreadableDispatch(path, f"it unpacks to more than {MOST // 2**20} MiB, or to too many members")


def member(data: bytes, path: str, name: str = STORY) -> bytes:
    """Unpack one member of a document, within bounds whatever its list of members says."""
    check(data, path)
    import zipfile
    import zlib

    try:
        with archive_of(data, path) as archive, archive.open(name) as packed:
            held = packed.read(MOST + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, KeyError, RuntimeError) as error:
        raise UnreadableDispatch(path, "it is an office document that is damaged or breaks off") from error
    if len(held) > MOST:
        raise UnreadableDispatch(path, f"it unpacks to more than {MOST // 2**20} MiB")
    return held


def docx_paragraphs(data: bytes, path: str) -> list[str]:
    """List the paragraphs of a DOCX in order, those of tables too; a line break is a line break."""
    root = xml.plain_names(xml.parse(member(data, path), path).root)
    found: list[str] = []
    parts: list[str] = []
    for element in root.iter("p", "t", "br", "cr", "tab", "noBreakHyphen"):
        if element.tag == "p":
            found.append("".join(parts))
            parts = []
        elif element.tag == "t":
            parts.append(element.text or "")
        else:
            parts.append({"tab": "\t", "noBreakHyphen": "-"}.get(str(element.tag), "\n"))
    return [*found[1:], "".join(parts)]


def rtf_paragraphs(data: bytes, path: str) -> list[str]:
    """List the paragraphs of an RTF. Raises UnreadableDispatch, also where striprtf is not installed."""
    return list(_stripped(data, path))


@lru_cache(maxsize=2)
def _stripped(data: bytes, path: str) -> tuple[str, ...]:
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError:
        need = MissingLibrary("reading RTF", "striprtf", extra="office")
        raise UnreadableDispatch(path, str(need)) from None
    try:
        text = rtf_to_text(data.decode("latin-1"), errors="replace")
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError) as error:
        raise UnreadableDispatch(path, "its RTF is damaged") from error
    cleaned = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", "", text)
    return tuple(cleaned.split("\n"))


def paragraphs(data: bytes, path: str) -> list[str]:
    """List the paragraphs of a DOCX or an RTF."""
    return rtf_paragraphs(data, path) if data.startswith(RTF) else docx_paragraphs(data, path)


def peek(data: bytes) -> bytes:
    """Give the words of a DOCX or RTF without their markup, nearly: to tell whose document it is."""
    if data.startswith(RTF):
        return re.sub(rb"\\'a0|\\~", b" ", data)
    return _words(data) if is_document(data) else b""


@lru_cache(maxsize=2)
def _words(data: bytes) -> bytes:
    try:
        return re.sub(rb"<[^<>]*>", b"", member(data, "").replace(b"</w:p>", b"\n"))
    except UnreadableDispatch:
        return b""
