"""A press review: the dispatches of a period in groups, what was searched for them, what was left out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.figures import Figures
from clipping_archive.domain.pages import Holdings


@dataclass(frozen=True, slots=True)
class Group:
    """Dispatches under one name."""

    name: str
    clippings: tuple[Clipping, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Dispatches that the query finds and the review does not show, and why; ``kept`` is shown instead."""

    why: str
    refs: tuple[str, ...]
    kept: str | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the review rests on.

    ``held`` is all that the archive holds of the period, ``found`` what the
    query finds of it, ``undated`` what it finds without a date, ``missing``
    sentences of what is known not to be held.
    """

    query: str
    held: Holdings
    found: int
    undated: int
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """A press review: ``since`` and ``until`` as typed, ``rule`` how it was grouped, ``made_at`` aware."""

    title: str
    since: str | None
    until: str | None
    made_at: datetime
    made_by: str
    by: str
    rule: str
    groups: tuple[Group, ...]
    left_out: tuple[LeftOut, ...]
    coverage: Coverage
    volume: Figures

    @property
    def clippings(self) -> tuple[Clipping, ...]:
        """Give every dispatch that is shown, once, in the order in which it first stands."""
        return tuple({one.key: one for group in self.groups for one in group.clippings}.values())
