"""Where a text may name a medium of the list: the words that begin one of its aliases."""

from __future__ import annotations

from collections.abc import Set
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import last_words
from clipping_archive.gazetteer import outlet_aliases

_TOKEN = re.compile(r"[^\W_](?:[\w.&'’/+-]*[\w+])?")
_NOT_SMALL = re.compile(r"[^\W_a-z](?<![^\W_].)(?:[\w.&'/+-]*[\w+])?")
"""A word that does not begin with a small letter."""
_WITHIN_WORD = frozenset("_.&'/+-")


def aliases_at(plain: str, words: Set[str]) -> dict[int, list[str]]:
    """Give the aliases that may begin at a word: as it is ("People's Daily"), or without its "'s".

    Nearly all begin with a capital, and only where one of the others may stand is every word looked at.
    """
    token = _NOT_SMALL if words.isdisjoint(_last_of_small()) else _TOKEN
    known = _by_first()
    found_at: dict[int, list[str]] = {}
    for found in token.finditer(plain):
        if (first := found[0]) not in known and (first := first.removesuffix("'s")) not in known:
            continue
        start = found.start()
        end = start + len(first)
        behind = (plain[end : end + length] for length in (2, 1, 0))  # the longer name first
        aliases = [alias for two in behind for alias in _by_next(first).get(two, ())]
        if aliases and is_opening(plain, start):
            found_at[start] = aliases
    return found_at


@cache
def _last_of_small() -> frozenset[str]:
    return last_words(first for first in _by_first() if "a" <= first[0] <= "z")


def is_opening(plain: str, at: int) -> bool:
    """Tell the start of a word from what stands behind a hyphen, a slash or a stop in one."""
    while at and plain[at - 1] in _WITHIN_WORD:
        at -= 1
    return not (at and plain[at - 1].isalnum())


@cache
def _by_first() -> dict[str, list[str]]:
    """Index the aliases by their first word."""
    table: dict[str, list[str]] = {}
    for alias in outlet_aliases():
        first = alias.partition(" ")[0]
        if first.isalnum() or (first := _first_word(alias)):
            table.setdefault(first, []).append(alias)
    return table


def _first_word(alias: str) -> str:
    found = _TOKEN.search(alias)
    return found[0] if found else ""


@cache
def _by_next(first: str) -> dict[str, list[str]]:
    """Index the aliases with a first word by the two characters behind it, longest first."""
    table: dict[str, list[str]] = {}
    for alias in sorted(_by_first()[first], key=len, reverse=True):
        end = alias.index(first) + len(first)
        table.setdefault(alias[end : end + 2], []).append(alias)
    return table
