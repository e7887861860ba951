"""Statements that store clippings, a batch at a time: Core, compiled once, run by the driver."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, insert
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from clipping_archive.domain.clipping import Capture, Clipping
from clipping_archive.domain.tokens import name_key
from clipping_archive.gazetteer.load import outlets
from clipping_archive.store import fulltext, rows
from clipping_archive.store.found_tables import Outlet
from clipping_archive.store.mark_tables import Event
from clipping_archive.store.tables import Article, Base, Source

DERIVED = (
    *("mention", "person_in_dispatch", "citation", "attribution", "date_mention", "place_named", "absence"),
    *("dateline_place", "dateline"),
)
"""Tables that re-reading a dispatch makes again."""

Fresh = tuple[int, int, Clipping, Capture]
"""A dispatch to store: key, slot, clipping, capture."""


@cache
def inserting(table: str, *, repeat: bool = False, named: bool = False) -> str:
    """Compile the insertion of a table's row, once; ``repeat`` passes over rows that are there."""
    target: Table = Base.metadata.tables[table]
    statement = insert(target).prefix_with("OR IGNORE") if repeat else insert(target)
    dialect = SQLiteDialect_pysqlite(paramstyle="named" if named else "qmark")
    return str(statement.compile(dialect=dialect))


class Writer:
    """Writes within the transaction that is open on a connection.

    It remembers which names, outlets, agencies and places are stored already;
    :meth:`forget` must follow a transaction that was rolled back.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        self._driver = driver
        self.forget()

    def forget(self) -> None:
        """Trust nothing that was remembered."""
        self._names: set[str] = set()
        self._known: set[tuple[str, str]] = set()
        self._places: dict[tuple[str, str], int] = {}

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run SQL text; rows are read by position and by name."""
        cursor = self._driver.cursor()
        cursor.row_factory = sqlite3.Row
        return cursor.execute(sql, parameters)

    def insert(self, table: str, made: Sequence[Any], *, repeat: bool = False) -> None:
        """Insert rows into a table: tuples in the order of its columns, or mappings."""
        if made:
            sql = inserting(table, repeat=repeat, named=isinstance(made[0], Mapping))
            self.connection.exec_driver_sql(sql, list(made))

    def add(self, batch: Sequence[Fresh]) -> None:
        """Store dispatches that are not held, and enter them into every index."""
        batch = sorted(batch, key=lambda one: one[0])  # neighbours in the tables are written as neighbours
        clippings = [clipping for _, _, clipping, _ in batch]
        self._vocabulary(clippings)
        self.insert(Article.__tablename__, [rows.article_row(one, key, slot) for key, slot, one, _ in batch])
        self.items([(key, 1, one) for key, _, one, _ in batch])
        self.sightings([(key, 1, 1, one, capture) for key, _, one, capture in batch])
        self.found((key, one) for key, _, one, _ in batch)
        self.fresh([key for key, *_ in batch])
        fulltext.put(self.execute)

    def fresh(self, keys: Iterable[int]) -> None:
        """Name the dispatches that ``fulltext.put`` and ``take`` work on."""
        self.execute(fulltext.FRESH)
        self.execute("DELETE FROM fresh")
        self._driver.executemany("INSERT OR IGNORE INTO fresh VALUES (?)", [(key,) for key in keys])

    def items(self, made: Sequence[tuple[int, int, Clipping]]) -> None:
        """Store forms of dispatches' bytes: (key, number, clipping)."""
        forms = [(key, n, one.dispatch) for key, n, one in made]
        self.insert("item", [(k, n, d.sha256, len(d.raw), d.format, d.encoding) for k, n, d in forms])
        self._driver.executemany(
            "INSERT INTO item_bytes(dispatch, number, codec, data) VALUES (?, ?, ?, ?)",
            [(key, number, rows.CODEC, rows.packed(one.raw)) for key, number, one in forms],
        )

    def sightings(self, made: Sequence[tuple[int, int, int, Clipping, Capture]]) -> None:
        """Store where dispatches were seen: (key, number, item, clipping, capture)."""
        captures = {(one.path, one.sha256): one for *_, one in made}
        self._driver.executemany(
            "INSERT OR IGNORE INTO capture(path, size, sha256, captured_at) VALUES (?, ?, ?, ?)",
            [(one.path, one.size, one.sha256, one.captured_at.isoformat()) for one in captures.values()],
        )
        self._driver.executemany(
            "INSERT INTO sighting(dispatch, number, capture, item, path)"
            " SELECT ?, ?, id, ?, ? FROM capture WHERE path = ? AND sha256 = ?",
            [(k, n, item, one.dispatch.path, held.path, held.sha256) for k, n, item, one, held in made],
        )

    def reread(self, batch: Sequence[tuple[int, int, Clipping]]) -> None:
        """Replace the readings of held dispatches (key, slot, clipping); bytes, marks and sightings stay."""
        if not batch:
            return
        keys = [(key,) for key, _, _ in batch]
        self.fresh(key for key, _, _ in batch)
        fulltext.take(self.execute)
        for table in DERIVED:
            self._driver.executemany(f"DELETE FROM {table} WHERE dispatch = ?", keys)
        self._vocabulary([clipping for _, _, clipping in batch])
        made = [rows.article_row(clipping, key, slot) for key, slot, clipping in batch]
        settings = ", ".join(f"{column} = :{column}" for column in made[0] if column != "key")
        self._driver.executemany(f"UPDATE article SET {settings} WHERE key = :key", made)
        self.found((key, clipping) for key, _, clipping in batch)
        fulltext.put(self.execute)

    def found(self, clippings: Iterable[tuple[int, Clipping]]) -> None:
        """Store datelines and findings."""
        made: dict[str, list[Any]] = {}
        for key, clipping in clippings:
            if line := clipping.story.dateline:
                made.setdefault("dateline", []).append((key, line.text, line.date, line.credit))
                made.setdefault("dateline_place", []).extend(
                    (key, n, self._places[place.name, place.country or ""])
                    for n, place in enumerate(line.places)
                )
            for table, found in rows.found_rows(clipping.findings, key).items():
                made.setdefault(table, []).extend(found)
        for table in reversed(DERIVED):
            self.insert(table, made.get(table, ()))

    def log(self, entries: Sequence[tuple[Any, ...]]) -> None:
        """Store entries of the event log."""
        self.insert(Event.__tablename__, entries)

    def _vocabulary(self, clippings: Sequence[Clipping]) -> None:
        """Store agencies, outlets, places and names that are not there yet."""
        agencies = {one.story.agency.key: one.story.agency.name for one in clippings if one.story.agency}
        cited = {outlet.key: outlet.name for one in clippings for outlet in one.findings.outlets}
        self._insert_new(Source.__tablename__, list(agencies.items()))
        self._insert_new(Outlet.__tablename__, [_outlet(key, name) for key, name in cited.items()])
        for clipping in clippings:
            for place in clipping.story.dateline.places if clipping.story.dateline else ():
                self._place(place.name, place.country or "")
        names = {name for one in clippings for name in _names(one)} - self._names
        fulltext.put_names(self.execute, [(name_key(name), name) for name in names])
        self._names |= names

    def _insert_new(self, table: str, made: Sequence[tuple[Any, ...]]) -> None:
        new = [row for row in made if (table, row[0]) not in self._known]
        self.insert(table, new, repeat=True)
        self._known |= {(table, row[0]) for row in new}

    def _place(self, name: str, country: str) -> None:
        if (name, country) in self._places:
            return
        self.execute("INSERT OR IGNORE INTO place(name, country) VALUES (?, ?)", (name, country))
        found = self.execute("SELECT id FROM place WHERE name = ? AND country = ?", (name, country))
        self._places[name, country] = found.fetchone()[0]


def _outlet(key: str, name: str) -> tuple[Any, ...]:
    known = outlets().get(key)
    return (key, name, known.country, known.kind, known.ownership) if known else (key, name, None, None, None)


def _names(clipping: Clipping) -> Iterable[str]:
    for person in clipping.findings.people:
        yield person.name
    for said in clipping.findings.attributions:
        if said.speaker and said.speaker.name:
            yield said.speaker.name
