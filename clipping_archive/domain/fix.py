"""A correction by a person, and the short keys by which statements and dates are found again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Attribution, DateMention
from clipping_archive.domain.mention import Mention

KINDS = {
    "speaker": "quote",
    "carrier": "quote",
    "not-said": "quote",
    "date": "date",
    "person": "person",
    "not-a-person": "person",
    "published": "dispatch",
    "agency": "dispatch",
    "headline": "dispatch",
}
"""Every kind of fix, and what it corrects."""

NONE = "none"
"""The value that says: there is none."""

DIGITS = 5
"""Hex digits of a key: one in a million that two statements of a dispatch share one."""


class Fix(NamedTuple):
    """A correction of one dispatch; it wins over the rules.

    ``words`` are those of the statement, the date or the name, ``occurrence``
    counts where they stand more than once in the paragraphs. ``value`` is what
    is right: a name, a key, an ISO date, a headline. ``before`` is what the
    archivist had given, where a fix replaced that. ``number`` is the fix's own
    within the dispatch; ``taken_back`` says when it was. ``found`` says whether
    the reading still holds what it is about; None where nobody has looked.
    """

    kind: str
    words: str = ""
    occurrence: int = 1
    value: str | None = None
    before: str | None = None
    number: int = 0
    who: str = ""
    made_at: datetime | None = None
    taken_back: datetime | None = None
    found: bool | None = None

    @property
    def rule(self) -> str:
        """The name of the rule by which a corrected finding is known."""
        return f"fixed by {self.who or 'nobody named'}"

    @property
    def key(self) -> str | None:
        """The key of the statement or date that it corrects."""
        return key_of(self.words, self.occurrence) if KINDS[self.kind] in {"quote", "date"} else None


def key_of(words: str, occurrence: int) -> str:
    """Give the short key of words: they, without regard to white space, and which occurrence they are."""
    told = f"{' '.join(words.split())}\0{occurrence}"
    return sha256(told.encode()).hexdigest()[:DIGITS]


def keys_of(paragraphs: tuple[str, ...], findings: Iterable[Attribution | DateMention]) -> list[str]:
    """Give the short key of each statement or date, in their order."""
    return [
        key_of(one.text, occurrence_of(paragraphs, one.paragraph, one.start, one.text)) for one in findings
    ]


def places_of(paragraphs: tuple[str, ...], words: str) -> list[Mention]:
    """List where words stand in the paragraphs; white space may be another than it was."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    joined = r"\s+".join(parts)
    pattern = re.compile(f"(?=({joined}))")  # looked at, not taken: words may overlap themselves
    return [
        Mention(number, *found.span(1), found[1])
        for number, text in enumerate(paragraphs)
        for found in pattern.finditer(text)
    ]


def occurrence_of(paragraphs: tuple[str, ...], paragraph: int, start: int, words: str) -> int:
    """Count which occurrence of its words a finding is."""
    plain = "\0".join(" ".join(text.split()) for text in paragraphs)
    told = " ".join(words.split())
    if told and plain.find(told, plain.find(told) + 1) < 0:
        return 1  # the usual case, in a tenth of the time
    ahead = [at for at in places_of(paragraphs, words) if (at.paragraph or 0, at.start) < (paragraph, start)]
    return len(ahead) + 1
