"""Slots: the order of the archive, and the row ids of its full-text index."""

from __future__ import annotations

from clipping_archive.domain.period import Published
from clipping_archive.store.place import Execute

DAY_BITS = 16


class Slots:
    """Gives slots within one transaction: day number << 16 | n; counting down from -1 while undated.

    The day is the first one of the period. A day that is full (65,536
    dispatches, as when a whole archive is given one year) goes on in the next
    day that has room: a slot is an order, and never evidence of a date.
    """

    def __init__(self, execute: Execute) -> None:
        self._execute = execute
        self._next: dict[int, int] = {}
        self._undated: int | None = None

    def give(self, published: Published | None) -> int:
        """Take the next slot of a day."""
        if published is None:
            return self._give_undated()
        day = published.period.first.toordinal()
        while (slot := self._free(day)) >= (day + 1) << DAY_BITS:
            day += 1
        self._next[day] = slot + 1
        return slot

    def _free(self, day: int) -> int:
        if day not in self._next:
            low = day << DAY_BITS
            ((last,),) = self._execute(
                "SELECT max(slot) FROM article WHERE slot BETWEEN ? AND ?", (low, low + (1 << DAY_BITS) - 1)
            )
            self._next[day] = low if last is None else last + 1
        return self._next[day]

    def _give_undated(self) -> int:
        if self._undated is None:
            ((least,),) = self._execute("SELECT min(slot) FROM article WHERE slot < 0", ())
            self._undated = 0 if least is None else least
        self._undated -= 1
        return self._undated
