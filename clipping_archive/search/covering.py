"""Covering tables: the dispatches of a person, an outlet, a place or a tag, in slot order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import NamedTuple

from clipping_archive.search.lacking import lacking
from clipping_archive.search.names import outlet_keys, person_keys, place_ids
from clipping_archive.search.nodes import Term
from clipping_archive.store.place import Execute

FEW = 8
"""Names that are merged in slot order; more are gathered first and sorted."""


class Sql(NamedTuple):
    """SQL text and its parameters, in order."""

    text: str
    values: tuple[object, ...] = ()


NEVER = Sql("0")
ALWAYS = Sql("1")


def joined(parts: Iterable[Sql], between: str) -> Sql:
    """Put conditions together in brackets."""
    found = tuple(parts)
    text = between.join(part.text for part in found)
    return Sql(f"({text})", tuple(value for part in found for value in part.values))


class Legs(NamedTuple):
    """One field's dispatches as covering tables in slot order: ``table WHERE where``, once for each key."""

    table: str
    wheres: tuple[Sql, ...]

    def probe(self, slot: str) -> Sql:
        """Ask of one slot whether any leg holds it."""
        found = [
            Sql(
                f"EXISTS (SELECT 1 FROM {self.table} AS probe WHERE {leg.text} AND probe.slot = {slot})",
                leg.values,
            )
            for leg in self.wheres
        ]
        return joined(found, " OR ") if found else NEVER


def legs(execute: Execute, term: Term) -> Legs | None:
    """Find the covering tables of a term; None for fields that have none, and for what is lacking."""
    make = None if lacking(term) else _LEGS.get(term.field or "")
    return make(execute, term.text) if make else None


def _names(table: str) -> Callable[[Execute, str], Legs]:
    def make(execute: Execute, value: str) -> Legs:
        keys = person_keys(execute, value)
        if len(keys) > FEW:
            where = "name_key IN (SELECT value FROM json_each(?))"
            return Legs(table, (Sql(where, (json.dumps(keys),)),))
        return Legs(table, tuple(Sql("name_key = ?", (key,)) for key in keys))

    return make


def _outlets(*roles: str) -> Callable[[Execute, str], Legs]:
    def make(execute: Execute, value: str) -> Legs:
        unknown = roles == ("issued",) and value.lower() == "none"
        keys = ("",) if unknown else outlet_keys(execute, value)
        pairs = [(role, key) for role in roles for key in keys]
        return Legs("outlet_slot", tuple(Sql("role = ? AND outlet = ?", pair) for pair in pairs))

    return make


def _places(execute: Execute, value: str) -> Legs:
    numbers = place_ids(execute, value)
    return Legs("place_slot", tuple(Sql("place = ?", (number,)) for number in numbers))


def _tags(_: Execute, value: str) -> Legs:
    return Legs("tag_slot", (Sql("tag = ?", (value,)),))


_LEGS: dict[str, Callable[[Execute, str], Legs]] = {
    "person": _names("person_slot"),
    "said": _names("speaker_slot"),
    "outlet": _outlets("cited", "issued"),
    "cites": _outlets("cited"),
    "agency": _outlets("issued"),
    "via": _outlets("carried"),
    "place": _places,
    "tag": _tags,
}
