"""People in Russian copy: a known given name before a family name, their title, and later mentions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention, Person
from clipping_archive.domain.story import Story
from clipping_archive.extraction.foreign import Party, covered, point
from clipping_archive.gazetteer.languages import foreign_words

ENDINGS = r"(?:а|у|ом|ым|е|ой|ого|ому|ем|я|ю|ей|ы|и)?"
"""The case endings that a name in -в, -н, -р ... may have."""
_WORD = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
_NOT_FAMILY = frozenset(["Россия", "России", "Корея", "Кореи", "Федерации", "Москва", "Москве"])
REACH = 70
"""So far before a name its title may begin, in code points."""


@dataclass(slots=True)
class _Known:
    """A person while the dispatch is read; ``stem`` is the family name without its ending."""

    name: str
    stem: str
    titles: list[str] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)


@cache
def _given() -> dict[str, str]:
    """Map every case form of a given name to the nominative."""
    forms: dict[str, str] = {}
    for name in foreign_words("russian", "people", "given"):
        stem = name.rstrip("ьйая")
        for ending in ("", *"ауеёиыюя", "ом", "ем", "ём", "ой", "ей", "ью", "я", "ию", "ии", "ием"):
            forms.setdefault(stem + ending, name)
        forms[name] = name
    return forms


@cache
def _full() -> re.Pattern[str]:
    given = "|".join(sorted(_given(), key=len, reverse=True))
    patronymic = "|".join(foreign_words("russian", "people", "patronymic"))
    middle = rf"(?: [А-ЯЁ][а-яё]+(?:{patronymic})(?:а|у|ем|ой)?)?"
    return re.compile(rf"(?<!\w)(?P<given>{given}){middle} (?P<family>{_WORD}(?: Ын| Ир)?)(?!\w)")


@cache
def _title() -> re.Pattern[str]:
    words = "|".join(
        sorted(map(re.escape, foreign_words("russian", "people", "titles")), key=len, reverse=True)
    )
    return re.compile(
        rf"(?<![\w-])(?P<title>(?i:{words})(?:а|у|ом|ем|я|ю|е)?(?: [^,.;:—«»\"\d]{{2,60}})?) \Z"
    )


def stem_of(family: str) -> str:
    """Take the ending off a family name: Пескова, Песков and Песковым have one stem."""
    for ending in ("ского", "скому", "ским", "ском", "ская", "ской", "скую", "ский"):
        if family.endswith(ending):
            return family.removesuffix(ending) + "ск"
    return re.sub(r"(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ым|е|ой|ем)\Z", "", family)


def find_russian_people(story: Story) -> tuple[tuple[Person, ...], list[Party]]:
    """List the people of a story, and each mention as a party that may speak."""
    texts: list[tuple[int | None, str]] = [*enumerate(story.paragraphs)]
    if story.headline:
        texts.insert(0, (None, story.headline))
    people: dict[str, _Known] = {}
    parties: list[Party] = []
    for number, text in texts:
        parties += _named(people, number, text)
    for number, text in texts:
        parties += _again(people, number, text)
    found = sorted(people.values(), key=lambda one: _order(_sorted(one.mentions)[0]))
    named = tuple(
        Person(one.name, tuple(one.titles), tuple(_sorted(one.mentions)), "given name known") for one in found
    )
    return named, [
        one._replace(name=people[one.name].name)
        for one in parties
        if one.name is not None and one.mention.paragraph is not None
    ]


def _named(people: dict[str, _Known], number: int | None, text: str) -> Iterator[Party]:
    for found in _full().finditer(text):
        if found["family"] in _NOT_FAMILY:
            continue
        stem = stem_of(found["family"])
        nominative = found["given"] == _given()[found["given"]]
        known = people.setdefault(stem, _Known(found[0], stem))
        if nominative and _given().get(known.name.split()[0]) != known.name.split()[0]:
            known.name = found[0]
        mention = point(text, number, *found.span(), "given name known")
        known.mentions.append(mention)
        if nominative and (title := _title().search(text, max(0, found.start() - REACH), found.start())):
            if title["title"] not in known.titles:
                known.titles.append(title["title"])
            mention = point(text, number, title.start(), found.end(), "given name known")
        yield Party(mention, "person", stem)


def _again(people: dict[str, _Known], number: int | None, text: str) -> Iterator[Party]:
    """Point at family names that stand alone, in any case."""
    for person in people.values():
        taken = covered(person.mentions, number)
        for found in re.finditer(rf"(?<![\w-]){re.escape(person.stem)}(?:{ENDINGS}|ий|ая)(?!\w)", text):
            if taken.isdisjoint(range(*found.span())):
                person.mentions.append(point(text, number, *found.span(), "name again"))
                yield Party(point(text, number, *found.span(), "name again"), "person", person.stem)


def _sorted(mentions: list[Mention]) -> list[Mention]:
    return sorted(mentions, key=_order)


def _order(at: Mention) -> tuple[int, int]:
    return (-1 if at.paragraph is None else at.paragraph, at.start)
