"""Envelopes as JSON: what a wire format, or the container it came in, says of a dispatch."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from clipping_archive.domain.dispatch import Envelope, Note
from clipping_archive.domain.period import Period, Published

FIELDS = Envelope._fields
REST = ("headline", "slugline", "series", "byline", "dateline", "source", "editor_note", "notes", "headed")
"""The fields that have no column of their own: the story's columns say what was made of them."""


def packed(envelope: Envelope, names: Iterable[str] = FIELDS) -> str | None:
    """Write the fields that say something; None where none does."""
    known = {name: _plain(value) for name in names if (value := getattr(envelope, name))}
    return json.dumps(known, ensure_ascii=False, separators=(",", ":")) if known else None


def unpacked(text: str | None) -> dict[str, Any]:
    """Read the fields that :func:`packed` wrote, by name."""
    known: dict[str, Any] = json.loads(text) if text else {}
    for name in ("keywords", "byline"):
        if name in known:
            known[name] = tuple(known[name])
    if "subjects" in known:
        known["subjects"] = tuple((code, name) for code, name in known["subjects"])
    if "notes" in known:
        known["notes"] = tuple(Note(text, public) for text, public in known["notes"])
    if "published" in known:
        period, origin, words = known["published"]
        known["published"] = Published(Period.parse(period) or Period.year(1), origin, words)
    return known


def _plain(value: Any) -> Any:
    if isinstance(value, Published):
        return [value.period.iso(), value.origin, value.text]
    if isinstance(value, tuple):
        return [[one.text, one.public] if isinstance(one, Note) else one for one in value]
    return value
