"""What a press review rests on, in words: its period, what was searched, what is held, what is missing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from clipping_archive.domain.review import Review
from clipping_archive.views.harmless import harmless
from clipping_archive.views.wording import counted, day_words

Stated = tuple[str, tuple[str, ...]]
"""A label, and what stands behind it, a line each."""

_ISO = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def period_words(review: Review) -> str:
    """Say from when to when: as it was asked for, else as the dispatches are dated."""
    since, until = _day(review.since), _day(review.until)
    if since and until:
        return _from_to(since, until)
    if since or until:
        return f"since {since}" if since else f"until {until}"
    dated = [row.key for row in review.volume.rows if row.key and not row.loose]
    return _from_to(day_words(dated[0]), day_words(dated[-1])) if dated else "without a date"


def _day(typed: str | None) -> str:
    """Write a date as a reader does; words for one (``last-week``) stay as they were typed."""
    if typed is None:
        return ""
    return day_words(typed) if _ISO.fullmatch(typed) else harmless(typed)


def _from_to(first: str, last: str) -> str:
    """Say a span, and of one year the year once: ``January to March 2024``."""
    if first == last:
        return first
    year = last.rpartition(" ")[2]
    return f"{first.removesuffix(f' {year}') or first} to {last}"


def stated(review: Review) -> Iterable[Stated]:
    """State what was searched and what the answer rests on."""
    coverage, clippings = review.coverage, review.clippings
    held = coverage.held
    searched = f"clipping search {coverage.query}" if coverage.query else "everything that is held"
    yield "Searched", (harmless(searched),)
    shown = f"{len(clippings):,} of them shown here"
    yield "Found", (f"{counted(coverage.found, 'dispatch', 'dispatches')}, {shown}",)
    of_period = counted(held.held, "dispatch", "dispatches")
    yield "Held of the period", (f"{of_period}, {held.unsigned:,} without agency",)
    undated = sum(one.story.published is None for one in clippings)
    where = f"{undated:,} of them shown here" if undated else "no period can hold them"
    yield "Undated", (f"{coverage.undated:,} that the same words find; {where}",)
    missing = tuple(harmless(one) for one in coverage.missing)
    yield "Known to be missing", missing or ("nothing that a series tag implies",)
    yield "How it is grouped", (harmless(review.rule.removeprefix("grouped ")),)
