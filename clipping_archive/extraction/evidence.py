"""What speaks for and against a person: one table of weights, summed per document."""

from __future__ import annotations

import re
from functools import cache

from clipping_archive.gazetteer import (
    bodies,
    chinese_family_names,
    demonyms,
    family_names,
    given_names,
    is_common,
    korean_family_names,
    korean_syllables,
    not_names,
    outlet_aliases,
    places,
)

# Chosen by hand from what each kind of evidence is worth on development copy;
# ACCEPT is the sum that makes a person.
WEIGHTS = {
    "title": 3.0,
    "honorific": 3.0,
    "apposition": 2.0,
    "age": 2.5,
    "speaks": 1.6,
    "korean name": 3.0,
    "chinese name": 1.6,
    "given name": 1.4,
    "family name": 0.8,
    "initial": 1.5,
    "repeated": 1.0,
    "unknown words": 0.6,
    "known as something else": -6.0,
    "not a name": -5.0,
    "place word": -1.6,
    "common word": -1.2,
    "article": -2.5,
    "capitals": -1.0,
    "credit": -6.0,
    "too long": -3.0,
}
ACCEPT = 2.0

_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}|[A-Z]\.?|[A-Z]{2}")
_POINTS = frozenset(("n", "s", "e", "w", "north", "south", "east", "west"))

Evidence = dict[str, float]


@cache
def _known_otherwise() -> frozenset[str]:
    return (
        frozenset(alias.lower() for alias in outlet_aliases()) | frozenset(bodies()) | frozenset(demonyms())
    )


def is_korean(words: tuple[str, ...]) -> bool:
    """Tell a Korean name in any romanisation: family name first, one or two syllables behind it."""
    if not 2 <= len(words) <= 3 or words[0].lower() not in korean_family_names():
        return False
    parts = [part.lower() for word in words[1:] for part in re.split(r"[-‐‑]", word)]
    return 1 <= len(parts) <= 2 and all(part in korean_syllables() for part in parts)


def is_chinese(words: tuple[str, ...]) -> bool:
    """Tell a Chinese name: family name first, one further word that is no Western given name."""
    return (
        len(words) == 2
        and words[0].lower() in chinese_family_names()
        and words[0].lower() not in given_names()
    )


def _is_place(phrase: str, folded: list[str]) -> bool:
    """Tell a name that places bear: of several words, behind "St.", half a country."""
    return (len(folded) > 1 and (phrase in places() or folded[0] == "st")) or _is_half_country(folded)


def _is_half_country(folded: list[str]) -> bool:
    """Tell "N. Korea", "S. Korean" and "S Korea-UN" from a person with an initial."""
    if len(folded) < 2 or folded[0] not in _POINTS:
        return False
    second = folded[1].partition("-")[0]
    return second in places() or second in demonyms()


def _has_initial(words: tuple[str, ...]) -> bool:
    """Tell "J. Doe", "J.K. Doe" and "JK Doe" from a row of letters ("W L PCT")."""
    if len(words) < 2 or len(words[-1]) < 3 or (words[-1].isupper() and "." not in words[0]):
        return False
    return any(_INITIALS.fullmatch(word) and not is_common(word) for word in words[:-1])


def of_words(words: tuple[str, ...]) -> Evidence:
    """Weigh the words of a name by themselves."""
    found: list[str] = []
    folded = [word.lower().rstrip(".") for word in words]
    phrase = " ".join(folded)
    if phrase in _known_otherwise() or _is_place(phrase, folded):
        found.append("known as something else")
    if len(folded[-1]) < 2 or any(word in not_names() for word in folded):
        found.append("not a name")
    if is_korean(words):
        found.append("korean name")
    elif is_chinese(words):
        found.append("chinese name")
    if len(words) > 1 and folded[0].split("-")[0] in given_names():
        found.append("given name")
    if folded[-1] in family_names() and len(words) > 1:
        found.append("family name")
    if _has_initial(words):
        found.append("initial")
    if len(words) > 1 and not any(is_common(word) for word in folded):
        found.append("unknown words")
    if any(is_common(word) and word not in given_names() and word not in family_names() for word in folded):
        found.append("common word")
    if len(words) == 1 and phrase in places():
        found.append("place word")
    if all(word.isupper() and len(word) > 2 for word in words):
        found.append("capitals")
    if len(words) > 5:
        found.append("too long")
    return {name: WEIGHTS[name] for name in found}
