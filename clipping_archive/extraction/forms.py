"""A person while a document is being read, and the forms by which later mentions call the person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from clipping_archive.domain.findings import Mention
from clipping_archive.domain.tokens import name_key
from clipping_archive.extraction.patterns import PARTICLES, SUFFIXES
from clipping_archive.gazetteer import family_names, given_names

_EASTERN = frozenset({"korean name", "chinese name", "hyphened name"})


@dataclass(slots=True)
class Found:
    """A person while the document is being read."""

    name: str
    words: tuple[str, ...]
    signs: dict[str, float]
    titles: list[str] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)

    @property
    def is_eastern(self) -> bool:
        """Whether the family name comes first."""
        return not _EASTERN.isdisjoint(self.signs)

    @property
    def short(self) -> str:
        """The word by which later mentions call the person: the family name."""
        return (self.words[0] if self.is_eastern else bare(self.words)[-1]).lower()

    @property
    def rule(self) -> str:
        """The strongest evidence, as the name of the rule."""
        return max(self.signs, key=lambda sign: (self.signs[sign], sign), default="name")

    def family_forms(self) -> Iterator[str]:
        """Give the keys of the family name: alone, with its particles, without its article."""
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
        """Give the keys of rarer forms: an Eastern given name, one or both of two family names."""
        if len(self.words) < 2:
            return
        if self.is_eastern:
            yield name_key(" ".join(self.words[1:]))
            return
        words = bare(self.words)
        first = words[-2].lower() if len(words) > 2 else ""
        if len(words) > 2:
            yield name_key(" ".join(words[-2:]))
        if first in family_names() and first not in given_names() and first not in PARTICLES:
            yield name_key(first)


def bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out what stands behind a name: Jr., III."""
    return words[:-1] if len(words) > 1 and words[-1].rstrip(".") in SUFFIXES else words


def ends(words: tuple[str, ...]) -> tuple[str, str]:
    """Give what a shorter form shares: "Vladimir Putin" with "Vladimir Vladimirovich Putin"."""
    words = bare(words)
    return words[0], words[-1]
