"""SQLite as an archive needs it: durable, with foreign keys, one writer at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from clipping_archive.store.place import BUSY_MILLISECONDS, path_of, translated

# FULL: a commit that was reported survives a power cut, WAL or not.
PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -32000",
    # Keys are hashes: pages are touched at random, and the longer the log, the
    # fewer of them are written into the file twice.
    "PRAGMA wal_autocheckpoint = 8000",
)


def engine(place: str) -> Engine:
    """Make the engine of an archive; opens nothing yet."""
    made = create_engine(URL.create("sqlite", database=path_of(place)), poolclass=NullPool)
    event.listen(made, "connect", _prepare)
    event.listen(made, "begin", _begin)
    return made


@contextmanager
def writing(connection: Connection, place: str) -> Iterator[Connection]:
    """Hold one transaction, the write lock from its start; translate what the driver says."""
    with engine_errors(place), connection.begin():
        yield connection


@contextmanager
def engine_errors(place: str) -> Iterator[None]:
    """Translate the errors of the driver that SQLAlchemy hands on."""
    try:
        yield
    except DBAPIError as error:
        known = translated(error.orig or error, place)
        if known is None:
            raise
        raise known from error


def _prepare(driver: Any, _: object) -> None:
    # The driver would begin deferred transactions by itself; a writer that
    # upgrades its lock half-way cannot wait for it.
    driver.isolation_level = None
    for pragma in PRAGMAS:
        driver.execute(pragma)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
