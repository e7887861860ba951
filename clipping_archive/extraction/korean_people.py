"""People in Korean copy: a name before its title, and the later mentions it explains."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention, Person
from clipping_archive.domain.story import Story
from clipping_archive.extraction.foreign import Party, covered, point
from clipping_archive.extraction.korean_names import BEHIND, is_korean, word_set
from clipping_archive.extraction.korean_titles import Titled, title_form, titled_in


@dataclass(slots=True)
class _Known:
    """A person while the dispatch is read."""

    parts: tuple[str, ...]
    name: str
    titles: list[str] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)

    @property
    def calls(self) -> str:
        """The name that a later mention uses: the family name of a Korean or Japanese, the last of others."""
        if self.korean:
            return self.parts[0][0]
        return self.parts[0] if self.parts[-1] in word_set("people", "given_last") else self.parts[-1]

    @property
    def korean(self) -> bool:
        """Whether the name is a Korean one."""
        return len(self.parts) == 1 and is_korean(self.parts[0])


def find_korean_people(story: Story) -> tuple[tuple[Person, ...], list[Party]]:
    """List the people of a story, and each mention with its title as a party that may speak."""
    texts: list[tuple[int | None, str]] = [*enumerate(story.paragraphs)]
    if story.headline:
        texts.insert(0, (None, story.headline))
    titled = _trusted([one for number, text in texts for one in titled_in(number, text)])
    people: list[_Known] = []
    for one in sorted(titled, key=lambda one: -len(one.parts)):  # the fullest forms first
        _meet(people, one)
    parties = [party for one in titled for party in _party(people, one)]
    for number, text in texts:
        parties += _bare(people, number, text)
    people = [one for one in people if one.mentions]
    people.sort(key=lambda one: _order(one.mentions))
    return tuple(_person(one) for one in people), [
        one for one in parties if one.mention.paragraph is not None
    ]


def _trusted(titled: list[Titled]) -> list[Titled]:
    """Leave out what only a title shows to be a name, unless it stands so twice, or within a full name."""
    times = Counter(one.parts for one in titled)
    words = {word for one in titled if one.sure for word in one.parts}
    return [one for one in titled if one.sure or times[one.parts] > 1 or words.issuperset(one.parts)]


def _meet(people: list[_Known], one: Titled) -> None:
    """Note a person by a titled form, unless the form only calls somebody who is known already."""
    parts = one.parts
    if len(parts[0]) == 1 and len(parts) == 1:
        return  # a family name alone names nobody new
    known = _called(people, parts)
    if known is None:
        known = _Known(parts, " ".join(parts))
        people.append(known)
    if one.title != "씨" and not any(title.endswith(one.title) for title in known.titles):
        known.titles.append(one.title)


def _called(people: list[_Known], parts: tuple[str, ...]) -> _Known | None:
    """Give the one person whom a form calls; None where nobody or more than one may be meant."""
    exact = [one for one in people if one.parts == parts]
    if exact or len(parts) > 1:
        return exact[0] if exact else None
    found = [one for one in people if one.calls == parts[0]]
    return found[0] if len(found) == 1 else None


def _party(people: list[_Known], one: Titled) -> Iterator[Party]:
    """Point at a titled mention; a family name is told apart by the title that goes with it."""
    known = _called(people, one.parts)
    if known is None and len(one.parts) == 1:
        same = [
            person
            for person in people
            if person.calls == one.parts[0] and any(title.endswith(one.title) for title in person.titles)
        ]
        known = same[0] if len(same) == 1 else None
    if known:
        known.mentions.append(point(one.text, one.paragraph, one.start, one.end, "name before title"))
        yield Party(
            point(one.text, one.paragraph, one.start, one.stop, "name before title"), "person", known.name
        )


def _bare(people: list[_Known], number: int | None, text: str) -> Iterator[Party]:
    """Point at full names, and at the last names of foreigners, that stand without a title."""
    for person in people:
        names = [person.name] if person.korean else [person.name, person.calls]
        taken = covered(person.mentions, number)
        for found in re.finditer(rf"(?<![가-힣])(?:{'|'.join(map(re.escape, names))}){BEHIND}", text):
            if len(found[0]) > 1 and taken.isdisjoint(range(*found.span())):
                person.mentions.append(point(text, number, *found.span(), "name again"))
                title = title_form().match(text, found.end() + 1)
                end = title.end() if title and text[found.end()] == " " else found.end()
                yield Party(point(text, number, found.start(), end, "name again"), "person", person.name)


def _order(mentions: list[Mention]) -> tuple[int, int]:
    return min((-1 if one.paragraph is None else one.paragraph, one.start) for one in mentions)


def _person(one: _Known) -> Person:
    mentions = sorted(one.mentions, key=lambda at: (-1 if at.paragraph is None else at.paragraph, at.start))
    return Person(one.name, tuple(one.titles), tuple(mentions), "korean name before title")
