"""A statement with the speaker or the carrier that a person named, and the citations counted anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from clipping_archive.domain.findings import Attribution, CitedOutlet, Findings, Mention, Speaker
from clipping_archive.domain.fix import NONE, Fix
from clipping_archive.domain.keys import key_for
from clipping_archive.domain.story import Story
from clipping_archive.domain.tokens import name_key
from clipping_archive.extraction.cast import Cast
from clipping_archive.extraction.citations import find_citations
from clipping_archive.extraction.outlets import find_outlets
from clipping_archive.extraction.parts import bounded, without_tables
from clipping_archive.fixes.people import spoken
from clipping_archive.gazetteer import bodies, outlet_aliases, outlet_facts, outlets, titles


def with_speaker(said: Attribution, found: Findings, fix: Fix) -> Attribution:
    """Give a statement the speaker that a fix names."""
    speaker = _meant(fix.value or "", said, found)
    return said._replace(speaker=speaker, outlet_rule=spoken(said, fix.rule))


def _meant(value: str, said: Attribution, found: Findings) -> Speaker:
    """Say who is meant: a person of the dispatch, an outlet, a body, nobody named, else a person.

    The words stay as they are written ("he"); only what is named by other
    words than the rules had is written as the fix has it.
    """
    kind, name, named_at = _kind(value, found)
    old = said.speaker
    if old is None or kind == "unnamed":
        return Speaker(value, kind, name, None, named_at)
    return Speaker(old.text, kind, name, old.mention, named_at)


def _kind(value: str, found: Findings) -> tuple[str, str | None, Mention | None]:
    key, folded = name_key(value), value.casefold()
    people = [one for one in found.people if name_key(one.name) == key]
    people = people or [one for one in found.people if key in map(name_key, one.name.split())]
    if len(people) == 1:
        return "person", people[0].name, people[0].mentions[0]
    if outlet := outlets().get(outlet_aliases().get(value, folded)):
        at = next((one.mentions[0] for one in found.outlets if one.key == outlet.key and one.mentions), None)
        return "outlet", outlet.name, at
    for one in found.outlets:  # one that no list holds, by its key or its name
        if key_for(value) == one.key and one.mentions:
            return "outlet", one.name, one.mentions[0]
    words = folded.removeprefix("the ").split()
    if " ".join(words) in bodies() or words[-1] in titles().bodies:
        return "organization", value.removeprefix("the "), None
    return ("unnamed", None, None) if value[:1].islower() else ("person", value, None)


def with_carrier(said: Attribution, found: Findings, fix: Fix) -> Attribution:
    """Give a statement the carrier that a fix names, or none."""
    speaker = said.outlet_rule.rpartition("speaker: ")[2]
    rule = f"{fix.rule}; speaker: {speaker}" if speaker else fix.rule
    if fix.value in {None, NONE}:
        return said._replace(outlet=None, outlet_mention=None, outlet_rule=rule)
    at = _nearest(found.outlets, fix.value or "", said)
    return said._replace(outlet=fix.value, outlet_mention=at, outlet_rule=rule)


def _nearest(named: Iterable[CitedOutlet], key: str, said: Attribution) -> Mention | None:
    """Give where an outlet is named: in the statement's paragraph, else last before it, else anywhere."""
    places = [at for one in named if one.key == key for at in one.mentions]
    ahead = [at for at in places if at.paragraph is not None and at.paragraph <= said.paragraph]
    here = [at for at in ahead if at.paragraph == said.paragraph]
    return next(iter(here or ahead[-1:] or places), None)


def recounted(
    story: Story, found: Findings, before: Findings, fixes: Sequence[Fix]
) -> tuple[CitedOutlet, ...]:
    """Count citations as the rules do, by the corrected statements; what changed is known by the last fix."""
    prose = without_tables(bounded(story))
    made = list(find_citations(Cast(prose, found.people, find_outlets(prose)), found.attributions))
    listed = {one.key for one in made}
    for key in dict.fromkeys(said.outlet for said in found.attributions):
        if key is not None and key not in listed:
            name = outlet_facts(key, key).name
            count = sum(said.outlet == key for said in found.attributions)
            made.append(CitedOutlet(key, name, count, ()))
    counted = {one.key: one.citations for one in before.outlets}
    return tuple(
        one if counted.get(one.key) == one.citations else one._replace(rule=fixes[-1].rule) for one in made
    )
