"""Migrations: the only module that imports Alembic, and only when a file has to be made or upgraded."""

from __future__ import annotations

import os
import sqlite3
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from clipping_archive.errors import ArchiveTooNew, NoArchive
from clipping_archive.store.engine import engine, writing
from clipping_archive.store.place import SCHEMA, driver_errors, path_of, stored_version

PACKAGE = Path(__file__).parents[1]


def scripts() -> Path:
    """Find the migrations: inside the package in a wheel, else beside it in the checkout."""
    packed = PACKAGE / "_migrations"
    return packed if packed.is_dir() else PACKAGE.parent / "migrations"


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Bring the file behind a connection to a revision, inside the transaction that is open on it."""
    config = Config()
    config.set_main_option("script_location", str(scripts()).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def create(place: str) -> None:
    """Make an archive, and the folder that it lies in; another process may have been first."""
    path = path_of(place)
    os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    with driver_errors(path), engine(place).connect() as connection, writing(connection, path):
        upgrade(connection)


def migrate(place: str, at: datetime) -> str | None:
    """Upgrade an archive; give the path of the copy that was made first, None where nothing was due.

    The copy lies beside the archive, named for ``at``: archive.db.2026-11-24T101500.bak.
    """
    path = path_of(place)
    if not os.path.exists(path):
        raise NoArchive(path)
    with driver_errors(path):
        source = sqlite3.connect(path)
        try:
            version = stored_version(source.execute, path)
            if version > SCHEMA:
                raise ArchiveTooNew(version, SCHEMA)
            if version == SCHEMA:
                return None
            copy = _backup(source, path, at) if version else None
        finally:
            source.close()
    create(place)
    return copy


def _backup(source: sqlite3.Connection, path: str, at: datetime) -> str:
    name = f"{path}.{at:%Y-%m-%dT%H%M%S}.bak"
    target = sqlite3.connect(name)
    try:
        source.backup(target)
    finally:
        target.close()
    return name
