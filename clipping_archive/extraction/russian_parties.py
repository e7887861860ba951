"""Who may speak in Russian copy: people, media in any case, bodies, and those without a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from clipping_archive.domain.story import Story
from clipping_archive.extraction.foreign import Party, apart, point
from clipping_archive.extraction.outlets import NamedOutlet
from clipping_archive.gazetteer import outlet_aliases
from clipping_archive.gazetteer.languages import foreign_outlets, foreign_words

_CYRILLIC = re.compile(r"[А-Яа-яЁё]")
_MEDIUM = (
    r"(?:(?:информ)?агентств\w{1,3}|газет\w{1,2}|(?:теле)?канал\w{0,2}|радио|журнал\w{0,2}|"
    r"издани\w{1,2}|портал\w{0,2})"
)
_TAKEN_UP = re.compile(r"(?<!\w)(?P<noun>[Аа]гентство|[Гг]азета|[Тт]елеканал|[Ии]здание)(?!\w)(?! [«А-ЯA-Z])")
_KINDS = {
    "агентство": {"agency"},
    "газета": {"newspaper"},
    "телеканал": {"broadcaster"},
    "издание": {"newspaper", "online"},
}


@cache
def _keys() -> dict[str, str]:
    native = {name: key for name, key in outlet_aliases().items() if _CYRILLIC.search(name)}
    return native | dict(foreign_outlets("russian"))


def _declined(name: str) -> str:
    """Match a name in any case: abbreviations and names in -о, -и stand as they are."""
    if name.isupper() or not re.search(r"[бвгджзклмнпрстфхцчшщ]\Z", name) or " " in name:
        return re.escape(name)
    return rf"{re.escape(name)}(?:а|у|ом|е)?"


@cache
def _outlet() -> re.Pattern[str]:
    names = "|".join(f"{_declined(name)}" for name in sorted(_keys(), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:(?P<medium>{_MEDIUM}) )?«?(?P<name>{names})(?![\w-])»?")


def find_russian_outlets(story: Story) -> tuple[NamedOutlet, ...]:
    """List the media that a story names, the headline first."""
    found = list(_named(None, story.headline or ""))
    for number, text in enumerate(story.paragraphs):
        found += _named(number, text)
    return tuple(found)


def _named(number: int | None, text: str) -> Iterator[NamedOutlet]:
    ambiguous = foreign_words("russian", "words", "ambiguous")
    for found in _outlet().finditer(text):
        key = next(key for name, key in _by_length() if found["name"].startswith(name))
        quoted = text[found.start("name") - 1 : found.start("name")] == "«" and found[0].endswith("»")
        if found["name"] in ambiguous and not (found["medium"] or quoted):
            continue
        start, end = (found.start("name"), found.end("name"))
        if quoted:
            start, end = start - 1, end + 1
        yield NamedOutlet(key, point(text, number, start, end, "alias"))


@cache
def _by_length() -> list[tuple[str, str]]:
    return sorted(_keys().items(), key=lambda pair: -len(pair[0]))


def parties_in(number: int, text: str, named: Sequence[NamedOutlet], people: Sequence[Party]) -> list[Party]:
    """List who may speak in a paragraph; of words that overlap the first kind counts."""
    media = [
        Party(one.mention, "outlet", one.facts.name, one.key)
        for one in named
        if one.mention.paragraph == number
    ]
    people = [one for one in people if one.mention.paragraph == number]
    others = [*_taken_up(number, text, named), *_listed(number, text)]
    return apart([*people, *media, *others])


def _taken_up(number: int, text: str, named: Sequence[NamedOutlet]) -> Iterator[Party]:
    for found in _TAKEN_UP.finditer(text):
        meant = [
            one
            for one in named
            if one.mention.paragraph is not None
            and (one.mention.paragraph, one.mention.start) < (number, found.start())
            and one.facts.kind in _KINDS[found["noun"].lower()]
        ]
        if meant:
            mention = point(text, number, *found.span(), "medium taken up")
            last = meant[-1]
            yield Party(mention, "outlet", last.facts.name, last.key, last.mention)


@cache
def _others() -> re.Pattern[str]:
    words = {name: foreign_words("russian", "words", name) for name in ("bodies", "unnamed")}
    forms = (
        rf"(?P<{name}>{'|'.join(map(re.escape, sorted(listed, key=len, reverse=True)))})"
        for name, listed in words.items()
    )
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?![\w-])")


def _listed(number: int, text: str) -> Iterator[Party]:
    for found in _others().finditer(text):
        if found["bodies"]:
            yield Party(point(text, number, *found.span(), "body"), "organization", found[0])
        else:
            yield Party(point(text, number, *found.span(), "nobody named"), "unnamed", None)
