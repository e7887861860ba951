"""Which words of a phrase are verbs, by their forms and by what stands behind them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import word_set
from clipping_archive.gazetteer import cues, is_word
from clipping_archive.gazetteer.inflect import gerund

AUXILIARIES = word_set("""
    has have had is are was were will would could should can cannot may might must does did
""")
_PASTS = word_set("""
    said told says became began blew broke came chose did drank drew drove fell flew forgot
    gave grew knew ran rode rose sank saw shook showed spoke stole swore took tore threw went
    woke wore wrote
""")
_FINITE = AUXILIARIES | _PASTS
"""Verbs of a main clause; the forms that may be participles as well need an object behind them."""
_PARTICIPLES = word_set("""
    held led made left found won sent sold bought lost met put set hit cut got brought shot
""")
_THIS = "this(?! (?:week|month|year|morning))"
_OBJECT = re.compile(rf" (?:the|an?|his|her|its|their|{_THIS}|that|him|them|us|more|some|\d[\d,.]*)\b")
_OPEN_OBJECTS = word_set("the a an his her its their this that")
_SMALL_WORD = re.compile(r"\b[a-z]+\b(?!-)")
_WHO = re.compile(r"\b(?:who|which|that|whose|whom|where|than|as|what)\b")
_VERBS = _FINITE | _PARTICIPLES | {"do", "be"}
_ANY_WORD = re.compile(r"\w+")
_SHORTENED = re.compile(r"\wn['’]t\b|[a-z]['’]s? (?:a|the|not)\b")


@cache
def verbs_of_saying() -> frozenset[str]:
    """List the verbs of saying that can stand at the head of no noun phrase: told, says, explained."""
    return frozenset(form for form, cue in cues().items() if cue.kind == "past" or form in {"says", "tells"})


def main_verb(phrase: str) -> int | None:
    """Give where a verb stands in a phrase that belongs to no relative clause of it, None for nowhere."""
    for found in finite_in(phrase):
        if not _WHO.search(phrase, 0, found.start()):
            return found.start()
    return None


def finite_in(phrase: str) -> Iterator[re.Match[str]]:
    """Give the verbs of main clauses in a phrase."""
    for found in _SMALL_WORD.finditer(phrase):
        word = found[0]
        if word in _FINITE or (
            (word in _PARTICIPLES or _is_past(word)) and _OBJECT.match(phrase, found.end())
        ):
            yield found


def _is_past(word: str) -> bool:
    return word.endswith("ed") and len(word) > 3 and word[0].islower()


def is_present(word: str, behind: str) -> bool:
    """Tell a verb with its object from a plural: "The deal values / Acme", "puts / the firm"."""
    if not word.islower() or word[-1:] != "s" or word[-2:] in ("ss", "us", "is") or len(word) < 4:
        return False
    opens = behind.lower() in _OPEN_OBJECTS or behind[0].isupper() or behind[0].isdigit() or behind[0] == "$"
    bases = [word[:-1], word[:-2]] if word.endswith("es") else [word[:-1]]
    return opens and any(is_word(gerund(base)) or is_word(f"{base}{base[-1]}ing") for base in bases)


def holds_verb(words: str) -> bool:
    """Tell a clause from a name or a noun phrase, by a word that can be its verb."""
    return (
        any(word in _VERBS or _is_past(word) for word in _ANY_WORD.findall(words))
        or not verbs_of_saying().isdisjoint(words.split())
        or _SHORTENED.search(words) is not None
    )
