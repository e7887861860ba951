"""Figures as bars, before anybody draws them: labels and numbers, time without gaps."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from clipping_archive.domain.figures import Figures
from clipping_archive.views.figures import row_name
from clipping_archive.views.harmless import cells, harmless
from clipping_archive.views.wording import counted, day_words

FEWEST, MOST, LONGEST, EMPTY = 2, 60, 34, 3
"""Bars below which no picture is drawn, that can be told apart; cells of a label; empty rows told as one."""


class Bars(NamedTuple):
    """What is drawn: a title, a label and a number a bar; ``upright`` for time, which runs to the right.

    ``beside`` says what no bar shows: rows that are undated, or too many.
    """

    title: str
    labels: tuple[str, ...]
    numbers: tuple[int, ...]
    upright: bool
    beside: str = ""

    @property
    def rows(self) -> tuple[tuple[str, int], ...]:
        """Give what a table says, in which a long time without anything is one row."""
        made: list[tuple[str, int]] = []
        for empty, run in groupby(zip(self.labels, self.numbers, strict=True), lambda row: not row[1]):
            rows = list(run)
            if empty and self.upright and len(rows) >= EMPTY:
                rows = [(f"{rows[0][0]} to {rows[-1][0]}", 0)]
            made += rows
        return tuple(made)

    def named(self, at: int) -> str:
        """Name a bar in a sentence."""
        return day_words(self.labels[at]) if self.upright else self.labels[at]

    @property
    def words(self) -> str:
        """Say what the picture shows, for who cannot see it."""
        if len(self.numbers) < FEWEST:
            each = [
                f"{self.named(at)}: {counted(number, 'dispatch', 'dispatches')}."
                for at, number in enumerate(self.numbers)
            ]
            return " ".join([*each, *([self.beside] if self.beside else [])])
        top = max(range(len(self.numbers)), key=lambda at: self.numbers[at])
        said = counted(len(self.numbers), "row")
        if self.upright:
            said = f"From {self.named(0)} to {self.named(-1)}"
        most = f"the most: {self.named(top)}, {counted(self.numbers[top], 'dispatch', 'dispatches')}"
        return f"{said}; {most}.{' ' + self.beside if self.beside else ''}"

    @property
    def note(self) -> str:
        """Say below a table what it does not say by itself."""
        return self.words if len(self.numbers) >= FEWEST else self.beside


def bars(figures: Figures) -> Bars:
    """Make bars of a table of figures: of time in its order with its gaps, of all else the longest first."""
    by = figures.by
    title = f"Dispatches by {by}" if by != "who-cites-whom" else "Who cites whom, in dispatches"
    if by not in _NEXT:
        shown = figures.rows[:MOST]
        left = figures.found - len(shown)
        verb = "is" if left == 1 else "are"
        more = f"{counted(left, 'more row')} {verb} not drawn." if left else ""
        labels = tuple(_short(row_name(row, by)) for row in shown)
        return Bars(title, labels, tuple(row.dispatches for row in shown), False, more)
    dated = {row.key: row.dispatches for row in figures.rows if row.key and not row.loose}
    other = [(row_name(row, by), row.dispatches) for row in figures.rows if not row.key or row.loose]
    beside = " · ".join(f"{name}: {number:,}" for name, number in other)
    keys = _filled(sorted(dated), by)
    return Bars(
        title,
        tuple(keys),
        tuple(dated.get(key, 0) for key in keys),
        True,
        f"Not drawn: {beside}." if beside else "",
    )


def _short(label: str) -> str:
    label = harmless(label)
    if cells(label) <= LONGEST:
        return label
    while cells(label) > LONGEST - 1:
        label = label[:-1]
    return label.rstrip() + "…"


def _day(day: date) -> date:
    return day + timedelta(days=1)


def _month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _year(day: date) -> date:
    return date(day.year + 1, 1, 1)


_NEXT = {"day": (_day, 10), "month": (_month, 7), "year": (_year, 4)}


def _filled(keys: list[str], by: str) -> list[str]:
    """Put in the days, months or years of which nothing is held; too long a span stays as it is."""
    if not keys:
        return []
    step, letters = _NEXT[by]
    at = date.fromisoformat((keys[0] + "-01-01")[:10])
    made: list[str] = []
    while (key := at.isoformat()[:letters]) <= keys[-1] and len(made) <= 10 * MOST and at.year < 9999:
        made.append(key)
        at = step(at)
    return made if made[-1] == keys[-1] else keys
