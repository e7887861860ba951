"""Clipping -> rows: with ``read_rows.py`` the only place where tables and nouns meet."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from typing import Any

from clipping_archive.domain import envelopes
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.dispatch import Assumption, Dispatch, Envelope
from clipping_archive.domain.findings import Attribution, Findings, Mention
from clipping_archive.domain.period import Published
from clipping_archive.domain.story import Piece, Story
from clipping_archive.domain.tokens import name_key, spaced
from clipping_archive.store.columns import PARAGRAPHS

CODEC = "zlib"
Row = tuple[Any, ...]
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def packed(raw: bytes) -> bytes:
    """Compress an item's bytes as ``CODEC`` says."""
    return zlib.compress(raw, 6)


def listed(values: Iterable[Any]) -> str | None:
    """Write a list as JSON, None where it is empty."""
    made = list(values)
    return _encode(made) if made else None


def article_row(clipping: Clipping, key: int, slot: int) -> dict[str, Any]:
    """Write the row of ``article``, by column."""
    story, dispatch = clipping.story, clipping.dispatch
    body = PARAGRAPHS.join(story.paragraphs)
    quotes = PARAGRAPHS.join([said.text for said in clipping.findings.attributions if said.direct]) or None
    return {
        "key": key,
        "slot": slot,
        "body": body,
        "quotes": quotes,
        "headline_spaced": spaced(story.headline) if story.headline else None,
        "body_spaced": spaced(body),
        "quotes_spaced": spaced(quotes) if quotes else None,
        "rules": clipping.rules,
        "added_at": clipping.added_at.isoformat() if clipping.added_at else "",
        **_story_columns(story),
        **published_columns(story.published),
        **_envelope_columns(dispatch.envelope),
        "context": envelopes.packed(dispatch.context),
        **_text_columns(dispatch, story.pieces),
    }


def _story_columns(story: Story) -> dict[str, Any]:
    series, agency = story.series, story.agency
    return {
        "source": agency.key if agency else None,
        "source_evidence": agency.evidence if agency else None,
        "headline": story.headline,
        "series_label": series.label if series else None,
        "series_kind": series.kind if series else None,
        "series_number": series.number if series else None,
        "series_also": listed(series.also) if series else None,
        "slugline": story.slugline,
        "byline": listed(story.byline),
        "editor_note": story.editor_note,
        "notes": listed([note.text, note.public] for note in story.notes),
        "language": story.language,
        "repairs": listed([r.kind, r.paragraph, r.start, r.end, r.before, r.after] for r in story.repairs),
        "assumptions": _assumed(story.assumptions),
        "items": listed([i.number, i.headline, i.heading, i.dateline, i.first, i.last] for i in story.items),
        "tables": listed(story.tables),
    }


def published_columns(published: Published | None) -> dict[str, Any]:
    """Write when a dispatch was published: first and last day, instant, zone, precision, origin."""
    period = published.period if published else None
    instant = period.instant if period else None
    return {
        "published_first": period.first.isoformat() if period else None,
        "published_last": period.last.isoformat() if period else None,
        "published_instant": instant.isoformat() if instant else None,
        "published_zone": str(instant.tzinfo) if instant else None,
        "published_precision": period.precision if period else None,
        "published_origin": published.origin if published else None,
        "published_text": published.text if published else None,
    }


def _envelope_columns(envelope: Envelope) -> dict[str, Any]:
    return {
        "guid": envelope.guid,
        "version": envelope.version,
        "signal": envelope.signal,
        "url": envelope.url,
        "rights": envelope.rights,
        "urgency": envelope.urgency,
        "embargo": envelope.embargo,
        "keywords": listed(envelope.keywords),
        "subjects": listed(envelope.subjects),
        "envelope_language": envelope.language,
        "envelope_published": (
            _encode(published_columns(envelope.published)) if envelope.published else None
        ),
        "first_published": envelope.first_published,
        "envelope": envelopes.packed(envelope, envelopes.REST),
    }


def _text_columns(dispatch: Dispatch, pieces: tuple[Piece, ...]) -> dict[str, Any]:
    text = dispatch.text
    whole = "".join([piece.text for piece in pieces]) == text.text
    return {
        "original": None if decoded(dispatch.raw, dispatch.encoding) == text.original else text.original,
        "edits": listed(text.edits),
        # The mended text follows from the bytes and the edits; lengths are enough to cut it again.
        "pieces": listed([piece.kind, len(piece.text) if whole else piece.text] for piece in pieces),
        "reading_assumptions": _assumed(dispatch.assumptions),
    }


def decoded(raw: bytes, encoding: str) -> str | None:
    """Decode an item's bytes; None for an encoding that is no codec here."""
    try:
        return raw.decode(encoding, "replace")
    except LookupError:
        return None


def _assumed(assumptions: tuple[Assumption, ...]) -> str | None:
    return listed([one.kind, one.text] for one in assumptions)


def span(mention: Mention) -> Row:
    """Write a mention as it stands in JSON and in the columns of ``mention``."""
    return (mention.paragraph, mention.start, mention.end, mention.text, mention.rule)


def found_rows(findings: Findings, key: int) -> dict[str, list[Row]]:
    """Write the rows of everything that was found, by table, in the order of the columns."""
    people = list(enumerate(findings.people))
    return {
        "person_in_dispatch": [
            (key, n, one.name, name_key(one.name), listed(one.titles), one.rule) for n, one in people
        ],
        "mention": [
            (key, n, seq, *span(mention)) for n, one in people for seq, mention in enumerate(one.mentions)
        ],
        "citation": [
            (key, n, one.key, one.citations, listed(map(span, one.mentions)), one.rule)
            for n, one in enumerate(findings.outlets)
        ],
        "attribution": [_attribution(key, n, one) for n, one in enumerate(findings.attributions)],
        "date_mention": [
            (key, n, one.paragraph, one.start, one.end, one.text, one.value, one.precision, one.rule)
            for n, one in enumerate(findings.dates)
        ],
        "place_named": [
            (key, n, one.name, one.country, listed(map(span, one.mentions)))
            for n, one in enumerate(findings.places)
        ],
        "absence": [
            (key, n, one.paragraph, one.start, one.end, one.text, one.who, one.about, one.rule)
            for n, one in enumerate(findings.absences)
        ],
    }


def _attribution(key: int, number: int, one: Attribution) -> Row:
    speaker = one.speaker
    name = speaker.name if speaker else None
    spans = {
        "speaker": speaker.mention if speaker else None,
        "antecedent": speaker.antecedent if speaker else None,
        "cue": one.cue_mention,
        "outlet": one.outlet_mention,
    }
    known = {word: span(mention) for word, mention in spans.items() if mention}
    return (
        *(key, number, one.paragraph, one.start, one.end, one.text, int(one.direct)),
        *((speaker.text, speaker.kind) if speaker else (None, None)),
        *((name, name_key(name)) if name else (name, None)),
        *(one.cue, one.outlet, one.rule, one.outlet_rule),
        _encode(known) if known else None,
    )
