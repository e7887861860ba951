"""tar archives, read as a stream; links and devices in them are never followed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import BinaryIO, Final, cast

from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire.containers import unpacked
from clipping_archive.wire.containers.base import Part

name: Final = "tar"

MARK_AT = 257


def recognises(head: bytes) -> bool:
    """Look for the mark in the first member's block."""
    return head[MARK_AT : MARK_AT + 5] == b"ustar"


def split(file: BinaryIO, path: str, limit: int) -> Iterator[Part]:
    """Give the files in their order; the archive is refused from where it is damaged."""
    import tarfile

    file.seek(0, os.SEEK_END)
    budget = unpacked.Budget(path, file.tell())
    file.seek(0)
    try:
        with tarfile.open(fileobj=file, mode="r:") as archive:
            for member in archive:
                archive.members = []  # type: ignore[attr-defined]  # else it holds every member's head
                if not member.isfile() or unpacked.hidden(member.name):
                    continue
                held = archive.extractfile(member)
                if held is not None:
                    place = f"{path}!{unpacked.cleaned(member.name)}"
                    yield Part(place, file=unpacked.spooled(cast("unpacked.Readable", held), budget))
    except (tarfile.TarError, OSError, EOFError, ValueError) as error:
        raise UnreadableDispatch(path, "the tar archive breaks off or is damaged") from error
