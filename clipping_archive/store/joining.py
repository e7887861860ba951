"""What a held dispatch learns from a copy of it: forms, places of capture, date, agency, marks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Any, NamedTuple

from clipping_archive.domain.copy import Copy, HiddenFix, Marks, PublicMarks
from clipping_archive.domain.dispatch import Assumption
from clipping_archive.domain.fix import Fix
from clipping_archive.domain.story import Story
from clipping_archive.store import fulltext
from clipping_archive.store.decide import PUBLISHED, Held, facts, learn, left_out, merged
from clipping_archive.store.fixing import row
from clipping_archive.store.rereading import Read, pair, replace_readings
from clipping_archive.store.slots import Slots
from clipping_archive.store.whole import read_clipping
from clipping_archive.store.writer import Writer


class Learnt(NamedTuple):
    """What was learnt, in words, and what is held otherwise than it was offered."""

    said: list[str]
    warnings: tuple[Assumption, ...] = ()


def join(writer: Writer, key: int, copy: Copy, read: Read) -> Learnt:
    """Add to a held dispatch what a copy of it has and it lacks."""
    held = facts(writer.execute, [key])[key]
    offered = copy.clipping.story
    agency = offered.agency.key if offered.agency else None
    learnt = tuple(learn(held, Held(agency, offered.published, frozenset(), frozenset())))
    said = [f"{word} supplied" for word in learnt]
    if learnt:
        clipping = merged(read_clipping(writer.execute, key), copy.clipping, learnt)
        ((slot,),) = writer.execute("SELECT slot FROM article WHERE key = ?", (key,))
        if PUBLISHED in learnt:
            slot = Slots(writer.execute).give(clipping.story.published)
        writer.reread([(key, slot, clipping)])
    said += _captures(writer, key, copy, held)
    said += join_marks(writer, key, copy.marks, read)
    return Learnt(said, tuple(left_out(_now(held, learnt, offered), offered)))


def _now(held: Held, learnt: Sequence[str], offered: Story) -> Held:
    return replace(held, published=offered.published) if PUBLISHED in learnt else held


def _captures(writer: Writer, key: int, copy: Copy, held: Held) -> list[str]:
    """Store forms and sightings that are not held."""
    numbers = {
        digest: number
        for number, digest in writer.execute("SELECT number, sha256 FROM item WHERE dispatch = ?", (key,))
    }
    clipping = copy.clipping
    new = [form for form in copy.forms if form.sha256 not in numbers]
    for number, form in enumerate(new, len(numbers) + 1):
        numbers[form.sha256] = number
        dispatch = clipping.dispatch._replace(raw=form.raw, format=form.format, encoding=form.encoding)
        writer.items([(key, number, clipping._replace(dispatch=dispatch))])
    seen = [one for one in copy.sightings if one.path not in held.paths]
    ((last,),) = writer.execute("SELECT max(number) FROM sighting WHERE dispatch = ?", (key,))
    writer.sightings(
        [
            (
                key,
                number,
                numbers[copy.forms[one.form - 1].sha256],
                clipping._replace(dispatch=clipping.dispatch._replace(path=one.path)),
                one.capture,
            )
            for number, one in enumerate(seen, last + 1)
        ]
    )
    return [*supplied(len(new), "form"), *supplied(len(seen), "place of capture", "places of capture")]


def join_marks(writer: Writer, key: int, marks: Marks, read: Read) -> list[str]:
    """Add tags, notes and corrections that are not held; with a correction the dispatch is read again."""
    execute = writer.execute
    known = {row[0] for row in execute("SELECT name FROM tag WHERE dispatch = ?", (key,))}
    tags = [tag for tag in marks.tags if tag.name not in known]
    if tags:
        writer.fresh([key])
        fulltext.take(execute)
        writer.insert("tag", [(key, tag.name, tag.made_at.isoformat()) for tag in tags])
        fulltext.put(execute)
    noted = {tuple(row) for row in execute("SELECT text, made_at FROM note WHERE dispatch = ?", (key,))}
    notes = [one for one in marks.remarks if (one.text, one.made_at.isoformat()) not in noted]
    writer.insert(
        "note",
        [
            (key, number, one.text, one.made_at.isoformat())
            for number, one in enumerate(notes, _next(writer, "note", key))
        ],
    )
    fixes = _fixes(writer, key, marks.fixes, read)
    return [*supplied(len(tags), "tag"), *supplied(len(notes), "note"), *supplied(fixes, "fix", "fixes")]


def _fixes(writer: Writer, key: int, offered: Sequence[Fix], read: Read) -> int:
    held = {_same(fix) for fix in read_clipping(writer.execute, key).fixes}
    new = [fix for fix in offered if _same(fix) not in held]
    if not new:
        return 0
    first = _next(writer, "fix", key)
    writer.insert("fix", [row(key, fix._replace(number=n)) for n, fix in enumerate(new, first)])
    replace_readings(writer, [pair(writer.execute, key, read)])
    return len(new)


def _same(fix: Fix) -> tuple[Any, ...]:
    """Give what makes two corrections one: what is corrected, to what, by whom and when."""
    return (fix.kind, " ".join(fix.words.split()), fix.occurrence, fix.value, fix.who, fix.made_at)


def _next(writer: Writer, table: str, key: int) -> int:
    rows = writer.execute(f"SELECT coalesce(max(number), 0) + 1 FROM {table} WHERE dispatch = ?", (key,))
    return int(rows.fetchone()[0])


def supplied(count: int, one: str, many: str = "") -> Iterable[str]:
    """Say how many of something came, or nothing."""
    if count:
        yield f"{count} {one if count == 1 else many or one + 's'} supplied"


def join_public(writer: Writer, public: PublicMarks, read: Read) -> tuple[int, Learnt] | None:
    """Add marks to the dispatch that holds the same bytes; None where nobody does.

    The words of a correction that the export does not show are taken from the
    paragraphs held here, if they are those: its digest says so.
    """
    marks = ",".join("?" * len(public.digests))
    found = writer.execute(f"SELECT dispatch FROM item WHERE sha256 IN ({marks})", public.digests).fetchone()
    if found is None:
        return None
    key = int(found[0])
    paragraphs = read_clipping(writer.execute, key).story.paragraphs
    shown = [(one, _shown(one, paragraphs)) for one in public.hidden]
    fixes = [one.fix._replace(words=words) for one, words in shown if words is not None]
    lost = tuple(
        Assumption("fix-lost", f"Fix {one.fix.number} was made on words that are not read so here.")
        for one, words in shown
        if words is None
    )
    whole = replace(public.marks, fixes=(*public.marks.fixes, *fixes))
    return key, Learnt(join_marks(writer, key, whole, read), lost)


def _shown(one: HiddenFix, paragraphs: tuple[str, ...]) -> str | None:
    """Give the words that a correction is about, None where they are not these."""
    if not 0 <= one.paragraph < len(paragraphs):
        return None
    words = paragraphs[one.paragraph][one.start : one.end]
    return words if sha256(words.encode()).hexdigest() == one.sha256 else None
