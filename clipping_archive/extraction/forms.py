"""A person while a document is being read, and the forms by which later mentions call the person."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain.findings import Mention
from clipping_archive.domain.tokens import name_key
from clipping_archive.extraction.patterns import PARTICLES, SUFFIXES
from clipping_archive.gazetteer import family_names, given_names, is_word

_EASTERN = frozenset({"korean name", "chinese name", "hyphened name"})


class Found:
    """A person while the document is being read.

    ``is_eastern`` tells whether the family name comes first; ``short`` is the word by
    which later mentions call the person: the family name.
    """

    def __init__(self, name: str, words: tuple[str, ...], signs: dict[str, float]) -> None:
        self.name = name
        self.key = name_key(name)
        self.words = words
        self.signs = signs
        self.titles: list[str] = []
        self.mentions: list[Mention] = []
        self.is_eastern = not _EASTERN.isdisjoint(signs)
        self.short = (words[0] if self.is_eastern else bare(words)[-1]).lower()
        self._family_forms = tuple(self._forms_of_family())

    @property
    def rule(self) -> str:
        """The strongest evidence, as the name of the rule."""
        return max(self.signs, key=lambda sign: (self.signs[sign], sign), default="name")

    def family_forms(self) -> tuple[str, ...]:
        """Give the keys of the family name: alone, with its particles, without its article."""
        return self._family_forms

    def _forms_of_family(self) -> Iterator[str]:
        yield name_key(self.short)
        if self.is_eastern:
            return
        words = bare(self.words)
        start = len(words) - 1
        while start > 1 and words[start - 1].lower() in PARTICLES:
            start -= 1
        if start < len(words) - 1:
            yield name_key(" ".join(words[start:]))
        if self.short[:3] in ("al-", "el-"):
            yield name_key(self.short[3:])

    def other_forms(self) -> Iterator[str]:
        """Give the keys of rarer forms: an Eastern given name, all but the first or last word."""
        if len(self.words) < 2:
            return
        if self.is_eastern:
            yield name_key(" ".join(self.words[1:]))
            return
        words = bare(self.words)
        first = words[-2].lower() if len(words) > 2 else ""
        if len(words) > 2:
            yield name_key(" ".join(words[-2:]))
            if not is_word(words[-1]):  # "Jane Ottoway Speaks", of a headline, is no longer name of hers
                yield name_key(" ".join(words[:-1]))
        if first in family_names() and first not in given_names() and first not in PARTICLES:
            yield name_key(first)


def bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out what stands behind a name: Jr., III."""
    return words[:-1] if len(words) > 1 and words[-1].rstrip(".") in SUFFIXES else words


def ends(words: tuple[str, ...]) -> tuple[str, str]:
    """Give what a shorter form shares: "Vladimir Putin" with "Vladimir Vladimirovich Putin"."""
    words = bare(words)
    return words[0], words[-1]
