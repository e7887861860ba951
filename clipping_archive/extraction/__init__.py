"""Story -> Findings: who said what, through whom, where and when, and what was not said."""

from __future__ import annotations

from clipping_archive.domain.dispatch import Assumption
from clipping_archive.domain.findings import Attribution, Findings
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Story
from clipping_archive.extraction.absences import find_absences
from clipping_archive.extraction.attributions import find_attributions
from clipping_archive.extraction.calendar_check import check_weekdays
from clipping_archive.extraction.citations import find_citations
from clipping_archive.extraction.dates import find_dates
from clipping_archive.extraction.outlets import find_outlets
from clipping_archive.extraction.parts import bounded, check_length, parts, without_tables
from clipping_archive.extraction.people import find_people
from clipping_archive.extraction.places import find_places
from clipping_archive.extraction.speakers import Cast

__all__ = ["check", "extract"]


def check(story: Story, published: Period | None) -> tuple[Assumption, ...]:
    """Say what of a story is doubtful or was not read: its date against its weekdays, length, language."""
    return (*check_weekdays(story, published), *check_length(story), *_check_language(story))


def _check_language(story: Story) -> tuple[Assumption, ...]:
    name = _UNREAD.get(story.language or "")
    if name is None:
        return ()
    words = f"The text is {name}: people, outlets, statements and words for a time were not looked for."
    return (Assumption("language", words),)


_UNREAD = {"ko": "Korean", "ru": "Russian", "ja": "Japanese", "zh": "Chinese"}


def extract(story: Story, published: Period | None) -> Findings:
    """Find everything in a story; ``published`` is what relative dates are counted from, or None.

    In a collection statements and dates are read story by story.
    """
    story = bounded(story)
    prose = without_tables(story)
    people = find_people(story)  # rows of names are people too, but nobody speaks in them
    outlets = find_outlets(prose)
    cast = Cast(prose, people, outlets)
    statements = _statements(prose, cast)
    return Findings(
        people=people,
        outlets=find_citations(cast, statements),
        attributions=statements,
        dates=tuple(
            sorted(
                (date for part in parts(story) for date in find_dates(part, published)),
                key=lambda date: (date.paragraph, date.start),
            )
        ),
        places=find_places(prose),
        absences=find_absences(prose),
    )


def _statements(story: Story, cast: Cast) -> tuple[Attribution, ...]:
    found = [
        said
        for part in parts(story)
        for said in find_attributions(cast if part is story else Cast(part, cast.people, cast.outlets))
    ]
    return tuple(sorted(found, key=lambda said: (said.paragraph, said.start, said.end)))
