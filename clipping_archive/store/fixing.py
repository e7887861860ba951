"""Corrections of a dispatch: the fix, the new reading and the entry in the log are one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.fix import Fix
from clipping_archive.store.archive import Archive
from clipping_archive.store.log import Entry, append
from clipping_archive.store.rereading import Read, pair, replace_readings
from clipping_archive.store.writer import Writer


def fix(archive: Archive, key: int, made: Sequence[Fix], read: Read, at: datetime) -> Clipping:
    """Keep corrections of a dispatch, signed by the archive's writer; give its new reading.

    ``read`` makes that reading of the held dispatch, the corrections included
    (``stages.again``).
    """
    with archive.transaction() as writer:
        rows = writer.execute("SELECT coalesce(max(number), 0) FROM fix WHERE dispatch = ?", (key,))
        first = rows.fetchone()[0] + 1
        signed = [
            one._replace(number=number, who=archive.who, made_at=at) for number, one in enumerate(made, first)
        ]
        writer.insert("fix", [row(key, one) for one in signed])
        entries = [("fixed", {"number": one.number, **_told(one)}) for one in signed]
        return _read_anew(archive, writer, (key, read, at), entries)


def unfix(archive: Archive, key: int, number: int, read: Read, at: datetime) -> Clipping:
    """Take a correction back; it stays, and says when; give the new reading."""
    with archive.transaction() as writer:
        writer.execute(
            "UPDATE fix SET taken_back = ? WHERE dispatch = ? AND number = ? AND taken_back IS NULL",
            (at.isoformat(), key, number),
        )
        return _read_anew(archive, writer, (key, read, at), [("unfixed", {"number": number})])


def _read_anew(
    archive: Archive,
    writer: Writer,
    what: tuple[int, Read, datetime],
    entries: Sequence[tuple[str, dict[str, Any]]],
) -> Clipping:
    key, read, at = what
    one = pair(writer.execute, key, read)
    replace_readings(writer, [one])
    signed = [Entry(at, kind, key, archive.who, one.after.rules, detail) for kind, detail in entries]
    writer.log(append(writer.execute, signed))
    return one.after


def row(key: int, one: Fix) -> tuple[Any, ...]:
    """Write the row of a correction."""
    at = one.made_at.isoformat() if one.made_at else ""
    back = one.taken_back.isoformat() if one.taken_back else None
    return (
        *(key, one.number, one.kind, one.words, one.occurrence),
        *(one.value, one.before, one.who, at, back),
    )


def _told(one: Fix) -> dict[str, Any]:
    """Give what the log keeps of a fix."""
    told = {"kind": one.kind, "words": one.words or None, "value": one.value, "before": one.before}
    return {name: value for name, value in told.items() if value is not None}
