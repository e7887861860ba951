"""What a comma parts from the name behind it: "the head of the bloc, Jane Doe," and "its maker, Acme,"."""

from __future__ import annotations

import re
from typing import NamedTuple

from clipping_archive.extraction.patterns import either, word_set
from clipping_archive.extraction.titles import is_head

_REACH = 120
_NOUN = r"(?:[\w’'&-]|\.(?=\w))+"
_BEFORE = re.compile(
    rf"(?<![\w’'-])(?P<owner>(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[\w.-]+(?:['’]s|s['’]))) "
    rf"(?P<words>(?:{_NOUN} ){{0,5}}?{_NOUN})"
    rf"(?P<rest> {either('of, for, at, in, to, behind, from')} (?:{_NOUN} ){{0,9}}{_NOUN})?, $"
)
_BEHIND = re.compile(r",(?! (?:and|or)\b)|\.?[”\"]? *$")
_DETERMINERS = word_set("the a an his her its their")
_VERBS = re.compile(r"\b(?:said|says|told|who|which|that|whose|was|were|is|are|has|had|have)\b")
_FIRMS = word_set("""
    operator company carrier maker firm manufacturer producer supplier retailer builder developer lender
    insurer airline automaker carmaker chipmaker brewer refiner startup start-up subsidiary parent
""")


class Apposition(NamedTuple):
    """The words before a comma and a name: where they start, and whether they mean a person or a firm."""

    start: int
    is_person: bool


def apposition_before(text: str, start: int, end: int) -> Apposition | None:
    """Give the noun phrase that a comma parts from the name, where a comma stands behind it as well."""
    if not text.endswith(", ", 0, start) or not _BEHIND.match(text, end):
        return None
    low = max(0, start - _REACH)
    for mark in ", ", ". ", "; ", ": ":
        low = max(low, text.rfind(mark, low, start - 2) + 1)
    found = _earliest(text, low, start)
    if not found:
        return None
    opens = "words" if found["owner"].lower() in _DETERMINERS else "owner"
    return Apposition(found.start(opens), not _is_firm(found["words"]))


def _earliest(text: str, low: int, start: int) -> re.Match[str] | None:
    """Give the longest phrase without a verb whose noun is one of a person or of a firm."""
    at = low
    while (found := _BEFORE.search(text, at, start)) is not None:
        known = is_head(found["words"].rpartition(" ")[2]) or _is_firm(found["words"])
        if known and not _VERBS.search(found[0]):
            return found
        at = found.start() + 1
    return None


def _is_firm(words: str) -> bool:
    return words.rpartition(" ")[2].lower() in _FIRMS
