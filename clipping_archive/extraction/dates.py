"""Words for a time, and the day, month or year each means, counted from the dateline's date."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import DateMention
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Story
from clipping_archive.extraction import dates_around as around
from clipping_archive.extraction import dates_words as words
from clipping_archive.extraction.dates_values import Value, absolute, ago, holiday, month_alone, span
from clipping_archive.extraction.weekdays import FUTURE, PAST, UNKNOWN, sentence, tense

_TELL_YEAR = ("iso", "year", "year2", "year3", "year4", "wyear", "of", "of2", "of3", "month3")
AHEAD_PARAGRAPHS = 2
"""In so many paragraphs a weekday may be a day ahead of the page: Seoul's Thursday, New York's Wednesday."""

_REPORTING = re.compile(r"\b(?:said|reported|announced|told|added|confirmed|according)[^.]{0,30}\Z")


class Base(NamedTuple):
    """The day that relative dates are counted from; ``exact`` if the dateline says it."""

    day: date
    exact: bool


class Seen(NamedTuple):
    """The days named so far, for "earlier in the day" and "the previous day".

    ``place`` is where the last one stands; ``reported`` is the last day on which somebody reported.
    """

    place: tuple[int, int] | None = None
    day: date | None = None
    reported: date | None = None


def base_of(story: Story, published: Period | None) -> Base | None:
    """Find the day that relative dates are counted from, or None.

    It is the dateline's date, whose year comes from ``published`` (the year
    that puts it nearest, so that a dateline of December 31 in a page of January
    1 is last year's); without one it is the day of publication.
    """
    day = published.first if published and published.first == published.last else None
    written = story.dateline.date if story.dateline else None
    if written is None:
        return Base(day, False) if day else None
    try:
        if not written.startswith("--"):
            return Base(date.fromisoformat(written), True)
        if published is None:
            return None
        month, number = int(written[2:4]), int(written[5:7])
        middle = day or published.first + (published.last - published.first) / 2
        years = (middle.year - 1, middle.year, middle.year + 1)
        near = [d for d in (_date(year, month, number) for year in years) if d]
        return Base(min(near, key=lambda found: abs(found - middle)), True) if near else None
    except ValueError:
        return Base(day, False) if day else None


def find_dates(story: Story, published: Period | None) -> tuple[DateMention, ...]:
    """Find the words for a time in every paragraph, and what each means.

    Without a base every relative value is None; the words are listed all the
    same. A day without a year is ``--MM-DD`` then.
    """
    base = base_of(story, published)
    seen = Seen()
    mentions: list[DateMention] = []
    for number, text in enumerate(story.paragraphs):
        for found in words.find_words(text):
            if not _is_date(text, found):
                continue
            lead = around.LEAD_IN.search(text, max(0, found.start() - around.WINDOW), found.start())
            start = lead.start() if lead else found.start()
            place = _Place(number, text, start, found)
            value, rule = _known_value(place, base, seen)
            mentions.append(
                DateMention(
                    number, start, found.end(), text[start : found.end()], value.iso, value.precision, rule
                )
            )
            seen = _remember(seen, place, value)
    return tuple(mentions)


class _Place(NamedTuple):
    """Where a date stands: its paragraph, and the words with their lead-in from ``start``."""

    paragraph: int
    text: str
    start: int
    found: words.Found

    @property
    def lead(self) -> str:
        return self.text[self.start : self.found.start()].lower()

    @property
    def tense(self) -> str:
        return tense(self.text, self.start, self.found.end())


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_date(text: str, found: words.Found) -> bool:
    """Tell a date from a newspaper, a massacre, a first name and a modal verb."""
    window = max(0, found.start() - around.WINDOW)
    if found["weekday"]:
        return not (
            around.NO_WEEKDAY_BEFORE.search(text, window, found.start())
            or (not found["part"] and around.NO_WEEKDAY_AFTER.match(text, found.end()))
            or (found["part"] and around.NO_WEEKDAY_AFTER.match(text, found.end("weekday")))
        )
    if month := found["month4"]:
        before = around.MAY_BEFORE if month == "May" else around.MONTH_BEFORE
        if found["own"] and month != "May":
            return True
        return bool(before.search(text, window, found.start())) and not around.NO_MONTH_AFTER.match(
            text, found.end()
        )
    return True


def _known_value(place: _Place, base: Base | None, seen: Seen) -> tuple[Value, str]:
    try:
        return _value(place, base, seen)
    except (OverflowError, ValueError):  # before the year 1 or after 9999, which no calendar here can count
        return Value(None, None), "beyond the calendar"


def _value(place: _Place, base: Base | None, seen: Seen) -> tuple[Value, str]:
    """Decide what the words mean; the second part names the rule."""
    found = place.found
    day = base.day if base else None
    if found["weekday"]:
        return _weekday(place, base)
    if found["deictic"]:
        step = {"yesterday": -1, "tomorrow": 1}.get(found["deictic"].lower(), 0)
        return Value.of(day and day + timedelta(step)), "deictic"
    if found["other"]:
        anchor = _anchor(place, seen, seen.reported or day) if day else None
        back = re.search(r"previous|preceding|before|earlier", found["other"])
        return Value.of(anchor and anchor + timedelta(-1 if back else 1)), "other-day"
    if found["same"]:
        return Value.of(_anchor(place, seen, seen.day or day) if day else None), "same-day"
    if found["span"]:
        return span(found["span"].lower(), day), "span"
    if found["ago"]:
        return ago(found["count"].lower(), found["unit"], day), "ago"
    if found["holiday"]:
        return holiday(found["holiday"], day, place.tense), "holiday"
    if found["month4"]:
        return month_alone(found["month4"], place.lead, day, place.tense), "month"
    return absolute(found, day, _tense(place, day)), "calendar"


def _tense(place: _Place, day: date | None) -> str:
    """Give the tense where it can tell the year of a date, which others say themselves."""
    told = day is None or any(place.found[part] for part in _TELL_YEAR)
    return UNKNOWN if told else place.tense


def _weekday(place: _Place, base: Base | None) -> tuple[Value, str]:
    found = place.found
    if found["exact"]:
        day = base.day if base else None
        return absolute(found, day, _tense(place, day)), "weekday-date"
    if base is None:
        return Value(None, "day"), "weekday"
    number = next(i for i, name in enumerate(words.WEEKDAYS) if name.startswith(found["weekday"].lower()[:3]))
    back = (base.day.weekday() - number) % 7
    ahead = (7 - back) % 7
    lead, week = place.lead, (found["week"] or "").split()
    if week:
        weeks = {"last": -1, "this": 0, "next": 1}[week[0]]
        return Value.of(base.day + timedelta(number - base.day.weekday() + 7 * weeks)), "weekday-week"
    if "next" in lead or "coming" in lead:
        return Value.of(base.day + timedelta(ahead or 7)), "weekday-next"
    if "last" in lead or "past" in lead:
        return Value.of(base.day - timedelta(back or 7)), "weekday-last"
    when = place.tense
    if when == FUTURE and not _reported(place):
        return Value.of(base.day + timedelta(ahead)), "weekday-future"
    # Zone notes and undated datelines: the place's day may be one ahead of the page's.
    far = not base.exact and place.paragraph < AHEAD_PARAGRAPHS and "early" in lead
    if ahead == 1 and (found["zone"] or far):
        return Value.of(base.day + timedelta(1)), "weekday-zone"
    return Value.of(base.day - timedelta(back)), "weekday-past" if when == PAST else "weekday"


def _reported(place: _Place) -> bool:
    """Say whether a verb of reporting stands right before the day: "said Tuesday it will"."""
    return (
        re.search(
            r"\b(?:said|reported|announced|told \w+|added|confirmed)\s+\Z", place.text[: place.start][-40:]
        )
        is not None
    )


def _anchor(place: _Place, seen: Seen, otherwise: date | None) -> date | None:
    """Give the day that "the day" is counted from: one named before in the sentence, else ``otherwise``."""
    if seen.place and seen.place[0] == place.paragraph and seen.day:
        first, _ = sentence(place.text, place.start, place.found.end())
        if seen.place[1] >= first:
            return seen.day
    return otherwise


def _remember(seen: Seen, place: _Place, value: Value) -> Seen:
    if value.day is None:
        return seen
    reported = (
        value.day if place.found["weekday"] and _REPORTING.search(place.text[: place.start][-60:]) else None
    )
    return Seen((place.paragraph, place.start), value.day, reported or seen.reported)
