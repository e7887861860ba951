"""The outline of a line: as many signs as it has code points, which short expressions can read.

An expression that lists the months of ten languages and the credits of 130 houses takes 5 ms
to compile, and a dateline has eleven forms. Here the months and credits are found by looking
words up, once for a line, and each of their letters becomes a sign; so do letters beyond
ASCII, since an expression that has those in its sets of letters takes twice as long.
What a form finds in the outline, it cuts out of the line itself: see :class:`InLine`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.houses import house_names
from clipping_archive.parsing.months import ANY_MONTHS, MONTHS

# By what stands beside a month; then a credit, and capitals of Cyrillic and of Latin with accents.
_AHEAD, _BEHIND, _BOTH, HOUSE_SIGN, _CYRILLIC, _ACCENTED = map(chr, range(1, 7))
REACH = 600
"""Code points of a line in which a dateline must have ended: six places with a date and a credit fill 300."""
BEHIND = f"{_BEHIND}{_BOTH}"
"""The signs of a month behind a day, for a set of letters."""
MONTH_SIGNS = (_AHEAD, _BEHIND, _BOTH)
MONTH = f"(?<![{_AHEAD}-{_BOTH}])[{_AHEAD}{_BOTH}]++"
"""An expression for an English month ahead of a day."""
ANY_MONTH = f"(?<![{_AHEAD}-{_BOTH}])[{BEHIND}]++"
"""An expression for a month of any language behind a day."""
HOUSE = f"(?<!{HOUSE_SIGN}){HOUSE_SIGN}++"
"""An expression for the credit of a house ahead of a dash."""
UPPER = f"A-Z{HOUSE_SIGN}{_CYRILLIC}{_ACCENTED}"
"""The capitals of an outline, for a set of letters."""
LATIN = f"A-Z{_ACCENTED}"
"""Those of Latin script."""
OPENS = f"A-Z{_AHEAD}-{HOUSE_SIGN}"
"""What a sentence opens with, for a set of letters: a capital of ASCII, a month or a credit."""
LETTER = rf"\w{_AHEAD}-{_ACCENTED}"
"""All that stands for a letter or a digit, for a set of letters."""
_NUMBER = re.compile(r"\d+")
_WORD = r"(?P<word>(?P<name>[^\W\d_](?:[^\W\d_A-Z]{2,11}|[^\W\d_a-z]{2,11}))(?![^\W\d_])\.?)"
_AFTER = re.compile(rf"(?:\.|st|nd|rd|th)? {{1,2}}(?:de )?{_WORD}(?= {{0,2}}(?P<ahead>\d?))")
"""The word behind a number: "5 May", "5th May", "5 de mayo"."""
_GLUED = r"(?<=[a-z])(?=[A-Z])|(?<=[^\W\d_a-z])(?=[A-Z][a-z])"
_BEFORE = re.compile(rf"(?:(?<![^\W\d_])|{_GLUED}){_WORD} {{0,2}}\Z")
"""The word before a number: "May 5", "SeoulMay 5", "SEOULMay 5"."""
_NUMERIC = re.compile(r"\d\.\d\d?\.\d{4}")
LONGEST = 15
"""The longest of such words with a full stop and two spaces, in characters."""
_DASH = re.compile(r"\.| ?[-–—_:]")
END = 2
"""So many last characters of a credit are looked up; the shortest has no more."""


_KEPT = 0x2100
"""Letters and marks of Europe; what stands for others is not kept, of which there are a million."""


class _Signs(dict[int, str]):
    """What stands for a code point: letters beyond ASCII and curly marks by kinds, all else for itself."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        sign = _sign(char) if code > 127 else char if char.isprintable() or char == "\t" else " "
        if code < _KEPT:
            self[code] = sign
        return sign


def _sign(char: str) -> str:
    if "À" <= char <= "Þ":
        return _ACCENTED
    if "А" <= char <= "Я" or char == "Ё":
        return _CYRILLIC
    return "z" if char.isalnum() else _MARKS.get(char, char)


_SIGNS = _Signs()
_MARKS = {"“": '"', "‘": "`", "’": "'"}


class Outline(NamedTuple):
    """A line, and the outline of its first ``REACH`` code points.

    It has a month where that stands beside a number, and a date there or where a day stands in figures.
    """

    line: str
    signs: str
    has_month: bool = False
    has_date: bool = False


class InLine:
    """What an expression found in an outline: a match whose groups are cut out of the line itself."""

    def __init__(self, line: str, found: re.Match[str]) -> None:
        self.string = line
        self._found = found

    def __getitem__(self, name: str) -> str | None:
        start, end = self._found.span(name)
        return self.string[start:end] if start >= 0 else None

    def groupdict(self) -> dict[str, str | None]:
        """Give the words of every named group."""
        return {name: self[name] for name in self._found.re.groupindex}

    def start(self) -> int:
        """Give where it begins, in code points of the line."""
        return self._found.start()

    def end(self) -> int:
        """Give where it ends."""
        return self._found.end()


def outline(line: str, reach: int = REACH) -> Outline:
    """Draw the outline of the start of a line."""
    head = line[:reach]
    signs = head.translate(_SIGNS)
    numbers = [found.span() for found in _NUMBER.finditer(head)]
    if not numbers:
        return Outline(line, signs)
    signs = _with_months(head, signs, numbers)
    has_month = any(sign in signs for sign in MONTH_SIGNS)
    has_date = has_month or (len(numbers) > 2 and _NUMERIC.search(signs) is not None)
    return Outline(line, _with_houses(head, signs) if has_date else signs, has_month, has_date)


def _with_months(head: str, signs: str, numbers: Sequence[tuple[int, int]]) -> str:
    """Draw the months that stand beside numbers; a line has many more words than numbers."""
    for start, end in numbers:
        before = _BEFORE.search(head, max(0, start - LONGEST), start)
        if before and before["name"].lower() in MONTHS and signs[before.start()] not in MONTH_SIGNS:
            signs = _drawn(signs, before.start(), before.end("word"), _AHEAD)
        after = _AFTER.match(head, end)
        if after and (name := after["name"].lower()) in ANY_MONTHS:
            sign = _BOTH if after["ahead"] and name in MONTHS else _BEHIND
            signs = _drawn(signs, after.start("word"), after.end("word"), sign)
    return signs


def _with_houses(head: str, signs: str) -> str:
    by_end = _by_end()
    for found in _DASH.finditer(head):
        end = found.start()
        for name in by_end.get(head[max(0, end - END) : end], ()):
            start = end - len(name)
            if head.endswith(name, 0, end) and not (start and head[start - 1].isalnum()):
                signs = _drawn(signs, start, end, HOUSE_SIGN)
    return signs


@cache
def _by_end() -> dict[str, list[str]]:
    """Give the credits of houses by their last characters: a dash has few of them before it."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in house_names():
        found[name[-END:]].append(name)
    return dict(found)


def _drawn(signs: str, start: int, end: int, sign: str) -> str:
    return signs[:start] + sign * (end - start) + signs[end:]
