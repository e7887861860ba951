"""Copy: a dispatch with everything that an archive keeps of it, as it is handed on to another archive."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from clipping_archive.domain.clipping import Capture, Clipping, Remark
from clipping_archive.domain.fix import Fix


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a dispatch's bytes; the further ones differ from the first in white space only."""

    raw: bytes
    format: str
    encoding: str

    @property
    def sha256(self) -> str:
        """SHA-256 of the bytes, in hex."""
        return hashlib.sha256(self.raw).hexdigest()


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where a dispatch was found: the place as given, the number of the form (from 1), the capture."""

    path: str
    form: int
    capture: Capture


@dataclass(frozen=True, slots=True)
class Tag:
    """A reader's tag, and when it was put on."""

    name: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Past:
    """What was done to a dispatch, as the log of the archive tells that did it; ``detail`` is JSON."""

    at: str
    kind: str
    who: str
    rules: str
    detail: str


@dataclass(frozen=True, slots=True)
class Marks:
    """What readers said of a dispatch: tags, remarks, corrections, those taken back among them."""

    tags: tuple[Tag, ...] = ()
    remarks: tuple[Remark, ...] = ()
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """A dispatch to hand on: its reading, all its bytes, where it was seen, its marks, its history.

    The clipping's own tags, remarks, captures and fixes are those of ``marks``
    and ``sightings``. The first sighting is of the first form.
    """

    clipping: Clipping
    forms: tuple[Form, ...]
    sightings: tuple[Sighting, ...]
    marks: Marks = Marks()
    history: tuple[Past, ...] = ()


@dataclass(frozen=True, slots=True)
class Removal:
    """A dispatch that was taken out: its key and reference, when, by whom and why, and its history."""

    key: int
    ref: str
    at: str
    who: str
    reason: str
    history: tuple[Past, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """A reader's word on a name key: it is (``same``) or is not (``different``) somebody."""

    name_key: str
    verdict: str
    made_at: str
    who: str


@dataclass(frozen=True, slots=True)
class Somebody:
    """Somebody whom readers take several names to mean, and their judgements."""

    name: str
    judgements: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True)
class HiddenFix:
    """A correction whose words are too long to be shown: where they stand, and their SHA-256 in hex."""

    fix: Fix
    paragraph: int
    start: int
    end: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PublicMarks:
    """What a public export has for who holds the same bytes: the digests of the forms, and the marks."""

    ref: str
    digests: tuple[str, ...]
    marks: Marks
    hidden: tuple[HiddenFix, ...] = ()
