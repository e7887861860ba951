"""Which earlier takes a series tag implies and the archive does not hold: a "2nd LD" had a LEAD before it.

Takes of a story are those of one agency, published within two days of each
other where both days are known, whose headlines share at least half the words
of the shorter one. It is a rule of thumb, and docs/methods.md says so.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from typing import NamedTuple

from clipping_archive.domain.reference import reference
from clipping_archive.domain.search_statement import MissingTakes
from clipping_archive.domain.tokens import tokens
from clipping_archive.search.covering import Sql
from clipping_archive.store.view import View

DAYS_APART = 2
SHORTEST = 3
"""Shorter words of a headline tell no story from another."""

_COLUMNS = (
    "SELECT key, source, series_label, series_kind, series_number, headline, published_first FROM article"
)


class _Take(NamedTuple):
    key: int
    source: str | None
    label: str | None
    kind: str | None
    number: int | None
    headline: str | None
    day: str | None

    @property
    def words(self) -> frozenset[str]:
        found = (token.text for token in tokens(self.headline or ""))
        return frozenset(word for word in found if len(word) >= SHORTEST)

    @property
    def place(self) -> int | None:
        """0 is the first take, 1 the LEAD; None for what is no take."""
        return 0 if self.kind is None else self.number if self.kind == "lead" else None


def missing_takes(view: View, chosen: Sql) -> tuple[MissingTakes, ...]:
    """Say of the leads among the chosen slots which takes before them are not held."""
    rows = view.execute(
        f"{_COLUMNS} WHERE series_kind = 'lead' AND series_number IS NOT NULL AND slot IN ({chosen.text})"
        " ORDER BY slot DESC",
        chosen.values,
    )
    leads = [_Take(*row) for row in rows]
    if not leads:
        return ()
    by_word: dict[str, list[_Take]] = defaultdict(list)
    sources = {lead.source for lead in leads}
    for take in (_Take(*row) for row in view.execute(_COLUMNS)):
        if take.source in sources and take.place is not None:
            for word in take.words:
                by_word[word].append(take)
    return tuple(
        MissingTakes(reference(lead.key, lead.source), lead.label or "", names)
        for lead in leads
        if (names := _missing(lead, by_word))
    )


def _missing(lead: _Take, by_word: dict[str, list[_Take]]) -> tuple[str, ...]:
    words = lead.words
    shared = Counter(
        take for word in words for take in by_word[word] if take.source == lead.source and _near(lead, take)
    )
    held = {take.place for take, count in shared.items() if 2 * count >= min(len(words), len(take.words)) > 0}
    return tuple(_name(number) for number in range(lead.number or 0) if number not in held)


def _near(one: _Take, other: _Take) -> bool:
    if one.day is None or other.day is None:
        return True
    return abs((date.fromisoformat(one.day) - date.fromisoformat(other.day)).days) <= DAYS_APART


def _name(number: int) -> str:
    if number < 2:
        return ("first take", "LEAD")[number]
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number % 100 not in (11, 12, 13) else "th"
    return f"{number}{ending} LD"
