"""What looks wrong with a dispatch, or was taken for granted when it was read."""

from __future__ import annotations

from clipping_archive.agencies import Former
from clipping_archive.domain.dispatch import Assumption
from clipping_archive.domain.period import Published
from clipping_archive.parsing.houses import house
from clipping_archive.parsing.layout import Layout


def doubts_of(layout: Layout, key: str | None, told: Published | None) -> tuple[Assumption, ...]:
    """List what an archivist should know of a reading, by agency (``key``) and publication (``told``)."""
    found = {
        "no-dispatch": None if layout.signs else _NO_SIGN,
        "cut-end": _cut(layout),
        "inferred-year": _inferred(told),
        "credit": _out_of_time(layout, key, told),
    }
    return tuple(Assumption(kind, words) for kind, words in found.items() if words)


_NO_SIGN = "Nothing in the text shows that it is a dispatch: no dateline, credit, series tag or sign-off."


def _cut(layout: Layout) -> str | None:
    return None if layout.cut is None else f"The text was cut before it came here: {layout.cut or '...'}"


def _inferred(told: Published | None) -> str | None:
    if told is None or told.origin != "weekday":
        return None
    return (
        f"The year of the dateline is inferred from its weekday and a date in the text: {told.period.iso()}."
    )


def _out_of_time(layout: Layout, key: str | None, told: Published | None) -> str | None:
    """Say so where a credit was not yet, or no longer, in use when the story was published."""
    known = house(key)
    credit = layout.dateline.credit if layout.dateline else None
    if known is None or told is None:
        return None
    year = told.period.first.year
    times = [former for former in known.former if former.credit == credit]
    if not times or any(_held(former, year) for former in times):
        return None
    return f"The credit {credit} was in use {_span(times[0])}, the story is of {year}."


def _held(former: Former, year: int) -> bool:
    return (former.since or year) <= year <= (former.until or year)


def _span(former: Former) -> str:
    ends = ((f"from {former.since}", former.since), (f"until {former.until}", former.until))
    return " ".join(words for words, end in ends if end)
