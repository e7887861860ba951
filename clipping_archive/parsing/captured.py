"""When a story was issued of which only the time of its capture is told."""

from __future__ import annotations

from datetime import date, timedelta

from clipping_archive.domain import expressions as re
from clipping_archive.domain.period import CAPTURED, Period, Published
from clipping_archive.domain.story import Story

NEAR = timedelta(days=31)
"""A dateline without its year is of the days before the capture, or nobody knows of which year it is."""
_DAY = re.compile(r"--(\d{2})-(\d{2})")


def issued(story: Story, told: Published) -> Published:
    """Choose between what the envelope tells and the story shows: the day of a capture is the last resort."""
    if told.origin != CAPTURED:
        return told
    return story.published or _by_dateline(story, told) or told._replace(origin="envelope")


def _by_dateline(story: Story, taken: Published) -> Published | None:
    """Give the day of a dateline without its year, where the page was captured soon after."""
    dateline = story.dateline
    found = _DAY.fullmatch(dateline.date or "") if dateline else None
    if dateline is None or found is None:
        return None
    until = taken.period.last
    for year in (until.year, until.year - 1):
        try:
            day = date(year, int(found[1]), int(found[2]))
        except ValueError:
            continue
        if timedelta(0) <= until - day <= NEAR:
            return Published(Period.day(day), "dateline", dateline.date)
    return None
