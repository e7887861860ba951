"""Say where in the paragraphs each repair stands."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain.story import REMOVED, Repair
from clipping_archive.domain.traced import Traced


def list_repairs(text: Traced, spans: Sequence[tuple[str, int, int]]) -> tuple[Repair, ...]:
    """List the edits of a text in paragraph offsets, and the pieces that were left out of the story."""
    places = [(start, end) for kind, start, end in spans if kind == "paragraph"]
    found: list[tuple[int, Repair]] = []
    number = 0
    for start, end, edit in text.placed():
        while number < len(places) and places[number][1] < end:
            number += 1
        before = text.original[edit.start : edit.end]
        if number < len(places) and places[number][0] <= start and end <= places[number][1]:
            first = places[number][0]
            repair = Repair(edit.kind, number, start - first, end - first, before, edit.after)
        else:
            repair = Repair(edit.kind, None, edit.start, edit.start, before, edit.after)
        found.append((edit.start, repair))
    for kind, start, end in spans:
        if kind in REMOVED:
            at = text.origin(start)
            found.append((at, Repair(kind, None, at, at, text.text[start:end], "")))
    return tuple(repair for _, repair in sorted(found, key=lambda pair: pair[0]))
