"""People in Russian copy: a known given name before a family name, names behind a title, later mentions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention, Person
from clipping_archive.domain.story import Story
from clipping_archive.extraction.foreign import Party, covered, point
from clipping_archive.extraction.russian_names import (
    WORD,
    given_forms,
    is_no_name,
    nominative,
    stem_of,
    title_forms,
    title_of,
    unled,
)
from clipping_archive.extraction.russian_roles import roles_in
from clipping_archive.gazetteer.languages import foreign_words

ENDINGS = r"(?:а|у|ом|ым|е|ой|ого|ому|ем|я|ю|ей|ы|и)?"
"""The case endings that a name in -в, -н, -р ... may have."""
REACH = 80
"""So far before a name its title may begin, in code points."""
SHORTEST = 3
"""A family name that is shorter is not looked for alone."""


@dataclass(slots=True)
class _Known:
    """A person while the dispatch is read; ``stem`` is the family name without its ending."""

    name: str
    stem: str
    titles: list[str] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    sure: bool = False
    rule: str = "given name known"


@dataclass(frozen=True, slots=True)
class _Found:
    """A full name as it stands in a text, and in the nominative as far as that is known."""

    start: int
    end: int
    family: str
    nominative: str | None
    title: str | None
    title_start: int | None
    rule: str


@cache
def _full() -> re.Pattern[str]:
    given = "|".join(sorted(given_forms(), key=len, reverse=True))
    patronymic = "|".join(foreign_words("russian", "people", "patronymic"))
    korean = "|".join(foreign_words("russian", "people", "korean"))
    syllable = "[А-ЯЁ][а-яё]{1,4}"
    middle = rf"(?: [А-ЯЁ][а-яё]+(?:{patronymic})(?:а|у|ем|ой|ы|е)?)?"
    return re.compile(
        rf"(?<!\w)(?:(?:(?P<given>{given}){middle}|(?P<initials>[А-ЯЁ]\. ?(?:[А-ЯЁ]\. ?)?))"
        rf"(?:(?<=\.)|(?<=\. )| )(?P<family>{WORD}(?: Ын| Ир)?)"
        rf"|(?:{korean}) (?P<syllables>{syllable} {syllable}))(?!\w)"
    )


@cache
def _title() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?P<title>(?i:{title_forms()})(?!\w)"
        r"(?: (?:[^,.;:—«»\"\d]|\"[^\"]{1,24}\"){2,60}?)?) \Z"
    )


@cache
def _led() -> re.Pattern[str]:
    """Match a title, what it is over, and the words with capitals behind it."""
    over = r"(?: (?:[а-яё-]+|[А-ЯЁ]{2,8}|\"[^\"]{1,24}\"|«[^«»]{1,24}»)){0,7}?"
    return re.compile(
        rf"(?<![\w-])(?P<word>(?i:{title_forms()}))(?!\w){over} "
        rf"(?P<run>{WORD}(?: (?:[А-ЯЁ]{{2,8}} )?{WORD}){{1,4}})(?![\w-])"
    )


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
        Person(one.name, tuple(one.titles), tuple(_sorted(one.mentions)), one.rule) for one in found
    )
    titles = {one.name: tuple(one.titles) for one in found}
    spoken = [
        one._replace(name=people[one.name].name)
        for one in parties
        if one.name is not None and one.mention.paragraph is not None
    ]
    for number, text in enumerate(story.paragraphs):
        spoken += roles_in(number, text, titles)
    return named, spoken


def _named(people: dict[str, _Known], number: int | None, text: str) -> Iterator[Party]:
    for found in _names(text):
        stem = stem_of(found.family)
        start, end = found.start, found.end
        known = people.setdefault(stem, _Known(text[start:end], stem, rule=found.rule))
        if found.nominative and not known.sure:
            known.name, known.sure = found.nominative, True
        mention = point(text, number, start, end, found.rule)
        known.mentions.append(mention)
        if found.title and found.title not in known.titles:
            known.titles.append(found.title)
        if found.title_start is not None:
            mention = point(text, number, found.title_start, end, found.rule)
        yield Party(mention, "person", stem)


def _names(text: str) -> Iterator[_Found]:
    """Give the full names of a text: by a given name that is known, by initials, or behind a title."""
    taken: set[int] = set()
    for found in _full().finditer(text):
        family = found["family"] or found["syllables"]
        if family in foreign_words("russian", "people", "no_names"):
            continue
        taken.update(range(*found.span()))
        title, start, _ = _before(text, found.start())
        yield _Found(*found.span(), family, _in_nominative(found), title, start, "given name known")
    for found in _led().finditer(text):
        words = list(re.finditer(WORD, found["run"]))
        while words and (is_no_name(words[0][0]) or (len(words) > 2 and words[0][0].endswith("ии"))):
            words.pop(0)
        if len(words) != 2 or any(is_no_name(one[0]) for one in words):
            continue
        start, end = found.start("run") + words[0].start(), found.start("run") + words[1].end()
        if words[1].start() - words[0].end() == 1 and taken.isdisjoint(range(start, end)):
            title, first, case = _before(text, start)
            name = text[start:end] if case == "nominative" else unled(words[0][0], words[1][0], case)
            yield _Found(start, end, words[1][0], name, title, first, "name behind title")


def _in_nominative(found: re.Match[str]) -> str | None:
    """Give a name with a known given name in the nominative, None where no rule gives it."""
    if found["syllables"]:
        return found[0]
    if found["initials"] is None and given_forms()[found["given"]] == found["given"]:
        return found[0]
    return nominative(found["given"], found["family"]) if found["given"] else None


def _before(text: str, end: int) -> tuple[str | None, int | None, str]:
    """Give the title before a name with its first word in the nominative, where it starts, and its case."""
    title = _title().search(text, max(0, end - REACH), end)
    if title is None:
        return None, None, "nominative"
    first, *rest = title["title"].split(" ")
    word, case = title_of(first)
    whole = title["title"] if case == "nominative" else " ".join([word, *rest])
    return whole, title.start(), case


def _again(people: dict[str, _Known], number: int | None, text: str) -> Iterator[Party]:
    """Point at family names that stand alone, in any case."""
    for person in people.values():
        if len(person.stem) < SHORTEST:
            continue
        taken = covered(person.mentions, number)
        for found in re.finditer(rf"(?<![\w-]){re.escape(person.stem)}(?:{ENDINGS}|ий|ая)(?!\w)", text):
            if taken.isdisjoint(range(*found.span())):
                person.mentions.append(point(text, number, *found.span(), "name again"))
                yield Party(point(text, number, *found.span(), "name again"), "person", person.stem)


def _sorted(mentions: list[Mention]) -> list[Mention]:
    return sorted(mentions, key=_order)


def _order(at: Mention) -> tuple[int, int]:
    return (-1 if at.paragraph is None else at.paragraph, at.start)
