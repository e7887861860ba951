"""How a date, a take and a count are said to a reader."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clipping_archive.domain.period import Period, Published
    from clipping_archive.domain.story import Story
    from clipping_archive.domain.take import Series

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
INFERRED = frozenset({"weekday", "file name", "url"})
"""Origins of a date that the text does not state: a conclusion of ours, or taken from outside it."""

_KNOWN_FROM = {
    "given": "given",
    "envelope": "from the wire envelope",
    "file name": "from the file name",
    "url": "from the address",
    "dateline": "from the dateline",
    "weekday": "year inferred from the weekday",
    "body": "stamped in the text",
    "corrected": "corrected by the archivist",
}


def day_words(iso: str) -> str:
    """Write an ISO date for a reader: ``17 January 2024``, ``January 2024``, ``26 February, no year``."""
    if "/" in iso:
        first, _, last = iso.partition("/")
        return f"{day_words(first)} to {day_words(last)}"
    day, _, time = iso.partition("T")
    if day.startswith("--"):
        return f"{int(day[5:7])} {MONTHS[int(day[2:4]) - 1]}, no year"
    parts = day.split("-")
    words = [str(int(parts[2]))] if len(parts) > 2 else []
    words += [MONTHS[int(parts[1]) - 1]] if len(parts) > 1 else []
    words.append(parts[0])
    return " ".join(words) + (f", {time[:5]}{_zone(time)}" if time else "")


def _zone(time: str) -> str:
    sign = max(time.rfind("+"), time.rfind("-"))
    return f" UTC{time[sign:]}" if sign > 0 else " UTC"


def short_date(value: str, year: int | None) -> str:
    """Write a date as briefly as its neighbours allow: ``16 Jan``, with the year where that differs."""
    if "/" in value:
        first, _, last = value.partition("/")
        return f"{short_date(first, year)}-{short_date(last, year)}"
    day = value.partition("T")[0]
    if day.startswith("--"):
        return f"{int(day[5:7])} {MONTHS[int(day[2:4]) - 1][:3]}"
    try:
        parts = [int(part) for part in day.split("-")]
        words = [str(parts[2])] if len(parts) > 2 else []
        words += [MONTHS[parts[1] - 1][:3]] if len(parts) > 1 else []
    except (ValueError, IndexError):
        return value
    return " ".join(words + ([str(parts[0])] if parts[0] != year or not words else []))


def published_words(story: Story) -> tuple[str, str]:
    """Say when a story was published, and how that is known."""
    known = story.published
    if known is None:
        dated = story.dateline.date if story.dateline else None
        return "undated", f"the dateline says {day_words(dated)}" if dated else "no date was given"
    return day_words(known.period.iso()), _KNOWN_FROM.get(known.origin, known.origin)


def tilde(iso: str | None, origin: str | None) -> str:
    """Write a date for a list: ISO, ``~`` where it was inferred, ``undated`` where nobody knows."""
    if iso is None:
        return "undated"
    return f"~{iso}" if origin in INFERRED else iso


def published_iso(known: Published | None) -> str | None:
    """Give the contract's ``published``."""
    return known.period.iso() if known else None


def take_words(series: Series | None) -> str:
    """Name the take, with the further tags: ``2nd LD``, ``LEAD · News Focus``."""
    return " · ".join((series.label, *series.also)) if series else ""


def year_of(period: Period | None) -> int | None:
    """Give the year that dates of the text need not repeat."""
    return period.first.year if period else None


def handle_words(number: int, key: str) -> str:
    """Set the number and the short key of a finding, as ``fix`` takes them: `` 3 d5e27``."""
    return f"{number:>2} {key}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """Say a number of things: ``1 dispatch``, ``2 dispatches``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


@cache
def long_day(day: date) -> str:
    """Write a day for a reader: ``23 November 2026``."""
    return day_words(day.isoformat())
