"""Times as envelopes write them: read to the instant; what names no zone is in the zone of its source."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from functools import cache
from typing import TYPE_CHECKING

from clipping_archive import agencies
from clipping_archive.domain import expressions as re
from clipping_archive.domain.period import Period, Published

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

OLDEST, NEWEST = 1846, 2100
"""Years outside these are a filler such as 0001-01-01: the Associated Press was founded in 1846."""
LONGEST = 80
"""A longer field is no time, in characters."""
_MAILED = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?\d{1,2}[\s-][A-Za-z]{3}[\s-]\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?"
    r"(?:\s*(?:[+-]\d{2}:?\d{2}|[A-Z]{1,5}))?\s*(?:\([A-Z]{1,5}\))?$"
)
_BEHIND = re.compile(r"(?:(?<=\d)\s?[+-]\d{2}:?\d{2}|(?<=\s)[A-Z]{1,5})(?=\s*(?:\([A-Z]{1,5}\))?$)")
_MAIL_ZONES = frozenset({"GMT", "UTC", "UT", "Z", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"})
"""Zones in letters that the standard of mail knows; anything else it takes for no zone."""


@cache
def _zones() -> dict[str, str]:
    return {
        name.casefold(): agency.zone
        for agency in agencies.AGENCIES
        if agency.zone
        for name in (agency.key, agency.name, *agency.names, *agency.domains)
    }


def is_house(name: str) -> bool:
    """Say whether a name is exactly that, or the domain, of a house whose zone is known."""
    return name.strip().casefold() in _zones()


def zone_name(source: str | None) -> str | None:
    """Name the zone in which a source keeps time, by its key, name, credit or domain; None where unknown."""
    zone = _zones().get(source.strip().casefold()) if source else None
    if zone is None and source and (agency := agencies.seller(source.strip())):
        zone = agency.zone
    return zone or None


def zone_of(source: str | None) -> ZoneInfo | None:
    """Give the zone in which a source keeps time; None where it is unknown."""
    zone = zone_name(source)
    if zone is None:
        return None
    from zoneinfo import ZoneInfo  # 4 ms, which a dispatch whose envelope names its zone need not pay

    return ZoneInfo(zone)


def published(text: str | None, zone: ZoneInfo | None = None) -> Published | None:
    """Read when something was issued, as the envelope says; None where the words are no time."""
    period = read(text, zone)
    return Published(period, "envelope", text) if period and text else None


def iso(text: str | None, zone: ZoneInfo | None = None) -> str | None:
    """Read a time and write it as ISO 8601: an instant with its offset, a day without."""
    period = read(text, zone)
    return period.iso() if period else None


def read(text: str | None, zone: ZoneInfo | None = None) -> Period | None:
    """Read a time: ISO 8601 in any form, that of mails ("Tue, 10 Mar 2015 21:17:01 +0000"), or in words.

    A time of day without a zone is one of ``zone``; where that is not known, only
    its day is. A day alone stays a day. None for anything else, and for fillers.
    """
    words = (text or "").strip()
    if not any(char.isdigit() for char in words):
        return None
    found = _iso(words) or _mail(words) or _told(words)
    if found is None or not OLDEST <= found.year <= NEWEST:
        return None
    if not isinstance(found, datetime):
        return Period.day(found)
    if found.tzinfo is None and zone is None:
        return Period.day(found.date())
    return Period.at(found if found.tzinfo else found.replace(tzinfo=zone))


def _iso(words: str) -> datetime | date | None:
    if words[10:11] == "T" or words[8:9] == "T":  # by far the most, and ten times faster so
        try:
            return datetime.fromisoformat(words)
        except ValueError:
            pass
    from dateutil.parser import isoparser

    compact = re.sub(
        r"([+-]\d{2}) ?:?(\d{2})$", r"\1:\2", re.sub(r"(?<=\d) (?=\d{1,2}:)", "T", words, count=1)
    )
    try:
        found = isoparser().isoparse(compact.replace(" ", ""))
    except ValueError:
        return None
    if re.fullmatch(r"\d{4}-?\d{2}-?\d{2}", words):
        return found.date()
    if not re.search(r"\d[T ]\d", words):
        return None  # a year or a month alone is no time of issue
    return found.astimezone(UTC) if words.endswith("Z") else found


def _mail(words: str) -> datetime | None:
    from email.utils import parsedate_to_datetime

    if not _MAILED.match(words):
        return None
    try:
        found = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if (named := _BEHIND.search(words)) is None:
        return found.replace(tzinfo=None)
    if named[0].strip() == "-0000":  # universal time, from a clock in some other zone (RFC 5322, 3.3)
        return found.replace(tzinfo=UTC)
    if named[0][-1].isdigit() or named[0] in _MAIL_ZONES:
        return found
    return found.replace(tzinfo=_zone_in(named[0]))


def _told(words: str) -> datetime | date | None:
    """Read a time in words, as feeds of any language write it."""
    from clipping_archive.wire import worddates

    return worddates.moment(words) if len(words) <= LONGEST else None


def _zone_in(words: str) -> tzinfo | None:
    from clipping_archive.wire import worddates

    return worddates.zone_in(words)
