"""Trailers of teleprinter copy: the day and the time at which a message was sent."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from clipping_archive.domain import expressions as re
from clipping_archive.domain.period import Period, Published

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan janv ene gen",
            "feb fév fev févr fevr febr",
            "mar mär maer mars mrt märz mrz",
            "apr avr abr avril april",
            "may mai mag mei maj",
            "jun juin giu juni june",
            "jul juil lug juli july",
            "aug août aout ago",
            "sep sept set",
            "oct okt ott",
            "nov",
            "dec dez dic déc des",
        ),
        1,
    )
    for name in names.split()
}
"""Months as agencies shorten them in English, German, French, Spanish, Italian, Dutch and Scandinavian."""

ZONES = dict.fromkeys(("GMT", "UTC", "Z"), 0) | {
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "CET": 1, "MEZ": 1, "MET": 1, "CEST": 2, "MESZ": 2, "JST": 9, "KST": 9,
}  # fmt: skip
"""Hours ahead of UTC."""

ZONE = "|".join(ZONES)
IPTC = re.compile(
    rf"^[ \t]*(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)[ ]*(?P<zone>{ZONE})?[ ]+"
    r"(?P<month>[A-Za-zÀ-ÿ]{3,9})\.?[ ]+(?P<year>\d{2}(?:\d{2})?)[ \t\r]*$",
    re.MULTILINE,
)
"""``131137 GMT Nov 13``: day, hour and minute, month, year."""
AP = re.compile(
    r"\b(?P<desk>[A-Z]{2,4}-[A-Z]{2})-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)[ ]+"
    rf"(?P<hour>\d\d):?(?P<minute>\d\d)[ ]?(?P<zone>{ZONE})?\b"
)
"""``AP-WF-11-13-13 1509GMT``: month, day, year, as Americans write them."""
KYODO = re.compile(
    r"\b(?P<desk>[A-Z]{2,5})-(?P<hour>\d\d):(?P<minute>\d\d)-(?P<day>\d\d)-(?P<month>\d\d)-(?P<year>\d\d)\b"
)
"""``KWS-21:37-09-12-18``: the time, then day, month and year."""


def read(found: re.Match[str], zone_of: Callable[[], ZoneInfo | None]) -> Published | None:
    """Read a trailer found by one of the expressions.

    One that names no zone is in that of ``zone_of()``, which others never ask for; else it is a day only.
    """
    told = found.groupdict()
    month = MONTHS.get(told["month"].casefold(), int(told["month"]) if told["month"].isdigit() else 0)
    year = int(told["year"])
    year += 0 if year > 99 else 1900 if year >= 70 else 2000
    try:
        when = datetime(year, month, int(told["day"]), int(told["hour"]), int(told["minute"]))
    except ValueError:
        return None
    text = found[0].strip()
    if (named := told.get("zone")) is not None:
        hours = ZONES[named]
        aware = when.replace(tzinfo=timezone(timedelta(hours=hours)))
    elif (zone := zone_of()) is not None:
        aware = when.replace(tzinfo=zone)
    else:
        return Published(Period.day(when.date()), "envelope", text)
    return Published(Period.at(aware), "envelope", text)


def last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Find the last trailer of a text."""
    return next(iter(deque(pattern.finditer(text), maxlen=1)), None)
