"""Words for a time in Russian copy, counted from the day of the dispatch: ``17 января``, ``в среду``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import DateMention
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Story
from clipping_archive.extraction.dates import base_of
from clipping_archive.extraction.dates_values import Value, nearest_year

_OF = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
_IN = "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"
_MONTHS = (_OF.split(" "), _IN.split(" "))
_WEEKDAYS = {
    "понедельник": 0, "вторник": 1, "среду": 2, "четверг": 3, "пятницу": 4, "субботу": 5, "воскресенье": 6,
}  # fmt: skip
_DAYS = {"позавчера": -2, "вчера": -1, "накануне": -1, "сегодня": 0, "завтра": 1, "послезавтра": 2}
_CORE = re.compile(
    rf"(?<![\w.])(?:(?P<day>\d{{1,2}}) (?P<month>{'|'.join(_MONTHS[0])})(?: (?P<year>\d{{4}})(?: года)?)?"
    rf"|(?:[Вв] |[Сс] )(?P<in>{'|'.join(_MONTHS[1])})(?: (?P<inyear>\d{{4}})(?: года)?)?"
    rf"|[Вв]о? (?:(?P<next>следующ|прошл|минувш)\w{{2,3}} )?(?P<weekday>{'|'.join(_WEEKDAYS)})"
    r"|[Вв] (?P<only>\d{4}) году"
    rf"|(?P<deictic>(?i:{'|'.join(_DAYS)})))(?!\w)"
)


def find_russian_dates(story: Story, published: Period | None) -> Iterator[DateMention]:
    """Find the words for a time in every paragraph; without a day to count from their value is None."""
    base = base_of(story, published)
    for number, text in enumerate(story.paragraphs):
        for found in _CORE.finditer(text):
            try:
                value, rule = _value(found, base.day if base else None)
            except (OverflowError, ValueError):  # 31 февраля
                value, rule = Value(None, None), "beyond the calendar"
            yield DateMention(number, *found.span(), found[0], value.iso, value.precision, rule)


def _value(found: re.Match[str], base: date | None) -> tuple[Value, str]:
    """Decide what the words mean; the second part names the rule."""
    if found["day"]:
        return _calendar(found, base), "russian calendar"
    if found["in"]:
        month, year = _MONTHS[1].index(found["in"]) + 1, found["inyear"]
        return (
            Value.during(Period.month(int(year), month)) if year else Value(None, "month")
        ), "russian month"
    if found["only"]:
        return Value.during(Period.year(int(found["only"]))), "russian year"
    if found["deictic"]:
        return Value.of(
            base + timedelta(_DAYS[found["deictic"].lower()]) if base else None
        ), "russian deictic"
    return _weekday(found, base), "russian weekday"


def _calendar(found: re.Match[str], base: date | None) -> Value:
    month, day = _MONTHS[0].index(found["month"]) + 1, int(found["day"])
    year = int(found["year"]) if found["year"] else None
    if year is None and base is None:
        date(2000, month, day)  # a leap year has every day
        return Value(f"--{month:02d}-{day:02d}", "day")
    if year is None and base is not None:
        year = nearest_year(month, day, base, "")
    return Value.of(date(year, month, day) if year else None)


def _weekday(found: re.Match[str], base: date | None) -> Value:
    """Read a weekday only where it is the day of the dispatch: no other is sure without its tense."""
    if base is None or found["next"] or base.weekday() != _WEEKDAYS[found["weekday"]]:
        return Value(None, "day")
    return Value.of(base)
