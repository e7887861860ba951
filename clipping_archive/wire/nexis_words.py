"""What Nexis calls the parts of a story, in the languages of those who save it."""

from __future__ import annotations

import tomllib
from functools import cache
from pkgutil import get_data

from clipping_archive.domain import expressions as re

COUNT = r"(?:[^\W\d_]{3,12} )?\d{1,4} (?:of|von|de|van|di|av|af|из) \d{1,4}(?: [^\W\d_]{3,12})?"
"""``1 of 74 DOCUMENTS``, ``Dokument 1 von 2``: what stands above a story of several."""
_LABEL = re.compile(r"([^\W\d_][\w()/ -]{1,26}):(?:\s|$)")


@cache
def _told() -> dict[str, dict[str, list[str]]]:
    data = get_data(__name__, "nexis.toml")
    assert data is not None  # only a loader without get_data gives None
    told: dict[str, dict[str, list[str]]] = tomllib.loads(data.decode("utf-8"))
    return told


@cache
def labels() -> dict[str, str]:
    """Give the field of each label, which is told by its letters alone."""
    return {_bare(word): field for field, words in _told()["labels"].items() for word in words}


@cache
def lines(kind: str) -> frozenset[str]:
    """Give the lines of a kind, in lower case: what opens the body, ends it, or says that it is corrected."""
    return frozenset(_told()["lines"][kind])


@cache
def days() -> frozenset[str]:
    """Give the days of the week and what else stands beside a date."""
    return frozenset(_told()["date"]["days"])


@cache
def of_lines(kind: str) -> str:
    """Give an expression for the lines of a kind, in any case."""
    return "|".join(sorted(map(re.escape, lines(kind)), key=len, reverse=True))


@cache
def of_labels(*fields: str) -> str:
    """Give an expression for the labels of these fields, in any case."""
    told = (word for field in fields for word in _told()["labels"][field])
    return "|".join(re.escape(word).replace(r"\-", "[- ]") for word in sorted(told, key=len, reverse=True))


def labelled(line: str) -> tuple[str, str] | None:
    """Part a line that opens with a label into its field and what it says; None for any other line."""
    found = _LABEL.match(line)
    field = labels().get(_bare(found[1])) if found else None
    return (field, line[found.end() :].strip()) if found and field else None


def is_line(line: str, kind: str) -> bool:
    """Say whether a line is one of a kind and nothing else, with or without a colon behind it."""
    return line.rstrip(" :.").casefold() in lines(kind)


def _bare(word: str) -> str:
    return "".join(char for char in word.casefold() if char.isalpha())
