"""What a comma parts from the name behind it: "the head of the bloc, Jane Doe," and "its maker, Acme,"."""

from __future__ import annotations

from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import either, word_set
from clipping_archive.extraction.titles import is_head, is_modifier

_REACH = 120
_NOUN = r"(?:[\w’'&-]|\.(?=\w)|(?<=[A-Z])\.)+"
_OWNER = r"(?:(?!(?:In|On|At|As|But|And|For|By) )[A-Z][\w&.-]+ ){0,4}[\w.-]+(?:['’]s|s['’])"
_REST = rf"(?P<rest> {either('of, for, at, in, to, behind, from')} (?:{_NOUN} ){{0,9}}{_NOUN})?, $"
_BEFORE = re.compile(
    rf"(?<![\w’'-])(?P<owner>(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|{_OWNER})) "
    rf"(?P<words>(?:{_NOUN} ){{0,5}}?{_NOUN})"
    rf"{_REST}"
)
_BARE = re.compile(rf"[ “\"]*(?P<words>(?:{_NOUN} ){{0,4}}?{_NOUN}){_REST}")
_MARK = re.compile(r"(?:[,;:]|(?<![A-Z])\.)[\"”’']* ")
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
    reach = max(0, start - _REACH)
    marks = [mark.end() for mark in _MARK.finditer(text, reach, start - 2)]
    low = marks[-1] if marks else reach
    if not any(_is_role(word) or _is_firm(word) for word in map(_bared, text[low : start - 2].split(" "))):
        return None
    found = _earliest(text, low, start)
    if not found:
        return _bare(text, low, start) if marks or low == 0 else None
    opens = "words" if found["owner"].lower() in _DETERMINERS else "owner"
    return Apposition(found.start(opens), not _is_firm(found["words"]))


def _bared(word: str) -> str:
    """Leave out the marks before a word that opens a phrase."""
    return word.lstrip('“"')


def _bare(text: str, low: int, start: int) -> Apposition | None:
    """Read a role without an article that opens a clause: "..., head of the observatory, Jane Doe, ..."."""
    found = _BARE.match(text, low, start)
    words = found["words"] if found else ""
    if not found or not (_is_role(words) and _is_office(words)) or _VERBS.search(found[0]):
        return None
    return Apposition(found.start("words"), True)


def _is_role(words: str) -> bool:
    return is_head(words.rpartition(" ")[2])


def _is_office(words: str) -> bool:
    """Tell "Union chief" from "He left as head"."""
    return all(is_modifier(word) or is_head(word) or _is_proper(word) for word in words.split())


def _is_proper(word: str) -> bool:
    return word[0].isupper() and len(word) > 2


def _earliest(text: str, low: int, start: int) -> re.Match[str] | None:
    """Give the longest phrase without a verb whose noun is one of a person or of a firm."""
    at = low
    while (found := _BEFORE.search(text, at, start)) is not None:
        known = _is_role(found["words"]) or _is_firm(found["words"])
        if known and not _VERBS.search(found[0]):
            return found
        at = found.start() + 1
    return None


def _is_firm(words: str) -> bool:
    return words.rpartition(" ")[2].lower() in _FIRMS
