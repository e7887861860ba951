"""What packed files unpack to, within bounds: a bomb is told by how much it makes of how little."""

from __future__ import annotations

from contextlib import ExitStack
from typing import BinaryIO, Protocol, cast

from clipping_archive.errors import UnreadableDispatch

RATIO = 250
"""Copy packs to a fifth of its size, spreadsheets to a twentieth, and nothing that is read to 1/250."""
FREE = 64 * 1024 * 1024
"""So many bytes may be unpacked of however little."""
MOST = 16 * 1024**3
"""So many bytes are unpacked of one file at most."""
IN_MEMORY = 4 * 1024 * 1024
BLOCK = 256 * 1024


class Readable(Protocol):
    """What bytes can be read from."""

    def read(self, size: int, /) -> bytes:
        """Read at most ``size`` bytes."""
        ...


class Budget:
    """How much may still be unpacked of a packed file of ``packed`` bytes."""

    def __init__(self, path: str, packed: int) -> None:
        self.path = path
        self.packed = packed
        self.done = 0

    def spend(self, count: int) -> None:
        """Count bytes that were unpacked; raises UnreadableDispatch where they are too many."""
        self.done += count
        if self.done > MOST or (self.done > FREE and self.done > RATIO * self.packed):
            raise UnreadableDispatch(
                self.path, f"it unpacks to more than {self.done // 2**20:,} MiB, far more than it should"
            )


def spooled(source: Readable, budget: Budget) -> BinaryIO:
    """Unpack into a stream that can be sought, on disk where it is large, without a name."""
    from tempfile import SpooledTemporaryFile

    held = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 - whoever reads it closes it
    with ExitStack() as opened:
        opened.callback(held.close)
        while block := source.read(BLOCK):
            budget.spend(len(block))
            held.write(block)
        held.seek(0)
        opened.pop_all()  # all of it is unpacked: whoever reads it closes it
    return cast("BinaryIO", held)


def cleaned(name: str) -> str:
    """Give a member's name without roots, steps upwards and control characters; nothing is written there."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    text = "/".join(part for part in parts if not (len(part) == 2 and part[1] == ":"))
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text) or "member"


def hidden(name: str) -> bool:
    """Say whether a member is passed over: dot-files, and what macOS adds to archives."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return any(part.startswith(".") or part == "__MACOSX" for part in parts)
