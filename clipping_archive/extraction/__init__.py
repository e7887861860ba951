"""Story -> Findings: who said what, through whom, where and when, and what was not said."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain.dispatch import Assumption
from clipping_archive.domain.findings import Attribution, Findings, Person
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Story
from clipping_archive.extraction.absences import find_absences
from clipping_archive.extraction.attributions import find_attributions
from clipping_archive.extraction.calendar_check import check_weekdays
from clipping_archive.extraction.cast import Cast
from clipping_archive.extraction.citations import find_citations
from clipping_archive.extraction.dates import find_dates
from clipping_archive.extraction.outlets import NamedOutlet, find_outlets
from clipping_archive.extraction.parts import bounded, check_length, parts, without_tables
from clipping_archive.extraction.people import find_people
from clipping_archive.extraction.places import find_places
from clipping_archive.extraction.unlisted import overlap

__all__ = ["check", "extract"]


def check(story: Story, published: Period | None) -> tuple[Assumption, ...]:
    """Say what of a story is doubtful or was not read: its date against its weekdays, length, language."""
    return (*check_weekdays(story, published), *check_length(story), *_check_language(story))


def _check_language(story: Story) -> tuple[Assumption, ...]:
    name, unread = _UNREAD.get(story.language or "", ("", ""))
    return (Assumption("language", f"The text is {name}: {unread} were not looked for."),) if name else ()


_ALL = "people, outlets, statements and words for a time"
_REST = "places, silences and statements in headlines"
_UNREAD = {
    "ko": ("Korean", _REST),
    "ru": ("Russian", _REST),
    "ja": ("Japanese", _ALL),
    "zh": ("Chinese", _ALL),
}


def _foreign(story: Story, published: Period | None) -> Findings | None:
    """Read a story in a language that has rules of its own, which only such a story loads."""
    if story.language not in {"ko", "ru"}:
        return None
    from clipping_archive.extraction.reader import read_in

    if story.language == "ko":
        from clipping_archive.extraction.korean import KOREAN

        return read_in(KOREAN, story, published)
    from clipping_archive.extraction.russian import RUSSIAN

    return read_in(RUSSIAN, story, published)


def extract(story: Story, published: Period | None) -> Findings:
    """Find everything in a story; ``published`` is what relative dates are counted from, or None.

    In a collection statements and dates are read story by story.
    """
    story = bounded(story)
    if (found := _foreign(story, published)) is not None:
        return found
    prose = without_tables(story)
    people = find_people(story)  # rows of names are people too, but nobody speaks in them
    outlets = find_outlets(prose)
    people = tuple(one for one in people if not _is_medium(one, outlets))
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


def _is_medium(person: Person, outlets: Sequence[NamedOutlet]) -> bool:
    """Tell a name that is a medium's wherever it stands, so nobody's."""
    media = [one.mention for one in outlets if one.unlisted]
    return bool(media) and all(any(overlap(at, other) for other in media) for at in person.mentions)


def _statements(story: Story, cast: Cast) -> tuple[Attribution, ...]:
    found = [
        said
        for part in parts(story)
        for said in find_attributions(cast if part is story else Cast(part, cast.people, cast.outlets))
    ]
    return tuple(sorted(found, key=lambda said: (said.paragraph, said.start, said.end)))
