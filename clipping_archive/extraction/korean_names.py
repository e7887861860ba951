"""What a name looks like in Korean copy: Korean names, foreign ones in Hangul, and what is glued to them."""

from __future__ import annotations

from collections.abc import Set
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.gazetteer.languages import foreign_words

TOKEN = re.compile(r"(?P<word>[가-힣A-Za-z0-9·]+)(?:\([^()]{1,20}\))?")
"""A word, with what is put in brackets behind it."""
_HANGUL = re.compile(r"[가-힣]{1,6}")
PARTICLES = (
    r"(?:(?:측|들)?(?:께서는|께서|에게서|에게는|에게|에서는|에서도|에서|으로|이라는|라는|이라고|라고|이란|과의|와의|까지|부터|보다|"
    r"이며|이자|에도|까지|부터|이다|이고|은|는|이|가|을|를|의|도|와|과|로|에|만|인|측)?)"
)
"""What may be glued to a noun: a particle, or nothing."""
BEHIND = rf"(?={PARTICLES}(?![가-힣A-Za-z0-9]))"
"""An expression for the end of a noun."""
_GLUED = re.compile(rf"(?P<name>[가-힣]{{1,7}}?){PARTICLES}(?![가-힣A-Za-z0-9])")
_NOUN = re.compile(r"(?<![가-힣])(?P<noun>[가-힣]{2,7})(?:은|는|을|를|의|와|과|에)(?![가-힣])")
_NO_NAME_END = re.compile(
    r".*(?:[은는을를의와과며면던한할께들된서]|이자|에서|으로|하고|했고|이고|한다|했다|라고|다고|에게)\Z"
)
_NO_KOREAN_END = re.compile(r".*[을를는의와께]\Z")
KOREAN = (2, 4)
"""The shortest and the longest Korean name, in syllables."""
FULL = 3
"""So many syllables have most Korean names."""


@cache
def word_set(table: str, name: str) -> frozenset[str]:
    """Give a word list of Korean copy as a set."""
    return frozenset(foreign_words("korean", table, name))


def surnames() -> frozenset[str]:
    """Give the Korean family names."""
    return word_set("people", "surnames")


def is_korean(word: str) -> bool:
    """Tell a Korean name, surname and given name in one word of three syllables, from a foreign one."""
    if word in word_set("people", "given") | word_set("people", "given_last"):
        return False
    short, long = KOREAN
    double = len(word) == long and word[:2] in surnames()
    return double or (short <= len(word) < long and word[0] in surnames())


@cache
def _syllables() -> frozenset[str]:
    return frozenset("".join(foreign_words("korean", "words", "transcribed")))


def is_foreign(word: str) -> bool:
    """Tell a foreign name: a given name that is known, or a word with a syllable that Korean words lack."""
    return word in word_set("people", "given") or is_transcribed(word)


def is_transcribed(word: str) -> bool:
    """Say whether a word has a syllable of foreign names that Korean words lack."""
    return not _syllables().isdisjoint(word)


def ends_as_body(word: str) -> bool:
    """Say whether a word ends as the name of a country or body does."""
    return len(word) > KOREAN[0] and word.endswith(
        (
            *foreign_words("korean", "words", "country_ends"),
            *foreign_words("korean", "people", "between_ends"),
        )
    )


def is_body(word: str) -> bool:
    """Say whether a word names a country or body, or stands between a name and its title."""
    return word in _bodies() or (word[-1:] in "군계측" and word[:-1] in word_set("words", "countries"))


@cache
def _bodies() -> frozenset[str]:
    words = "countries", "bodies", "cities"
    return word_set("people", "between").union(*(word_set("words", name) for name in words))


def may_be_name(word: str) -> bool:
    """Say whether a word may be somebody's name, or the last word of it."""
    return bool(
        _HANGUL.fullmatch(word)
        and word not in word_set("people", "nobody")
        and word not in word_set("words", "bodies")
        and word not in word_set("words", "cities")
        and (word not in word_set("words", "countries") or word in surnames())
        and not word.endswith(foreign_words("korean", "words", "country_ends"))
        and not (len(word) > 1 and word in word_set("words", "unnamed"))
        and not (len(word) > 1 and word in word_set("people", "titles"))
        and not (len(word) > 1 and _NO_KOREAN_END.match(word))
        and not (len(word) > 1 and _NO_NAME_END.match(word) and not is_korean(word))
        and not (word[:-1] in word_set("people", "titles") and word[-1] in "나와과도는은이가을를의")
        and not (len(word) > FULL and ends_as_body(word))
        and not (len(word) == KOREAN[0] and word[0] in surnames() and word[1] == "모")  # no name is given
    )


def may_be_given(word: str) -> bool:
    """Say whether a word may be the first of a foreign name of two words or more."""
    return word in word_set("people", "given") or (
        len(word) > 1
        and is_foreign(word)
        and may_be_name(word)
        and not is_body(word)
        and not ends_as_body(word)
    )


def with_particles(text: str) -> frozenset[str]:
    """Give the nouns of a text that stand with a particle which ends no name."""
    return frozenset(found["noun"] for found in _NOUN.finditer(text))


def is_noun_with_particle(word: str, nouns: Set[str]) -> bool:
    """Tell "로르벤이", a noun with its particle, from a name: the noun has other particles elsewhere."""
    return word[-1] in "이가도로" and len(word) > KOREAN[0] and word[:-1] in nouns


def unglued(word: str, nouns: Set[str]) -> str:
    """Take the particle off a name: the shortest that fits, unless a longer one has particles elsewhere."""
    found = _GLUED.match(word)
    name = found["name"] if found and len(found["name"]) > 1 else word
    for end in range(len(name) + 1, len(word) + 1):
        if word[:end] in nouns and not (end == len(word) and word[-1] in "은는을를의와과"):
            name = word[:end]
    return name
