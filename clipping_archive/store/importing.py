"""Copies taken into an archive: what is new is stored as it came, what is held learns what it lacked.

Nothing held is taken away or replaced, and a second run changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from typing import Any, NamedTuple

from clipping_archive.domain.copy import Copy, Past, PublicMarks, Removal, Somebody
from clipping_archive.domain.dispatch import Assumption
from clipping_archive.domain.outcome import Added, Outcome, Refused, Unchanged, Updated
from clipping_archive.domain.reference import reference
from clipping_archive.store import fulltext
from clipping_archive.store.archive import Archive
from clipping_archive.store.copies import IMPORTED, read_copy
from clipping_archive.store.fixing import row
from clipping_archive.store.joining import join, join_public, supplied
from clipping_archive.store.log import Entry, append
from clipping_archive.store.rereading import Read
from clipping_archive.store.slots import Slots
from clipping_archive.store.writer import Writer

Thing = Copy | Removal | Somebody | PublicMarks


class Offer(NamedTuple):
    """A thing that is offered, and where it stands (``export.jsonl:12``)."""

    source: str
    thing: Thing


class _Run(NamedTuple):
    """What holds for one transaction: who writes, what reads a dispatch again, when."""

    writer: Writer
    who: str
    read: Read
    at: datetime


class _TakenBack(Exception):
    """Ends the transaction of a dry run."""


def take_in(
    archive: Archive, offers: Sequence[Offer], read: Read, at: datetime, *, keep: bool = True
) -> list[Outcome]:
    """Take things in, in one transaction; say after its commit what became of each.

    ``read`` reads a held dispatch again where a correction came to it. Without
    ``keep`` the transaction is taken back, and the answer is what would be.
    """
    with suppress(_TakenBack), archive.transaction() as writer:
        run = _Run(writer, archive.who, read, at)
        new = _new(writer, offers)
        outcomes = {number: _added(writer, offers[number]) for number in new}
        entries = _store(run, [offers[number] for number in sorted(new)])
        for number, offer in enumerate(offers):
            if number not in new:
                outcomes[number], made = _taken(run, offer)
                entries += made
        writer.log(append(writer.execute, entries))
        if not keep:
            raise _TakenBack
    return [outcomes[number] for number in range(len(offers))]


def _new(writer: Writer, offers: Sequence[Offer]) -> set[int]:
    """Give the numbers of the copies whose dispatches are not held; each dispatch once."""
    keys = {n: one.thing.clipping.key for n, one in enumerate(offers) if isinstance(one.thing, Copy)}
    marks = ",".join("?" * len(keys))
    rows = writer.execute(f"SELECT key FROM article WHERE key IN ({marks})", [*keys.values()])
    held = {key for (key,) in rows}
    found: set[int] = set()
    for number, key in keys.items():
        if key not in held:
            held.add(key)
            found.add(number)
    return found


def _added(writer: Writer, offer: Offer) -> Outcome:
    assert isinstance(offer.thing, Copy)
    clipping = offer.thing.clipping
    rows = writer.execute("SELECT at, who FROM tombstone WHERE key = ?", (clipping.key,)).fetchall()
    warnings = tuple(
        Assumption("removed-before", f"It had been removed here on {gone['at'][:10]} by {gone['who']}.")
        for gone in rows
    )
    return Added(offer.source, clipping.ref, clipping.story.headline, warnings=warnings)


def _store(run: _Run, offers: Sequence[Offer]) -> list[Entry]:
    """Store copies that are not held, as they came."""
    if not offers:
        return []
    writer, slots = run.writer, Slots(run.writer.execute)
    copies = [offer.thing for offer in offers if isinstance(offer.thing, Copy)]
    keys = [copy.clipping.key for copy in copies]
    for key in keys:
        writer.execute("DELETE FROM tombstone WHERE key = ?", (key,))
    writer.add(
        [
            (key, slots.give(copy.clipping.story.published), copy.clipping, copy.sightings[0].capture)
            for key, copy in zip(keys, copies, strict=True)
        ]
    )
    for key, copy in zip(keys, copies, strict=True):
        _further(writer, key, copy)
    tagged = [key for key, copy in zip(keys, copies, strict=True) if copy.marks.tags]
    writer.fresh(tagged)
    fulltext.take(writer.execute)
    for key, copy in zip(keys, copies, strict=True):
        writer.insert("tag", [(key, tag.name, tag.made_at.isoformat()) for tag in copy.marks.tags])
    fulltext.put(writer.execute)
    return [
        _entry(run, offer.source, key, copy.clipping.rules, copy.history)
        for offer, key, copy in zip(offers, keys, copies, strict=True)
    ]


def _further(writer: Writer, key: int, copy: Copy) -> None:
    """Store what a dispatch that was just added has more than one of, and its notes and fixes."""
    clipping = copy.clipping
    forms = [
        clipping.dispatch._replace(raw=form.raw, format=form.format, encoding=form.encoding)
        for form in copy.forms[1:]
    ]
    writer.items([(key, n, clipping._replace(dispatch=form)) for n, form in enumerate(forms, 2)])
    writer.sightings(
        [
            (
                key,
                number,
                one.form,
                clipping._replace(dispatch=clipping.dispatch._replace(path=one.path)),
                one.capture,
            )
            for number, one in enumerate(copy.sightings[1:], 2)
        ]
    )
    writer.insert(
        "note", [(key, one.number, one.text, one.made_at.isoformat()) for one in copy.marks.remarks]
    )
    writer.insert("fix", [row(key, fix) for fix in copy.marks.fixes])


def _taken(run: _Run, offer: Offer) -> tuple[Outcome, list[Entry]]:
    """Take in what is held already, or is no dispatch; give the outcome and what the log says."""
    thing = offer.thing
    if isinstance(thing, Removal):
        return _removal(run, offer.source, thing)
    if isinstance(thing, Somebody):
        return _somebody(run, offer.source, thing)
    if isinstance(thing, PublicMarks):
        joined = join_public(run.writer, thing, run.read)
        if joined is None:
            missing = f"these bytes are not held here (SHA-256 {thing.digests[0][:16]}…)"
            return Refused(offer.source, thing.ref, reason=missing), []
        key, learnt = joined
    else:
        key = thing.clipping.key
        learnt = join(run.writer, key, thing, run.read)
    held = read_copy(run.writer.execute, key).clipping
    reason = "; ".join(learnt.said) or None
    kind = Updated if reason else Unchanged
    made = kind(offer.source, held.ref, held.story.headline, warnings=learnt.warnings, reason=reason)
    if not reason:
        return made, []
    past = _unknown(run.writer, key, thing.history) if isinstance(thing, Copy) else ()
    return made, [_entry(run, offer.source, key, held.rules, past, reason=reason)]


def _unknown(writer: Writer, key: int, told: Sequence[Past]) -> list[Past]:
    """Leave out of a history what is known here already."""
    known = set(read_copy(writer.execute, key).history)
    return [past for past in told if past not in known]


def _removal(run: _Run, source: str, gone: Removal) -> tuple[Outcome, list[Entry]]:
    """Keep that a dispatch was taken out elsewhere; one that is held here stays."""
    execute = run.writer.execute
    if rows := execute("SELECT source FROM article WHERE key = ?", (gone.key,)).fetchall():
        ref = reference(gone.key, rows[0][0])
        kept = Assumption("kept", f"It was removed there on {gone.at[:10]} by {gone.who}; here it stays.")
        return Unchanged(source, ref, warnings=(kept,)), []
    if execute("SELECT 1 FROM tombstone WHERE key = ?", (gone.key,)).fetchone():
        return Unchanged(source, gone.ref), []
    run.writer.insert("tombstone", [(gone.key, gone.ref, gone.at, gone.who, gone.reason)])
    entry = _entry(run, source, gone.key, "", gone.history)
    return Updated(source, gone.ref, reason="a removal supplied"), [entry]


def _somebody(run: _Run, source: str, one: Somebody) -> tuple[Outcome, list[Entry]]:
    """Keep judgements of who is who that are not held under the same name."""
    execute = run.writer.execute
    known = {
        tuple(row)
        for row in execute(
            "SELECT name_key, verdict FROM identity JOIN identity_name ON identity = id WHERE name = ?",
            (one.name,),
        )
    }
    new = [said for said in one.judgements if (said.name_key, said.verdict) not in known]
    ids = [row[0] for row in execute("SELECT id FROM identity WHERE name = ? ORDER BY id", (one.name,))]
    if ids and not new:
        return Unchanged(source, headline=one.name), []
    if not ids:
        ids = [execute("INSERT INTO identity(name) VALUES (?)", (one.name,)).lastrowid]
    rows = [(ids[0], said.name_key, said.verdict, said.made_at, said.who) for said in new]
    run.writer.insert("identity_name", rows, repeat=True)
    detail = {"path": source, "name": one.name, "judgements": len(new)}
    reason = "".join(supplied(len(new), "judgement")) or None
    made = Updated(source, headline=one.name, reason=reason)
    return made, [Entry(run.at, IMPORTED, None, run.who, "", detail)]


def _entry(run: _Run, source: str, key: int, rules: str, past: Sequence[Past], *, reason: str = "") -> Entry:
    detail: dict[str, Any] = {"path": source, "history": [asdict(one) for one in past]}
    return Entry(run.at, IMPORTED, key, run.who, rules, detail | ({"reason": reason} if reason else {}))
