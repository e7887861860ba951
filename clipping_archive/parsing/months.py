"""The names of months as datelines write them, and the parts of an expression for a date."""

from __future__ import annotations

from datetime import date

from clipping_archive.parsing.patterns import either

# English; the short forms of German, Spanish, Italian, French and Malay desks, which stamp English copy
# too; Russian.
_NAMES = (
    ("jan january", "ene gen janv", "янв января"),
    ("feb february", "fév févr", "фев февраля"),
    ("mar march", "mrz mär mac", "мар марта"),
    ("apr april", "abr avr", "апр апреля"),
    ("may", "mai mei mag", "мая"),
    ("jun june", "giu juin", "июн июня"),
    ("jul july", "lug juil", "июл июля"),
    ("aug august", "ago ogos août", "авг августа"),
    ("sep sept september", "set", "сен сентября"),
    ("oct october", "okt ott", "окт октября"),
    ("nov november", "", "ноя ноября"),
    ("dec december", "dez dic dis déc", "дек декабря"),
)
MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names[0].split()}
"""Month numbers by English name or short form, in small letters and without a full stop."""
ANY_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in " ".join(names).split()}
"""The same, with the names of other languages."""


def _one_of(names: dict[str, int]) -> str:
    """Match a name of a month in any case, the longest first."""
    return f"(?i:{either(*sorted(names, key=len, reverse=True))})"


MONTH = _one_of(MONTHS) + r"(?![A-Za-z])\.?"
"""An expression for the English name or short form of a month; "Marchers" holds none."""
ANY_MONTH = _one_of(ANY_MONTHS) + r"(?![^\W\d_])\.?"
"""The same for the names of all languages."""

FIRST_JUCHE = 1912
"""Pyongyang counted its years from this one: 2023 was Juche 112."""


_SHORTEST = [name for name in ANY_MONTHS if not any(one in name for one in ANY_MONTHS if one != name)]


def names_month(line: str) -> bool:
    """Say whether a line holds the name of any month, be it in another word: a tenth of what a date takes."""
    folded = line.casefold()
    return any(name in folded for name in _SHORTEST)


def month_number(name: str) -> int:
    """Give the number of a month by its name; KeyError for what is none."""
    return ANY_MONTHS[name.rstrip(".").lower()]


def day_of(year: int, month: int, day: int) -> date | None:
    """Give a day, or None where no calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
