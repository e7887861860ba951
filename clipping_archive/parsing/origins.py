"""When a dispatch was published: what was given, what the text stamps, what its name or address carries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clipping_archive.domain import expressions as re
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import Dateline
from clipping_archive.parsing.months import MONTH, day_of, month_number
from clipping_archive.parsing.stamps import Stamp

OLDEST = 1846
"""The Associated Press was founded in that year; no agency copy is much older."""
NEWEST = 2100

_Y = r"(?P<y>1[89]\d\d|20\d\d)"
_M, _D = r"(?P<m>0[1-9]|1[0-2])", r"(?P<d>0[1-9]|[12]\d|3[01])"
_PREFIX = r"(?:A[EKJ][NRK]|PYH|ACK|MYH)?"
_TIME = r"(?:(?<=[A-Z]{3}\d{8})\d{6,12}|T?\d{4,6}Z?)?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        # 2024-01-17 / 20240117T0930Z / 2024/01/17 / AEN20240117003100325
        rf"(?<![\dA-Za-z]){_PREFIX}{_Y}(?P<s>[-_./]?){_M}(?P=s){_D}{_TIME}(?!\d)",
        # the numbers that Yonhap gives its stories, photographs and pages
        r"(?<![A-Za-z])(?:AEN|AKR|AJP|PYH|ACK|AFR|ASP|AAR)(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)\d{3,12}",
        # 17-Jan-2024
        rf"(?<![A-Za-z\d])(?P<d>\d{{1,2}})[-_ ](?P<mon>{MONTH})[-_ ]{_Y}(?!\d)",
    )
)
_WRITTEN = re.compile(rf"\b(?P<mon>{MONTH}) (?:(?P<d>\d{{1,2}}),? )?{_Y}\Z")
_YEAR = re.compile(r"(?:1[89]|20)\d\d(?<= \d{4})\b")  # what begins with a digit is found ten times as fast
DATE = 24
"""The longest of such dates, in characters."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(r"\b(" + "|".join(_WEEKDAYS) + r")\b", re.IGNORECASE)
FAR = 400
"""A date written with its year tells the dispatch's year only from so few days before."""


def decide(
    dateline: Dateline | None, stamps: Sequence[Stamp], paths: Sequence[str], text: str
) -> Published | None:
    """Decide when a dispatch was published from what it carries, the best evidence first.

    A stamp with a time of day, a dateline with its year, another stamp, the
    address or the name of the file, and last the year of a dateline that a
    weekday and a date written with its year settle together. The time at which
    a file was changed is no evidence. None where nobody knows.
    """
    stamp = next((one for one in stamps if one.updated), stamps[0] if stamps else None)
    if stamp and stamp.period.instant:
        return Published(stamp.period, "body", stamp.text)
    if dateline and dateline.date and (period := Period.parse(dateline.date)):
        return Published(period, "dateline", dateline.date)
    if stamp:
        return Published(stamp.period, "body", stamp.text)
    for path in paths:
        if found := named_day(path):
            return Published(Period.day(found[0]), "url" if "://" in path else "file name", found[1])
    if day := _settled(dateline, text):
        return Published(Period.day(day), "weekday", dateline.date if dateline else None)
    return None


def named_day(path: str) -> tuple[date, str] | None:
    """Read the day in an address, a file's name or its folders: the last plausible one, and its words."""
    if not any(map(str.isdecimal, path[-400:])):
        return None
    last: tuple[date, str] | None = None
    for form in _FORMS:
        for found in form.finditer(path[-400:]):
            fields = found.groupdict()
            month = month_number(fields["mon"]) if fields.get("mon") else int(fields["m"])
            day = day_of(int(fields["y"]), month, int(fields["d"]))
            if day and OLDEST <= day.year <= NEWEST:
                last = day, found[0]
    return last


def _settled(dateline: Dateline | None, text: str) -> date | None:
    """Find the year of "Jan. 17" where the text names its weekday and an earlier date with its year."""
    if dateline is None or dateline.date is None or not dateline.date.startswith("--"):
        return None
    opening = text[:600]
    if not (named := _WEEKDAY.search(opening)):
        return None
    weekday = _WEEKDAYS.index(named[1].lower())
    month, number = int(dateline.date[2:4]), int(dateline.date[5:7])
    anchors = [day for year in _YEAR.finditer(text) if (day := _written(text, year.end()))]
    if not anchors:
        return None
    latest = max(anchors)
    days = [day for year in (latest.year, latest.year + 1) if (day := day_of(year, month, number))]
    fitting = [day for day in days if 0 <= (day - latest).days <= FAR and day.weekday() == weekday]
    return fitting[0] if len(fitting) == 1 else None


def _written(text: str, end: int) -> date | None:
    """Read the date that ends with a year there."""
    found = _WRITTEN.search(text, max(0, end - DATE), end)
    if found is None:
        return None
    return day_of(int(found["y"]), month_number(found["mon"]), int(found["d"] or 1))
