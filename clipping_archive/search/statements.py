"""Find statements: who said what, through whom, in the dispatches that a query finds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from clipping_archive.domain.fix import key_of, occurrence_of
from clipping_archive.domain.pages import Statement
from clipping_archive.domain.period import Period
from clipping_archive.domain.reference import split_item
from clipping_archive.search.fields import FIELDS
from clipping_archive.search.find import Options, read_query
from clipping_archive.search.fulltext import holds
from clipping_archive.search.hits import reference_of
from clipping_archive.search.lacking import lacking
from clipping_archive.search.names import outlet_keys, person_keys
from clipping_archive.search.nodes import And, Everything, Node, Not, Or, Term, both, either, terms
from clipping_archive.search.sql import Compiler
from clipping_archive.store.columns import items_of, paragraphs_of, published_of
from clipping_archive.store.place import Execute
from clipping_archive.store.view import View

CHUNK = 200
"""Dispatches whose statements are read first."""

_CHUNK = "slot IN (SELECT value FROM json_each(?))"
_STATEMENTS = """SELECT said.*, outlet.name AS outlet_name, article.slot, article.source, article.headline,
article.items,
published_first, published_last, published_instant, published_precision, published_origin, published_text
FROM article JOIN attribution AS said ON said.dispatch = article.key
LEFT JOIN outlet ON outlet.key = said.outlet
WHERE article.slot IN (SELECT value FROM json_each(?)) ORDER BY article.slot DESC, said.number"""


def statements(
    view: View,
    query: str,
    options: Options = Options(),  # noqa: B008 - frozen
    *,
    today: date,
) -> tuple[Statement, ...]:
    """Find statements, newest dispatch first, in the order of the text.

    ``said:``, ``via:``, ``cites:`` and ``quote:`` are held against each statement, all other
    fields against its dispatch. ``limit`` and ``offset`` count statements.
    Raises BadQuery and BadDate.
    """
    node = read_query(query, options)
    return statements_of(view, node, options, today=today)


def statements_of(view: View, node: Node, options: Options, *, today: date) -> tuple[Statement, ...]:
    """Find statements by a query that is read already."""
    found: list[Statement] = []
    skipped = 0
    for row in _rows(view, node, Compiler(view.execute, today)):
        if len(found) == options.limit:
            break
        if skipped < options.offset:
            skipped += 1
            continue
        found.append(_statement(view.execute, row))
    return tuple(found)


def with_keys(view: View, found: Iterable[Statement]) -> Iterator[Statement]:
    """Give statements with their short keys; only a page needs them, since they cost reading the text."""
    texts: dict[int, tuple[str, ...]] = {}
    for said in found:
        if said.key not in texts:
            ((body,),) = view.execute("SELECT body FROM article WHERE key = ?", (said.key,))
            texts[said.key] = paragraphs_of(body)
        at = occurrence_of(texts[said.key], said.paragraph, said.start, said.text)
        yield replace(said, short=key_of(said.text, at))


def _rows(view: View, node: Node, compiler: Compiler) -> Iterator[Any]:
    """Give the rows of all statements that meet a query; chunks of dispatches are read as they are needed."""
    chosen = compiler.slots(wide(node))
    decide = _Decision(compiler, node)
    query = f"{chosen.text} ORDER BY slot DESC LIMIT ? OFFSET ?"
    start, size = 0, CHUNK
    while chunk := [row[0] for row in view.execute(query, (*chosen.values, size, start))]:
        decide.look_up(chunk)
        for row in view.execute(_STATEMENTS, (json.dumps(chunk),)):
            if decide.meets(row):
                yield row
        start, size = start + size, size * 2  # doubled, since each chunk walks over those before it


def of_statement(term: Term) -> bool:
    """Say whether a term is held against single statements; ``cites:none`` can only be about a dispatch."""
    if term.field == "cites" and lacking(term):
        return False
    return term.field is not None and FIELDS[term.field].statement


def said_keys(execute: Execute, term: Term) -> frozenset[str | None]:
    """List the speakers of ``said:``, or the carriers of ``via:`` and ``cites:``; None is nobody."""
    if lacking(term):
        return frozenset((None,))
    keys = person_keys if term.field == "said" else outlet_keys
    return frozenset(keys(execute, term.text))


def wide(node: Node) -> Node:
    """Widen a query to every dispatch that may hold such a statement: ``not`` then bars nothing."""
    if isinstance(node, And):
        return both(wide(part) for part in node.parts)
    if isinstance(node, Or):
        parts = [wide(part) for part in node.parts]
        return Everything() if Everything() in parts else either(parts)
    if isinstance(node, Not) and any(of_statement(term) for term in terms(node, negated=True)):
        return Everything()
    return node


class _Decision:
    """Decides of single statements; what is about dispatches is asked once for a chunk of them."""

    def __init__(self, compiler: Compiler, node: Node) -> None:
        self.compiler = compiler
        self.node = node
        self.slots: dict[Term, set[int]] = {}
        self.keys: dict[Term, frozenset[str | None]] = {}
        for term in terms(node, negated=True):
            if not of_statement(term):
                self.slots[term] = set()
            elif term.field != "quote":
                self.keys[term] = said_keys(compiler.execute, term)

    def look_up(self, slots: Sequence[int]) -> None:
        """Ask which dispatches of a chunk meet each term that is about dispatches."""
        for term in self.slots:
            condition = self.compiler.condition(term, "article.slot")
            query = f"SELECT slot FROM article WHERE {_CHUNK} AND {condition.text}"
            rows = self.compiler.execute(query, (json.dumps(slots), *condition.values))
            self.slots[term] = {slot for (slot,) in rows}

    def meets(self, row: Any) -> bool:
        """Say whether a statement meets the whole query."""
        return self._meets(self.node, row)

    def _meets(self, node: Node, row: Any) -> bool:
        if isinstance(node, And):
            return all(self._meets(part, row) for part in node.parts)
        if isinstance(node, Or):
            return any(self._meets(part, row) for part in node.parts)
        if isinstance(node, Not):
            return not self._meets(node.part, row)
        if isinstance(node, Term):
            return self._meets_term(node, row)
        return isinstance(node, Everything)

    def _meets_term(self, term: Term, row: Any) -> bool:
        if term in self.slots:
            return row["slot"] in self.slots[term] and _in_story(term, row)
        if term.field == "quote":
            return bool(row["direct"]) and holds(row["text"], term.text)
        return row["speaker_name_key" if term.field == "said" else "outlet"] in self.keys[term]


def _in_story(term: Term, row: Any) -> bool:
    """Say whether a statement stands in the story of a collection that ``ref:...#2`` names."""
    number = split_item(term.text)[1] if term.field == "ref" else None
    if number is None:
        return True
    stories = (one for one in items_of(row["items"] or "") if one.number == number)
    return any(one.first <= row["paragraph"] <= one.last for one in stories)


def _statement(execute: Execute, row: Any) -> Statement:
    published = published_of(row)
    period: Period | None = published.period if published else None
    return Statement(
        key=row["dispatch"],
        ref=reference_of(execute, row["dispatch"], row["source"]),
        agency=row["source"],
        headline=row["headline"],
        published=period.iso() if period else None,
        published_from=published.origin if published else None,
        number=row["number"] + 1,
        paragraph=row["paragraph"],
        start=row["start"],
        end=row["stop"],
        text=row["text"],
        direct=bool(row["direct"]),
        speaker_text=row["speaker_text"],
        speaker_kind=row["speaker_kind"],
        speaker_name=row["speaker_name"],
        cue=row["cue"],
        outlet=row["outlet"],
        outlet_name=row["outlet_name"],
        rule=row["rule"],
    )
