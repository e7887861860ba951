"""The writer: one transaction for each thing asked, committed before its outcome is given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from types import TracebackType
from typing import Any

from sqlalchemy import Connection

from clipping_archive.domain.clipping import Capture, Clipping
from clipping_archive.domain.outcome import Added, Outcome
from clipping_archive.domain.reference import reference
from clipping_archive.store import fulltext
from clipping_archive.store.decide import Decision, decide, facts, merged
from clipping_archive.store.engine import engine, engine_errors, writing
from clipping_archive.store.log import Entry, append
from clipping_archive.store.place import SCHEMA, driver_errors, path_of
from clipping_archive.store.resolve import resolve
from clipping_archive.store.slots import Slots
from clipping_archive.store.view import View, version_at
from clipping_archive.store.whole import read_clipping
from clipping_archive.store.writer import Writer

Pair = tuple[Clipping, Capture]
Offer = tuple[Decision, int, Clipping, Capture]


class Archive:
    """An archive opened for writing; use it as a context manager. ``who`` signs the event log."""

    def __init__(self, connection: Connection, place: str, who: str = "") -> None:
        self._connection = connection
        self._writer = Writer(connection)
        self.place = place
        self.who = who

    @classmethod
    def open(cls, place: str, *, create: bool = False, who: str = "", at: datetime | None = None) -> Archive:
        """Open an archive; with ``create`` make it where there is none.

        ``at`` allows an upgrade, and dates the copy that is made first. Raises
        :class:`~clipping_archive.errors.NoArchive`, ``NotAnArchive``,
        ``ArchiveTooNew``, ``ArchiveTooOld`` and ``ArchiveBusy``.
        """
        path = path_of(place)
        if create:
            _made(place, at)
        View.open(place).close()  # as a reader first: another program's file must not be touched
        with driver_errors(path), engine_errors(path):
            connection = engine(place).connect()
            archive = cls(connection, path, who)
            connection.rollback()
        return archive

    def add_all(self, pairs: Sequence[Pair]) -> list[Outcome]:
        """Store dispatches in one transaction and say, after its commit, what became of each."""
        offers: list[Offer] = []
        with self.transaction() as writer:
            held = facts(writer.execute, [clipping.key for clipping, _ in pairs])
            for clipping, capture in pairs:
                key = clipping.key
                decision = decide(held.get(key), key, clipping)
                held[key] = decision.held
                offers.append((decision, key, clipping, capture))
            entries = self._add_new([offer for offer in offers if isinstance(offer[0].outcome, Added)])
            for offer in offers:
                if not isinstance(offer[0].outcome, Added):
                    entries += self._update(offer)
            writer.log(append(writer.execute, entries))
        return [offer[0].outcome for offer in offers]

    def add(self, clipping: Clipping, capture: Capture) -> Outcome:
        """Store one dispatch (see :meth:`add_all`, which is far faster for many)."""
        return self.add_all([(clipping, capture)])[0]

    def _add_new(self, offers: Sequence[Offer]) -> list[Entry]:
        if not offers:
            return []
        writer = self._writer
        slots = Slots(writer.execute)
        keys = [key for _, key, _, _ in offers]
        marks = ",".join("?" * len(keys))
        buried = {row[0] for row in writer.execute(f"SELECT key FROM tombstone WHERE key IN ({marks})", keys)}
        for key in buried:
            writer.execute("DELETE FROM tombstone WHERE key = ?", (key,))
        writer.add(
            [
                (key, slots.give(one.story.published), one._replace(added_at=capture.captured_at), capture)
                for _, key, one, capture in offers
            ]
        )
        return [
            Entry(
                capture.captured_at,
                "added",
                key,
                self.who,
                one.rules,
                {"path": one.dispatch.path, "sha256": one.dispatch.sha256}
                | ({"removed before": True} if key in buried else {}),
            )
            for _, key, one, capture in offers
        ]

    def _update(self, offer: Offer) -> list[Entry]:
        decision, key, clipping, capture = offer
        writer = self._writer
        number = self._count("item", key)
        if decision.item:
            number += 1
            writer.items([(key, number, clipping)])
        else:
            ((number,),) = writer.execute(
                "SELECT number FROM item WHERE dispatch = ? AND sha256 = ?", (key, clipping.dispatch.sha256)
            )
        if decision.sighting or decision.item:
            writer.sightings([(key, self._count("sighting", key) + 1, number, clipping, capture)])
        if decision.learnt:
            self._learn(key, clipping, decision.learnt)
        if not decision.outcome.reason:
            return []
        detail = {"path": clipping.dispatch.path, "reason": decision.outcome.reason}
        return [Entry(capture.captured_at, "updated", key, self.who, clipping.rules, detail)]

    def _learn(self, key: int, offered: Clipping, learnt: Sequence[str]) -> None:
        writer = self._writer
        known = merged(read_clipping(writer.execute, key), offered, learnt)
        ((slot,),) = writer.execute("SELECT slot FROM article WHERE key = ?", (key,))
        if "published" in learnt:
            slot = Slots(writer.execute).give(known.story.published)
        writer.reread([(key, slot, known)])

    def tag(self, ref: str, name: str, at: datetime) -> bool:
        """Put a tag on a dispatch; False, and nothing logged, where it has that tag already."""
        if self._asked("SELECT count(*) FROM tag WHERE dispatch = ? AND name = ?", self.resolve(ref), name):
            return False
        with self._changing(ref, "tagged", at, {"tag": name}) as key:
            self._writer.insert("tag", [(key, name, at.isoformat())], repeat=True)
        return True

    def untag(self, ref: str, name: str, at: datetime) -> bool:
        """Take a tag off a dispatch; False where it had none of that name."""
        sql = "SELECT count(*) FROM tag WHERE dispatch = ? AND name = ?"
        if not self._asked(sql, self.resolve(ref), name):
            return False
        with self._changing(ref, "untagged", at, {"tag": name}) as key:
            self._writer.execute("DELETE FROM tag WHERE dispatch = ? AND name = ?", (key, name))
        return True

    def note(self, ref: str, text: str, at: datetime) -> int:
        """Put a note on a dispatch; give its number."""
        with self._changing(ref, "noted", at, {"text": text}) as key:
            ((last,),) = self._writer.execute("SELECT max(number) FROM note WHERE dispatch = ?", (key,))
            number = (last or 0) + 1
            self._writer.insert("note", [(key, number, text, at.isoformat())])
            return number

    def unnote(self, ref: str, number: int, at: datetime) -> bool:
        """Take a note off a dispatch; False where there is none of that number."""
        sql = "SELECT count(*) FROM note WHERE dispatch = ? AND number = ?"
        if not self._asked(sql, self.resolve(ref), number):
            return False
        with self._changing(ref, "unnoted", at, {"number": number}) as key:
            self._writer.execute("DELETE FROM note WHERE dispatch = ? AND number = ?", (key, number))
        return True

    def remove(self, ref: str, reason: str, at: datetime) -> str:
        """Remove a dispatch with everything that hangs on it; leave a tombstone; give its reference."""
        with self._changing(ref, "removed", at, {"reason": reason}) as key:
            ((source,),) = self._writer.execute("SELECT source FROM article WHERE key = ?", (key,))
            full = reference(key, source)
            self._writer.execute("DELETE FROM article WHERE key = ?", (key,))
            self._writer.execute("DELETE FROM capture WHERE id NOT IN (SELECT capture FROM sighting)")
            self._writer.insert("tombstone", [(key, full, at.isoformat(), self.who, reason)], repeat=True)
            return full

    def resolve(self, ref: str) -> int:
        """Give the key that a reference means (see ``View.resolve``)."""
        return resolve(self._writer.execute, ref)

    def close(self) -> None:
        """Close the archive."""
        self._connection.close()

    def _count(self, table: str, key: int) -> int:
        return self._asked(f"SELECT coalesce(max(number), 0) FROM {table} WHERE dispatch = ?", key)

    def _asked(self, sql: str, *parameters: Any) -> int:
        return int(self._writer.execute(sql, parameters).fetchone()[0])

    @contextmanager
    def transaction(self) -> Iterator[Writer]:
        """Hold one transaction and give what writes in it; it is kept if nothing is raised."""
        kept = False
        try:
            with driver_errors(self.place), writing(self._connection, self.place):
                yield self._writer
            kept = True
        finally:
            if not kept:
                self._writer.forget()

    @contextmanager
    def _changing(self, ref: str, kind: str, at: datetime, detail: dict[str, Any]) -> Iterator[int]:
        """Change one dispatch: out of the indexes, the change, in again, an entry in the log."""
        with self.transaction() as writer:
            key = self.resolve(ref)
            writer.fresh([key])
            fulltext.take(writer.execute)
            yield key
            fulltext.put(writer.execute)
            writer.log(append(writer.execute, [Entry(at, kind, key, self.who, "", detail)]))

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _made(place: str, at: datetime | None) -> None:
    """Make or upgrade an archive where that is due; Alembic is loaded only then, for its 0.14 s."""
    version = version_at(path_of(place))
    if version and (version >= SCHEMA or at is None):
        return
    from clipping_archive.store import schema

    if version and at:
        schema.migrate(place, at)
    else:
        schema.create(place)
