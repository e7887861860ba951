"""Figures: how many dispatches and statements of a kind, and the query that finds just those."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One row: ``query`` finds its ``dispatches`` with ``search``, its ``statements`` with ``quotes``.

    ``direct`` are the statements that stand in quotation marks. ``key`` is ""
    where nothing is known (undated, without agency, nobody named). ``loose`` is
    true of a date that is less exact than the rows are.
    """

    key: str
    name: str
    dispatches: int
    statements: int
    direct: int
    query: str
    loose: bool = False
    cited: str = ""
    """Of who cites whom: the key of the cited outlet."""

    @property
    def share(self) -> float | None:
        """The share of direct quotation, 0 to 1; None where nobody says anything."""
        return self.direct / self.statements if self.statements else None


@dataclass(frozen=True, slots=True)
class Figures:
    """The rows of one table, how many there are with those that were not asked for, and the whole.

    A dispatch may be in several rows (it has two cited outlets, three people),
    so that the rows need not add up to ``whole``.
    """

    by: str
    rows: tuple[Figure, ...]
    found: int
    whole: Figure
