"""Statements that store clippings, a batch at a time: Core, compiled once, run by the driver."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
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
        self._names: set[tuple[str, str]] = set()
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
        clippings = [clipping for _, _, clipping, _ in batch]
        self._vocabulary(clippings)
        self.insert(Article.__tablename__, [rows.article_row(one, key, slot) for key, slot, one, _ in batch])
        for key, _, one, capture in batch:
            self.item(key, 1, one)
            self.sighting(key, (1, 1), one, capture)
        self.found((key, one) for key, _, one, _ in batch)
        self.fresh([key for key, *_ in batch])
        fulltext.put(self.execute)

    def fresh(self, keys: Iterable[int]) -> None:
        """Name the dispatches that ``fulltext.put`` and ``take`` work on."""
        self.execute(fulltext.FRESH)
        self.execute("DELETE FROM fresh")
        self._driver.executemany("INSERT OR IGNORE INTO fresh VALUES (?)", [(key,) for key in keys])

    def item(self, key: int, number: int, clipping: Clipping) -> None:
        """Store one form of a dispatch's bytes."""
        one = clipping.dispatch
        self.execute(inserting("item"), (key, number, one.sha256, len(one.raw), one.format, one.encoding))
        self.execute(
            "INSERT INTO item_bytes(dispatch, number, codec, data) VALUES (?, ?, ?, ?)",
            (key, number, rows.CODEC, rows.packed(one.raw)),
        )

    def sighting(self, key: int, numbers: tuple[int, int], clipping: Clipping, capture: Capture) -> None:
        """Store that a dispatch was seen in a capture; ``numbers`` are those of sighting and item."""
        self.execute(
            "INSERT OR IGNORE INTO capture(path, size, sha256, captured_at) VALUES (?, ?, ?, ?)",
            (capture.path, capture.size, capture.sha256, _iso(capture.captured_at)),
        )
        self.execute(
            "INSERT INTO sighting(dispatch, number, capture, item, path)"
            " SELECT ?, ?, id, ?, ? FROM capture WHERE path = ? AND sha256 = ?",
            (key, *numbers, clipping.dispatch.path, capture.path, capture.sha256),
        )

    def reread(self, key: int, slot: int, clipping: Clipping) -> None:
        """Replace the reading of a held dispatch; bytes, marks and sightings stay."""
        self.fresh([key])
        fulltext.take(self.execute)
        for table in DERIVED:
            self.execute(f"DELETE FROM {table} WHERE dispatch = ?", (key,))
        self._vocabulary([clipping])
        row = rows.article_row(clipping, key, slot)
        settings = ", ".join(f"{column} = :{column}" for column in row if column != "key")
        self._driver.execute(f"UPDATE article SET {settings} WHERE key = :key", row)
        self.found([(key, clipping)])
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
        names = {pair for one in clippings for pair in _names(one)} - self._names
        fulltext.put_names(self.execute, names)
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


def _names(clipping: Clipping) -> Iterable[tuple[str, str]]:
    for person in clipping.findings.people:
        yield name_key(person.name), person.name
    for said in clipping.findings.attributions:
        if said.speaker and said.speaker.name:
            yield name_key(said.speaker.name), said.speaker.name


def _iso(at: datetime) -> str:
    return at.isoformat()
