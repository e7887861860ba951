"""ZIP archives; office documents are ZIP files, too, and no archives."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, Final

from clipping_archive.domain import expressions as re
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire.containers import unpacked
from clipping_archive.wire.containers.base import Part

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

name: Final = "zip"

MEMBERS = 100_000
ENCRYPTED = 0x1
_NAMES = re.compile(rb"PK\x03\x04.{22}(..)..", re.DOTALL)
_OFFICE = re.compile(rb"\[Content_Types\]\.xml|_rels/\.rels|docProps/|(?:word|xl|ppt)/[\w/]+\.xml|mimetype\Z")


def recognises(head: bytes) -> bool:
    """Take an archive, but no office document, which its members' names tell."""
    if not head.startswith(b"PK\x03\x04"):
        return False
    names = (head[one.end() : one.end() + int.from_bytes(one[1], "little")] for one in _NAMES.finditer(head))
    return not any(_OFFICE.match(member) for member in names)


def split(file: BinaryIO, path: str, limit: int) -> Iterator[Part]:
    """Give the members in their order; one that cannot be unpacked costs no other one."""
    import zipfile  # 8 ms with all that it imports, which other files need not pay

    file.seek(0, os.SEEK_END)
    budget = unpacked.Budget(path, file.tell())
    file.seek(0)
    try:
        archive = zipfile.ZipFile(file)
    # zipfile says NotImplementedError of an archive that needs a later version of ZIP than it reads.
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise UnreadableDispatch(path, "its list of members is damaged or breaks off") from error
    with archive:
        members = archive.infolist()
        for member in members[:MEMBERS]:
            if member.filename.endswith("/") or unpacked.hidden(member.filename):
                continue
            yield _part(archive, member, path, budget)
    if len(members) > MEMBERS:
        raise UnreadableDispatch(path, f"it has more than {MEMBERS:,} members")


def _part(archive: ZipFile, member: ZipInfo, path: str, budget: unpacked.Budget) -> Part:
    import zipfile
    import zlib

    place = f"{path}!{unpacked.cleaned(member.filename)}"
    if member.flag_bits & ENCRYPTED:
        return Part(place, problem="it is encrypted; unpack it with its password, and give the file")
    try:
        with archive.open(member) as packed:
            return Part(place, file=unpacked.spooled(packed, budget))
    except NotImplementedError:  # so zipfile says of a compression that it does not know
        return Part(place, problem="it is packed by a method that cannot be read")
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError):
        return Part(place, problem="it is damaged")
