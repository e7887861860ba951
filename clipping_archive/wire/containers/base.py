"""What a container is, and what it is taken apart into."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple, Protocol

from clipping_archive.domain.dispatch import Envelope


class Part(NamedTuple):
    """One part of a container: its bytes (``data``), or a stream of them, or what is wrong with it.

    ``path`` is the container's with the part's own name or number behind an
    exclamation mark: ``a.zip!b.txt``, ``list.mbox!3``. ``file`` is a seekable
    stream for a part that may be a container in its turn. ``envelope`` is what
    only the container tells: the address and time of a capture, the name of a feed.
    """

    path: str
    data: bytes = b""
    problem: str | None = None
    file: BinaryIO | None = None
    envelope: Envelope | None = None


class Container(Protocol):
    """A module or object that takes a file apart as a stream.

    ``recognises`` sees the first bytes alone and must be cheap. ``split`` reads
    a seekable stream from its start and holds one part at a time in memory, each
    of ``limit + 1`` bytes at most, so that the reader of the part can refuse it. It
    raises UnreadableDispatch where the container itself is damaged; what was
    given before is kept.
    """

    @property
    def name(self) -> str:
        """Give the word for ``clipping formats``."""
        ...

    def recognises(self, head: bytes) -> bool:
        """Say whether a file that begins so is of this kind."""
        ...

    def split(self, file: BinaryIO, path: str, limit: int) -> Iterator[Part]:
        """Give the parts in order."""
        ...
