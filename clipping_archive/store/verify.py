"""Does the archive still hold what it was given? Every byte, key, index and log entry is looked at."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256

from clipping_archive.domain.reference import hex_of, uid
from clipping_archive.store import fulltext
from clipping_archive.store.engine import engine, engine_errors, writing
from clipping_archive.store.log import broken
from clipping_archive.store.place import Execute, driver_errors, path_of
from clipping_archive.store.read_rows import unpacked
from clipping_archive.store.view import View
from clipping_archive.store.writer import Writer


def verify(place: str) -> list[str]:
    """Look for damage; give a sentence for each thing found, none where all is well.

    Raises what :class:`~clipping_archive.store.view.View` raises where there is
    no archive of this schema to look at.
    """
    with View.open(place) as view:
        found = [f"database: {row[0]}" for row in view.execute("PRAGMA quick_check") if row[0] != "ok"]
        if found:
            return found
        found += [
            f"{row[0]}: a row points into {row[2]}, and nothing is there"
            for row in view.execute("PRAGMA foreign_key_check")
        ]
        found += _items(view.execute)
        found += fulltext.contradictions(view.execute)
        found += broken(view.execute("SELECT * FROM event ORDER BY number"))
        return found + _index(view.place)


def repair_derived(place: str) -> None:
    """Make full-text index, covering tables and name tables anew; nothing else is touched."""
    path = path_of(place)
    with View.open(place):
        pass
    with driver_errors(path), engine_errors(path), engine(place).connect() as connection:
        writer = Writer(connection)
        connection.rollback()
        with writing(connection, path):
            fulltext.rebuild(writer.execute)


def _items(execute: Execute) -> Iterator[str]:
    """Recompute the hash of every item, and every key from its first item."""
    rows = execute(
        "SELECT article.key, guid, version, item.number, sha256, codec, data FROM article"
        " LEFT JOIN item ON item.dispatch = article.key"
        " LEFT JOIN item_bytes ON item_bytes.dispatch = article.key AND item_bytes.number = item.number",
        (),
    )
    for key, guid, version, number, digest, codec, data in rows:
        name = f"dispatch {hex_of(key)}, file {number}"
        if data is None:
            yield f"{name}: its bytes are missing"
            continue
        try:
            raw = unpacked(codec, data)
        except zlib.error:
            yield f"{name}: its bytes cannot be unpacked"
            continue
        if sha256(raw).hexdigest() != digest:
            yield f"{name}: its bytes are not those that were stored"
        elif uid(raw, guid, version) != key:
            yield f"{name}: its bytes give another key"


def _index(path: str) -> list[str]:
    """Compare the full-text index with its content; SQLite wants a writer's connection for that."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        try:
            connection.execute(
                f"INSERT INTO {fulltext.INDEX}({fulltext.INDEX}, rank) VALUES ('integrity-check', 1)"
            )
        except sqlite3.DatabaseError as error:
            if "malformed" not in str(error):
                with driver_errors(path):
                    raise
            return ["full-text index: it is not that of the stored texts"]
    return []
