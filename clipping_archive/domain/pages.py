"""What the pages and lists show: statements, names with their figures, all that is held of one name."""

from __future__ import annotations

from dataclasses import dataclass

from clipping_archive.domain.hit import Hit


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement and the dispatch that holds it; ``outlet_name`` is the carrier's name.

    ``number`` counts from 1 within the dispatch, and ``short`` is the key beside
    it, by which ``fix`` finds the statement again.
    """

    key: int
    ref: str
    agency: str | None
    headline: str | None
    published: str | None
    published_from: str | None
    number: int
    paragraph: int
    start: int
    end: int
    text: str
    direct: bool
    speaker_text: str | None
    speaker_kind: str | None
    speaker_name: str | None
    cue: str
    outlet: str | None
    outlet_name: str | None
    rule: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class NameCount:
    """A person or an outlet and the number of dispatches (and of statements) they are in."""

    key: str
    name: str
    dispatches: int
    statements: int = 0
    spellings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All that is held about one person: every recorded spelling and title, statements, dispatches."""

    name: str
    spellings: tuple[NameCount, ...]
    titles: tuple[tuple[str, int], ...]
    statements: tuple[Statement, ...]
    dispatches: tuple[Hit, ...]
    carriers: tuple[NameCount, ...]
    seen_with: tuple[NameCount, ...]
    total: int


@dataclass(frozen=True, slots=True)
class OutletPage:
    """All that is held about one outlet: who it is, who cites it, whose words it carried."""

    key: str
    name: str
    aliases: tuple[str, ...]
    country: str | None
    kind: str | None
    ownership: str | None
    cited_by: tuple[NameCount, ...]
    speakers: tuple[NameCount, ...]
    statements: tuple[Statement, ...]
    dispatches: tuple[Hit, ...]
    issued: int
    cited: int


@dataclass(frozen=True, slots=True)
class Holdings:
    """The archive in one line: dispatches held, by agency, undated, without agency."""

    held: int
    agencies: tuple[NameCount, ...]
    undated: int
    unsigned: int
    first: str | None = None
    last: str | None = None
