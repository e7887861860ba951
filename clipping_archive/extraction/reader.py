"""One reader for copy in other languages than English: Story -> Findings, by the parts of a language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple, Protocol

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import DateMention, Findings, Person
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Story
from clipping_archive.extraction.foreign import Party, Said, apart, cited, point
from clipping_archive.extraction.outlets import NamedOutlet
from clipping_archive.extraction.parts import parts, without_tables


class Statements(Protocol):
    """Reads the statements of a story paragraph by paragraph, and remembers who spoke last."""

    def read(self, number: int, text: str, parties: Sequence[Party]) -> Iterator[Said]:
        """Find the statements of a paragraph."""


class Language(NamedTuple):
    """The parts of a language.

    ``outlets`` finds the media named in a paragraph, ``others`` who may speak
    there beside people and media; ``taken_up`` matches the nouns that take up a
    medium, each as the group ``noun``, with the kinds that each can mean.
    """

    people: Callable[[Story], tuple[tuple[Person, ...], Sequence[Party]]]
    outlets: Callable[[int | None, str], Iterable[NamedOutlet]]
    others: Callable[[int, str], Iterable[Party]]
    taken_up: Callable[[], tuple[re.Pattern[str], Mapping[str, Set[str]]]]
    statements: Callable[[], Statements]
    dates: Callable[[Story, Period | None], Iterable[DateMention]]


def read_in(language: Language, story: Story, published: Period | None) -> Findings:
    """Find everything in a story that is written in a language; in a collection story by story."""
    prose = without_tables(story)
    people, titled = language.people(prose)
    named = named_outlets(language, prose)
    own = story.agency.key if story.agency else None
    said = []
    for part in parts(prose):
        here = {number for number, text in enumerate(part.paragraphs) if text}
        media = [one for one in named if one.mention.paragraph in here]
        reader = language.statements()
        for number, text in enumerate(part.paragraphs):
            for one in reader.read(number, text, parties_in(language, number, text, media, titled)):
                said.append(one.attribution(text, own))
    said.sort(key=lambda one: (one.paragraph, one.start, one.end))
    return Findings(
        people=people,
        outlets=cited(story, named, said),
        attributions=tuple(said),
        dates=tuple(language.dates(story, published)),
    )


def named_outlets(language: Language, story: Story) -> tuple[NamedOutlet, ...]:
    """List the media that a story names, the headline first."""
    texts = ((None, story.headline or ""), *enumerate(story.paragraphs))
    return tuple(one for number, text in texts for one in language.outlets(number, text))


def parties_in(
    language: Language, number: int, text: str, named: Sequence[NamedOutlet], people: Sequence[Party]
) -> list[Party]:
    """List who may speak in a paragraph; of words that overlap the first kind counts."""
    media = [
        Party(one.mention, "outlet", one.facts.name, one.key)
        for one in named
        if one.mention.paragraph == number
    ]
    people = [one for one in people if one.mention.paragraph == number]
    others = [*_taken_up(language, number, text, named), *language.others(number, text)]
    return apart([*people, *media, *others])


def _taken_up(language: Language, number: int, text: str, named: Sequence[NamedOutlet]) -> Iterator[Party]:
    """Give the nouns that take up a medium named before: the last one that is of the noun's kind."""
    form, kinds = language.taken_up()
    places = sorted(
        (one.mention.paragraph, one.mention.start, n)
        for n, one in enumerate(named)
        if one.mention.paragraph is not None
    )
    last_of: dict[str, tuple[int, int, int]] = {}
    at = 0
    for found in form.finditer(text):
        while at < len(places) and places[at] < (number, found.start()):
            last_of[named[places[at][2]].facts.kind] = places[at]
            at += 1
        meant = [last_of[kind] for kind in kinds[found["noun"].lower()] if kind in last_of]
        if meant:
            last = named[max(meant)[2]]
            mention = point(text, number, *found.span(), "medium taken up")
            yield Party(mention, "outlet", last.facts.name, last.key, last.mention)
