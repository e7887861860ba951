"""Statements that somebody has not spoken: "state media has not yet reported on the meeting"."""

from __future__ import annotations

from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Absence
from clipping_archive.domain.story import Story
from clipping_archive.extraction.patterns import either, last_words, small_words
from clipping_archive.extraction.sentences import Paragraph

REACH = 600
"""A silence ends its sentence and is shorter than this; looking no further back keeps long lines linear."""

_WHO = r"(?P<who>[^,;:\x00]{2,120}?),? "
_END = r"(?=[.;]?\s*$)"
_NOT = either("has, have, had, did, does, do") + r"(?: not|n't|n’t)"
_LATELY = rf"(?: {either('yet, immediately, publicly, so far, officially')}){{0,2}}"
_SPOKEN = either("""
    report, mention, comment, confirm, announce, disclose, acknowledge, respond, carr, react, say, said
    release
""")
_RULES = (
    (
        "has not reported",
        ("has not ", "have not ", "had not ", "did not ", "does not ", "do not ", "n't ", "n’t "),
        rf"{_WHO}{_NOT}{_LATELY} {_SPOKEN}\w*(?: yet)?(?: {either('on, about, to, upon, of')})? ?"
        rf"(?P<about>[^;\x00]{{0,200}}?){_END}",
    ),
    (
        "made no mention",
        (" no mention ", " no reference ", " no comment "),
        rf"{_WHO}{either('made, makes, has made, have made')} no {either('mention, reference, comment')}"
        rf" {either('of, to, on, about')} (?P<about>[^;\x00]{{1,200}}?){_END}",
    ),
    (
        "remained silent",
        (" silent ", " mum ", " quiet "),
        rf"{_WHO}(?:has |have )?{either('remained, kept, stayed, been')} {either('silent, mum, quiet')}"
        rf" {either('on, about, over')} (?P<about>[^;\x00]{{1,200}}?){_END}",
    ),
)


_TOLD_BY = last_words(word for _, words, _ in _RULES for word in words)


class _Silence(NamedTuple):
    """A rule, the words of which one must stand in its sentence, and its pattern.

    The words are looked for first: the patterns begin with whoever is silent,
    which is anybody, and are tried from every letter.
    """

    rule: str
    words: tuple[str, ...]
    pattern: re.Pattern[str]


_SILENCES = tuple(_Silence(rule, words, re.compile(pattern)) for rule, words, pattern in _RULES)


def find_absences(story: Story) -> tuple[Absence, ...]:
    """List the silences that a story reports, in the order of the text."""
    found: list[Absence] = []
    for number, text in enumerate(story.paragraphs):
        if _TOLD_BY.isdisjoint(small_words(text.lower())) or not any(
            word in text for silence in _SILENCES for word in silence.words
        ):
            continue
        paragraph = Paragraph.of(number, text)
        for sentence in paragraph.sentences():
            first = max(sentence.start, sentence.end - REACH)
            if silence := _silence(sentence.blotted, first, sentence.end):
                found.append(_absence(text, number, *silence))
    return tuple(found)


def _silence(text: str, start: int, end: int) -> tuple[str, re.Match[str]] | None:
    near = text[start:end]
    for rule, words, pattern in _SILENCES:
        if any(word in near for word in words) and (match := pattern.search(text, start, end)):
            return rule, match
    return None


def _absence(text: str, number: int, rule: str, match: re.Match[str]) -> Absence:
    who = re.sub(r"^(?:The|the|But|And|However) ", "", text[match.start("who") : match.end("who")].strip())
    about = text[match.start("about") : match.end("about")].strip(" ,")
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return Absence(number, start, match.end(), text[start : match.end()], who, about, rule)
