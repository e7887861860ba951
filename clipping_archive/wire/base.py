"""What a reader of a wire format is."""

from __future__ import annotations

from typing import Protocol

from clipping_archive.domain.dispatch import Dispatch, Unread


class Reader(Protocol):
    """A module or object that turns the bytes of one format into dispatches.

    ``name`` is the word for ``--read-as``. ``recognises`` looks at the content
    alone, never at the path, and must be cheap: it is asked for every file.
    ``read`` raises :class:`~clipping_archive.errors.UnreadableDispatch`.
    """

    @property
    def name(self) -> str:
        """Give the word for ``--read-as``."""
        ...

    def recognises(self, data: bytes) -> bool:
        """Say whether these bytes are of this format."""
        ...

    def read(self, data: bytes, path: str) -> list[Dispatch | Unread]:
        """Read every dispatch that the bytes hold; what is wrong with one of several is an Unread."""
        ...
