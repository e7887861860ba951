"""Which take of a story a dispatch is, and the stories of a collection: what a search needs of a story."""

from __future__ import annotations

from typing import NamedTuple


class Series(NamedTuple):
    """The place of a dispatch in its story: ``(2nd LD)`` is label "2nd LD", kind "lead", number 2.

    ``kind`` is lead, correction, urgent, feature, interview, analysis or other;
    LEAD is number 1. ``also`` holds further tags, as ``(LEAD) (News Focus)``.
    """

    label: str
    kind: str
    number: int | None = None
    also: tuple[str, ...] = ()


class Item(NamedTuple):
    """One story of a collection: a round-up, a summary, a press review, a chronology.

    ``number`` counts from 1. ``first..last`` are the paragraphs of the frame that
    it fills, its headline among them; ``heading`` is what stands over several
    items ("Rodong Sinmun"), ``dateline`` its own, as written.
    """

    number: int
    headline: str | None
    heading: str | None
    dateline: str | None
    first: int
    last: int
