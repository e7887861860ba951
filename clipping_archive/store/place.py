"""Which file an archive is, whether it is ours, and what the driver's errors mean."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import unquote

from clipping_archive.errors import (
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveError,
    ArchiveTooNew,
    ArchiveTooOld,
    ClippingArchiveError,
    NotAnArchive,
)

Execute = Callable[[str, Sequence[Any]], Iterable[Any]]
"""What runs a statement with parameters and gives its rows: a driver's connection, or the writer's."""

APPLICATION_ID = 0x436C6970
"""What SQLite's header says of our files: the letters "Clip"."""

SCHEMA = "0005"
"""The newest migration; a test compares it with ``migrations/``."""

BUSY_MILLISECONDS = 5000
"""How long a writer waits for another one before it says that the archive is busy."""


def path_of(place: str) -> str:
    """Give the file behind ``--archive``: a path, or a SQLAlchemy URL of SQLite."""
    found = re.match(r"([A-Za-z][A-Za-z0-9+]*)://(/?)(.*)\Z", place, re.DOTALL)
    if not found:
        return place
    backend, _, driver = found[1].partition("+")
    if backend.lower() != "sqlite" or driver not in {"", "pysqlite"}:
        raise ClippingArchiveError(
            f"{found[1]} is no archive: this version keeps archives in SQLite",
            hint="Give a path, or sqlite:///PATH.",
        )
    path = unquote(found[3].partition("?")[0])
    if not path or path == ":memory:":
        raise ClippingArchiveError(f"{place} names no file", hint="Give a path, or sqlite:///PATH.")
    return path


def check(execute: Execute, place: str) -> None:
    """Make sure that an open file is an archive of this version's schema.

    Raises :class:`~clipping_archive.errors.NotAnArchive`, ``ArchiveTooNew`` or
    ``ArchiveTooOld``.
    """
    version = stored_version(execute, place)
    if version > SCHEMA:
        raise ArchiveTooNew(version, SCHEMA)
    if version < SCHEMA:
        raise ArchiveTooOld(version, SCHEMA)


def stored_version(execute: Execute, place: str) -> str:
    """Read the schema version of a file of ours; "" for an empty file, which is nobody's yet."""
    ((ours,),) = execute("PRAGMA application_id", ())
    names = {name for (name,) in execute("SELECT name FROM sqlite_master WHERE type = 'table'", ())}
    if not names and not ours:
        return ""
    if ours != APPLICATION_ID or "alembic_version" not in names:
        raise NotAnArchive(place)
    versions = [str(version) for (version,) in execute("SELECT version_num FROM alembic_version", ())]
    return max(versions, default="")


def translated(error: BaseException, place: str) -> ClippingArchiveError | None:
    """Say an error of the driver in the words of this package; None where it is a bug of ours."""
    said = str(error)
    if os.path.isdir(place):
        return NotAnArchive(place, "is a folder")
    if "locked" in said or "busy" in said:
        return ArchiveBusy()
    if "file is not a database" in said or "file is encrypted" in said:
        return NotAnArchive(place, "is no database")
    if "malformed" in said:
        return ArchiveDamaged([f"{place}: {said}"])
    if "unable to open" in said:
        return ArchiveError(f"{place} cannot be opened", hint="Check the path and its permissions.")
    if "readonly" in said or "read-only" in said:
        return ArchiveError(f"{place} may not be written", hint="Check the permissions of file and folder.")
    if "full" in said:
        return ArchiveError(
            f"{place}: the disk is full; what was reported before is stored",
            hint="Make room and run it again; what is held stays as it is.",
        )
    if "disk I/O error" in said:
        return ArchiveError(f"{place}: the disk could not be read or written")
    return None


@contextmanager
def driver_errors(place: str) -> Iterator[None]:
    """Translate the errors of the driver, here and nowhere else."""
    try:
        yield
    except sqlite3.Error as error:
        known = translated(error, place)
        if known is None:
            raise
        raise known from error
