"""Why something was found: the words, where they stand in the bytes, the rules, what else it might be."""

from __future__ import annotations

from dataclasses import dataclass

from clipping_archive.domain.mention import Mention


@dataclass(frozen=True, slots=True)
class Stood:
    """Where words stand in the decoded text: code points ``start..end``, and their lines as they came.

    ``line`` and ``column`` count from 1; ``raw`` are the lines from that one to
    ``last_line``, joined by line ends.
    """

    start: int
    end: int
    line: int
    column: int
    last_line: int
    raw: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that decided something, ``about`` content, speaker, carrier and the like, and its meaning."""

    about: str
    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that a rule went by: ``about`` cue, speaker, antecedent, carrier, counted from."""

    about: str
    text: str
    at: Mention | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a statement, a person, an outlet or a date was found.

    ``what`` is quote, person, outlet or date, ``number`` its place in the
    listing, ``key`` what finds a statement or date again. ``name`` says what was
    made of it, ``words`` are those it was made of; ``mentions`` all the places
    that name a person or outlet. ``evidence`` is what spoke for and against a
    person, with weights whose sum must reach ``threshold``; ``considered`` what
    else it might have been.
    """

    what: str
    number: int
    key: str | None
    name: str
    words: Mention | None
    stood: Stood | None = None
    rules: tuple[Rule, ...] = ()
    facts: tuple[Fact, ...] = ()
    mentions: tuple[Mention, ...] = ()
    evidence: tuple[tuple[str, float, str], ...] = ()
    threshold: float | None = None
    considered: tuple[Fact, ...] = ()
