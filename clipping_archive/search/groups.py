"""Put the dispatches of a review into groups, by a rule that the review prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.review import Group
from clipping_archive.domain.tokens import name_key
from clipping_archive.search.stories import content_words

FEW = 3
"""Headlines in which a word may always stand."""

OTHER, ALL = "Other dispatches", "Dispatches"
"""The name of those that share nothing with others, and of all where none do."""

RULES = {
    "topic": "grouped by topic: a dispatch joins a topic when it shares two people, or one person and a word"
    " of the headline, or two words, with the dispatch that opens the topic and names it (words that stand in"
    " more than a fifth of the headlines do not count); dispatches that share nothing stand at the end",
    "outlet": "grouped by cited outlet: a dispatch stands under each outlet that it cites",
    "agency": "grouped by the agency that issued them",
    "person": "grouped by person: a dispatch stands under each person that it names and another names too;"
    " the others stand at the end",
    "date": "grouped by the day of publication, as exactly as it is known",
}
"""Every ``--by`` of ``clipping review``, and how it is told."""


def grouped(clippings: Sequence[Clipping], by: str) -> tuple[Group, ...]:
    """Put dispatches into groups; within one they keep their order."""
    if by == "topic":
        return _topics(clippings)
    if by == "person":
        return _people(clippings)
    if by == "date":
        return _keyed(clippings, lambda one: [_day(one)], order=False)
    if by == "agency":
        return _keyed(
            clippings, lambda one: [one.story.agency.name if one.story.agency else "Agency unknown"]
        )
    return _keyed(
        clippings, lambda one: [o.name for o in one.findings.outlets if o.citations] or ["No outlet cited"]
    )


def _day(one: Clipping) -> str:
    return one.story.published.period.iso()[:10] if one.story.published else "undated"


def _keyed(
    clippings: Iterable[Clipping], keys: Callable[[Clipping], Iterable[str]], *, order: bool = True
) -> tuple[Group, ...]:
    found: dict[str, list[Clipping]] = {}
    for one in clippings:
        for key in dict.fromkeys(keys(one)):
            found.setdefault(key, []).append(one)
    names = sorted(found, key=lambda name: (-len(found[name]), name)) if order else list(found)
    return tuple(Group(name, tuple(found[name])) for name in names)


def _people(clippings: Sequence[Clipping]) -> tuple[Group, ...]:
    names: dict[str, str] = {}
    for one in clippings:
        for person in one.findings.people:
            names.setdefault(name_key(person.name), person.name)
    groups = _keyed(clippings, lambda one: [name_key(person.name) for person in one.findings.people])
    kept = [Group(names[group.name], group.clippings) for group in groups if len(group.clippings) > 1]
    shown = {one.key for group in kept for one in group.clippings}
    rest = tuple(one for one in clippings if one.key not in shown)
    return _with_rest(kept, rest)


def _with_rest(kept: list[Group], rest: tuple[Clipping, ...]) -> tuple[Group, ...]:
    return (*kept, Group(OTHER if kept else ALL, rest)) if rest else tuple(kept)


def _topics(clippings: Sequence[Clipping]) -> tuple[Group, ...]:
    topics: list[tuple[frozenset[str], frozenset[str], list[Clipping]]] = []
    telling = _telling(clippings)
    for one in clippings:
        people = frozenset(name_key(person.name) for person in one.findings.people)
        words = content_words(one.story.headline) & telling
        for opener, about, members in topics:
            shared, common = len(opener & people), len(about & words)
            if shared > 1 or (shared and common) or common > 1:
                members.append(one)
                break
        else:
            topics.append((people, words, [one]))
    kept = sorted((members for _, _, members in topics if len(members) > 1), key=len, reverse=True)
    rest = tuple(members[0] for _, _, members in topics if len(members) == 1)
    groups = [Group(members[0].story.headline or members[0].ref, tuple(members)) for members in kept]
    return _with_rest(groups, rest)


def _telling(clippings: Sequence[Clipping]) -> frozenset[str]:
    """List the words that tell topics apart: not those of more than a fifth of the headlines."""
    counts = Counter(word for one in clippings for word in content_words(one.story.headline))
    return frozenset(word for word, count in counts.items() if count <= max(FEW, len(clippings) // 5))
