"""Sentences that lost what stood between them, a space or a paragraph's end: ``on Saturday.They reached``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change
from clipping_archive.gazetteer import is_word
from clipping_archive.repair.lists import ABBREVIATIONS, FILES, OPENERS

PARAGRAPH = 10
"""A paragraph of wire copy has so many words or more; shorter sentences stood together in one."""
LONGEST_LINE = 5_000
"""Further away nobody looks for the partner of a quotation mark."""

_GLUED = re.compile(
    r"[.!?](?P<closes>[”’)]{0,2})(?P<straight>\"?)(?P<opens>[“‘(]?)"
    r"(?=(?P<next>[A-Z][a-z]{1,24}|[AI]|[A-Z]{3,6}(?= (?:said|reported|added|quoted) ))(?:['’]\w{1,2})?[ ,-])"
)
_LAST = re.compile(r"(?<![\w.,/\\@:#&=~$-])(?P<word>[^\W\d_]{2,24}(?:['’]s)?)\Z")
_FIGURE = re.compile(r"(?<=[^\s] )(?:[$£€]?\d[\d,]{0,12}(?:\.\d{1,4})?%?|\([^()\n]{1,60}\))\Z")
_LINE = re.compile(r"[^\n]+")
_INCHES = re.compile(r'\d"')
_STOP = re.compile(r"[a-z)”\"’][.!?]")


def part_sentences(text: str) -> Iterator[Change]:
    """Put a space behind the full stop of a sentence that runs into the next; nothing else is parted.

    In a text that has lost all its paragraph breaks the space was one of them:
    sentences within a paragraph have kept theirs. There, between two stretches
    long enough to be paragraphs of wire copy, the break is put back instead.
    """
    places = [at for found in _GLUED.finditer(text) if (at := _place(text, found)) is not None]
    if not places:
        return
    breaks = _lost_breaks(text, places)
    for at in places:
        lost = at in breaks
        yield Change(at, at, "\n\n" if lost else " ", "lost-break" if lost else "lost-space")


def _place(text: str, found: re.Match[str]) -> int | None:
    """Say where the space belongs, or nothing if this is no end of a sentence."""
    following = found["next"].lower()
    if following in FILES:
        return None
    start = found.start()
    last = _LAST.search(text, max(0, start - 28), start)
    if last is None:
        if following not in OPENERS or not _FIGURE.search(text, max(0, start - 64), start):
            return None
    elif not _ends(last["word"], following):
        return None
    if not found["straight"]:
        return found.end("closes")
    return _beside_mark(text, found.start("straight"))


def _ends(word: str, following: str) -> bool:
    if word.lower() in ABBREVIATIONS:
        return False
    return following in OPENERS or (word.islower() and is_word(word))


def _beside_mark(text: str, at: int) -> int | None:
    """Tell from its fellows in the line whether a straight quotation mark opens or closes."""
    low, high = max(0, at - LONGEST_LINE), at + LONGEST_LINE
    start, end = text.rfind("\n", low, at) + 1 or low, text.find("\n", at, high)
    line = text[start : end if end >= 0 else high]
    cut_short = (start == low and start > 0) or (end < 0 and high < len(text))
    if cut_short or line.count('"') % 2 or _INCHES.search(line):
        return None
    return at + line.count('"', 0, at - start) % 2


def _lost_breaks(text: str, places: list[int]) -> frozenset[int]:
    """Find the places that were ends of paragraphs, if only one line of prose is left."""
    prose = [line for line in _LINE.finditer(text) if _words(line[0]) >= PARAGRAPH and _STOP.search(line[0])]
    if len(prose) != 1:
        return frozenset()
    start, end = prose[0].span()
    bounds = [start, *(at for at in places if start < at < end), end]
    long = [_words(text[first:second]) >= PARAGRAPH for first, second in pairwise(bounds)]
    return frozenset(at for at, around in zip(bounds[1:-1], pairwise(long), strict=True) if all(around))


def _words(text: str) -> int:
    return len(text.split(None, PARAGRAPH))
