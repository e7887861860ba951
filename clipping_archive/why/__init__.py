"""Clipping -> reasons: why each statement, person, outlet and date was found; pure functions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.findings import Attribution, CitedOutlet, DateMention, Person
from clipping_archive.domain.mention import Mention
from clipping_archive.domain.reason import Fact, Reason, Rule
from clipping_archive.extraction.outlets import signs_of
from clipping_archive.extraction.parts import bounded, without_tables
from clipping_archive.extraction.people import evidence_of
from clipping_archive.extraction.unlisted import ACCEPT, WEIGHTS
from clipping_archive.fixes import keys
from clipping_archive.why.around import others
from clipping_archive.why.meanings import meaning
from clipping_archive.why.origin import Original

__all__ = ["reasons", "why_not"]

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def reasons(clipping: Clipping) -> list[Reason]:
    """Explain everything that was found: statements, people, outlets, dates, each numbered from 1."""
    found, story = clipping.findings, clipping.story
    said_keys, date_keys = keys(story, found.attributions), keys(story, found.dates)
    made = [
        *(_quote(clipping, n, one, said_keys[n - 1]) for n, one in enumerate(found.attributions, 1)),
        *(_person(clipping, n, one) for n, one in enumerate(found.people, 1)),
        *(_outlet(clipping, n, one) for n, one in enumerate(found.outlets, 1)),
        *(_date(clipping, n, one, date_keys[n - 1]) for n, one in enumerate(found.dates, 1)),
    ]
    original = Original(clipping)
    return [replace(one, stood=original.stood(one.words)) if one.words else one for one in made]


def why_not(clipping: Clipping, name: str) -> Reason:
    """Explain why a name is no person of the dispatch: the evidence, which does not reach the threshold."""
    signs, threshold = evidence_of(bounded(clipping.story), name)
    evidence = tuple((sign, weight, meaning("people", sign)) for sign, weight in signs)
    return Reason("person", 0, None, name, None, evidence=evidence, threshold=threshold)


def _quote(clipping: Clipping, number: int, said: Attribution, key: str) -> Reason:
    speaker = said.speaker
    carrier_rule, _, speaker_rule = said.outlet_rule.rpartition("speaker: ")
    if not speaker_rule and "speaker: " not in said.outlet_rule:
        carrier_rule, speaker_rule = said.outlet_rule, ""
    carrier_rule = carrier_rule.strip("; ")
    rules = [Rule("content", said.rule, meaning("statements", said.rule))]
    if speaker_rule:
        rules.append(Rule("speaker", speaker_rule, meaning("speakers", speaker_rule)))
    if carrier_rule:
        rules.append(Rule("carrier", carrier_rule, meaning("carriers", carrier_rule)))
    words = Mention(said.paragraph, said.start, said.end, said.text)
    name = (speaker.name or speaker.text) if speaker else "nobody named"
    return Reason(
        *("quote", number, key, name, words),
        rules=tuple(rules),
        facts=tuple(_facts(said)),
        considered=others(clipping, said),
    )


def _facts(said: Attribution) -> Iterator[Fact]:
    """Give what the rules of a statement went by."""
    if said.cue:
        yield Fact("cue", said.cue, said.cue_mention)
    if said.speaker:
        yield Fact("speaker", said.speaker.text, said.speaker.mention)
        if said.speaker.antecedent:
            yield Fact("antecedent", said.speaker.antecedent.text, said.speaker.antecedent)
    if said.outlet:
        yield Fact("carrier", said.outlet, said.outlet_mention)


def _person(clipping: Clipping, number: int, one: Person) -> Reason:
    signs, threshold = evidence_of(bounded(clipping.story), one.name)
    family = one.name.split()[-1]
    also = [
        Fact("person", other.name, other.mentions[0])
        for other in clipping.findings.people
        if other is not one and family in other.name.split()
    ]
    return Reason(
        *("person", number, None, one.name, one.mentions[0]),
        rules=(Rule("person", one.rule, meaning("people", one.rule)),),
        facts=tuple(Fact("title", title) for title in one.titles),
        mentions=one.mentions,
        evidence=tuple((sign, weight, meaning("people", sign)) for sign, weight in signs),
        threshold=threshold,
        considered=tuple(also),
    )


def _outlet(clipping: Clipping, number: int, one: CitedOutlet) -> Reason:
    carried = [
        Fact("carries", f"quote {at}", Mention(said.paragraph, said.start, said.end, said.text))
        for at, said in enumerate(clipping.findings.attributions, 1)
        if said.outlet == one.key
    ]
    signs = signs_of(without_tables(bounded(clipping.story)), one.key)
    return Reason(
        *("outlet", number, None, one.key, one.mentions[0] if one.mentions else None),
        rules=(Rule("outlet", one.rule, meaning("outlets", one.rule)),),
        facts=(Fact("name", one.name), Fact("citations", str(one.citations)), *carried),
        mentions=one.mentions,
        evidence=tuple((sign, WEIGHTS[sign], f"{meaning('media', sign)} “{words}”") for sign, words in signs),
        threshold=ACCEPT if signs else None,
    )


def _date(clipping: Clipping, number: int, one: DateMention, key: str) -> Reason:
    published = clipping.story.published
    dateline = clipping.story.dateline
    facts = [Fact("dateline", dateline.date)] if dateline and dateline.date else []
    if published:
        facts.append(Fact("published", f"{published.period.iso()} ({published.origin})"))
    return Reason(
        *("date", number, key, one.value or "not known"),
        Mention(one.paragraph, one.start, one.end, one.text),
        rules=(Rule("date", one.rule, meaning("dates", one.rule)),),
        facts=tuple(facts),
        considered=tuple(Fact("day", day) for day in _other_weeks(one)),
    )


def _other_weeks(one: DateMention) -> list[str]:
    """Give the same weekday a week before and a week after, where a weekday was read as a day."""
    if not one.value or one.precision != "day" or one.value.startswith("--"):
        return []
    if not any(day[:3] in one.text.lower() for day in _DAYS):
        return []
    try:
        day = date.fromisoformat(one.value)
        return [(day + timedelta(step)).isoformat() for step in (-7, 7)]
    except (ValueError, OverflowError):
        return []
