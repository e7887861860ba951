"""Readings made anew from the stored bytes: a batch is one transaction, and is known by its rules."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from clipping_archive.domain.change import Change, compared
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.reference import DIGITS, hex_of
from clipping_archive.errors import MissingLibrary, NoSuchClipping
from clipping_archive.store import fulltext
from clipping_archive.store.archive import Archive
from clipping_archive.store.log import Entry, append
from clipping_archive.store.place import Execute
from clipping_archive.store.slots import Slots
from clipping_archive.store.whole import read_clipping
from clipping_archive.store.writer import Writer

Read = Callable[[Clipping], Clipping]
"""What reads a held dispatch again; a pure function (``stages.again``)."""

KIND = "reread"
"""The word of the log, for a dispatch that changed and, without a dispatch, for the batch."""


class Pair(NamedTuple):
    """A held dispatch before and after it was read again."""

    key: int
    slot: int
    before: Clipping
    after: Clipping
    change: Change


def stale(execute: Execute, rules: str) -> set[int]:
    """List the keys of the dispatches that other rules than these have read."""
    return {row[0] for row in execute("SELECT key FROM article WHERE rules <> ?", (rules,))}


def foresee(execute: Execute, keys: Sequence[int], read: Read) -> list[Change]:
    """Say what :func:`reread` would change, and write nothing."""
    return [one if isinstance(one, Change) else one.change for one in _read_again(execute, keys, read)]


def reread(archive: Archive, keys: Sequence[int], read: Read, at: datetime) -> list[Change]:
    """Read dispatches again in one transaction; give what changed, after its commit.

    One that was removed meanwhile is passed over; one whose bytes cannot be
    unpacked stays as it is, and its change says so.
    """
    with archive.transaction() as writer:
        found = list(_read_again(writer.execute, keys, read))
        pairs = [one for one in found if isinstance(one, Pair)]
        replace_readings(writer, pairs)
        changed = [one for one in pairs if one.change.word == "changed"]
        entries = [
            Entry(at, KIND, one.key, archive.who, one.after.rules, told(one.change)) for one in changed
        ]
        if pairs:
            figures = {"dispatches": len(pairs), "changed": len(changed)}
            entries.append(Entry(at, KIND, None, archive.who, pairs[0].after.rules, figures))
        writer.log(append(writer.execute, entries))
    return [one if isinstance(one, Change) else one.change for one in found]


def replace_readings(writer: Writer, pairs: Sequence[Pair]) -> None:
    """Store new readings within the open transaction; where nothing differs only the rules' version."""
    slots = Slots(writer.execute)
    for one in pairs:
        if one.change.word == "same":
            writer.execute("UPDATE article SET rules = ? WHERE key = ?", (one.after.rules, one.key))
    writer.reread(
        [
            (one.key, one.slot if _same_day(one) else slots.give(one.after.story.published), one.after)
            for one in pairs
            if one.change.word == "changed"
        ]
    )


def told(change: Change) -> dict[str, object]:
    """Give what the log keeps of a change."""
    counts = {name: list(figures) for name, figures in change.counts.items() if any(figures)}
    return {"before": change.before, **counts, "differs": list(change.fields)}


def pair(execute: Execute, key: int, read: Read) -> Pair:
    """Read one dispatch again; raises NoSuchClipping, and zlib.error where its bytes are damaged."""
    before = read_clipping(execute, key)
    ((slot,),) = execute("SELECT slot FROM article WHERE key = ?", (key,))
    after = read(before)
    return Pair(key, slot, before, after, compared(before, after))


def prune(archive: Archive) -> None:
    """Drop names, outlets, agencies and places that no dispatch has any more."""
    with archive.transaction() as writer:
        fulltext.drop_names(writer.execute)
        for table, column, used in (
            ("outlet", "key", "SELECT outlet FROM citation"),
            ("source", "key", "SELECT source FROM article WHERE source IS NOT NULL"),
            ("place", "id", "SELECT place FROM dateline_place"),
        ):
            writer.execute(f"DELETE FROM {table} WHERE {column} NOT IN ({used})")
        writer.forget()


def _same_day(one: Pair) -> bool:
    before, after = one.before.story.published, one.after.story.published
    return (before and before.period.first) == (after and after.period.first)


def _read_again(execute: Execute, keys: Sequence[int], read: Read) -> Iterator[Pair | Change]:
    for key in keys:
        try:
            one = pair(execute, key, read)
        except NoSuchClipping:
            continue
        except MissingLibrary as error:
            yield Change(hex_of(key)[:DIGITS], None, "", "", problem=str(error))
            continue
        except zlib.error:
            yield Change(hex_of(key)[:DIGITS], None, "", "", problem="its bytes cannot be unpacked")
            continue
        if one.after.key != key:
            yield Change(one.before.ref, None, "", "", problem="its bytes give another key")
            continue
        yield one
