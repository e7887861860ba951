"""The findings of a line: the record's lists, and beside them the rules and spans that it does not say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from clipping_archive.domain.findings import (
    Absence,
    Attribution,
    CitedOutlet,
    DateMention,
    Findings,
    Mention,
    Person,
    PlaceNamed,
    Speaker,
)
from clipping_archive.exchange.kept import Record


def findings_of(record: Record, found: Record) -> Findings:
    """Join what the record says of the findings with what is kept of them."""
    return Findings(
        people=tuple(
            Person(one["name"], tuple(one["titles"]), _mentions(one["mentions"], rules), rule)
            for one, (rule, rules) in zip(record["people"], found["people"], strict=True)
        ),
        outlets=tuple(
            CitedOutlet(key, name, citations, tuple(Mention(*one) for one in spans), rule)
            for key, name, citations, rule, spans in found["outlets"]
        ),
        attributions=tuple(
            _attribution(one, rule, spans)
            for one, (rule, spans) in zip(record["attributions"], found["attributions"], strict=True)
        ),
        dates=tuple(
            DateMention(*_words(one), one["value"], one["precision"], rule)
            for one, rule in zip(record["dates"], found["dates"], strict=True)
        ),
        places=tuple(
            PlaceNamed(one["name"], one["country"], _mentions(one["mentions"], rules))
            for one, rules in zip(record["places"], found["places"], strict=True)
        ),
        absences=tuple(
            Absence(*_words(one), one["who"], one["about"], one["rule"]) for one in record["absences"]
        ),
    )


def _words(one: Record) -> tuple[Any, int, int, str]:
    return one["paragraph"], one["start"], one["end"], one["text"]


def _mentions(records: Iterable[Record], rules: Sequence[str]) -> tuple[Mention, ...]:
    return tuple(Mention(*_words(one), rule) for one, rule in zip(records, rules, strict=True))


def _attribution(one: Record, outlet_rule: str, spans: Record) -> Attribution:
    placed = {word: Mention(*span) for word, span in spans.items()}
    said = one["speaker"]
    speaker = None
    if said is not None:
        speaker = Speaker(
            said["text"], said["kind"], said["name"], placed.get("speaker"), placed.get("antecedent")
        )
    return Attribution(
        *_words(one),
        one["direct"],
        speaker,
        one["cue"],
        one["outlet"],
        one["rule"],
        outlet_rule,
        placed.get("cue"),
        placed.get("outlet"),
    )


def spans(findings: Findings) -> Iterable[tuple[int | None, int, int, str]]:
    """Give the place and the words of everything that was found."""
    named: tuple[Person | CitedOutlet | PlaceNamed, ...] = (
        *findings.people,
        *findings.outlets,
        *findings.places,
    )
    said: tuple[Attribution | DateMention | Absence, ...] = (
        *findings.attributions,
        *findings.dates,
        *findings.absences,
    )
    for one in named:
        for mention in one.mentions:
            yield mention.paragraph, mention.start, mention.end, mention.text
    for words in said:
        yield words.paragraph, words.start, words.end, words.text
