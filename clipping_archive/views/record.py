"""The JSON of the contract (docs/output.md): fixed keys in a fixed order, unknown is None."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from clipping_archive.views.harmless import harmless_json
from clipping_archive.views.wording import published_iso

if TYPE_CHECKING:  # a search that prints JSON need not load the nouns of a whole dispatch
    from clipping_archive.domain.clipping import Clipping
    from clipping_archive.domain.findings import (
        Absence,
        Attribution,
        CitedOutlet,
        DateMention,
        Mention,
        Person,
        Speaker,
    )
    from clipping_archive.domain.hit import Hit
    from clipping_archive.domain.outcome import Outcome
    from clipping_archive.domain.pages import Statement
    from clipping_archive.domain.story import Dateline, Series, Story

SCHEMA = 1
Record = dict[str, Any]


def record(clipping: Clipping) -> Record:
    """Give the contract's JSON of a dispatch."""
    dispatch, story, found = clipping.dispatch, clipping.story, clipping.findings
    envelope = dispatch.envelope
    return {
        "schema": SCHEMA,
        "ref": clipping.ref,
        "path": dispatch.path,
        "url": envelope.url,
        "format": dispatch.format,
        "sha256": dispatch.sha256,
        "guid": envelope.guid,
        "version": envelope.version,
        "signal": envelope.signal,
        **_heading(story),
        "rights": envelope.rights,
        "urgency": envelope.urgency,
        "embargo": envelope.embargo,
        "keywords": list(envelope.keywords),
        "subjects": [{"code": code, "name": name or None} for code, name in envelope.subjects],
        "language": envelope.language or story.language,
        "agency": {"key": story.agency.key, "name": story.agency.name} if story.agency else None,
        "dateline": _dateline(story.dateline),
        "published": published_iso(story.published),
        "published_text": story.published.text if story.published else None,
        "first_published": envelope.first_published,
        "published_from": story.published.origin if story.published else None,
        "paragraphs": list(story.paragraphs),
        "repairs": [_named(repair, REPAIR) for repair in story.repairs],
        "people": [_person(person) for person in found.people],
        "outlets": [_outlet(outlet) for outlet in found.outlets if outlet.citations],
        "attributions": [_attribution(said) for said in found.attributions],
        "dates": [_date(mention) for mention in found.dates],
        "places": [
            {"name": place.name, "country": place.country, "mentions": _mentions(place.mentions)}
            for place in found.places
        ],
        "absences": [_absence(absence) for absence in found.absences],
        **({"items": [_named(item, ITEM) for item in story.items]} if story.items else {}),
    }


ITEM = ("number", "headline", "heading", "dateline", "first", "last")
REPAIR = ("kind", "paragraph", "start", "end", "before", "after")
WORDS = ("paragraph", "start", "end", "text")


def _named(thing: object, keys: Sequence[str]) -> Record:
    return {key: getattr(thing, key) for key in keys}


def _heading(story: Story) -> Record:
    return {
        "headline": story.headline,
        "series": series_record(story.series),
        "slugline": story.slugline,
        "byline": list(story.byline),
        "editor_note": story.editor_note,
        "notes": [{"text": note.text, "public": note.public} for note in story.notes],
    }


def series_record(series: Series | None) -> Record | None:
    """Give the place of a dispatch in its story, or None."""
    if series is None:
        return None
    return {
        "label": series.label,
        "kind": series.kind,
        "number": series.number,
        "also": list(series.also),
    }


def _dateline(dateline: Dateline | None) -> Record | None:
    if dateline is None:
        return None
    places = [{"name": place.name, "country": place.country} for place in dateline.places]
    return {"text": dateline.text, "places": places, "date": dateline.date, "credit": dateline.credit}


def _mentions(mentions: Iterable[Mention]) -> list[Record]:
    return [
        _named(mention, WORDS) | ({"in": "headline"} if mention.paragraph is None else {})
        for mention in mentions
    ]


def _person(person: Person) -> Record:
    return {"name": person.name, "titles": list(person.titles), "mentions": _mentions(person.mentions)}


def _outlet(outlet: CitedOutlet) -> Record:
    return {**_named(outlet, ("key", "name", "citations")), "mentions": _mentions(outlet.mentions)}


def _speaker(speaker: Speaker | None) -> Record | None:
    return _named(speaker, ("text", "kind", "name")) if speaker else None


def _attribution(said: Attribution) -> Record:
    return {
        **_named(said, WORDS),
        "direct": said.direct,
        "speaker": _speaker(said.speaker),
        "cue": said.cue,
        "outlet": said.outlet,
        "rule": said.rule,
    }


def _date(mention: DateMention) -> Record:
    return _named(mention, (*WORDS, "value", "precision"))


def _absence(absence: Absence) -> Record:
    return _named(absence, (*WORDS, "who", "about", "rule"))


def hit_record(hit: Hit) -> Record:
    """Give the contract's JSON of a search hit."""
    return {
        "schema": SCHEMA,
        "ref": hit.ref,
        "thread": hit.thread,
        "agency": hit.agency,
        "series": series_record(hit.series),
        "headline": hit.headline,
        "published": hit.published,
        "published_from": hit.published_from,
        "dateline": hit.dateline,
        "outlets": list(hit.outlets),
        "match": _named(hit.match, WORDS) if hit.match else None,
    }


def outcome_record(outcome: Outcome) -> Record:
    """Give the contract's JSON of what became of one thing; ``reason`` also says what was offered in vain.

    The contract has one word for all that is not stored, so that what was skipped is refused there.
    """
    reasons = [outcome.reason, *(one.text for one in outcome.warnings if outcome.word != "added")]
    return {
        "schema": SCHEMA,
        "path": outcome.path,
        "ref": outcome.ref,
        "outcome": "refused" if outcome.word == "skipped" else outcome.word,
        "supersedes": outcome.supersedes,
        "reason": "; ".join(filter(None, reasons)) or None,
    }


def statement_record(said: Statement) -> Record:
    """Give a statement: the words, who said them, through whom, and where they stand."""
    speaker = {"text": said.speaker_text, "kind": said.speaker_kind, "name": said.speaker_name}
    return {
        "schema": SCHEMA,
        "ref": said.ref,
        **_named(said, ("agency", "headline", "published", "published_from", *WORDS, "direct")),
        "speaker": speaker if said.speaker_text is not None else None,
        **_named(said, ("cue", "outlet", "rule")),
    }


def jsonl(records: Iterable[Record]) -> Iterator[str]:
    """Write one object a line."""
    for one in records:
        yield harmless_json(json.dumps(one, ensure_ascii=False)) + "\n"


def json_array(records: Iterable[Record]) -> Iterator[str]:
    """Write one array, a record at a time."""
    lead = "["
    for one in records:
        yield lead + "\n" + harmless_json(json.dumps(one, ensure_ascii=False))
        lead = ","
    yield "[]\n" if lead == "[" else "\n]\n"
