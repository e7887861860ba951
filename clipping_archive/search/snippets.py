"""The sentence around a match, and which of its words to mark."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from clipping_archive.domain.mention import Mention
from clipping_archive.domain.tokens import Token, tokens

_END = re.compile(r"[.!?][”’\"')\]]{0,3}[ \n]{1,4}(?=[“‘\"'(\[]{0,3}[A-Z0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Rev|St|Jr|Sr|No|vs|Jan|Feb|Mar"
    r"|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec))\.$"
)


class Wanted(NamedTuple):
    """Words to mark: ``words`` one after another, in the headline, in the paragraphs, or in both."""

    words: tuple[str, ...]
    headline: bool = True
    body: bool = True


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the bounds of the whole sentences around ``text[start:end]``."""
    low, high = 0, len(text)
    for found in _END.finditer(text):
        stop = found.end()
        if _ABBREVIATION.search(text, max(0, found.start() - 8), found.start() + 1):
            continue
        if stop <= start:
            low = stop
        elif stop >= end:
            high = stop
            break
    while high > low and text[high - 1].isspace():
        high -= 1
    return low, high


def occurrences(words: Sequence[str], found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Give where words stand one after another among tokens, as code points."""
    length = len(words)
    for index in range(len(found) - length + 1):
        if all(found[index + step].text == words[step] for step in range(length)):
            yield found[index].start, found[index + length - 1].end


def matched(
    headline: str | None, paragraphs: Sequence[str], wanted: Sequence[Wanted]
) -> tuple[Mention, tuple[tuple[int, int], ...]] | None:
    """Find the first sentence that holds a wanted word, paragraphs first; marks are within it."""
    places: list[tuple[int | None, str]] = [*enumerate(paragraphs)]
    places.append((None, headline or ""))
    for number, text in places:
        here = [want for want in wanted if (want.headline if number is None else want.body)]
        marks = _marks(text, here)
        if marks:
            return around(number, text, marks[0], marks)
    return None


def around(
    number: int | None, text: str, place: tuple[int, int], marks: Iterable[tuple[int, int]]
) -> tuple[Mention, tuple[tuple[int, int], ...]]:
    """Cut the sentence around a place out of a paragraph, with those marks that stand in it."""
    low, high = (0, len(text)) if number is None else sentence(text, *place)
    inside = tuple((start - low, end - low) for start, end in marks if low <= start and end <= high)
    return Mention(number, low, high, text[low:high], "search"), inside


def _marks(text: str, wanted: Iterable[Wanted]) -> list[tuple[int, int]]:
    """List where the wanted words stand, ascending and disjoint."""
    found = tokens(text)
    all_marks = sorted({mark for want in wanted for mark in occurrences(want.words, found)})
    marks: list[tuple[int, int]] = []
    for start, end in all_marks:
        if marks and start < marks[-1][1]:
            marks[-1] = (marks[-1][0], max(end, marks[-1][1]))
        else:
            marks.append((start, end))
    return marks
