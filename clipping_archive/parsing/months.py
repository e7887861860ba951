"""The names of months as datelines write them, and the parts of an expression for a date."""

from __future__ import annotations

from datetime import date

_ENGLISH = (
    "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|"
    "sep sept september|oct october|nov november|dec december"
)
# German, Spanish, Italian, French and Malay, as agencies of these languages stamp English copy too.
_OTHERS = "ene gen janv|févr fév|mrz mär mac|abr avr|mai mei mag|giu juin|lug juil|ago ogos août|set|okt ott|nov|dez dic dis déc"


def _numbered(names: str) -> dict[str, int]:
    return {word: number for number, words in enumerate(names.split("|"), 1) for word in words.split()}


_RUSSIAN = "янв января|фев февраля|мар марта|апр апреля|мая|июн июня|июл июля|авг августа|сен сентября|окт октября|ноя ноября|дек декабря"
MONTHS = _numbered(_ENGLISH)
"""Month numbers by English name or short form, in small letters and without a full stop."""
ANY_MONTHS = {**_numbered(_RUSSIAN), **_numbered(_OTHERS), **MONTHS}
"""The same, with the short forms of other languages."""

MONTH = "(?i:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")(?![A-Za-z])\.?"
ANY_MONTH = "(?i:" + "|".join(sorted(ANY_MONTHS, key=len, reverse=True)) + r")(?![^\W\d_])\.?"


def month_number(name: str) -> int:
    """Give the number of a month by its name; KeyError for what is none."""
    return ANY_MONTHS[name.rstrip(".").lower()]


def day_of(year: int, month: int, day: int) -> date | None:
    """Give a day, or None where no calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
