"""Russian copy -> Findings: the people, media, statements and words for a time of a dispatch in Russian."""

from __future__ import annotations

from clipping_archive.domain.findings import Findings
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Story
from clipping_archive.extraction.foreign import cited
from clipping_archive.extraction.parts import parts, without_tables
from clipping_archive.extraction.russian_dates import find_russian_dates
from clipping_archive.extraction.russian_parties import find_russian_outlets, parties_in
from clipping_archive.extraction.russian_people import find_russian_people
from clipping_archive.extraction.russian_statements import RussianStatements


def read_russian(story: Story, published: Period | None) -> Findings:
    """Find everything in a Russian story; in a collection story by story."""
    prose = without_tables(story)
    people, titled = find_russian_people(prose)
    named = find_russian_outlets(prose)
    own = story.agency.key if story.agency else None
    said = []
    for part in parts(prose):
        here = {number for number, text in enumerate(part.paragraphs) if text}
        media = [one for one in named if one.mention.paragraph in here]
        reader = RussianStatements()
        for number, text in enumerate(part.paragraphs):
            for one in reader.read(number, text, parties_in(number, text, media, titled)):
                said.append(one.attribution(text, own))
    said.sort(key=lambda one: (one.paragraph, one.start, one.end))
    return Findings(
        people=people,
        outlets=cited(story, named, said),
        attributions=tuple(said),
        dates=tuple(find_russian_dates(story, published)),
    )
