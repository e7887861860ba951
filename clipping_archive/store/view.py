"""The reader: looks into an archive and never changes, makes or upgrades one.

It speaks to the driver alone, because importing SQLAlchemy costs more than a
whole search may; what only a whole clipping needs is imported when one is read.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from clipping_archive.domain.reference import DIGITS, hex_of, split_item
from clipping_archive.errors import NoArchive, NoSuchClipping, RemovedClipping
from clipping_archive.store.place import (
    BUSY_MILLISECONDS,
    check,
    driver_errors,
    path_of,
    stored_version,
)
from clipping_archive.store.resolve import resolve

if TYPE_CHECKING:
    from clipping_archive.domain.clipping import Capture, Clipping
    from clipping_archive.domain.pages import Holdings


class Happening(NamedTuple):
    """An entry of the event log; ``detail`` is JSON."""

    number: int
    at: str
    kind: str
    dispatch: int | None
    who: str
    rules: str
    detail: str
    previous_hash: str
    hash: str


class View:
    """An archive opened for reading; a context manager. ``execute`` runs SQL text for ``search``."""

    def __init__(self, connection: sqlite3.Connection, place: str) -> None:
        self.connection = connection
        self.place = place

    @classmethod
    def open(cls, place: str) -> View:
        """Open an archive read-only.

        Raises :class:`~clipping_archive.errors.NoArchive`, ``NotAnArchive``,
        ``ArchiveTooNew`` or ``ArchiveTooOld``.
        """
        path = path_of(place)
        if not os.path.exists(path):
            raise NoArchive(path)
        with driver_errors(path), ExitStack() as stack:
            connection = stack.enter_context(closing(_connected(path)))
            check(connection.execute, path)
            stack.pop_all()
        connection.row_factory = sqlite3.Row
        return cls(connection, path)

    def execute(self, sql: str, parameters: Iterable[Any] = ()) -> list[sqlite3.Row]:
        """Run SQL text and give all rows, which can be read by position and by name."""
        with driver_errors(self.place):
            return self.connection.execute(sql, tuple(parameters)).fetchall()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Show one state of the archive, whatever another process writes meanwhile."""
        with driver_errors(self.place):
            self.connection.execute("BEGIN")
        try:
            yield
        finally:
            self.connection.execute("ROLLBACK")

    def resolve(self, ref: str) -> int:
        """Give the key that a reference means: any unique prefix of its hex, whatever its agency word.

        Raises :class:`~clipping_archive.errors.NoSuchClipping`, with the
        candidates where there are several, and its RemovedClipping.
        """
        return resolve(self.execute, ref)

    def ever(self, ref: str) -> int:
        """Give the key that a reference means, also of a dispatch that was removed."""
        try:
            return self.resolve(ref)
        except RemovedClipping as gone:
            return gone.key

    def clipping(self, key: int) -> Clipping:
        """Read a clipping whole; raises :class:`~clipping_archive.errors.NoSuchClipping`."""
        from clipping_archive.store.whole import read_clipping

        return read_clipping(self.execute, key)

    def called(self, ref: str) -> Clipping:
        """Read what a reference names: a dispatch, or with ``#2`` behind it one story of a collection.

        Raises :class:`~clipping_archive.errors.NoSuchClipping`.
        """
        whole, number = split_item(ref)
        clipping = self.clipping(self.resolve(whole))
        if number is None:
            return clipping
        try:
            return clipping.item(number)
        except LookupError as error:
            stories = len(clipping.story.items)
            hint = (
                f"It holds {stories} stories, #1 to #{stories}."
                if stories
                else "It is no collection of stories."
            )
            raise NoSuchClipping(ref, hint=hint) from error

    def raw(self, key: int, number: int = 1) -> bytes:
        """Give the bytes of an item: the first, or a further one that differs only in white space."""
        rows = self.execute(
            "SELECT codec, data FROM item_bytes WHERE dispatch = ? AND number = ?", (key, number)
        )
        if not rows:
            raise NoSuchClipping(f"{hex_of(key)[:DIGITS]}, file {number}")
        from clipping_archive.store.read_rows import unpacked

        return unpacked(*rows[0])

    def captures(self, key: int) -> tuple[Capture, ...]:
        """List where a dispatch was taken from, first one first."""
        from clipping_archive.store.whole import read_captures

        return read_captures(self.execute, key)

    def events(self, key: int | None = None) -> tuple[Happening, ...]:
        """List the event log, or what of it is about one dispatch."""
        where = "" if key is None else " WHERE dispatch = ?"
        rows = self.execute(f"SELECT * FROM event{where} ORDER BY number", () if key is None else (key,))
        return tuple(Happening(*row) for row in rows)

    def holdings(self) -> Holdings:
        """Say in figures what is held."""
        from clipping_archive.domain.pages import Holdings, NameCount

        agencies = self.execute(
            "SELECT outlet, coalesce(source.name, ''), count(*) FROM outlet_slot"
            " LEFT JOIN source ON source.key = outlet WHERE role = 'issued' GROUP BY 1 ORDER BY 3 DESC, 1"
        )
        ((undated, first, last),) = self.execute(
            "SELECT (SELECT count(*) FROM article WHERE slot < 0), min(published_first), max(published_last)"
            " FROM article"
        )
        held = sum(count for _, _, count in agencies)
        named = tuple(NameCount(key, name, count) for key, name, count in agencies if key)
        unsigned = held - sum(one.dispatches for one in named)
        return Holdings(held, named, undated, unsigned, first, last)

    def close(self) -> None:
        """Close the archive."""
        self.connection.close()

    def __enter__(self) -> View:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _connected(path: str) -> sqlite3.Connection:
    """Connect read-only; where the folder may not be written and no log is there, as to a fixed file."""
    address = f"file:{quote(os.path.abspath(path))}?mode=ro"
    if not os.access(os.path.dirname(os.path.abspath(path)), os.W_OK) and not os.path.exists(f"{path}-wal"):
        address += "&immutable=1"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=BUSY_MILLISECONDS / 1000)
    connection.execute("PRAGMA query_only = ON")
    return connection


def version_at(path: str) -> str:
    """Read the schema version of a file; "" where there is none yet, or an empty one."""
    if not os.path.exists(path):
        return ""
    with driver_errors(path), closing(_connected(path)) as connection:
        return stored_version(connection.execute, path)
