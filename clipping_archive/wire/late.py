"""Readers that are loaded only when a file may be theirs: plain text need not pay for XML and JSON."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import cast

from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.wire.base import Reader


class Late:
    """Stands for a reader until it is asked about bytes that hold one of its ``signs``.

    ``signs`` are bytes without which the reader recognises nothing. ``where`` is
    ``module``, or ``module:OBJECT`` for a reader that is an object (or one of a tuple
    of them, told by its ``name``). A test holds names and signs to the readers.
    """

    def __init__(self, name: str, where: str, *signs: bytes) -> None:
        self.name = name
        self._where = where
        self._signs = signs

    @cached_property
    def reader(self) -> Reader:
        """The reader itself."""
        module, _, attribute = self._where.partition(":")
        found = import_module(f"clipping_archive.wire.{module}")
        if not attribute:
            return cast("Reader", found)
        named = getattr(found, attribute)
        several = named if isinstance(named, tuple) else (named,)
        return cast("Reader", next(one for one in several if one.name == self.name))

    def recognises(self, data: bytes) -> bool:
        """Ask the reader, where the bytes may be of its format."""
        for sign in self._signs:  # asked 24 times of every text: any() would take four times as long
            if sign in data:
                return self.reader.recognises(data)
        return False

    def read(self, data: bytes, path: str) -> list[Dispatch | Unread]:
        """Read as the reader does."""
        return self.reader.read(data, path)
