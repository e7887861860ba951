"""A date as exact as it is known, and no more exact.

``2024`` is a year, not the first of January; ``--02-26`` is a day whose year
nobody knows and is therefore no :class:`Period` at all.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from clipping_archive.domain import expressions as re


def days_in(year: int, month: int) -> int:
    """Count the days of a month; raises ValueError for no month. The calendar module would cost 2 ms."""
    return 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days


class Period(NamedTuple):
    """The days ``first``..``last``, both included; ``instant`` (aware) where the time of day is known.

    ``precision`` is instant, day, week, month, season, year or span.
    """

    first: date
    last: date
    precision: str = "day"
    instant: datetime | None = None

    @classmethod
    def day(cls, day: date) -> Period:
        """A single day."""
        return cls(day, day, "day")

    @classmethod
    def month(cls, year: int, month: int) -> Period:
        """A whole month."""
        return cls(date(year, month, 1), date(year, month, days_in(year, month)), "month")

    @classmethod
    def year(cls, year: int) -> Period:
        """A whole year."""
        return cls(date(year, 1, 1), date(year, 12, 31), "year")

    @classmethod
    def span(cls, first: date, last: date, precision: str = "span") -> Period:
        """Several days: a week, a season, or any other span."""
        return cls(first, last, precision)

    @classmethod
    def at(cls, instant: datetime) -> Period:
        """An instant, which must carry its offset; its day is the day in that zone."""
        if instant.tzinfo is None:
            raise ValueError("an instant needs its offset from UTC")
        return cls(instant.date(), instant.date(), "instant", instant)

    @classmethod
    def parse(cls, text: str) -> Period | None:
        """Read ISO 8601: a year, a month, a day, or an instant with its offset; None for anything else."""
        text = text.strip()
        try:
            if re.fullmatch(r"\d{4}", text):
                return cls.year(int(text))
            if found := re.fullmatch(r"(\d{4})-(\d{2})", text):
                return cls.month(int(found[1]), int(found[2]))
            if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
                return cls.day(date.fromisoformat(text))
            if re.match(r"\d{4}-\d{2}-\d{2}[T ]", text):
                instant = datetime.fromisoformat(text)
                return cls.at(instant) if instant.tzinfo else cls.day(instant.date())
        except ValueError:
            return None
        return None

    def iso(self) -> str:
        """Write it as ISO 8601, to its precision; a span is ``first/last``."""
        if self.instant is not None:
            return self.instant.isoformat()
        if self.precision == "day":
            return self.first.isoformat()
        if self.precision == "month":
            return self.first.isoformat()[:7]
        if self.precision == "year":
            return self.first.isoformat()[:4]
        return f"{self.first.isoformat()}/{self.last.isoformat()}"


CAPTURED = "capture"
"""The origin, within an envelope alone, of a time at which a page was saved: any other date wins over it."""


class Published(NamedTuple):
    """When a dispatch was published, and how that is known.

    ``origin`` is one of the contract's ``published_from``: given, envelope,
    file name, url, dateline, weekday, body, corrected. ``text`` is the raw
    words it was read from, where there are any.
    """

    period: Period
    origin: str
    text: str | None = None
