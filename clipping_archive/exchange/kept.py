"""What the contract's JSON of a dispatch lacks: bytes, spans of the reading, marks, history (docs/export.md).

:func:`kept` writes the last key of a line, ``reading.py`` reads it back.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from clipping_archive.domain import envelopes
from clipping_archive.domain.clipping import Capture, Clipping
from clipping_archive.domain.copy import Copy, Form, Marks, Past, Sighting
from clipping_archive.domain.dispatch import Assumption, Dispatch
from clipping_archive.domain.findings import Attribution, Findings, Mention
from clipping_archive.domain.fix import Fix
from clipping_archive.domain.period import Published
from clipping_archive.domain.story import Piece, Story

Record = dict[str, Any]


def kept(copy: Copy) -> Record:
    """Give what is kept of a dispatch beside the contract's JSON."""
    return {
        "rules": copy.clipping.rules,
        "added_at": time(copy.clipping.added_at),
        "forms": [form_record(form) | {"bytes": b64encode(form.raw).decode()} for form in copy.forms],
        "sightings": [_sighting(one) for one in copy.sightings],
        "reading": _reading(copy.clipping),
        **marks_record(copy.marks),
        "history": past_records(copy.history),
    }


def time(instant: datetime | None) -> str | None:
    """Write an instant; None stays None."""
    return instant.isoformat() if instant else None


def form_record(form: Form) -> Record:
    """Say what bytes there are, without the bytes."""
    return {
        "sha256": form.sha256,
        "size": len(form.raw),
        "format": form.format,
        "encoding": form.encoding,
    }


def _sighting(one: Sighting) -> Record:
    capture: Capture = one.capture
    return {
        "path": one.path,
        "form": one.form,
        "capture": {
            "path": capture.path,
            "size": capture.size,
            "sha256": capture.sha256,
            "at": capture.captured_at.isoformat(),
        },
    }


def marks_record(marks: Marks) -> Record:
    """Write what readers said: tags, remarks and corrections."""
    return {
        "tags": [{"name": tag.name, "at": tag.made_at.isoformat()} for tag in marks.tags],
        "remarks": [
            {"number": one.number, "text": one.text, "at": one.made_at.isoformat()} for one in marks.remarks
        ],
        "fixes": [fix_record(fix) for fix in marks.fixes],
    }


def fix_record(fix: Fix) -> Record:
    """Write a correction."""
    return {
        "number": fix.number,
        "kind": fix.kind,
        "words": fix.words,
        "occurrence": fix.occurrence,
        "value": fix.value,
        "before": fix.before,
        "who": fix.who,
        "at": time(fix.made_at),
        "taken_back": time(fix.taken_back),
    }


def past_records(history: Iterable[Past]) -> list[Record]:
    """Write what was done, the oldest first."""
    return [
        {
            "at": one.at,
            "kind": one.kind,
            "who": one.who,
            "rules": one.rules,
            "detail": json.loads(one.detail),
        }
        for one in history
    ]


def _reading(clipping: Clipping) -> Record:
    """Give of the reading what the contract's JSON does not say; lists run beside those of the record."""
    dispatch, story = clipping.dispatch, clipping.story
    return {
        "original": None if decoded(dispatch) == dispatch.text.original else dispatch.text.original,
        "edits": [list(edit) for edit in dispatch.text.edits],
        "pieces": _pieces(story.pieces, dispatch.text.text),
        "assumptions": _assumed(dispatch.assumptions),
        "envelope": {
            "language": dispatch.envelope.language,
            "published": published_record(dispatch.envelope.published),
            "further": envelopes.packed(dispatch.envelope, envelopes.REST),
            "context": envelopes.packed(dispatch.context),
        },
        **_story(story),
        "found": _found(clipping.findings),
    }


def decoded(dispatch: Dispatch) -> str | None:
    """Decode a dispatch's bytes; None for an encoding that is no codec here."""
    try:
        return dispatch.raw.decode(dispatch.encoding, "replace")
    except LookupError:
        return None


def _pieces(pieces: tuple[Piece, ...], mended: str) -> list[list[str | int]]:
    """Write pieces by their lengths where they cover the mended text, else by their words."""
    whole = "".join([piece.text for piece in pieces]) == mended
    return [[piece.kind, len(piece.text) if whole else piece.text] for piece in pieces]


def _assumed(assumptions: Iterable[Assumption]) -> list[list[str]]:
    return [[one.kind, one.text] for one in assumptions]


def _story(story: Story) -> Record:
    return {
        "agency": story.agency.evidence if story.agency else None,
        "published": published_record(story.published),
        "language": story.language,
        "tables": list(story.tables),
        "doubts": _assumed(story.assumptions),
    }


def published_record(published: Published | None) -> Record | None:
    """Write when a dispatch was published, so exactly that it can be read back."""
    if published is None:
        return None
    period = published.period
    return {
        "first": period.first.isoformat(),
        "last": period.last.isoformat(),
        "precision": period.precision,
        "instant": time(period.instant),
        "from": published.origin,
        "text": published.text,
    }


def _found(found: Findings) -> Mapping[str, list[Any]]:
    return {
        "people": [[one.rule, [mention.rule for mention in one.mentions]] for one in found.people],
        "outlets": [
            [one.key, one.name, one.citations, one.rule, [span(mention) for mention in one.mentions]]
            for one in found.outlets
        ],
        "attributions": [_attribution(one) for one in found.attributions],
        "dates": [one.rule for one in found.dates],
        "places": [[mention.rule for mention in one.mentions] for one in found.places],
    }


def span(mention: Mention) -> list[Any]:
    """Write words and where they stand."""
    return [mention.paragraph, mention.start, mention.end, mention.text, mention.rule]


def _attribution(one: Attribution) -> list[Any]:
    spans = {
        "speaker": one.speaker.mention if one.speaker else None,
        "antecedent": one.speaker.antecedent if one.speaker else None,
        "cue": one.cue_mention,
        "outlet": one.outlet_mention,
    }
    return [one.outlet_rule, {word: span(mention) for word, mention in spans.items() if mention}]
