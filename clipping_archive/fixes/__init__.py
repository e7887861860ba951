"""Story and findings with the corrections of people: pure functions that ``stages`` composes.

A fix says by its words what it means, so it still holds where a later reading
gives a statement another number or a slightly different end. One whose words
are gone changes nothing, and :func:`holds` says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from clipping_archive.agencies import AGENCIES
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.findings import Attribution, DateMention, Findings
from clipping_archive.domain.fix import NONE, Fix, keys_of, places_of
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import IssuedBy, Story
from clipping_archive.fixes.people import named, with_person, without_person
from clipping_archive.fixes.statements import recounted, with_carrier, with_speaker

Finding = TypeVar("Finding", Attribution, DateMention)
OfFindings = Callable[[Story, Findings, Fix], Findings]


def standing(fixes: Iterable[Fix]) -> tuple[Fix, ...]:
    """Leave out the fixes that were taken back."""
    return tuple(fix for fix in fixes if fix.taken_back is None)


def correct_story(story: Story, fixes: Iterable[Fix]) -> Story:
    """Give a story with its date, agency and headline as they were corrected."""
    for fix in standing(fixes):
        if change := _OF_STORY.get(fix.kind):
            story = change(story, fix)
    return story


def correct_findings(story: Story, found: Findings, fixes: Iterable[Fix]) -> Findings:
    """Give what was found in a story, with people, statements and dates as they were corrected."""
    given = [fix for fix in standing(fixes) if fix.kind in _OF_FINDINGS]
    before = found
    for fix in given:
        found = _OF_FINDINGS[fix.kind](story, found, fix)
    if found.attributions != before.attributions:
        found = found._replace(outlets=recounted(story, found, before, given))
    return found


def holds(clipping: Clipping, fix: Fix) -> bool:
    """Say whether what a fix is about is still there to be corrected."""
    story, found = clipping.story, clipping.findings
    if fix.kind in {"speaker", "carrier"}:
        removed = any(
            one.kind == "not-said" and one.key == fix.key for one in standing(clipping.fixes) if one != fix
        )
        return removed or meant(story, found.attributions, fix) is not None
    if fix.kind == "date":
        return meant(story, found.dates, fix) is not None
    if fix.kind == "not-said":
        return len(places_of(story.paragraphs, fix.words)) >= fix.occurrence
    return fix.kind not in {"person", "not-a-person"} or bool(named(story, fix.words))


def keys(story: Story, findings: Iterable[Attribution | DateMention]) -> list[str]:
    """Give the short key of each statement or date, in their order."""
    return keys_of(story.paragraphs, findings)


def meant(story: Story, findings: Iterable[Finding], fix: Fix) -> Finding | None:
    """Find the statement or date that stands where the words of a fix stand, or mostly there."""
    places = places_of(story.paragraphs, fix.words)
    if len(places) < fix.occurrence:
        return None
    place = places[fix.occurrence - 1]
    best: tuple[float, Finding] | None = None
    for one in findings:
        if one.paragraph != place.paragraph:
            continue
        shared = min(one.end, place.end) - max(one.start, place.start)
        share = shared / (max(one.end, place.end) - min(one.start, place.start))
        if share >= 0.5 and (best is None or share > best[0]):
            best = share, one
    return best[1] if best else None


def given(held: Clipping) -> tuple[Published | None, str | None]:
    """Say which date and agency the archivist had given before any fix; None where nobody had."""
    published = held.story.published
    fixed = [fix for fix in held.fixes if fix.kind == "published"]
    if published and published.origin == "corrected" and fixed:
        period = Period.parse(fixed[-1].before or "")
        published = Published(period, "given") if period else None
    elif published and published.origin not in {"given", "corrected"}:
        published = None
    issued = held.story.agency
    fixed = [fix for fix in held.fixes if fix.kind == "agency"]
    agency = issued.key if issued and issued.evidence == "given" else None
    if issued and fixed and issued.evidence == fixed[-1].rule:
        agency = fixed[-1].before
    return published, agency


def before(held: Clipping, kind: str) -> str | None:
    """Give what a fix of a kind would replace, as ``Fix.before`` keeps it."""
    published, agency = given(held)
    known = published.period.iso() if published else None
    return {"published": known, "agency": agency}.get(kind)


def _published(story: Story, fix: Fix) -> Story:
    period = Period.parse(fix.value or "")
    return story._replace(published=Published(period, "corrected") if period else story.published)


def _agency(story: Story, fix: Fix) -> Story:
    names = {agency.key: agency.name for agency in AGENCIES}
    key = fix.value or ""
    return story._replace(agency=IssuedBy(key, names.get(key, key), fix.rule))


def _headline(story: Story, fix: Fix) -> Story:
    return story._replace(headline=fix.value)


_OF_STORY: dict[str, Callable[[Story, Fix], Story]] = {
    "published": _published,
    "agency": _agency,
    "headline": _headline,
}


def _statement(change: Callable[[Attribution, Findings, Fix], Attribution | None]) -> OfFindings:
    """Make what applies a fix of one statement; None takes the statement away."""

    def changed(story: Story, found: Findings, fix: Fix) -> Findings:
        one = meant(story, found.attributions, fix)
        if one is None:
            return found
        other = change(one, found, fix)
        said = (other if said is one else said for said in found.attributions)
        return found._replace(attributions=tuple(filter(None, said)))

    return changed


def _date(story: Story, found: Findings, fix: Fix) -> Findings:
    one = meant(story, found.dates, fix)
    value = None if fix.value == NONE else fix.value
    other = one and one._replace(value=value, precision=precision(value), rule=fix.rule)
    return found._replace(dates=tuple(other if other and date is one else date for date in found.dates))


def precision(value: str | None) -> str | None:
    """Say how exact an ISO date or ``--MM-DD`` is; None for anything else."""
    if value is None:
        return None
    if value.startswith("--"):
        return "day"
    period = Period.parse(value)
    return period.precision if period else None


_OF_FINDINGS: dict[str, OfFindings] = {
    "person": with_person,
    "not-a-person": without_person,
    "speaker": _statement(with_speaker),
    "carrier": _statement(with_carrier),
    "not-said": _statement(lambda said, found, fix: None),
    "date": _date,
}


def looked_for(clipping: Clipping) -> tuple[Fix, ...]:
    """Give the fixes of a dispatch, each with whether it is still found, unless it was taken back."""
    return tuple(
        fix if fix.taken_back else fix._replace(found=holds(clipping, fix)) for fix in clipping.fixes
    )
