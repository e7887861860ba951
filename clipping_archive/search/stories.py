"""Which dispatches are takes of one story: told by agency, tag, day and the words of the headline."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from clipping_archive.domain.tokens import name_key
from clipping_archive.search.covering import Sql
from clipping_archive.store.view import View

DAYS, ALIKE = 2, 0.6
"""Days between two takes of a story, and the share of their headlines' words that they have in common."""

RULE = (
    "Takes of one story are those of one agency that carry different series tags, at most two days apart,"
    " under headlines that share most of their words."
)
WHICH = ("all", "newest", "first")
"""What ``--takes`` takes."""

_ORDER = {"urgent": -1, "correction": 99}
_COMMON = """
    about after amid also been before from have into more near next over says said than that their they this
    three under until upon were week when will with
"""
"""Words that say nothing of what a headline is about."""
_LEFT_OUT = frozenset(_COMMON.split())
Ref = TypeVar("Ref")


class Take(NamedTuple, Generic[Ref]):
    """What tells a take: ``ref`` names it, ``day`` is the first that it may have been published on."""

    ref: Ref
    agency: str | None
    number: int
    words: frozenset[str]
    day: date | None


def content_words(text: str | None) -> frozenset[str]:
    """List the words of a headline that say what it is about: of four letters and more, or not Latin."""
    words = name_key(text or "").split()
    return frozenset(word for word in words if len(word) > 3 or not word.isascii()) - _LEFT_OUT


def take_number(kind: str | None, number: int | None) -> int:
    """Give the place of a take: urgent (-1), first (0), LEAD (1), 2nd LD (2), ..., correction (99)."""
    return 0 if kind is None else _ORDER.get(kind, number or 0)


def stories(takes: Sequence[Take[Ref]]) -> list[list[Take[Ref]]]:
    """Put takes together; a story stands where its first take does, and its takes keep their order.

    Two of the same number are no takes of one story. Only those of other
    numbers are compared, so that an archive in which few carry a tag costs little.
    """
    made: list[list[Take[Ref]]] = []
    index: dict[tuple[object, ...], dict[int, list[tuple[int, Take[Ref]]]]] = defaultdict(dict)
    for one in takes:
        found = min((at for at, other in _near(one, index) if _alike(one, other)), default=None)
        if found is None:
            found = len(made)
            made.append([])
        made[found].append(one)
        for word in one.words if one.agency else ():
            index[one.agency, _ordinal(one.day), word].setdefault(one.number, []).append((found, one))
    return made


def _ordinal(day: date | None) -> int | None:
    return day.toordinal() if day else None


def _near(
    one: Take[Ref], index: dict[tuple[object, ...], dict[int, list[tuple[int, Take[Ref]]]]]
) -> Iterable[tuple[int, Take[Ref]]]:
    """Give those of the same agency and of near days that share a word and have another number."""
    at = _ordinal(one.day)
    days: Iterable[int | None] = range(at - DAYS, at + DAYS + 1) if at is not None else [None]
    for day in days:
        for word in one.words:
            for number, known in index.get((one.agency, day, word), {}).items():
                if number != one.number:
                    yield from known


def _alike(one: Take[Ref], other: Take[Ref]) -> bool:
    return len(one.words & other.words) / min(len(one.words), len(other.words)) >= ALIKE


def newest(story: Sequence[Take[Ref]]) -> Take[Ref]:
    """Choose the take that stands for a story."""
    return max(story, key=lambda one: one.number)


def one_of_each(view: View, chosen: Sql, which: str) -> list[int] | None:
    """Give the slots of the newest or the first take of every story among the chosen; None where all stay."""
    if which == "all" or not _tagged(view, chosen):
        return None
    rows = view.execute(
        "SELECT slot, source, series_kind, series_number, headline, published_first FROM article"
        f" WHERE slot IN ({chosen.text}) ORDER BY slot DESC",
        chosen.values,
    )
    takes = [
        Take(slot, source, take_number(kind, number), content_words(headline), _day(first))
        for slot, source, kind, number, headline, first in rows
    ]
    pick = newest if which == "newest" else lambda story: min(story, key=lambda one: one.number)
    return [pick(story).ref for story in stories(takes)]


def _tagged(view: View, chosen: Sql) -> bool:
    """Say whether any of them carries a tag; where none does, no two are takes of one story."""
    query = f"SELECT 1 FROM article WHERE series_kind IS NOT NULL AND slot IN ({chosen.text}) LIMIT 1"
    return bool(view.execute(query, chosen.values))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None
