"""The event log: appended in the transaction of what it tells, each entry hashed with the one before."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any, NamedTuple

from clipping_archive.store.place import Execute

FIRST = "0" * 64
"""What the first entry has for the hash before it."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


class Entry(NamedTuple):
    """Something that was done: ``kind`` is added, updated, tagged, removed and the like."""

    at: datetime
    kind: str
    dispatch: int | None
    who: str
    rules: str = ""
    detail: dict[str, Any] = {}  # noqa: RUF012


def user() -> str:
    """Name who signs the event log: the user of this computer, by its number where it has no name."""
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return str(os.getuid())


def append(execute: Execute, entries: Iterable[Entry]) -> list[tuple[Any, ...]]:
    """Give the rows that continue the log; the caller stores them."""
    last = next(iter(execute("SELECT number, hash FROM event ORDER BY number DESC LIMIT 1", ())), (0, FIRST))
    number, before = last[0], last[1]
    rows: list[tuple[Any, ...]] = []
    for entry in entries:
        number += 1
        row = (
            number,
            entry.at.isoformat(),
            entry.kind,
            entry.dispatch,
            entry.who,
            entry.rules,
            _encode(entry.detail),
            before,
        )
        before = _hashed(row)
        rows.append((*row, before))
    return rows


def broken(rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    """Follow the chain; say of each entry that is missing, altered or out of its place."""
    due, before = 1, FIRST
    for row in rows:
        number, previous, own = row[0], row[7], row[8]
        if number != due:
            yield f"event log: entry {due} is missing"
        elif previous != before or _hashed(tuple(row)[:8]) != own:
            yield f"event log: entry {number} was altered"
        due, before = number + 1, own


def _hashed(row: Sequence[Any]) -> str:
    return sha256(_encode(list(row)).encode()).hexdigest()
