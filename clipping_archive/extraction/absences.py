"""Statements that somebody has not spoken: "state media has not yet reported on the meeting"."""

from __future__ import annotations

import re

from clipping_archive.domain.findings import Absence
from clipping_archive.domain.story import Story
from clipping_archive.extraction.sentences import Paragraph

_RULES = (
    (
        "has not reported",
        re.compile(
            r"(?P<who>[^,;:\x00]{2,120}?),? (?:has|have|had|did|does|do)(?: not|n't|n’t)(?: yet| immediately| publicly| so far| officially){0,2} "
            r"(?:report|mention|comment|confirm|announce|disclose|acknowledge|respond|carr|react|say|said|release)\w*(?: yet)?"
            r"(?: (?:on|about|to|upon|of))? ?(?P<about>[^;\x00]{0,200}?)(?=[.;]?\s*$)"
        ),
    ),
    ("made no mention", re.compile(r"(?P<who>[^,;:\x00]{2,120}?),? (?:made|makes|has made|have made) no (?:mention|reference|comment) (?:of|to|on|about) (?P<about>[^;\x00]{1,200}?)(?=[.;]?\s*$)")),
    ("remained silent", re.compile(r"(?P<who>[^,;:\x00]{2,120}?),? (?:has |have )?(?:remained|kept|stayed|been) (?:silent|mum|quiet) (?:on|about|over) (?P<about>[^;\x00]{1,200}?)(?=[.;]?\s*$)")),
)  # fmt: skip


def find_absences(story: Story) -> tuple[Absence, ...]:
    """List the silences that a story reports, in the order of the text."""
    found: list[Absence] = []
    for number, text in enumerate(story.paragraphs):
        paragraph = Paragraph.of(number, text)
        for sentence in paragraph.sentences():
            for rule, pattern in _RULES:
                if match := pattern.search(sentence.blotted, sentence.start, sentence.end):
                    found.append(_absence(text, number, rule, match))
                    break
    return tuple(found)


def _absence(text: str, number: int, rule: str, match: re.Match[str]) -> Absence:
    who = re.sub(r"^(?:The|the|But|And|However) ", "", text[match.start("who") : match.end("who")].strip())
    about = text[match.start("about") : match.end("about")].strip(" ,")
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return Absence(number, start, match.end(), text[start : match.end()], who, about, rule)
