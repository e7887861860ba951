"""Fixes of a dispatch, on a line each and as JSON."""

from __future__ import annotations

from datetime import UTC, datetime

from clipping_archive.domain.fix import KINDS, Fix
from clipping_archive.views.lines import Line, line, span
from clipping_archive.views.record import SCHEMA, Record

MOST = 48
"""Code points of the words that a line shows."""


def fix_words(fix: Fix) -> str:
    """Say in short what a fix corrects: ``speaker a1b2c “It is good” -> Jane Ottoway``."""
    words = " ".join(fix.words.split())
    short = words if len(words) <= MOST else words[: MOST - 1].rstrip() + "…"
    quoted = f"“{short}”" if KINDS[fix.kind] in {"quote", "date"} else short
    named = " ".join(filter(None, (fix.kind, fix.key, quoted)))
    return f"{named} -> {fix.value}" if fix.value is not None else named


def fix_lines(ref: str, fixes: tuple[Fix, ...]) -> list[Line]:
    """Set the fixes of a dispatch, the oldest first, each with its number."""
    return [
        line(
            span(ref, "ref"),
            f"  {fix.number}  {_at(fix.made_at)}  by {fix.who}: {fix_words(fix)}",
            span(_state(fix), "inferred"),
        )
        for fix in fixes
    ]


def _state(fix: Fix) -> str:
    if fix.taken_back:
        return f"  taken back {_at(fix.taken_back)}"
    return "  no longer found" if fix.found is False else ""


def _at(at: datetime | None) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if at else ""


def fix_record(ref: str, fix: Fix) -> Record:
    """Give the JSON of a fix; ``found`` is None where it was taken back."""
    return {
        "schema": SCHEMA,
        "ref": ref,
        "number": fix.number,
        "kind": fix.kind,
        "key": fix.key,
        "words": fix.words or None,
        "value": fix.value,
        "who": fix.who,
        "time": fix.made_at.isoformat() if fix.made_at else None,
        "taken_back": fix.taken_back.isoformat() if fix.taken_back else None,
        "found": fix.found,
    }
