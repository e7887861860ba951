"""Which dispatches are takes of one story, and which are the same text twice: by a rule that can be told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.review import LeftOut
from clipping_archive.domain.tokens import name_key

DAYS, ALIKE = 2, 0.6
"""Days between two takes of a story, and the share of their headlines' words that they have in common."""

RULE = (
    "Takes of one story are those of one agency that carry different series tags, at most two days apart,"
    " under headlines that share most of their words."
)
ORDER = {"urgent": -1, "correction": 99}


def content_words(text: str | None) -> frozenset[str]:
    """List the words of a headline that say what it is about: of four letters and more, or not Latin."""
    words = name_key(text or "").split()
    return frozenset(word for word in words if len(word) > 3 or not word.isascii()) - COMMON


COMMON = frozenset(
    {
        "about",
        "after",
        "amid",
        "also",
        "been",
        "before",
        "from",
        "have",
        "into",
        "more",
        "near",
        "next",
        "over",
    }
    | {"says", "said", "than", "that", "their", "they", "this", "three", "under", "until", "upon", "were"}
    | {"week", "when", "will", "with"}
)


def newest_takes(clippings: Sequence[Clipping]) -> tuple[list[Clipping], list[LeftOut]]:
    """Keep the newest take of every story, and say which older ones it stands for; the order stays."""
    stories: list[list[Clipping]] = []
    by_agency: dict[str, list[list[Clipping]]] = {}
    for one in clippings:
        agency = one.story.agency.key if one.story.agency else ""
        near = by_agency.setdefault(agency, [])
        story = next((story for story in near if agency and any(_takes(one, other) for other in story)), None)
        if story is None:
            near.append([one])
            stories.append(near[-1])
        else:
            story.append(one)
    kept: list[Clipping] = []
    left: list[LeftOut] = []
    for story in stories:
        newest = max(story, key=number_of)
        kept.append(newest)
        older = tuple(one.ref for one in story if one is not newest)
        if older:
            left.append(LeftOut("older takes of a story that is shown", older, newest.ref))
    return kept, left


def number_of(clipping: Clipping) -> int:
    """Give the place of a take: urgent, first, LEAD (1), 2nd LD (2), ..., correction."""
    series = clipping.story.series
    if series is None:
        return 0
    return ORDER.get(series.kind, series.number or 0)


def _takes(one: Clipping, other: Clipping) -> bool:
    if number_of(one) == number_of(other):
        return False
    mine, yours = content_words(one.story.headline), content_words(other.story.headline)
    if not mine or not yours or len(mine & yours) / min(len(mine), len(yours)) < ALIKE:
        return False
    first, second = one.story.published, other.story.published
    if first is None or second is None:
        return first is second
    return abs((first.period.first - second.period.first).days) <= DAYS


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
