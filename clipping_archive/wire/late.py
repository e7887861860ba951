"""Readers that are loaded only when a file may be theirs: plain text need not pay for XML and JSON."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import cast

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.wire.base import Reader

_SKIPPED = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n\v\f"
"""Marks of byte order, half of a wide character, white space: what may stand before the first sign."""
LOOKED_AT = 4096
SHOWN, END = 1 << 18, 300
"""Bytes at the start and at the end of a file in which ``shows`` is looked for."""


class Late:
    """Stands for a reader until it is asked about bytes that may be of its format.

    ``begins`` is an expression for how the bytes of its format begin, behind white space and
    marks; where they may begin anyhow, ``holds`` is of what they must hold one, and ``shows`` an
    expression for what they must hold besides. ``where`` is ``module``, or ``module:OBJECT`` for
    a reader that is an object (or one of a tuple of them, told by its ``name``). A test holds
    names and signs to the readers.
    """

    def __init__(
        self, name: str, where: str, begins: bytes = b"", *, holds: tuple[bytes, ...] = (), shows: bytes = b""
    ) -> None:
        self.name = name
        self._where = where
        self._begins = re.compile(begins)
        self._holds = holds
        self._shows = re.compile(shows)

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
        return self._may_be(data) and self.reader.recognises(data)

    def _may_be(self, data: bytes) -> bool:
        if self._holds:
            held = any(sign in data for sign in self._holds)
            return held and any(map(self._shows.search, (data[:SHOWN], data[-END:])))
        if data[:1] not in _SKIPPED:  # nearly always, and asked 24 times of each text
            return self._begins.match(data) is not None
        opening = data[:LOOKED_AT].lstrip(_SKIPPED)
        return not opening or self._begins.match(opening) is not None

    def read(self, data: bytes, path: str) -> list[Dispatch | Unread]:
        """Read as the reader does."""
        return self.reader.read(data, path)
