"""Adverbs between a subject and its verb: "Ottoway also repeatedly said"."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import either, last_words, listed
from clipping_archive.extraction.sentences import Sentence

_ADVERBS = """
    also, later, earlier, then, again, once, meanwhile, however, further, has, have, had, on, late, early
    just, only, still, often, always, today, yesterday, tonight, even, ever, never, since, now, soon, instead
    all, both, himself, herself, themselves, itself, once more, released, published, first, long ago, ago
    almost, for example, for instance, in turn, too, by contrast, among others
"""
_TRAILS = either(r"""
    earlier this \w+, last \w+, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
    (?!family|assembly|ally|rally|supply|daily|weekly|monthly)[a-z]+ly
    (?:just )?this (?:week|month|year|morning|afternoon)
""")
_TRAIL = re.compile(rf"(?:[ ,]+(?:{_TRAILS}|{either(_ADVERBS)}))+[ ,]*$")
_LAST_ADVERBS = last_words(listed(_ADVERBS))
TRAILING = 60
"""Adverbs between a subject and its verb are sought so far back."""


def trailing_adverbs(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find the adverbs between a subject and its verb; most subjects have none, as their last word tells."""
    near = max(start, end - TRAILING)
    tail = text[near:end].rstrip(" ,\n")
    last = tail[max(tail.rfind(" "), tail.rfind(",")) + 1 :]
    may_be = last in _LAST_ADVERBS or last.endswith(("ly", "day")) or "this " in tail or "last " in tail
    return _TRAIL.search(text, near, end) if may_be else None


def without_adverbs(sentence: Sentence, start: int, end: int) -> int:
    """Give the end of a subject without the adverbs between it and its verb."""
    trail = trailing_adverbs(sentence.blotted, start, end)
    return trail.start() if trail else len(sentence.text[:end].rstrip(" ,"))
