"""People in the news: decided per document from summed evidence, then found under their short forms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from clipping_archive.domain.findings import Mention, Person
from clipping_archive.domain.story import Story
from clipping_archive.domain.tokens import name_key
from clipping_archive.extraction import evidence
from clipping_archive.extraction.named import Named, names_in
from clipping_archive.extraction.titles import is_head, is_modifier


@dataclass(slots=True)
class Found:
    """A person while the document is being read."""

    name: str
    words: tuple[str, ...]
    signs: dict[str, float]
    titles: list[str] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)

    @property
    def short(self) -> str:
        """The word by which later mentions call the person: the family name."""
        first = "korean name" in self.signs or "chinese name" in self.signs
        return (self.words[0] if first else self.words[-1]).lower()

    @property
    def rule(self) -> str:
        """The strongest evidence, as the name of the rule."""
        return max(self.signs, key=lambda sign: (self.signs[sign], sign), default="name")


def find_people(story: Story) -> tuple[Person, ...]:
    """List the people of a story in the order of their first mention, each in its fullest form."""
    named = [one for number, text in enumerate(story.paragraphs) for one in names_in(text, number)]
    people = _accepted(named)
    places: list[Named] = list(named)
    if story.headline:
        places = [*names_in(story.headline, None), *places]
    _collect(people, places, story)
    return tuple(
        Person(one.name, tuple(dict.fromkeys(one.titles)), tuple(one.mentions), one.rule)
        for one in sorted(
            people,
            key=lambda p: min(
                ((m.paragraph is None, m.paragraph or 0, m.start) for m in p.mentions), default=(True, 0, 0)
            ),
        )
        if any(mention.paragraph is not None for mention in one.mentions)
    )


def _accepted(named: Sequence[Named]) -> list[Found]:
    """Sum the evidence of the whole document for each name, and keep those that pass."""
    together: dict[str, list[Named]] = defaultdict(list)
    alone: set[str] = set()
    for one in named:
        together[name_key(" ".join(one.name))].append(one)
        if len(one.words) == 1:
            alone.add(one.words[0].text.lower())
    people = _in_full([many for many in together.values() if len(many[0].words) > 1], alone)
    known = {person.short for person in people}
    for many in together.values():
        if len(many[0].words) > 1:
            continue
        found = _weighed(many)
        if found.short not in known and _stands_alone(found):
            people.append(found)
    return people


def _in_full(names: list[list[Named]], alone: set[str]) -> list[Found]:
    """Keep the names of several words that pass, the longest form of each."""
    people: dict[tuple[str, str], Found] = {}
    for many in sorted(names, key=lambda one: -len(one[0].words)):
        found = _weighed(many)
        if found.short in alone:
            found.signs["repeated"] = evidence.WEIGHTS["repeated"]
        if sum(found.signs.values()) >= evidence.ACCEPT:
            people.setdefault(_ends(found.words), found)
    return list(people.values())


def _stands_alone(found: Found) -> bool:
    """Tell a person known by one word only: a title must stand beside it."""
    return (
        bool({"title", "honorific"} & set(found.signs))
        and not is_head(found.short)
        and not is_modifier(found.words[0])
        and sum(found.signs.values()) >= evidence.ACCEPT
    )


def _ends(words: tuple[str, ...]) -> tuple[str, str]:
    """Give what a shorter form shares: "Vladimir Putin" with "Vladimir Vladimirovich Putin"."""
    return words[0], words[-1]


def _weighed(many: Sequence[Named]) -> Found:
    signs = evidence.of_words(many[0].name)
    for one in many:
        signs |= one.signs
    if "article" in signs and any("article" not in one.signs for one in many):
        del signs["article"]
    return Found(" ".join(many[0].name), many[0].name, signs)


def _collect(people: list[Found], places: Sequence[Named], story: Story) -> None:
    """Give every mention to its person: full forms first, then family names to the one named last."""
    full: dict[object, Found] = {}
    called: dict[str, Found] = {}
    for person in people:
        full.setdefault(name_key(person.name), person)
        if len(person.words) > 1:
            full.setdefault(_ends(person.words), person)
        called.setdefault(person.short, person)
    for place in places:
        words = place.name
        if len(words) > 1:
            owner = full.get(name_key(" ".join(words))) or full.get(_ends(words))
        else:
            owner = called.get(words[0].lower())
        if owner is None:
            continue
        called[owner.short] = owner
        owner.mentions.append(_mention(place, story))
        if place.title:
            owner.titles.append(place.title)


def _mention(place: Named, story: Story) -> Mention:
    text = story.headline or "" if place.paragraph is None else story.paragraphs[place.paragraph]
    start, end = place.words[0].start, place.words[-1].end
    return Mention(
        place.paragraph, start, end, text[start:end], "name" if len(place.words) > 1 else "short form"
    )


def evidence_of(story: Story, name: str) -> tuple[tuple[tuple[str, float], ...], float]:
    """Give what speaks for and against a name in a story, heaviest first, and the sum that makes a person."""
    named = [one for number, text in enumerate(story.paragraphs) for one in names_in(text, number)]
    many = [one for one in named if name_key(" ".join(one.name)) == name_key(name)]
    if not many:
        return (), evidence.ACCEPT
    found = _weighed(many)
    if len(found.words) > 1 and any(_is_short(one, found) for one in named):
        found.signs["repeated"] = evidence.WEIGHTS["repeated"]
    return tuple(sorted(found.signs.items(), key=lambda sign: (-abs(sign[1]), sign[0]))), evidence.ACCEPT


def _is_short(one: Named, found: Found) -> bool:
    return len(one.words) == 1 and one.words[0].text.lower() == found.short
