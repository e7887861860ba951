"""Which dispatches are takes of one story, and which are the same text twice: by a rule that can be told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.review import LeftOut
from clipping_archive.search.stories import Take, content_words, newest, stories, take_number


def newest_takes(clippings: Sequence[Clipping]) -> tuple[list[Clipping], list[LeftOut]]:
    """Keep the newest take of every story, and say which older ones it stands for; the order stays."""
    takes = [
        Take(
            one,
            one.story.agency.key if one.story.agency else None,
            number_of(one),
            content_words(one.story.headline),
            one.story.published.period.first if one.story.published else None,
        )
        for one in clippings
    ]
    kept: list[Clipping] = []
    left: list[LeftOut] = []
    for story in stories(takes):
        shown = newest(story).ref
        kept.append(shown)
        older = tuple(one.ref.ref for one in story if one.ref is not shown)
        if older:
            left.append(LeftOut("older takes of a story that is shown", older, shown.ref))
    return kept, left


def number_of(clipping: Clipping) -> int:
    """Give the place of a take: urgent, first, LEAD (1), 2nd LD (2), ..., correction."""
    series = clipping.story.series
    return take_number(series.kind, series.number) if series else 0


def missing_takes(
    clippings: Iterable[Clipping], left: Iterable[LeftOut], known: dict[str, Clipping]
) -> list[str]:
    """Say which takes the series tags imply that are not among those found."""
    older = {one.kept: one.refs for one in left}
    said = []
    for one in clippings:
        series = one.story.series
        if series is None or series.kind != "lead" or not series.number:
            continue
        held = {number_of(known[ref]) for ref in older.get(one.ref, ())}
        lacking = [number for number in range(series.number) if number not in held]
        if lacking:
            names = ", ".join("first take" if not n else "LEAD" if n == 1 else _nth(n) for n in lacking)
            said.append(f"{one.ref} is {series.label}; not found here: {names}")
    return said


def _nth(number: int) -> str:
    return f"{number}{ {2: 'nd', 3: 'rd'}.get(number, 'th') } LD"


def without_doubles(clippings: Iterable[Clipping]) -> tuple[list[Clipping], list[LeftOut]]:
    """Keep one of those with the same agency, headline and text, letter for letter."""
    seen: dict[object, Clipping] = {}
    doubles: dict[str, list[str]] = {}
    for one in clippings:
        same = (one.story.agency, one.story.headline, one.story.paragraphs, number_of(one))
        if (first := seen.setdefault(same, one)) is not one:
            doubles.setdefault(first.ref, []).append(one.ref)
    left = [
        LeftOut("the same text as one that is shown", tuple(refs), kept) for kept, refs in doubles.items()
    ]
    return list(seen.values()), left
