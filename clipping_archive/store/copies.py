"""Copies read out of an archive: each dispatch with all that is kept of it, and what is kept without one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from clipping_archive.domain.clipping import Capture
from clipping_archive.domain.copy import Copy, Form, Judgement, Marks, Past, Removal, Sighting, Somebody, Tag
from clipping_archive.store.place import Execute
from clipping_archive.store.read_rows import unpacked
from clipping_archive.store.whole import read_clipping

IMPORTED = "imported"
"""The word of the log for a dispatch that came with its history from another archive."""

_FORMS = (
    "SELECT format, encoding, codec, data FROM item JOIN item_bytes USING (dispatch, number)"
    " WHERE dispatch = ? ORDER BY number"
)
_SIGHTINGS = (
    "SELECT sighting.path, item, capture.path, size, sha256, captured_at FROM sighting"
    " JOIN capture ON capture.id = sighting.capture WHERE dispatch = ? ORDER BY number"
)
_EVENTS = "SELECT at, kind, who, rules, detail FROM event WHERE dispatch = ? ORDER BY number"


def read_copy(execute: Execute, key: int) -> Copy:
    """Read a dispatch with everything that is kept of it; raises NoSuchClipping."""
    clipping = read_clipping(execute, key)
    tags = execute("SELECT name, made_at FROM tag WHERE dispatch = ? ORDER BY name", (key,))
    return Copy(
        clipping,
        tuple(
            Form(unpacked(codec, data), form, encoding)
            for form, encoding, codec, data in execute(_FORMS, (key,))
        ),
        tuple(
            Sighting(path, item, Capture(place, size, digest, datetime.fromisoformat(at)))
            for path, item, place, size, digest, at in execute(_SIGHTINGS, (key,))
        ),
        Marks(
            tuple(Tag(name, datetime.fromisoformat(at)) for name, at in tags),
            clipping.remarks,
            clipping.fixes,
        ),
        history(execute(_EVENTS, (key,))),
    )


def history(rows: Any) -> tuple[Past, ...]:
    """Tell what was done to a dispatch, what another archive did before it came from there included.

    The entry that says that it came is left out: it tells of this archive.
    """
    told: list[Past] = []
    for row in rows:
        one = Past(*row)
        if one.kind != IMPORTED:
            told.append(one)
            continue
        for past in json.loads(one.detail).get("history", ()):
            told.append(Past(past["at"], past["kind"], past["who"], past["rules"], past["detail"]))
    return tuple(told)


def removals(execute: Execute) -> Iterator[Removal]:
    """Give the dispatches that were taken out, by their keys."""
    rows = list(execute("SELECT key, ref, at, who, reason FROM tombstone ORDER BY key", ()))
    for key, ref, at, who, reason in rows:
        yield Removal(key, ref, at, who, reason, history(execute(_EVENTS, (key,))))


def somebodies(execute: Execute) -> Iterator[Somebody]:
    """Give whom readers take several names to mean, in the order in which they were made."""
    for number, name in list(execute("SELECT id, name FROM identity ORDER BY id", ())):
        rows = execute(
            "SELECT name_key, verdict, made_at, who FROM identity_name WHERE identity = ? ORDER BY name_key",
            (number,),
        )
        yield Somebody(name, tuple(Judgement(*row) for row in rows))


def embargoes(execute: Execute) -> dict[int, str]:
    """Give the dispatches that carry an embargo, and until when, as their envelopes say it."""
    return dict(execute("SELECT key, embargo FROM article WHERE embargo IS NOT NULL", ()))


def oldest_first(execute: Execute, chosen: str, values: Sequence[Any]) -> list[int]:
    """List the keys of the slots that SQL text chooses, in the order of the archive; the undated last.

    Taken in this order, an empty archive gives the same order again.
    """
    rows = execute(
        f"SELECT key FROM article WHERE slot IN ({chosen}) ORDER BY slot < 0, abs(slot)", tuple(values)
    )
    return [row[0] for row in rows]
