"""A line of an export read back: the copy of a dispatch, as ``kept.py`` and ``views/record.py`` wrote it.

Nothing here is lenient: what is missing raises KeyError, TypeError or
ValueError, and ``lines.py`` answers for all of them.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from clipping_archive.domain import envelopes
from clipping_archive.domain.clipping import Capture, Clipping, Remark
from clipping_archive.domain.copy import Copy, Form, Marks, Past, Sighting, Tag
from clipping_archive.domain.dispatch import Assumption, Dispatch, Envelope
from clipping_archive.domain.fix import Fix
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import Dateline, IssuedBy, Item, Note, Piece, Place, Repair, Series, Story
from clipping_archive.domain.traced import Edit, Traced
from clipping_archive.exchange.found import findings_of
from clipping_archive.exchange.kept import Record, decoded

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


def copy_of(record: Record) -> Copy:
    """Make the copy that a line was written from."""
    held = record["kept"]
    forms = tuple(
        Form(b64decode(one["bytes"], validate=True), one["format"], one["encoding"]) for one in held["forms"]
    )
    marks = marks_of(held)
    sightings = tuple(map(_sighting, held["sightings"]))
    dispatch = _dispatch(record, held["reading"], forms[0])
    clipping = Clipping(
        dispatch,
        _story(record, held["reading"], dispatch.text.text),
        findings_of(record, held["reading"]["found"]),
        held["rules"],
        captures=tuple(one.capture for one in sightings),
        tags=tuple(tag.name for tag in marks.tags),
        remarks=marks.remarks,
        added_at=_time(held["added_at"]),
        fixes=marks.fixes,
    )
    return Copy(clipping, forms, sightings, marks, history_of(held["history"]))


def marks_of(held: Record) -> Marks:
    """Read tags, remarks and corrections."""
    return Marks(
        tuple(Tag(one["name"], datetime.fromisoformat(one["at"])) for one in held["tags"]),
        tuple(
            Remark(one["number"], one["text"], datetime.fromisoformat(one["at"])) for one in held["remarks"]
        ),
        tuple(map(fix_of, held["fixes"])),
    )


def fix_of(one: Record) -> Fix:
    """Read a correction."""
    return Fix(
        one["kind"],
        one["words"],
        one["occurrence"],
        one["value"],
        one["before"],
        one["number"],
        one["who"],
        _time(one["at"]),
        _time(one["taken_back"]),
    )


def history_of(records: Iterable[Record]) -> tuple[Past, ...]:
    """Read what was done to a dispatch."""
    return tuple(
        Past(one["at"], one["kind"], one["who"], one["rules"], _encode(one["detail"])) for one in records
    )


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text is not None else None


def _sighting(one: Record) -> Sighting:
    capture = one["capture"]
    taken = Capture(
        capture["path"], capture["size"], capture["sha256"], datetime.fromisoformat(capture["at"])
    )
    return Sighting(one["path"], one["form"], taken)


def _dispatch(record: Record, reading: Record, form: Form) -> Dispatch:
    outside = reading["envelope"]
    envelope = Envelope(
        guid=record["guid"],
        version=record["version"],
        signal=record["signal"],
        url=record["url"],
        rights=record["rights"],
        urgency=record["urgency"],
        embargo=record["embargo"],
        keywords=tuple(record["keywords"]),
        subjects=tuple((one["code"], one["name"] or "") for one in record["subjects"]),
        language=outside["language"],
        first_published=record["first_published"],
        published=published_of(outside["published"]),
        **envelopes.unpacked(outside["further"]),
    )
    bare = Dispatch(record["path"], form.raw, Traced(""), form.encoding, form.format, envelope)
    original = reading["original"] if reading["original"] is not None else decoded(bare) or ""
    edits = tuple(Edit(*edit) for edit in reading["edits"])
    text = Traced(original, edits)
    return Dispatch(
        bare.path,
        form.raw,
        text,
        form.encoding,
        bare.format,
        envelope,
        _assumed(reading["assumptions"]),
        Envelope(**envelopes.unpacked(outside["context"])),
    )


def published_of(record: Record | None) -> Published | None:
    """Read when a dispatch was published."""
    if record is None:
        return None
    days = date.fromisoformat(record["first"]), date.fromisoformat(record["last"])
    period = Period(*days, record["precision"], _time(record["instant"]))
    return Published(period, record["from"], record["text"])


def _assumed(pairs: Iterable[Sequence[str]]) -> tuple[Assumption, ...]:
    return tuple(Assumption(kind, text) for kind, text in pairs)


def _story(record: Record, reading: Record, mended: str) -> Story:
    series, agency = record["series"], record["agency"]
    return Story(
        tuple(record["paragraphs"]),
        headline=record["headline"],
        series=(
            Series(series["label"], series["kind"], series["number"], tuple(series["also"]))
            if series
            else None
        ),
        slugline=record["slugline"],
        byline=tuple(record["byline"]),
        editor_note=record["editor_note"],
        notes=tuple(Note(one["text"], one["public"]) for one in record["notes"]),
        agency=IssuedBy(agency["key"], agency["name"], reading["agency"]) if agency else None,
        dateline=_dateline(record["dateline"]),
        published=published_of(reading["published"]),
        language=reading["language"],
        pieces=tuple(_pieces(reading["pieces"], mended)),
        repairs=tuple(Repair(**one) for one in record["repairs"]),
        items=tuple(Item(**one) for one in record.get("items", ())),
        tables=tuple(reading["tables"]),
        assumptions=_assumed(reading["doubts"]),
    )


def _dateline(record: Record | None) -> Dateline | None:
    if record is None:
        return None
    places = tuple(Place(one["name"], one["country"]) for one in record["places"])
    return Dateline(record["text"], places, record["date"], record["credit"])


def _pieces(listed: Iterable[Sequence[Any]], mended: str) -> Iterable[Piece]:
    at = 0
    for kind, size in listed:
        text = size if isinstance(size, str) else mended[at : at + size]
        at += len(text)
        yield Piece(kind, text)
