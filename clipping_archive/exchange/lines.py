"""The lines of a lossless export: one a dispatch, then one a removal, one a judgement of who is who.

:func:`line` and :func:`read` are each other's inverse: a line that is read is
written again and compared, so nothing in it can have been lost or misunderstood.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from clipping_archive.domain.copy import Copy, Judgement, Marks, PublicMarks, Removal, Somebody
from clipping_archive.domain.fix import KINDS
from clipping_archive.domain.reference import hex_of, reference, uid
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.exchange.found import spans
from clipping_archive.exchange.kept import Record, kept, past_records
from clipping_archive.exchange.public import public_marks
from clipping_archive.exchange.reading import copy_of, history_of
from clipping_archive.exchange.shape import sound
from clipping_archive.views.record import SCHEMA, jsonl, record

Held = Copy | Removal | Somebody
PARAGRAPHS = "\n\n"


def record_of(one: Held) -> Record:
    """Give the object of a line."""
    if isinstance(one, Copy):
        return {**record(one.clipping), "kept": kept(one)}
    if isinstance(one, Removal):
        gone = {"key": hex_of(one.key), "at": one.at, "who": one.who, "reason": one.reason}
        return {"schema": SCHEMA, "ref": one.ref, "removed": gone, "history": past_records(one.history)}
    judgements = [
        {"name_key": said.name_key, "verdict": said.verdict, "at": said.made_at, "who": said.who}
        for said in one.judgements
    ]
    return {"schema": SCHEMA, "identity": {"name": one.name, "judgements": judgements}}


def lines(things: Iterable[Held]) -> Iterable[str]:
    """Write one line each."""
    return jsonl(map(record_of, things))


def read(text: str, source: str = "") -> Held | PublicMarks:
    """Read a line; ``source`` says where it stands.

    Raises :class:`~clipping_archive.errors.UnreadableDispatch` for a line that
    is damaged, of another version, or says of its bytes what is not so.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableDispatch(source, "it is no whole line of JSON") from error
    if not isinstance(found, dict) or found.get("schema") != SCHEMA:
        raise UnreadableDispatch(source, f"it is no line of an export of schema {SCHEMA}")
    try:
        return _held(found, source)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, OverflowError) as error:
        raise UnreadableDispatch(source, f"it is not what an export writes ({_named(error)})") from error


def _held(found: Record, source: str) -> Held | PublicMarks:
    if "removed" in found:
        gone = found["removed"]
        history = history_of(found["history"])
        made: Held = Removal(
            int(gone["key"], 16), found["ref"], gone["at"], gone["who"], gone["reason"], history
        )
    elif "identity" in found:
        said = found["identity"]["judgements"]
        judgements = (Judgement(one["name_key"], one["verdict"], one["at"], one["who"]) for one in said)
        made = Somebody(found["identity"]["name"], tuple(judgements))
    elif "kept" not in found:
        raise UnreadableDispatch(source, "it has no bytes: it was printed by search or show, not by export")
    elif "public" in found["kept"]:
        marks = public_marks(found)
        sane = sound(marks, PublicMarks)
        if problem := _marks_problem(marks.marks) if sane else "a value is of the wrong kind":
            raise UnreadableDispatch(source, problem)
        return marks
    else:
        made = copy_of(found)
    if problem := _problem(made) or _difference(found, record_of(made)):
        raise UnreadableDispatch(source, problem)
    return made


def _named(error: Exception) -> str:
    return f"no {error}" if isinstance(error, KeyError) else str(error) or type(error).__name__


def _difference(found: Record, due: Record) -> str:
    """Name the first key that this version would write otherwise; "" where there is none."""
    for key in {**found, **due}:
        if key in found and key in due and found[key] == due[key]:
            continue
        within = _difference(found[key], due[key]) if key == "kept" else ""
        return within or f"its key {key!r} is not what an export of this version writes for these bytes"
    return ""


def _problem(made: Held) -> str:
    """Say what contradicts itself in what was read; "" where nothing does."""
    if not sound(made, type(made)):
        return "a value is of the wrong kind"
    if not isinstance(made, Copy):
        return ""
    clipping, story = made.clipping, made.clipping.story
    envelope = clipping.dispatch.envelope
    keys = {uid(form.raw, envelope.guid, envelope.version) for form in made.forms}
    if len(keys) > 1:
        return "its forms are not of one dispatch"
    if not made.sightings or any(not 0 < one.form <= len(made.forms) for one in made.sightings):
        return "it was seen nowhere, or in a form that is not there"
    if made.sightings[0].form != 1 or made.sightings[0].path != clipping.dispatch.path:
        return "its first place of capture is not that of its bytes"
    if len({form.sha256 for form in made.forms}) < len(made.forms):
        return "a form is there twice"
    if story.paragraphs and tuple(PARAGRAPHS.join(story.paragraphs).split(PARAGRAPHS)) != story.paragraphs:
        return "a paragraph holds an empty line"
    if any(text not in clipping.dispatch.text.text for text in story.paragraphs):
        return "a paragraph does not stand in its bytes"
    if any(place.country == "" for place in (story.dateline.places if story.dateline else ())):
        return "a country of its dateline has no name"
    for paragraph, start, end, words in spans(clipping.findings):
        text = story.headline or "" if paragraph is None else story.paragraphs[paragraph]
        if not 0 <= start <= end <= len(text) or text[start:end] != words:
            return f"its finding {words[:40]!r} does not stand where it should"
    return _marks_problem(made.marks)


def _marks_problem(marks: Marks) -> str:
    names = [tag.name for tag in marks.tags]
    if any(not name.strip() or any(map(str.isspace, name)) for name in names) or _repeats(names):
        return "its tags are not one word each"
    if _repeats(one.number for one in marks.remarks) or _repeats(one.number for one in marks.fixes):
        return "a note or a fix is there twice"
    if any(fix.kind not in KINDS or fix.made_at is None for fix in marks.fixes):
        return "a fix is of no known kind, or of no time"
    return ""


def _repeats(values: Iterable[Any]) -> bool:
    listed = list(values)
    return len(set(listed)) < len(listed)


def ref_of(one: Held | PublicMarks) -> str | None:
    """Give the reference that a line is about."""
    if isinstance(one, Copy):
        agency = one.clipping.story.agency
        return reference(one.clipping.key, agency.key if agency else None)
    return None if isinstance(one, Somebody) else one.ref
