"""Who may speak in Korean copy: people, media and the nouns for them, bodies, and those without a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from clipping_archive.domain.story import Story
from clipping_archive.extraction.foreign import Party, apart, point
from clipping_archive.extraction.korean_people import BEHIND
from clipping_archive.extraction.outlets import NamedOutlet
from clipping_archive.gazetteer import outlet_aliases
from clipping_archive.gazetteer.languages import foreign_outlets, foreign_words

_HANGUL = re.compile(r"[가-힣]")
_BEGIN = r"(?<![가-힣A-Za-z0-9])"


def _words(name: str) -> str:
    """Match a word of a list, the longest first."""
    words = sorted(foreign_words("korean", "words", name), key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, words))})"


@cache
def _keys() -> dict[str, str]:
    native = {name: key for name, key in outlet_aliases().items() if _HANGUL.search(name)}
    return native | dict(foreign_outlets("korean"))


@cache
def _outlet() -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(_keys(), key=len, reverse=True)))
    return re.compile(rf"{_BEGIN}(?P<name>{names})(?P<medium> ?{_words('medium')})?{BEHIND}")


@cache
def _anaphora() -> tuple[re.Pattern[str], dict[str, set[str]]]:
    kinds = {
        noun: set(meant) for noun, *meant in map(str.split, foreign_words("korean", "words", "anaphora"))
    }
    return re.compile(rf"{_BEGIN}(?:이 |동 )?(?P<noun>{'|'.join(kinds)})(?=[은는이도])"), kinds


@cache
def _unnamed() -> re.Pattern[str]:
    known = "|".join(_words(name) for name in ("unnamed_before", "bodies", "countries"))
    before = rf"(?:{known}|[가-힣]{{1,8}}{_words('body_ends')})"
    return re.compile(rf"{_BEGIN}(?:{before}(?:의|측)? ){{0,4}}{_words('unnamed')}(?:들)?{BEHIND}")


@cache
def _body() -> re.Pattern[str]:
    end = rf"[가-힣]{{0,8}}{_words('body_ends')}"
    place = rf"(?:(?:{_words('countries')}|[가-힣]{{1,6}}{_words('country_ends')}) )?"
    return re.compile(rf"{_BEGIN}{place}(?:{end}|{_words('bodies')}|{_words('countries')}){BEHIND}")


def find_korean_outlets(story: Story) -> tuple[NamedOutlet, ...]:
    """List the media that a story names, the headline first."""
    found = list(_named(None, story.headline or ""))
    for number, text in enumerate(story.paragraphs):
        found += _named(number, text)
    return tuple(found)


def _named(number: int | None, text: str) -> Iterator[NamedOutlet]:
    ambiguous = foreign_words("korean", "words", "ambiguous")
    for found in _outlet().finditer(text):
        if found["medium"] or found["name"] not in ambiguous:
            yield NamedOutlet(_keys()[found["name"]], point(text, number, *found.span(), "alias"))


def parties_in(number: int, text: str, named: Sequence[NamedOutlet], people: Sequence[Party]) -> list[Party]:
    """List who may speak in a paragraph; of words that overlap the first kind counts."""
    media = [
        Party(one.mention, "outlet", one.facts.name, one.key)
        for one in named
        if one.mention.paragraph == number
    ]
    people = [one for one in people if one.mention.paragraph == number]
    others = [*_taken_up(number, text, named), *_without_name(number, text), *_bodies(number, text)]
    return apart([*people, *media, *others])


def _taken_up(number: int, text: str, named: Sequence[NamedOutlet]) -> Iterator[Party]:
    """Give the nouns that take up a medium named before: the last one that is of the noun's kind."""
    form, kinds = _anaphora()
    for found in form.finditer(text):
        meant = [
            one
            for one in named
            if one.mention.paragraph is not None
            and (one.mention.paragraph, one.mention.start) < (number, found.start())
            and one.facts.kind in kinds[found["noun"]]
        ]
        if meant:
            last = meant[-1]
            mention = point(text, number, *found.span(), "medium taken up")
            yield Party(mention, "outlet", last.facts.name, last.key, last.mention)


def _without_name(number: int, text: str) -> Iterator[Party]:
    for found in _unnamed().finditer(text):
        yield Party(point(text, number, *found.span(), "nobody named"), "unnamed", None)


def _bodies(number: int, text: str) -> Iterator[Party]:
    for found in _body().finditer(text):
        yield Party(point(text, number, *found.span(), "body"), "organization", found[0])
