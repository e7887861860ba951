"""A search that can be cited and checked: what was searched, when, in what, with which answer."""

from __future__ import annotations

from dataclasses import dataclass

from clipping_archive.domain.pages import Holdings


@dataclass(frozen=True, slots=True)
class MissingTakes:
    """A dispatch whose tag implies earlier takes that are not held, and what those are called."""

    ref: str
    label: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LogPlace:
    """How far the event log had come: its last entry, by number and hash; 0 and "" for none."""

    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class SearchStatement:
    """A search and its answer.

    ``query`` is the query as understood, its dates written out; ``at`` an ISO
    instant; ``read_by`` counts dispatches by the rules that read them. ``corpus``
    and ``result`` are digests (docs/methods.md); ``keys`` are those of the
    answer, None where they are too many to be kept.
    """

    query: str
    at: str
    program: str
    rules: str
    holdings: Holdings
    read_by: tuple[tuple[str, int], ...]
    missing: tuple[MissingTakes, ...]
    hits: int
    corpus: str
    result: str
    log: LogPlace
    keys: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a search answers today against what it answered then; the lists are references.

    ``gained`` and ``lost`` are dispatches of the answer, None where it was not
    kept whole. ``since`` lists, by the word of the log, what was done since to
    any dispatch; None where the log is not the one that the statement knew.
    """

    same: bool
    same_corpus: bool
    gained: tuple[str, ...] | None = None
    lost: tuple[str, ...] | None = None
    since: tuple[tuple[str, tuple[str, ...]], ...] | None = None
