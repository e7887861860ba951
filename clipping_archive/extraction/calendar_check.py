"""Does the date of a story go with the days that its text names?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clipping_archive.domain.dispatch import Assumption
from clipping_archive.domain.findings import DateMention
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Story
from clipping_archive.extraction.dates import find_dates

OPENING = 3
"""News stands in the first paragraphs; a weekday further down may be any of the last."""
STALE = 3
"""News is of the day or the day before: in 116 weekdays read by hand, 88 were at most two days old."""
FAR = 7
"""A dispatch is published within a week of its dateline."""
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def check_weekdays(story: Story, published: Period | None) -> tuple[Assumption, ...]:
    """Doubt a day of publication that the text speaks against.

    It does so where a weekday written with its date falls on another day in
    that year ("Tuesday, Jan. 16" where the 16th is a Monday), where the
    dateline is more than a week away, and where the first weekday in the past
    tense would make the news three days old or more; a tense is weaker evidence
    than the clock of a wire, so no date of an envelope is doubted for that. A date
    that is no single day is not doubted, nor that of a collection, which looks
    back on a week.
    """
    if published is None or published.first != published.last or story.items:
        return ()
    day = published.first
    dates = find_dates(story, published)
    doubts = [*_dateline(story, day), *_written(dates, published)]
    if story.published is None or story.published.origin != "envelope":
        doubts += _stale(dates, published)
    return tuple(Assumption("weekday", sentence) for sentence in doubts[:1])


def _dateline(story: Story, day: date) -> list[str]:
    written = story.dateline.date if story.dateline else None
    if written is None or written.startswith("--"):
        return []
    filed = date.fromisoformat(written)
    if abs((day - filed).days) <= FAR:
        return []
    return [f"The dateline says {filed.isoformat()}, the date of the dispatch is {day.isoformat()}."]


def _written(dates: Sequence[DateMention], published: Period) -> list[str]:
    for mention in _of_rule(dates, "weekday-date"):
        if not mention.value or len(mention.value) != 10 or mention.value.startswith("--"):
            continue
        name = _WEEKDAYS[date.fromisoformat(mention.value).weekday()]
        if mention.text.split()[0].strip(",.")[:3] != name[:3] and name[:3] not in mention.text:
            return [f"{mention.text!r} does not go with {published.iso()}: that day is a {name}."]
    return []


def _stale(dates: Sequence[DateMention], published: Period) -> list[str]:
    named = [one for one in _of_rule(dates, "weekday-past", "weekday") if one.paragraph < OPENING]
    if not named or not named[0].value:
        return []
    first = named[0]
    old = (published.first - date.fromisoformat(first.value or "")).days
    if old < STALE:
        return []
    return [
        f"{first.text!r} in the opening would be {old} days before {published.iso()}, "
        f"a {_WEEKDAYS[published.first.weekday()]}: is the date right?"
    ]


def _of_rule(dates: Sequence[DateMention], *rules: str) -> list[DateMention]:
    return [mention for mention in dates if mention.rule in rules]
