"""Story -> Findings: who said what, through whom, where and when, and what was not said."""

from __future__ import annotations

from clipping_archive.domain.findings import Findings
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Story
from clipping_archive.extraction.absences import find_absences
from clipping_archive.extraction.attributions import find_attributions
from clipping_archive.extraction.citations import find_citations
from clipping_archive.extraction.dates import find_dates
from clipping_archive.extraction.outlets import find_outlets
from clipping_archive.extraction.people import find_people
from clipping_archive.extraction.places import find_places
from clipping_archive.extraction.speakers import Cast

__all__ = ["check_weekdays", "extract"]


def check_weekdays(story: Story, published: Period | None) -> tuple[()]:
    """Stand in."""
    return ()


def extract(story: Story, published: Period | None) -> Findings:
    """Find everything in a story; ``published`` is what relative dates are counted from, or None."""
    people = find_people(story)
    cast = Cast(story, people, find_outlets(story))
    statements = find_attributions(cast)
    return Findings(
        people=people,
        outlets=find_citations(cast, statements),
        attributions=statements,
        dates=find_dates(story, published),
        places=find_places(story),
        absences=find_absences(story),
    )
