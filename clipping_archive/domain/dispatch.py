"""Dispatch: what arrived, before anybody reads it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from clipping_archive.domain.period import Published
from clipping_archive.domain.traced import Traced


@dataclass(frozen=True, slots=True)
class Assumption:
    """Something that was taken for granted or looks wrong: said once at ingest, kept with the dispatch.

    ``kind`` is a short slug ("decoded", "no-dispatch", "weekday"), ``text`` a whole sentence.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Envelope:
    """What a wire format says outside the text; all unknown for plain text."""

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


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One item of one capture: its own bytes, and its text with every repair so far.

    ``path`` is the path as given (a member of an archive as ``a.zip!b.txt``);
    ``raw`` are the item's bytes, ``text.original`` is ``raw`` decoded as ``encoding``.
    """

    path: str
    raw: bytes
    text: Traced
    encoding: str = "utf-8"
    format: str = "text"
    envelope: Envelope = field(default_factory=Envelope)
    assumptions: tuple[Assumption, ...] = ()

    @property
    def sha256(self) -> str:
        """SHA-256 of the item's bytes, in hex."""
        return hashlib.sha256(self.raw).hexdigest()
