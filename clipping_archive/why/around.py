"""Who and what else is named near a statement: the other candidates for its speaker and its carrier."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.findings import Attribution
from clipping_archive.domain.reason import Fact
from clipping_archive.extraction.sentences import Paragraph

Place = tuple[int, int, int]
"""A sentence: its paragraph, ``start..end``."""


def others(clipping: Clipping, said: Attribution) -> tuple[Fact, ...]:
    """List the people and outlets of the sentence and the one before that a statement was not given to."""
    name = said.speaker.name if said.speaker else None
    near = list(_near(clipping, said))
    found = [
        *(
            Fact("person", one.name, at)
            for one in clipping.findings.people
            for at in one.mentions
            if one.name != name and _within(at.paragraph, at.start, near)
        ),
        *(
            Fact("outlet", one.key, at)
            for one in clipping.findings.outlets
            for at in one.mentions
            if one.key != said.outlet and one.name != name and _within(at.paragraph, at.start, near)
        ),
    ]
    kept: dict[tuple[str, str], Fact] = {}
    for fact in found:
        kept[fact.about, fact.text] = fact
    return tuple(kept.values())


def _within(paragraph: int | None, start: int, places: list[Place]) -> bool:
    return any(number == paragraph and first <= start < last for number, first, last in places)


def _near(clipping: Clipping, said: Attribution) -> Iterator[Place]:
    """Give the sentences that a statement stands in, with its cue, and the one before the first."""
    cue = said.cue_mention
    spans = [(said.start, said.end)]
    if cue is not None and cue.paragraph == said.paragraph:
        spans.append((cue.start, cue.end))
    start, end = min(spans)[0], max(last for _, last in spans)
    before: Place | None = None
    for number in range(max(0, said.paragraph - 1), said.paragraph + 1):
        for sentence in Paragraph.of(number, clipping.story.paragraphs[number]).sentences():
            here = (number, sentence.start, sentence.end)
            if number == said.paragraph and sentence.start < end and start < sentence.end:
                yield here
                if before is not None:
                    yield before
                before = None
            elif number < said.paragraph or sentence.end <= start:
                before = here
