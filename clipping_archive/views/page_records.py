"""JSON of what the contract leaves to us: pages of people and outlets, lists of names, figures, ledgers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Protocol

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.pages import Holdings, NameCount, OutletPage, PersonPage
from clipping_archive.views.record import SCHEMA, Record, hit_record, record, statement_record


class Event(Protocol):
    """An entry of the event log, as the store reads it."""

    @property
    def number(self) -> int: ...
    @property
    def at(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def who(self) -> str: ...
    @property
    def rules(self) -> str: ...
    @property
    def detail(self) -> str: ...
    @property
    def previous_hash(self) -> str: ...
    @property
    def hash(self) -> str: ...


def name_record(name: NameCount) -> Record:
    """Give a person or an outlet of a list, with its figures."""
    return {
        "schema": SCHEMA,
        "key": name.key,
        "name": name.name,
        "dispatches": name.dispatches,
        "statements": name.statements,
        "spellings": list(name.spellings),
    }


def _names(names: Iterable[NameCount]) -> list[Record]:
    return [{"key": name.key, "name": name.name, "dispatches": name.dispatches} for name in names]


def person_record(page: PersonPage) -> Record:
    """Give all that is held about one person."""
    return {
        "schema": SCHEMA,
        "name": page.name,
        "spellings": _names(page.spellings),
        "titles": [{"title": title, "dispatches": count} for title, count in page.titles],
        "carriers": _names(page.carriers),
        "seen_with": _names(page.seen_with),
        "total": page.total,
        "statements": [statement_record(said) for said in page.statements],
        "dispatches": [hit_record(hit) for hit in page.dispatches],
    }


def outlet_record(page: OutletPage) -> Record:
    """Give all that is held about one outlet."""
    return {
        "schema": SCHEMA,
        "key": page.key,
        "name": page.name,
        "aliases": list(page.aliases),
        "country": page.country,
        "kind": page.kind,
        "ownership": page.ownership,
        "issued": page.issued,
        "cited": page.cited,
        "cited_by": _names(page.cited_by),
        "speakers": _names(page.speakers),
        "statements": [statement_record(said) for said in page.statements],
        "dispatches": [hit_record(hit) for hit in page.dispatches],
    }


def holdings_record(held: Holdings) -> Record:
    """Give the figures of the archive."""
    return {
        "schema": SCHEMA,
        "held": held.held,
        "agencies": _names(held.agencies),
        "undated": held.undated,
        "without_agency": held.unsigned,
        "first": held.first,
        "last": held.last,
    }


def event_record(event: Event, ref: str | None) -> Record:
    """Give an entry of the event log; ``hash`` covers ``before``, the hash of the entry before."""
    return {
        "schema": SCHEMA,
        "number": event.number,
        "time": event.at,
        "kind": event.kind,
        "ref": ref,
        "who": event.who,
        "rules": event.rules or None,
        "detail": json.loads(event.detail),
        "before": event.previous_hash,
        "hash": event.hash,
    }


def ledger_record(clipping: Clipping, key: str) -> Record:
    """Give one ledger of a dispatch (dates, repairs, attributions) with its reference."""
    whole = record(clipping)
    kept = ("schema", "ref", "headline", "published", "published_from", key)
    return {name: whole[name] for name in kept}
