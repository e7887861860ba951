"""Dates as typed in a query: to the precision typed, inclusive, never guessed by country."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from clipping_archive.domain.period import Period
from clipping_archive.errors import BadDate

FORMS = "2024, 2024-01, 2024-01-16, a..b, ..b, a.., today, yesterday, this-week, last-month or unknown"
HINT = f"Dates are written as {FORMS}."
_SLASHED = re.compile(r"(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})")
_RELATIVE = re.compile(r"(this|last)[ _-](week|month|year)")


@dataclass(frozen=True, slots=True)
class Days:
    """The days ``first``..``last``, both included; None is without end.

    ``unknown``: the undated ones. ``exact``: what is dated just so, no more and no less exactly.
    """

    first: date | None = None
    last: date | None = None
    unknown: bool = False
    exact: bool = False

    def overlaps(self, first: date | None, last: date | None) -> bool:
        """Say whether something published between two days (None: undated) is meant."""
        if first is None or last is None:
            return self.unknown
        if self.unknown:
            return False
        if self.exact:
            return (first, last) == (self.first, self.last)
        return (self.last is None or first <= self.last) and (self.first is None or last >= self.first)


def days(text: str, today: date) -> Days:
    """Read the value of ``date:``; raises :class:`~clipping_archive.errors.BadDate`.

    A range with its ends the wrong way round is swapped; an end of a range may
    be left out, and may be any single value (``last-week..today``). ``=2024``
    is what is known to the year alone.
    """
    text = text.strip().lower()
    if text.startswith("="):
        return _exactly(text[1:], today)
    if text in {"unknown", "none"}:
        return Days(unknown=True)
    low, dots, high = text.partition("..")
    if not dots:
        only = period(text, today)
        return Days(only.first, only.last)
    if not low and not high:
        raise BadDate("'..' needs a date on one side", hint=HINT)
    start = period(low, today) if low else None
    end = period(high, today, at=len(low) + len(dots)) if high else None
    if start and end and end.first < start.first:
        start, end = end, start
    last = max(start.last, end.last) if start and end else end.last if end else None
    return Days(start.first if start else None, last)


def _exactly(text: str, today: date) -> Days:
    found = days(text, today)
    if found.unknown or found.first is None or found.last is None or found.exact:
        raise BadDate(f"{text!r} behind = is no period", hint="Write it as =2024, =2024-01 or =a..b.")
    return Days(found.first, found.last, exact=True)


def period(text: str, today: date, *, at: int = 0) -> Period:
    """Read one date or a word such as ``last-week`` (Monday to Sunday); raises BadDate, with ``at``."""
    text = text.strip().lower()
    if found := Period.parse(text) or relative(text, today):
        return found
    raise BadDate(f"{text!r} is no date", hint=_readings(text) or HINT, at=at)


def relative(text: str, today: date) -> Period | None:
    """Read today, yesterday and this or last week, month or year; None for anything else."""
    if text in {"today", "yesterday"}:
        return Period.day(today - timedelta(days=text == "yesterday"))
    if not (found := _RELATIVE.fullmatch(text)):
        return None
    back = found[1] == "last"
    if found[2] == "week":
        monday = today - timedelta(days=today.weekday() + 7 * back)
        return Period.span(monday, monday + timedelta(days=6), "week")
    if found[2] == "year":
        return Period.year(today.year - back)
    shown = today.replace(day=1) - timedelta(days=back)
    return Period.month(shown.year, shown.month)


def _readings(text: str) -> str:
    """Show how two countries read the same digits; empty where there is nothing to show."""
    if not (found := _SLASHED.fullmatch(text)):
        return ""
    one, two, three = (int(part) for part in found.groups())
    orders = [(three, two, one), (three, one, two)] if three > 31 else [(one, two, three)]
    read = []
    for year, month, day in orders:
        try:
            read.append(date(year, month, day).isoformat())
        except ValueError:
            continue
    return f"Write {' or '.join(dict.fromkeys(read))}." if read else ""
