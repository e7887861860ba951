"""What to say where nothing is held by a name: the nearest held ones, and where all of them are listed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from difflib import SequenceMatcher, get_close_matches
from typing import NamedTuple

from clipping_archive.domain.tokens import name_key
from clipping_archive.search.fields import FIELDS
from clipping_archive.search.nodes import Node, Term, spell, terms
from clipping_archive.search.sql import Compiler
from clipping_archive.store.place import Execute
from clipping_archive.store.view import View

MOST, ALIKE = 3, 0.7
"""How many names are offered, and how like its counterpart a word of them is (1 is the same)."""

_FIRST_LETTER = "SELECT DISTINCT token FROM name_token WHERE token >= ? AND token < ?"
_SPELLINGS = """SELECT DISTINCT name.spelling FROM name_token JOIN name USING (name_key)
WHERE name_token.token = ? AND EXISTS (SELECT 1 FROM {slots} AS held WHERE held.name_key = name.name_key)"""
_OUTLETS = """SELECT DISTINCT outlet.key, outlet.name FROM outlet_slot
JOIN outlet ON outlet.key = outlet_slot.outlet WHERE role = '{role}'"""
_AGENCIES = (
    "SELECT key, name FROM source WHERE EXISTS (SELECT 1 FROM article WHERE article.source = source.key)"
)
_PLACES = (
    "SELECT name, name FROM place WHERE EXISTS (SELECT 1 FROM place_slot WHERE place_slot.place = place.id)"
)
_TAGS = "SELECT DISTINCT tag, tag FROM tag_slot"


class Held(NamedTuple):
    """Where the values of a field are: the command that lists them, and what reads them, as (value, name)."""

    listed: str
    query: str


HELD = {
    "person": Held("clipping people list", "person_slot"),
    "said": Held("clipping people list", "speaker_slot"),
    "outlet": Held("clipping outlets list", f"{_OUTLETS.format(role='cited')} UNION {_AGENCIES}"),
    "cites": Held("clipping outlets list", _OUTLETS.format(role="cited")),
    "via": Held("clipping outlets list", _OUTLETS.format(role="carried")),
    "agency": Held("clipping search --facet agency", _AGENCIES),
    "place": Held("clipping search --facet place", _PLACES),
    "tag": Held("clipping search --facet tag", _TAGS),
}


def hints(view: View, node: Node, today: date) -> list[str]:
    """Say of each name in a query by which nothing at all is held so, and what is near to it."""
    return [
        _hint(view, term)
        for term in dict.fromkeys(terms(node))
        if term.field in HELD and term.text.lower() != "none"
        if not _holds(view, term, today)
    ]


def _holds(view: View, term: Term, today: date) -> bool:
    chosen = Compiler(view.execute, today).slots(term)
    return bool(view.execute(f"{chosen.text} LIMIT 1", chosen.values))


def _hint(view: View, term: Term) -> str:
    said = f"Nothing is held for {spell(term)}"
    if near := nearest(view.execute, term.field or "", term.text):
        return f"{said}; did you mean {' or '.join(spell(Term(term.field, one)) for one in near)}?"
    return f"{said}; {HELD[term.field or ''].listed} shows what there is."


def nearest(execute: Execute, field: str, value: str) -> list[str]:
    """List the held values of a field whose words are nearest to those of a value, the nearest first."""
    typed = name_key(value).split()
    if not typed:
        return []
    query = HELD[field].query
    if FIELDS[field].kind == "name":
        pairs = [(name, name) for name in _alike(execute, query, typed)]
    else:
        pairs = [(held, name) for held, name in execute(query, ())]
    return _ranked(typed, pairs)


def _alike(execute: Execute, slots: str, typed: Sequence[str]) -> Iterable[str]:
    """Give recorded names that hold a word like one of those typed; only the first letter must be right."""
    for word in typed:
        tokens = [token for (token,) in execute(_FIRST_LETTER, (word[0], word[0] + "\U0010ffff"))]
        for token in get_close_matches(word, tokens, MOST, ALIKE):
            for (name,) in execute(_SPELLINGS.format(slots=slots), (token,)):
                yield name


def _ranked(typed: Sequence[str], pairs: Iterable[tuple[str, str]]) -> list[str]:
    likeness: dict[str, float] = {}
    for held, name in pairs:
        found = max(_likeness(typed, name_key(words).split()) for words in {held, name})
        likeness[held] = max(found, likeness.get(held, 0.0))
    good = [held for held, found in likeness.items() if found >= ALIKE]
    return sorted(good, key=lambda held: (-likeness[held], held))[:MOST]


def _likeness(typed: Sequence[str], recorded: Sequence[str]) -> float:
    """Say how like the nearest recorded word each typed one is, on the average."""
    best = (max((_ratio(word, other) for other in recorded), default=0.0) for word in typed)
    return sum(best) / len(typed)


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()
