"""Findings with a person that the rules missed, or without one that is none."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Attribution, Findings, Mention, Person
from clipping_archive.domain.fix import Fix
from clipping_archive.domain.story import Story
from clipping_archive.domain.tokens import name_key
from clipping_archive.extraction.evidence import is_chinese, is_korean


def named(story: Story, name: str) -> list[Mention]:
    """List where a name stands as whole words, the headline first."""
    joined = r"\s+".join(re.escape(part) for part in name.split())
    pattern = re.compile(rf"(?<!\w){joined}(?!\w)")
    texts = [(None, story.headline or ""), *enumerate(story.paragraphs)]
    return [
        Mention(number, *found.span(), found[0], "name")
        for number, text in texts
        for found in pattern.finditer(text)
    ]


def with_person(story: Story, found: Findings, fix: Fix) -> Findings:
    """Add a person: everywhere the name stands, then where the family name stands and means nobody else.

    What the rules took these words for gives way, and who speaks by them is the person.
    """
    full = named(story, fix.words)
    if not full or any(name_key(one.name) == name_key(fix.words) for one in found.people):
        return found
    others = _without(found.people, full)
    mentions = sorted([*full, *_short(story, fix.words, (full, others))], key=_place)
    person = Person(fix.words, (), tuple(mentions), fix.rule)
    people = sorted([*others, person], key=lambda one: _place(one.mentions[0]))
    said = tuple(_spoken(one, person, fix) for one in found.attributions)
    return found._replace(people=tuple(people), attributions=said)


def without_person(story: Story, found: Findings, fix: Fix) -> Findings:
    """Take a person away; what was said under the name is said by something that is no person."""
    gone = name_key(fix.words)
    people = tuple(one for one in found.people if name_key(one.name) != gone)
    if people == found.people:
        return found
    said = tuple(
        one._replace(speaker=one.speaker._replace(kind="organization"), outlet_rule=spoken(one, fix.rule))
        if one.speaker and one.speaker.kind == "person" and name_key(one.speaker.name or "") == gone
        else one
        for one in found.attributions
    )
    return found._replace(people=people, attributions=said)


def spoken(said: Attribution, rule: str) -> str:
    """Write the rules of a statement with another one for its speaker."""
    carrier = said.outlet_rule.rpartition("speaker: ")[0] if "speaker: " in said.outlet_rule else ""
    return f"{carrier}speaker: {rule}"


def _place(at: Mention) -> tuple[bool, int, int]:
    """Order mentions as people are ordered: the headline last."""
    return at.paragraph is None, at.paragraph or 0, at.start


def _overlaps(at: Mention, others: list[Mention]) -> bool:
    return any(one.paragraph == at.paragraph and one.start < at.end and at.start < one.end for one in others)


def _without(people: tuple[Person, ...], full: list[Mention]) -> list[Person]:
    """Take mentions away from people, and those people who have none left."""
    kept = (
        one._replace(mentions=tuple(at for at in one.mentions if not _overlaps(at, full))) for one in people
    )
    return [one for one in kept if one.mentions]


def _short(story: Story, name: str, held: tuple[list[Mention], list[Person]]) -> list[Mention]:
    """List where the family name stands behind the first full one, before no further capital."""
    full, others = held
    words = tuple(name.split())
    short = words[0] if is_korean(words) or is_chinese(words) else words[-1]
    if len(words) == 1 or any(short in one.name.split() for one in others):
        return []
    first = min(full, key=_place)
    taken = [*full, *(at for one in others for at in one.mentions)]
    return [
        at._replace(rule="short form")
        for at in named(story, short)
        if (at.paragraph is None or _place(at) > _place(first))
        and not _overlaps(at, taken)
        and not re.match(r" [A-Z]", _behind(story, at))
    ]


def _behind(story: Story, at: Mention) -> str:
    text = story.headline or "" if at.paragraph is None else story.paragraphs[at.paragraph]
    return text[at.end : at.end + 2]


def _spoken(said: Attribution, person: Person, fix: Fix) -> Attribution:
    speaker = said.speaker
    at = speaker.mention if speaker else None
    if speaker is None or at is None or not _overlaps(at, list(person.mentions)):
        return said
    return said._replace(
        speaker=speaker._replace(kind="person", name=person.name),
        outlet_rule=spoken(said, fix.rule),
    )
