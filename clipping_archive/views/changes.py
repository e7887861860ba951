"""What a re-reading changed, on a line and as JSON."""

from __future__ import annotations

from clipping_archive.domain.change import Change
from clipping_archive.views.record import SCHEMA, Record

KINDS = ("people", "outlets", "statements", "dates")


def change_line(change: Change) -> str:
    """Set what changed: ``changed  yonhap-...  people +1 -0, headline  Ferry lands``."""
    counts = [f"{name} +{gained} -{lost}" for name, (gained, lost) in change.counts.items() if gained or lost]
    parts = (change.word, change.ref, ", ".join([*counts, *change.fields]), change.headline or "")
    return "  ".join(filter(None, parts))


def change_record(change: Change) -> Record:
    """Give the JSON of what changed in one dispatch."""
    figures = {name: change.counts.get(name, (0, 0)) for name in KINDS}
    return {
        "schema": SCHEMA,
        "ref": change.ref,
        "outcome": change.word,
        "rules_before": change.before or None,
        "rules": change.after or None,
        **{name: {"gained": gained, "lost": lost} for name, (gained, lost) in figures.items()},
        "differs": list(change.fields),
        "lost_fixes": list(change.lost_fixes),
        "reason": change.problem,
    }
