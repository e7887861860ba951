"""What a search gives back: light rows, not whole clippings."""

from __future__ import annotations

from dataclasses import dataclass

from clipping_archive.domain.mention import Mention
from clipping_archive.domain.take import Item, Series


@dataclass(frozen=True, slots=True)
class Hit:
    """A dispatch that a search found.

    ``published`` is ISO as in the contract; ``dateline`` the dateline's words;
    ``outlets`` the keys of the cited outlets. ``match`` is the whole sentence
    around the first match (offsets in its paragraph, None for the headline) and
    ``marks`` the matching words in it, as (start, end) within ``match.text``.
    ``item`` is the story of a collection that the match stands in.
    """

    key: int
    ref: str
    agency: str | None
    headline: str | None
    series: Series | None = None
    published: str | None = None
    published_from: str | None = None
    dateline: str | None = None
    outlets: tuple[str, ...] = ()
    thread: str | None = None
    match: Mention | None = None
    marks: tuple[tuple[int, int], ...] = ()
    tags: tuple[str, ...] = ()
    item: Item | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A page of hits, and how many there are in all; ``exact`` is False where counting stopped early."""

    hits: tuple[Hit, ...]
    total: int
    exact: bool = True
