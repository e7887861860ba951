"""Say where in the paragraphs each repair stands."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain.story import REMOVED, Repair, Story
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


def take_back(story: Story) -> str:
    """Give the decoded text back, from the pieces of a story and its repairs alone."""
    text = "".join(piece.text for piece in story.pieces)
    firsts: list[int] = []
    at = 0
    for piece in story.pieces:
        if piece.kind == "paragraph":
            firsts.append(at)
        at += len(piece.text)
    decoded: list[str] = []
    done = grown = 0  # `grown`: by how much the decoded text is ahead of the mended one
    for repair in story.repairs:
        if repair.kind in REMOVED:
            continue
        first = -grown if repair.paragraph is None else firsts[repair.paragraph]
        start = first + repair.start
        decoded += (text[done:start], repair.before)
        done = start + len(repair.after)
        grown += len(repair.before) - len(repair.after)
    decoded.append(text[done:])
    return "".join(decoded)
