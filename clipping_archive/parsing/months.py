"""The names of months as datelines write them, and the parts of an expression for a date."""

from __future__ import annotations

from datetime import date

from clipping_archive.parsing.patterns import either

# English; the names and short forms of German, Dutch, Scandinavian, Spanish, Portuguese, Italian, French and
# Malay desks; Russian.
_NAMES = (
    ("jan january", "ene enero gen gennaio janv janvier janeiro januar januari jänner", "янв января"),
    ("feb february", "febrero febbraio fév févr février fev fevereiro februar februari", "фев февраля"),
    ("mar march", "mrz mär märz mac marzo março mars maart marts", "мар марта"),
    ("apr april", "abr abril aprile avr avril", "апр апреля"),
    ("may", "mai mei mag maggio mayo maio maj", "мая"),
    ("jun june", "giu giugno juin junio junho juni", "июн июня"),
    ("jul july", "lug luglio juil juillet julio julho juli", "июл июля"),
    ("aug august", "ago agosto ogos août augustus augusti", "авг августа"),
    ("sep sept september", "set setembro settembre septembre septiembre", "сен сентября"),
    ("oct october", "okt oktober ott ottobre octobre octubre outubro", "окт октября"),
    ("nov november", "novembre noviembre novembro", "ноя ноября"),
    ("dec december", "dez dezember desember dezembro dic dicembre diciembre dis déc décembre", "дек декабря"),
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

FIRST_JUCHE = 1912
"""Pyongyang counted its years from this one: 2023 was Juche 112."""


def is_month(name: str) -> bool:
    """Say whether a word is the name of a month in any language, in full or cut short."""
    return name.rstrip(".").lower() in ANY_MONTHS


def month_number(name: str) -> int:
    """Give the number of a month by its name; KeyError for what is none."""
    return ANY_MONTHS[name.rstrip(".").lower()]


def day_of(year: int, month: int, day: int) -> date | None:
    """Give a day, or None where no calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
