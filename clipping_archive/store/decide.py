"""What becomes of a dispatch that is offered: decided from what is held, without writing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.dispatch import Assumption
from clipping_archive.domain.outcome import Added, Outcome, Unchanged, Updated
from clipping_archive.domain.period import Published
from clipping_archive.domain.reference import reference
from clipping_archive.domain.story import Story
from clipping_archive.store.columns import published_of
from clipping_archive.store.place import Execute

PUBLISHED, AGENCY = "published", "agency"
SETTLED = frozenset({"given", "corrected"})
"""Origins of a date that a person vouched for; another person's word does not replace them silently."""


@dataclass(frozen=True, slots=True)
class Held:
    """What is held of a dispatch, as far as an outcome depends on it."""

    agency: str | None
    published: Published | None
    forms: frozenset[str]
    paths: frozenset[str]


class Decision(NamedTuple):
    """An outcome and what has to be written: a new item, a new sighting, things learnt."""

    outcome: Outcome
    held: Held
    item: bool = False
    sighting: bool = False
    learnt: tuple[str, ...] = ()


def decide(held: Held | None, key: int, clipping: Clipping) -> Decision:
    """Compare an offered clipping with what is held of the same key."""
    dispatch, story = clipping.dispatch, clipping.story
    agency = story.agency.key if story.agency else None
    offered = Held(agency, story.published, frozenset({dispatch.sha256}), frozenset({dispatch.path}))
    if held is None:
        first = Added(dispatch.path, reference(key, agency), story.headline, None, warnings=story.assumptions)
        return Decision(first, offered, item=True, sighting=True)
    item = not offered.forms <= held.forms
    sighting = not offered.paths <= held.paths
    learnt = tuple(learn(held, offered))
    now = Held(
        agency if AGENCY in learnt else held.agency,
        story.published if PUBLISHED in learnt else held.published,
        held.forms | offered.forms,
        held.paths | offered.paths,
    )
    reasons = [f"{word} supplied" for word in learnt]
    reasons += ["a copy that differs only in white space"] if item else []
    reasons += ["a further place of capture"] if sighting else []
    made = (Updated if reasons else Unchanged)(
        dispatch.path,
        reference(key, now.agency),
        story.headline,
        warnings=tuple(left_out(now, story)),
        reason="; ".join(reasons) or None,
    )
    return Decision(made, now, item, sighting, learnt)


def learn(held: Held, offered: Held) -> Iterable[str]:
    """Name what an offer knows that was not known."""
    new, old = offered.published, held.published
    given = new and new.origin == "given" and old and old.origin not in SETTLED and new.period != old.period
    if new and (old is None or given):
        yield PUBLISHED
    if offered.agency and held.agency is None:
        yield AGENCY


def left_out(held: Held, offered: Story) -> Iterable[Assumption]:
    """Say what a person offered and is held otherwise: the first word stays, but not silently."""
    new, old, agency = offered.published, held.published, offered.agency
    if new and old and new.origin == "given" and new.period != old.period:
        words = f"The date held is {old.period.iso()} ({old.origin}), {new.period.iso()} was offered"
        yield Assumption("date-kept", f"{words}; the date was not changed.")
    if agency and agency.evidence == "given" and agency.key != held.agency:
        words = f"The agency held is {held.agency}, {agency.key} was offered"
        yield Assumption("agency-kept", f"{words}; the agency was not changed.")


def merged(held: Clipping, offered: Clipping, learnt: Sequence[str]) -> Clipping:
    """Give the held clipping with what was learnt.

    The offered reading replaces the held one where it is of the same bytes and
    lacks nothing that was known; else only date and agency are taken over,
    because findings of other bytes point at other characters. Neither does it
    replace one that holds fixes: that one counts as read by no rules, so that
    the next re-reading brings it up to date.
    """
    published = offered.story.published if PUBLISHED in learnt else held.story.published
    agency = offered.story.agency if AGENCY in learnt else held.story.agency
    whole = offered.dispatch.raw == held.dispatch.raw and (
        offered.story.published == published and offered.story.agency == agency
    )
    base = offered if whole and not held.fixes else held._replace(rules="") if held.fixes else held
    return base._replace(
        dispatch=base.dispatch._replace(path=held.dispatch.path),
        story=base.story._replace(published=published, agency=agency),
        added_at=held.added_at,
    )


def facts(execute: Execute, keys: Sequence[int]) -> dict[int, Held]:
    """Look up what is held of some keys."""
    marks = ",".join("?" * len(keys))
    forms: dict[int, set[str]] = {}
    paths: dict[int, set[str]] = {}
    for row in execute(f"SELECT dispatch, sha256 FROM item WHERE dispatch IN ({marks})", keys):
        forms.setdefault(row[0], set()).add(row[1])
    for row in execute(f"SELECT dispatch, path FROM sighting WHERE dispatch IN ({marks})", keys):
        paths.setdefault(row[0], set()).add(row[1])
    return {
        row["key"]: Held(
            row["source"], published_of(row), frozenset(forms[row["key"]]), frozenset(paths[row["key"]])
        )
        for row in execute(f"SELECT * FROM article WHERE key IN ({marks})", keys)
    }
