"""What stands before a subject and its cue: where content that comes first begins and ends."""

from __future__ import annotations

from itertools import pairwise, starmap

from clipping_archive.extraction.circumstances import opens_with_circumstance
from clipping_archive.extraction.frames import Span
from clipping_archive.extraction.sentences import Sentence
from clipping_archive.extraction.verbs import holds_verb, is_present

CLOSERS = ",”\"’'?!»“-—–"
"""What closes content ahead of its speaker."""
LEAST = 3
"""What is shorter is no content."""


def tail_content(sentence: Sentence, at: int, floor: int) -> Span | None:
    """Give what stands before a subject and its cue, up to the comma or the closing mark."""
    before = sentence.text[floor:at].rstrip()
    if not before or before[-1] not in CLOSERS:
        return None
    end = floor + len(before.rstrip(" ,-—–"))
    start = _announced(sentence, floor, end) or floor + len(before) - len(before.lstrip(" ,"))
    return (start, end) if end - start >= LEAST else None


def _announced(sentence: Sentence, floor: int, end: int) -> int | None:
    """Give where the quotation that ends there begins, if a colon or a circumstance brings it.

    She erupted: "..."; in the meantime, "...".
    """
    quote = next((one for one in sentence.quoted if one.start > floor and one.end == end), None)
    ahead = sentence.text[floor : quote.start] if quote else ""
    if quote is None:
        return None
    said = ahead.endswith(", ") and _is_setting(ahead) and is_clause(sentence.text[quote.inner : quote.outer])
    return quote.start if said or ahead.endswith(": ") else None


def is_clause(words: str) -> bool:
    """Tell a sentence from a name in quotation marks: "it looks a bit wet", but not "the city of ships"."""
    return holds_verb(words) or any(starmap(is_present, pairwise(words.split())))


def _is_setting(words: str) -> bool:
    """Tell a circumstance without a verb: "In the meantime, however, "."""
    return opens_with_circumstance(words.lstrip()) and not holds_verb(words)
