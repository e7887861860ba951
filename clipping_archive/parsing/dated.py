"""The year of a dateline that names only month and day."""

from __future__ import annotations

from datetime import date

from clipping_archive.domain.story import Story


def dated(story: Story) -> Story:
    """Fill in the year of the dateline from the day of publication: the year that brings it nearest.

    Copy of the last of December may be published in January, so the year of
    publication alone is not enough. Without either date the story is as it was.
    """
    dateline, published = story.dateline, story.published
    if dateline is None or dateline.date is None or published is None:
        return story
    if not dateline.date.startswith("--"):
        return story
    near = published.period.first
    days = [day for year in (near.year - 1, near.year, near.year + 1) if (day := _day(year, dateline.date))]
    if not days:
        return story
    nearest = min(days, key=lambda day: abs((day - near).days))
    return story._replace(dateline=dateline._replace(date=nearest.isoformat()))


def _day(year: int, month_day: str) -> date | None:
    try:
        return date(year, int(month_day[2:4]), int(month_day[5:7]))
    except ValueError:  # the 29th of February, or a year that no calendar has
        return None
