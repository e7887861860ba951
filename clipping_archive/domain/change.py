"""What a re-reading changed in one dispatch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.findings import Findings
from clipping_archive.domain.story import Story


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one dispatch that was read again.

    ``counts`` says how many people, outlets, statements and dates were gained
    and lost; a statement that has another speaker or carrier now, or a date
    that has another value, is one of each. ``fields`` names what else differs:
    attributes of the story, or ``details`` where findings are the same but not
    where or why they were found. ``problem`` says why it could not be read. ``lost_fixes`` are the numbers
    of fixes whose words are no longer found.
    """

    ref: str
    headline: str | None
    before: str
    after: str
    counts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    fields: tuple[str, ...] = ()
    problem: str | None = None
    lost_fixes: tuple[int, ...] = ()

    @property
    def word(self) -> str:
        """Say in a word what became of it: changed, same or failed."""
        if self.problem is not None:
            return "failed"
        return "changed" if self.fields or any(map(any, self.counts.values())) else "same"


def compared(before: Clipping, after: Clipping) -> Change:
    """Compare two readings of the same bytes."""
    counts = {
        name: _gained_and_lost(one, other)
        for (name, one), (_, other) in zip(_told(before.findings), _told(after.findings), strict=True)
    }
    differing = list(_differing(before.story, after.story))
    if before.dispatch != after.dispatch:
        differing.append("repairs")
    if before.findings != after.findings and not any(map(any, counts.values())):
        differing.append("details")
    return Change(
        after.ref,
        after.story.headline,
        before.rules,
        after.rules,
        counts,
        tuple(dict.fromkeys(differing)),
        lost_fixes=tuple(fix.number for fix in after.fixes if fix.found is False and not fix.taken_back),
    )


def _differing(before: Story, after: Story) -> Iterable[str]:
    """Name the attributes in which two stories differ.

    An agency is its key: an archive calls it by the first of the names that came with it.
    """
    if before.agency and after.agency and before.agency.key == after.agency.key:
        after = after._replace(agency=after.agency._replace(name=before.agency.name))
    for name in Story._fields:
        if getattr(before, name) != getattr(after, name):
            yield name


def _told(found: Findings) -> Iterable[tuple[str, list[Any]]]:
    """List what counts as one finding: who, which outlet, which words of whom through whom, which day."""
    yield "people", [one.name for one in found.people]
    yield "outlets", [one.key for one in found.outlets if one.citations]
    yield (
        "statements",
        [
            (one.text, (one.speaker.name or one.speaker.text) if one.speaker else None, one.outlet)
            for one in found.attributions
        ],
    )
    yield "dates", [(one.text, one.value) for one in found.dates]


def _gained_and_lost(before: Iterable[Any], after: Iterable[Any]) -> tuple[int, int]:
    old, new = Counter(before), Counter(after)
    return (new - old).total(), (old - new).total()
