"""People in the news, decided per document from summed evidence and then found again under their short forms."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from clipping_archive.domain.findings import Mention, Person
from clipping_archive.domain.story import Story
from clipping_archive.domain.tokens import name_key
from clipping_archive.extraction import evidence
from clipping_archive.extraction.capitals import Run, Word, runs_of
from clipping_archive.extraction.titles import is_head, is_honorific, is_modifier, title_after, title_before
from clipping_archive.gazetteer import cues, demonyms, is_common

_SUFFIX = re.compile(r",? (?:Jr|Sr)\.|,? (?:II|III|IV)\b")
_NEXT = re.compile(r",? (?:also |then |later |[Hh]as |had )?([a-z]+)\b")
_LAST = re.compile(r"\b([a-z]+) $")


@dataclass(slots=True)
class Named:
    """A name as it stands somewhere, with the evidence beside it."""

    paragraph: int | None
    words: tuple[Word, ...]
    signs: dict[str, float]
    title: str | None = None

    @property
    def name(self) -> tuple[str, ...]:
        """The words of the name."""
        return tuple(word.text for word in self.words)


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
    named = [one for number, text in enumerate(story.paragraphs) for one in _names(text, number)]
    people = _accepted(named)
    places: list[Named] = list(named)
    if story.headline:
        places = [*_names(story.headline, None), *places]
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


def _names(text: str, paragraph: int | None) -> Iterator[Named]:
    for run in runs_of(text, paragraph):
        words, title_at = _without_title(text, run)
        if not words or (len(words) == 1 and len(words[0].text) < 2):
            continue
        signs = _signs_beside(text, words, title_at)
        after, sign = title_after(text, words[-1].end)
        if sign:
            signs[sign] = evidence.WEIGHTS[sign]
        title = text[title_at : words[0].start].strip() if title_at is not None else after
        yield Named(paragraph, words, signs, title)


def _without_title(text: str, run: Run) -> tuple[tuple[Word, ...], int | None]:
    """Part the title from the name: the words behind the last title word, and where the title starts."""
    words = run.words
    cut = 0
    for number, word in enumerate(words[:-1]):
        if is_honorific(word.text) or is_head(word.text):
            cut = number + 1
    if cut == 0:
        while cut < len(words) - 1 and (
            words[cut].text.lower() in demonyms() or _opens_sentence(text, words[cut])
        ):
            cut += 1
    words = words[cut:]
    return words, title_before(text, words[0].start)


def _opens_sentence(text: str, word: Word) -> bool:
    before = text[: word.start].rstrip(" \"“'‘(")
    return (
        (not before or before[-1] in ".!?:")
        and is_common(word.text.lower())
        and word.text not in ("Will", "Mark")
    )


def _signs_beside(text: str, words: tuple[Word, ...], title_at: int | None) -> dict[str, float]:
    found = []
    before = text[: words[0].start]
    if title_at is not None:
        found.append("honorific" if is_honorific(before.split()[-1]) else "title")
    elif re.search(r"\b(?:[Tt]he|[Aa]n?) $", before):
        found.append("article")
    after = _NEXT.match(text, words[-1].end)
    prior = _LAST.search(text, max(0, words[0].start - 20), words[0].start)
    if (after and _speaks(after[1])) or (prior and _speaks(prior[1])):
        found.append("speaks")
    return {name: evidence.WEIGHTS[name] for name in found}


def _speaks(word: str) -> bool:
    cue = cues().get(word)
    return cue is not None and cue.kind in {"past", "present"}


def _accepted(named: Sequence[Named]) -> list[Found]:
    """Sum the evidence of the whole document for each name, and keep those that pass."""
    together: dict[str, list[Named]] = defaultdict(list)
    alone: dict[str, int] = defaultdict(int)
    for one in named:
        together[name_key(" ".join(one.name))].append(one)
        if len(one.words) == 1:
            alone[one.words[0].text.lower()] += 1
    people: list[Found] = []
    for many in sorted((m for m in together.values() if len(m[0].words) > 1), key=lambda m: -len(m[0].words)):
        found = _weighed(many)
        if alone.get(found.short):
            found.signs["repeated"] = evidence.WEIGHTS["repeated"]
        if sum(found.signs.values()) >= evidence.ACCEPT and not any(_same(found, other) for other in people):
            people.append(found)
    known = {person.short for person in people}
    for many in (m for m in together.values() if len(m[0].words) == 1):
        found = _weighed(many)
        if (
            found.short not in known
            and {"title", "honorific"} & set(found.signs)
            and not is_head(found.short)
        ):
            if sum(found.signs.values()) >= evidence.ACCEPT and not is_modifier(found.words[0]):
                people.append(found)
    return people


def _weighed(many: Sequence[Named]) -> Found:
    signs = evidence.of_words(many[0].name)
    for one in many:
        signs |= one.signs
    if "article" in signs and any("article" not in one.signs for one in many):
        del signs["article"]
    return Found(" ".join(many[0].name), many[0].name, signs)


def _same(short: Found, full: Found) -> bool:
    """Tell whether one name is a shorter form of the other: "Vladimir Putin" of "Vladimir Vladimirovich Putin"."""
    return short.words[0] == full.words[0] and short.words[-1] == full.words[-1]


def _collect(people: list[Found], places: Sequence[Named], story: Story) -> None:
    """Give every mention to its person: full forms first, then family names to the one named last."""
    last: dict[str, Found] = {}
    first: dict[str, Found] = {}
    for person in people:
        first.setdefault(person.short, person)
    for place in places:
        owner = _owner(place, people, last, first)
        if owner is None:
            continue
        last[owner.short] = owner
        text = story.headline or "" if place.paragraph is None else story.paragraphs[place.paragraph]
        start, end = place.words[0].start, place.words[-1].end
        owner.mentions.append(
            Mention(
                place.paragraph, start, end, text[start:end], "name" if len(place.words) > 1 else "short form"
            )
        )
        if place.title:
            owner.titles.append(place.title)


def _owner(
    place: Named, people: list[Found], last: dict[str, Found], first: dict[str, Found]
) -> Found | None:
    words = place.name
    if len(words) > 1:
        key = name_key(" ".join(words))
        for person in people:
            if name_key(person.name) == key or (
                len(person.words) > 1 and words[0] == person.words[0] and words[-1] == person.words[-1]
            ):
                return person
        return None
    return last.get(words[0].lower()) or first.get(words[0].lower())
