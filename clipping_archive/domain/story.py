"""Story: what a dispatch says, taken apart into its layout pieces."""

from __future__ import annotations

from typing import NamedTuple

from clipping_archive.domain.dispatch import Assumption
from clipping_archive.domain.dispatch import Note as Note
from clipping_archive.domain.period import Published
from clipping_archive.domain.take import Item as Item
from clipping_archive.domain.take import Series as Series


class Place(NamedTuple):
    """A place by its usual English name, with its country as ISO 3166 alpha-2 where known."""

    name: str
    country: str | None = None


class Dateline(NamedTuple):
    """Where, and on what day, a dispatch was filed, as its first paragraph says it.

    ``text`` is the words without date, credit and dash ("SEOUL/MUAN, South
    Korea"). ``date`` is ISO, or ``--MM-DD`` where the year is not known.
    ``credit`` is the agency as written there ("Yonhap").
    """

    text: str
    places: tuple[Place, ...] = ()
    date: str | None = None
    credit: str | None = None


class IssuedBy(NamedTuple):
    """The agency that issued the dispatch, by its key, and the evidence that said so."""

    key: str
    name: str
    evidence: str = ""


class Piece(NamedTuple):
    """A stretch of the mended text and what it is.

    The pieces of a story follow each other without a gap and cover the mended
    text; so piece texts in order, with the edits taken back, are the decoded
    text. ``kind`` is one of: paragraph, headline, series, slugline, byline,
    dateline, header (further lines above the body), editor-note, credit, ruler,
    gap (white space and the like), or one of REMOVED, which is kept here but
    belongs to no part of the story.
    """

    kind: str
    text: str


REMOVED = frozenset({"furniture", "sign-off", "second-body", "other-story", "caption", "cut-end"})
"""Kinds of piece that are reported as a repair: left out of the reading, and never lost."""


class Repair(NamedTuple):
    """One thing that was done to the text.

    ``start..end`` marks ``after`` in ``paragraphs[paragraph]``; with
    ``paragraph`` None, ``start`` = ``end`` = the code point in the decoded text.
    """

    kind: str
    paragraph: int | None
    start: int
    end: int
    before: str
    after: str


class Story(NamedTuple):
    """What a dispatch says. ``paragraphs[0]`` starts after the dateline; no paragraph holds a blank line.

    ``items`` are the stories of a collection; ``tables`` the numbers of the
    paragraphs that are rows of figures, where nobody says anything.
    """

    paragraphs: tuple[str, ...]
    headline: str | None = None
    series: Series | None = None
    slugline: str | None = None
    byline: tuple[str, ...] = ()
    editor_note: str | None = None
    notes: tuple[Note, ...] = ()
    agency: IssuedBy | None = None
    dateline: Dateline | None = None
    published: Published | None = None
    language: str | None = None
    pieces: tuple[Piece, ...] = ()
    repairs: tuple[Repair, ...] = ()
    items: tuple[Item, ...] = ()
    tables: tuple[int, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
