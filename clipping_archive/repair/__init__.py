"""Decoded text -> mended text. Mends keep every letter; decodings and removals record exactly what went.

Every step looks at the text as it stands and wishes for changes; nothing else
changes text. What a step must not touch is in ``tests/repair/untouched.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from clipping_archive.domain.traced import Change, Traced
from clipping_archive.repair.controls import remove_controls
from clipping_archive.repair.cut_words import rejoin_cut_words
from clipping_archive.repair.entities import decode_entities
from clipping_archive.repair.line_ends import even_line_ends
from clipping_archive.repair.spacing import even_runs, even_spaces
from clipping_archive.repair.wraps import unwrap

STEPS: tuple[Callable[[str], Iterable[Change]], ...] = (
    even_line_ends,
    remove_controls,
    decode_entities,
    even_spaces,
    rejoin_cut_words,
    unwrap,
    even_runs,
)
"""In this order: an entity may hold an odd space, a cut word must be whole before its line is unwrapped."""

ROUNDS = 16
"""A round seldom makes work for another; only text made for it (entities inside entities) needs more."""

MANY, NEAR, LONGEST = 50_000, 256, 65_536
"""From the how-manieth change of a step neighbours are put together, how near they lie, how long they get."""


def repair(text: Traced) -> Traced:
    """Mend the text; a text that was mended before comes back as it is.

    The steps are repeated until none has a wish, so that mending what was
    mended changes nothing. Every edit has the kind of the step that made it:
    ``line-end``, ``cut-word``, ``wrap`` and ``space`` are mends and keep every
    letter, ``control`` and ``entity`` record what went.
    """
    for _ in range(ROUNDS):
        before = text
        for step in STEPS:
            text = text.edit(_gathered(text.text, step(text.text)))
        if text is before:
            break
    return text


def _gathered(text: str, changes: Iterable[Change]) -> Iterator[Change]:
    """Put neighbouring changes together once there are very many, so that memory stays bounded."""
    changes = iter(changes)
    for _, change in zip(range(MANY), changes, strict=False):
        yield change
    parts: list[str] = []
    start = end = 0
    kind = ""
    for change in changes:
        if parts and (change.kind != kind or change.start - end > NEAR or change.end - start > LONGEST):
            yield Change(start, end, "".join(parts), kind)
            parts = []
        if parts:
            parts.append(text[end : change.start])
        else:
            start, kind = change.start, change.kind
        parts.append(change.after)
        end = change.end
    if parts:
        yield Change(start, end, "".join(parts), kind)
