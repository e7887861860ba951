"""Expressions for whole lines, sorted by the words that a line opens with.

Of the hundred expressions for the lines of pages a line can only fit the few that begin as it
does. The others are neither looked at nor compiled: to compile all of them takes 3 ms.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from clipping_archive.domain import expressions as re

Key = TypeVar("Key")

ANY = ""
"""Stands for any opening at all."""
DIGIT = "0"
"""Stands for a digit."""

_GROUP = re.compile(r"\(\?:([^()]*)\)")
_SET = re.compile(r"\[([^\]\\^][^\]\\]*)\]")
_RANGE = re.compile(r"(.)-(.)")
_WORDS = re.compile(r"(?:\\[.^$|?*+()\[\]{}]|[^\d\\.^$|?*+()\[{])+")
_TIMES = re.compile(r"[?*{]")
_MAY_LACK = re.compile(r"[?*]|\{0,\d*\}")


def openings(form: str) -> frozenset[str]:
    """Tell with which words or signs a line can begin that an expression fits; ANY where they are not plain.

    The expression has no alternatives but those in brackets.
    """
    if group := _GROUP.match(form):
        found, end = frozenset[str]().union(*map(openings, group[1].split("|"))), group.end()
    elif one := _SET.match(form):
        ranges = map(_between, _RANGE.findall(one[1]))
        found, end = frozenset(_RANGE.sub("", one[1])).union(*ranges), one.end()
    elif words := _WORDS.match(form):
        plain, end = words[0].replace("\\", ""), words.end()
        if len(plain) > 1 and _TIMES.match(form, end):
            return frozenset({plain[:-1]})  # "Cookies?"
        found = frozenset({plain})
    elif form.startswith(r"\d"):
        found, end = frozenset({DIGIT}), len(r"\d")
    else:
        return frozenset({ANY})
    lacking = _MAY_LACK.match(form, end)
    return found | openings(form[lacking.end() :]) if lacking else found


def _between(ends: tuple[str, str]) -> frozenset[str]:
    first, last = ends
    return frozenset(map(chr, range(ord(first), ord(last) + 1)))


class Openings(Generic[Key]):
    """Expressions for whole lines, each with what it tells; asked by the words that a line opens with."""

    def __init__(self, forms: Iterable[tuple[Key, str]]) -> None:
        self._by: dict[str, list[tuple[tuple[str, ...], Key, re.Pattern[str]]]] = defaultdict(list)
        for key, form in forms:
            compiled = re.compile(form)
            by_sign: dict[str, list[str]] = defaultdict(list)
            for words in openings(form):
                digit = words[:1].isdecimal()
                by_sign[DIGIT if digit else words[:1]].append(ANY if digit else words)
            for sign, opening in by_sign.items():
                self._by[sign].append((tuple(opening), key, compiled))

    def told(self, line: str) -> Iterator[Key]:
        """Give what the expressions tell that fit a line, in no order."""
        sign = DIGIT if line[:1].isdecimal() else line[:1]
        for part in {sign, ANY}:
            for opening, key, form in self._by.get(part, ()):
                if line.startswith(opening) and form.fullmatch(line):
                    yield key
