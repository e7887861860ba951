"""Who may speak in Korean copy: people, media and the nouns for them, bodies, and those without a name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.foreign import Party, point
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
def taken_up() -> tuple[re.Pattern[str], dict[str, set[str]]]:
    """Match the nouns that take up a medium, and map each to the kinds that it can mean."""
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


def named_in(number: int | None, text: str) -> Iterator[NamedOutlet]:
    """Give the media that a paragraph, or the headline, names."""
    ambiguous = foreign_words("korean", "words", "ambiguous")
    for found in _outlet().finditer(text):
        if found["medium"] or found["name"] not in ambiguous:
            yield NamedOutlet(_keys()[found["name"]], point(text, number, *found.span(), "alias"))


def others_in(number: int, text: str) -> Iterator[Party]:
    """Give those without a name and the bodies that may speak in a paragraph."""
    for found in _unnamed().finditer(text):
        yield Party(point(text, number, *found.span(), "nobody named"), "unnamed", None)
    for found in _body().finditer(text):
        yield Party(point(text, number, *found.span(), "body"), "organization", found[0])
