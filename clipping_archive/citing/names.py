"""The names of a byline: which part is the family name, and in which order they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass

from clipping_archive.gazetteer import (
    chinese_family_names,
    family_names,
    given_names,
    korean_family_names,
    korean_syllables,
)
from clipping_archive.gazetteer.languages import foreign_words

_HANGUL = re.compile(r"[가-힣]{3}")
_PINYIN = re.compile(
    r"(?:(?:[zcs]h|[b-df-hj-np-tw-z])?"
    r"(?:i?ang|i?ong|u?ang|eng|ing|[iu]?an|[iu]n|en|[iu]ao|u?ai|[aeu]i|[ai]o|ou|iu|i[ae]|u[aeo]|er|[aeiou])){1,2}"
)
"""One or two syllables, as a Chinese given name has."""
_VIETNAMESE = frozenset(
    ("nguyen", "tran", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "ngo", "duong")
)
"""Family names in Vietnamese copy that no other language shares as a given name."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written; ``family`` and ``given`` only where their order is known.

    ``family_first`` says that the family name stands first in the name as written.
    """

    written: str
    family: str | None = None
    given: str | None = None
    family_first: bool = False


def name_of(written: str) -> Name:
    """Part a name into family and given name; one of unknown order stays whole: a guess misfiles it."""
    if _HANGUL.fullmatch(written) and written[0] in foreign_words("korean", "people", "surnames"):
        return Name(written, written[0], written[1:], family_first=True)
    first, *rest = written.split() or [""]
    if 1 <= len(rest) <= 2 and _family_first(first, rest):
        return Name(written, first, " ".join(rest), family_first=True)
    if rest and _given_first(first, rest):
        return Name(written, rest[-1], " ".join((first, *rest[:-1])))
    return Name(written)


def _family_first(first: str, rest: list[str]) -> bool:
    """Say whether a name is Korean, Chinese or Vietnamese as agencies write it: Seo Min-ah, Li Xiaoming."""
    family, given = first.casefold(), [part.casefold() for part in rest]
    syllables = given[0].split("-") if len(given) == 1 else given
    if len(syllables) == 2 and set(syllables) <= korean_syllables():
        return family in korean_family_names()
    if len(given) == 2:
        return family in _VIETNAMESE
    # Wang Yi stays whole: both words are family names, and nobody knows which of them is meant
    known = family in chinese_family_names() and given[0] not in family_names()
    return known and _PINYIN.fullmatch(given[0]) is not None


def _given_first(first: str, rest: list[str]) -> bool:
    """Say whether a name is a known given name, perhaps initials, and a family name: "Ada J. Moss"."""
    *middle, last = rest
    plain = last[:1].isupper() and all(re.fullmatch(r"[A-Z]\.?", one) for one in middle)
    asian = chinese_family_names() | korean_family_names()  # Lee Smith is no Lee, Li Xiaoming may be one
    sure = first.casefold() not in asian or (
        last.casefold() in family_names() and last.casefold() not in asian
    )
    return plain and sure and first.casefold() in given_names()
