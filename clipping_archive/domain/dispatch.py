"""Dispatch: what arrived, before anybody reads it."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from clipping_archive.domain.period import Published
from clipping_archive.domain.traced import Traced


class Assumption(NamedTuple):
    """Something that was taken for granted or looks wrong: said once at ingest, kept with the dispatch.

    ``kind`` is a short slug ("decoded", "no-dispatch", "weekday"), ``text`` a whole sentence.
    """

    kind: str
    text: str


class Note(NamedTuple):
    """A note for editors (``public`` False) or for the public."""

    text: str
    public: bool


class Envelope(NamedTuple):
    """What a wire format says outside the text; all unknown for plain text.

    ``signal`` is update, correction, kill or withhold. ``embargo`` and
    ``first_published`` are ISO instants with their offset (a day without),
    ``urgency`` the file's own number, ``subjects`` are (code, name) with IPTC
    Media Topic names where the code is one. From ``headline`` on the fields are
    raw words which ``parsing`` reads as it reads those of a text: the headline
    with its tags, the ``series`` alone ("1st Ld-Writethru"), ``byline`` as the
    file has it, one string a writer or line, the ``dateline`` ("BERLIN", "PARIS,
    March 3 (Reuters) -"), ``source`` the agency or paper that issued it.
    ``editor_note`` is for editors; ``notes`` keep public and non-public apart.
    ``headed`` says that headline and envelope are told apart from the text, so
    that the text begins with the body.
    """

    guid: str | None = None
    version: str | None = None
    signal: str | None = None
    url: str | None = None
    rights: str | None = None
    urgency: int | None = None
    embargo: str | None = None
    keywords: tuple[str, ...] = ()
    subjects: tuple[tuple[str | None, str], ...] = ()
    language: str | None = None
    first_published: str | None = None
    published: Published | None = None
    headline: str | None = None
    slugline: str | None = None
    series: str | None = None
    byline: tuple[str, ...] = ()
    dateline: str | None = None
    source: str | None = None
    editor_note: str | None = None
    notes: tuple[Note, ...] = ()
    headed: bool = False

    def filled(self, other: Envelope) -> Envelope:
        """Give this envelope with what it does not know taken from another one, and the notes of both."""
        unknown = {name: getattr(other, name) for name in self._fields if not getattr(self, name)}
        return self._replace(**unknown | {"notes": tuple(dict.fromkeys((*self.notes, *other.notes)))})


class Dispatch(NamedTuple):
    """One item of one capture: its own bytes, and its text with every repair so far.

    ``path`` is the path as given (a member of an archive as ``a.zip!b.txt``);
    ``raw`` are the item's bytes, ``text.original`` is ``raw`` decoded as ``encoding`` for plain text,
    else what the reader of the format made of it. ``context`` is what only the container
    told (a feed, a capture) and is part of ``envelope``; it cannot be read
    again from ``raw``.
    """

    path: str
    raw: bytes
    text: Traced
    encoding: str = "utf-8"
    format: str = "text"
    envelope: Envelope = Envelope()
    assumptions: tuple[Assumption, ...] = ()
    context: Envelope = Envelope()

    @property
    def sha256(self) -> str:
        """SHA-256 of the item's bytes, in hex."""
        return hashlib.sha256(self.raw).hexdigest()


class Unread(NamedTuple):
    """One item of a file that cannot be read, and the sentence that says why; it costs no other one.

    ``textless`` says that nothing is wrong with it: it is a package, a picture or the like.
    """

    path: str
    reason: str
    textless: bool = False
