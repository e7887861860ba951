"""Decoded text -> mended text. Mends keep every letter; decodings and removals record exactly what went.

Every step looks at the text as it stands and wishes for changes; nothing else
changes text. What a step must not touch is in ``tests/repair/untouched.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from clipping_archive.domain.traced import Change, Traced
from clipping_archive.repair.controls import remove_controls
from clipping_archive.repair.cut_words import rejoin_cut_words
from clipping_archive.repair.dashes import write_dashes
from clipping_archive.repair.entities import decode_entities
from clipping_archive.repair.glued_names import part_glued_names
from clipping_archive.repair.hyphens import rejoin_hyphens
from clipping_archive.repair.line_ends import even_line_ends
from clipping_archive.repair.mojibake import mend_mojibake
from clipping_archive.repair.quotes import restore_apostrophes, straighten_quotes
from clipping_archive.repair.spacing import even_runs, even_spaces
from clipping_archive.repair.stops import part_sentences
from clipping_archive.repair.tags import remove_tags
from clipping_archive.repair.tokens import join_tokens
from clipping_archive.repair.wraps import unwrap

Step = Callable[[str], Iterable[Change]]

STEPS: tuple[Step, ...] = (
    even_line_ends,
    remove_controls,
    decode_entities,
    remove_tags,
    even_spaces,
    restore_apostrophes,
    rejoin_cut_words,
    unwrap,
    rejoin_hyphens,
    part_glued_names,
    join_tokens,
    straighten_quotes,
    write_dashes,
    part_sentences,
    even_runs,
)
"""In this order: an entity may hold a tag or an odd space, a cut word must be whole before its line is
unwrapped, and what runs over the end of a line is seen only after that."""

ROUNDS = 16
"""A round seldom makes work for another; only text made for it (entities inside entities) needs more."""

MANY, NEAR, LONGEST = 50_000, 256, 65_536
"""From the how-manieth change of a step neighbours are put together, how near they lie, how long they get."""


def repair(text: Traced, *, mojibake: bool = False) -> Traced:
    """Mend the text; a text that was mended before comes back as it is.

    The steps are repeated until none has a wish, so that mending what was
    mended changes nothing. Every edit has the kind of the step that made it
    (docs/repairs.md); the kinds in ``domain.traced.MENDS`` keep every letter.
    ``mojibake`` asks for that mending too; it raises MissingLibrary without ftfy.
    """
    steps = (mend_mojibake, *STEPS) if mojibake else STEPS
    content = 0
    for step in steps * ROUNDS:
        before = text
        changes = iter(step(text.text))
        if (first := next(changes, None)) is not None:  # most steps wish for nothing, most of the time
            text = text.edit(_gathered(text.text, chain((first,), changes)))
        content = content + 1 if text is before else 0
        if content == len(steps):  # every step has seen this text: the second round is half as long
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
