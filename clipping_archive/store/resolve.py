"""What a typed reference means: one dispatch that is held, several, or one that was removed."""

from __future__ import annotations

from datetime import datetime

from clipping_archive.domain.reference import DIGITS, hex_of, key_range, reference, split_item
from clipping_archive.errors import NoSuchClipping, RemovedClipping
from clipping_archive.store.place import Execute

MANY = 10
"""How many candidates of an ambiguous reference are listed."""

STORY = "Only show, chain and dates part the stories of a collection; here it is {whole}, the whole."


def resolve(execute: Execute, ref: str) -> int:
    """Give the one key that a typed reference means (see :meth:`View.resolve`)."""
    span = key_range(ref)
    if span is None:
        whole, number = split_item(ref)
        raise NoSuchClipping(ref, hint="" if number is None else STORY.format(whole=whole))
    low, high = span
    if low > 2**63 - 1:
        raise NoSuchClipping(ref)
    span = low, min(high, 2**63 - 1)
    rows = list(
        execute(
            f"SELECT key, source FROM article WHERE key BETWEEN ? AND ? ORDER BY slot DESC LIMIT {MANY}", span
        )
    )
    if not rows:
        raise _not_held(execute, ref, span)
    if len(rows) > 1:
        short = {hex_of(row[0])[:DIGITS] for row in rows}
        digits = DIGITS if len(short) == len(rows) else 16
        raise NoSuchClipping(ref, [reference(row[0], row[1], digits) for row in rows])
    return int(rows[0][0])


def _not_held(execute: Execute, ref: str, span: tuple[int, int]) -> NoSuchClipping:
    """Say that nothing is held under a reference, or that what was held was taken out."""
    buried = list(execute(f"SELECT * FROM tombstone WHERE key BETWEEN ? AND ? LIMIT {MANY}", span))
    if len(buried) != 1:
        return NoSuchClipping(ref, [row["ref"] for row in buried])
    (row,) = buried
    at = datetime.fromisoformat(row["at"])
    return RemovedClipping(row["ref"], row["key"], at=at, who=row["who"], reason=row["reason"])
