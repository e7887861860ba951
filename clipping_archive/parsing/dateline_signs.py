"""What must be true of a line before a form of dateline is tried: it costs less than any expression.

Each form takes 1 ms to compile, and most lines that open a text have none.
"""

from __future__ import annotations

from functools import lru_cache
from string import ascii_lowercase

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.houses import house_names
from clipping_archive.parsing.outline import MONTH_SIGNS, Outline

LINKS = ("de", "del", "la", "las", "el", "al", "do", "da", "dos", "of", "the", "upon", "am", "sur")
"""Small words within the name of a place."""
_SMALL = frozenset((*LINKS, "and"))
DASHES = "-—–_:"
_LETTERS = re.compile("[A-Z]{3,12}")
WEEKDAY = 16
"""So many code points stand between a credit and a month: " Wednesday, 15 "."""
MOST_AHEAD = 4
"""So many words stand ahead of "march 4" in "RPT - La paz, Monday, march 4"."""


def _month_at(drawn: Outline) -> int:
    """Give where the first month stands; 0 in a line that has its date in figures."""
    places = (drawn.signs.find(sign) for sign in MONTH_SIGNS)
    return min((place for place in places if place >= 0), default=0)


def _ahead(drawn: Outline) -> list[str]:
    """Give the words ahead of the first month."""
    return drawn.signs[: _month_at(drawn)].replace("/", " ").split()


def _has_dash(drawn: Outline) -> bool:
    behind = drawn.signs[_month_at(drawn) :]
    return any(dash in behind for dash in DASHES)


@lru_cache(8)  # several forms ask it of a line
def is_dated(drawn: Outline) -> bool:
    """Say whether the words ahead of a date are all such as a place's name may have."""
    return drawn.has_date and all(word[0] not in ascii_lowercase or word in _SMALL for word in _ahead(drawn))


def is_dated_ahead_of_dash(drawn: Outline) -> bool:
    """Say whether there is a dash behind such a date."""
    return is_dated(drawn) and _has_dash(drawn)


def is_dated_by_month(drawn: Outline) -> bool:
    """Say whether such a date has a month in words."""
    return drawn.has_month and is_dated(drawn)


def ends_in_date(drawn: Outline) -> bool:
    """Say whether such a date may close its line: with figures, a month or a bracket, and a stop."""
    last = drawn.signs.rstrip(" .")[-1:]
    return (last.isdigit() or last in (*MONTH_SIGNS, ")")) and is_dated_by_month(drawn)


def is_credited_ahead_of_date(drawn: Outline) -> bool:
    """Say whether a bracket closes ahead of a date: "Seoul (AFP) June 1"."""
    month = _month_at(drawn)
    return drawn.has_date and (month == 0 or ")" in drawn.signs[max(0, month - WEEKDAY) : month])


def has_few_words_ahead(drawn: Outline) -> bool:
    """Say whether a line may begin with two words and a month, and a dash: "La paz, march 4 -"."""
    words = [word for word in _ahead(drawn) if word[:1].isalpha()]
    second = any(word.islower() and word.endswith(",") for word in words)
    return drawn.has_month and len(words) <= MOST_AHEAD and second and _has_dash(drawn)


def is_credited_first(drawn: Outline) -> bool:
    """Say whether a credit may open the line, with a dash and a date behind it."""
    ahead, _, behind = drawn.signs.partition("(")
    dash = behind.partition(")")[2].lstrip(" ")[:1] or " "
    opens = not any(map(str.isalpha, ahead.replace("RPT", "")))
    return opens and dash in ".-—–_:" and drawn.has_date


def is_house(credit: str) -> bool:
    """Say whether a credit is that of a house."""
    return credit in house_names()


def is_house_or_letters(credit: str) -> bool:
    """Say whether a credit is that of a house, or might be one's: it is written in capitals."""
    return _LETTERS.fullmatch(credit) is not None or is_house(credit)
