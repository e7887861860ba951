"""Single files packed by gzip, bzip2 or xz."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple, cast

from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire.containers import unpacked
from clipping_archive.wire.containers.base import Part


class Packed(NamedTuple):
    """A container with one member; ``mark`` begins it, ``suffixes`` are taken off its name."""

    name: str
    mark: bytes
    suffixes: tuple[str, ...]
    opened: Callable[[BinaryIO], unpacked.Readable]

    def recognises(self, head: bytes) -> bool:
        """Look for the mark; letters such as BZh must not be the beginning of a text."""
        return head.startswith(self.mark) and (not self.mark.isalnum() or head[4:10] == b"1AY&SY")

    def split(self, file: BinaryIO, path: str, limit: int) -> Iterator[Part]:
        """Give what is packed; what breaks off or is far larger than it should be is refused."""
        import lzma

        file.seek(0, os.SEEK_END)
        budget = unpacked.Budget(path, file.tell())
        file.seek(0)
        try:
            stream = unpacked.spooled(self.opened(file), budget)
        except (OSError, EOFError, zlib.error, lzma.LZMAError, ValueError) as error:
            raise UnreadableDispatch(path, f"its {self.name} data breaks off or is damaged") from error
        yield Part(f"{path}!{self._member(path)}", file=stream)

    def _member(self, path: str) -> str:
        last = unpacked.cleaned(path.rsplit("!", 1)[-1]).rsplit("/", 1)[-1]
        lowered = last.lower()
        if lowered.endswith(".tgz"):
            return f"{last[:-4]}.tar"
        return next((last[: -len(end)] for end in self.suffixes if lowered.endswith(end)), last) or "member"


def _gzip(file: BinaryIO) -> unpacked.Readable:
    from gzip import GzipFile

    # Without a mode it would be that of the file, which was written when it was unpacked of another one.
    return cast("unpacked.Readable", GzipFile(fileobj=file, mode="rb"))


def _bzip2(file: BinaryIO) -> unpacked.Readable:
    from bz2 import BZ2File

    return cast("unpacked.Readable", BZ2File(file))


def _xz(file: BinaryIO) -> unpacked.Readable:
    from lzma import LZMAFile

    return cast("unpacked.Readable", LZMAFile(file))


GZIP = Packed("gzip", b"\x1f\x8b", (".gz",), _gzip)
BZIP2 = Packed("bzip2", b"BZh", (".bz2",), _bzip2)
XZ = Packed("xz", b"\xfd7zXZ\0", (".xz",), _xz)
