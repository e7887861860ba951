"""Rows -> clipping: what ``rows.py`` wrote, given back. No library but the driver's rows."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from clipping_archive.domain import envelopes
from clipping_archive.domain.dispatch import Assumption, Dispatch, Envelope
from clipping_archive.domain.findings import (
    Absence,
    Attribution,
    CitedOutlet,
    DateMention,
    Findings,
    Mention,
    Person,
    PlaceNamed,
    Speaker,
)
from clipping_archive.domain.story import Dateline, IssuedBy, Note, Piece, Place, Repair, Series, Story
from clipping_archive.domain.traced import Edit, Traced
from clipping_archive.store.columns import items_of, paragraphs_of, published_of
from clipping_archive.store.rows import decoded

Columns = Mapping[str, Any]


def unpacked(codec: str, data: bytes) -> bytes:
    """Give the bytes of an item back."""
    return zlib.decompress(data) if codec == "zlib" else data


def dispatch_of(row: Columns, item: Columns, raw: bytes) -> Dispatch:
    """Read the dispatch of an ``article`` row and its first item; ``item`` also says ``path``."""
    original = row["original"]
    if original is None:
        original = decoded(raw, item["encoding"]) or ""
    edits = tuple(Edit(*edit) for edit in _list(row["edits"]))
    return Dispatch(
        path=item["path"],
        raw=raw,
        text=Traced(original, edits),
        encoding=item["encoding"],
        format=item["format"],
        envelope=_envelope(row),
        context=Envelope(**envelopes.unpacked(row["context"])),
        assumptions=_assumed(row["reading_assumptions"]),
    )


def _envelope(row: Columns) -> Envelope:
    published = row["envelope_published"]
    return Envelope(
        **envelopes.unpacked(row["envelope"]),
        guid=row["guid"],
        version=row["version"],
        signal=row["signal"],
        url=row["url"],
        rights=row["rights"],
        urgency=row["urgency"],
        embargo=row["embargo"],
        keywords=tuple(_list(row["keywords"])),
        subjects=tuple((code, name) for code, name in _list(row["subjects"])),
        language=row["envelope_language"],
        first_published=row["first_published"],
        published=published_of(json.loads(published)) if published else None,
    )


def story_of(row: Columns, mended: str, dateline: Dateline | None) -> Story:
    """Read the story of an ``article`` row; ``mended`` is the text that its pieces cut up."""
    series = row["series_label"]
    return Story(
        paragraphs=paragraphs_of(row["body"]),
        headline=row["headline"],
        series=(
            Series(series, row["series_kind"], row["series_number"], tuple(_list(row["series_also"])))
            if series is not None
            else None
        ),
        slugline=row["slugline"],
        byline=tuple(_list(row["byline"])),
        editor_note=row["editor_note"],
        notes=tuple(Note(text, public) for text, public in _list(row["notes"])),
        agency=(
            IssuedBy(row["source"], row["source_name"], row["source_evidence"]) if row["source"] else None
        ),
        dateline=dateline,
        published=published_of(row),
        language=row["language"],
        pieces=_pieces(_list(row["pieces"]), mended),
        repairs=tuple(Repair(*repair) for repair in _list(row["repairs"])),
        items=items_of(row["items"]),
        tables=tuple(_list(row["tables"])),
        assumptions=_assumed(row["assumptions"]),
    )


def dateline_of(row: Columns | None, places: Sequence[tuple[str, str]]) -> Dateline | None:
    """Read a dateline and its places, as (name, country)."""
    if row is None:
        return None
    found = tuple(Place(name, country or None) for name, country in places)
    return Dateline(row["text"], found, row["date"], row["credit"])


def findings_of(rows: Mapping[str, Sequence[Columns]]) -> Findings:
    """Read all findings of a dispatch; ``rows`` by table, in the order of their numbers."""
    mentions: dict[int, list[Mention]] = {}
    for row in rows["mention"]:
        found = Mention(row["paragraph"], row["start"], row["stop"], row["text"], row["rule"])
        mentions.setdefault(row["number"], []).append(found)
    return Findings(
        people=tuple(
            Person(
                row["name"], tuple(_list(row["titles"])), tuple(mentions.get(row["number"], ())), row["rule"]
            )
            for row in rows["person_in_dispatch"]
        ),
        outlets=tuple(
            CitedOutlet(row["outlet"], row["name"], row["citations"], _spans(row["mentions"]), row["rule"])
            for row in rows["citation"]
        ),
        attributions=tuple(map(attribution_of, rows["attribution"])),
        dates=tuple(
            DateMention(*_place(row), row["value"], row["precision"], row["rule"])
            for row in rows["date_mention"]
        ),
        places=tuple(
            PlaceNamed(row["name"], row["country"], _spans(row["mentions"])) for row in rows["place_named"]
        ),
        absences=tuple(
            Absence(*_place(row), row["who"], row["about"], row["rule"]) for row in rows["absence"]
        ),
    )


def attribution_of(row: Columns) -> Attribution:
    """Read one statement."""
    spans = {word: Mention(*span) for word, span in json.loads(row["spans"] or "{}").items()}
    speaker = None
    if row["speaker_text"] is not None:
        speaker = Speaker(
            row["speaker_text"],
            row["speaker_kind"],
            row["speaker_name"],
            spans.get("speaker"),
            spans.get("antecedent"),
        )
    return Attribution(
        *_place(row),
        bool(row["direct"]),
        speaker,
        row["cue"],
        row["outlet"],
        row["rule"],
        row["outlet_rule"],
        spans.get("cue"),
        spans.get("outlet"),
    )


def _place(row: Columns) -> tuple[Any, int, int, str]:
    return row["paragraph"], row["start"], row["stop"], row["text"]


def _spans(text: str | None) -> tuple[Mention, ...]:
    return tuple(Mention(*span) for span in _list(text))


def _list(text: str | None) -> list[Any]:
    return json.loads(text) if text else []


def _assumed(text: str | None) -> tuple[Assumption, ...]:
    return tuple(Assumption(*one) for one in _list(text))


def _pieces(listed: list[tuple[str, int | str]], mended: str) -> tuple[Piece, ...]:
    made: list[Piece] = []
    at = 0
    for kind, size in listed:
        text = size if isinstance(size, str) else mended[at : at + size]
        at += len(text)
        made.append(Piece(kind, text))
    return tuple(made)
