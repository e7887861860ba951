"""Load what a page of hits shows: light rows, and the sentence that matched."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from clipping_archive.domain.hit import Hit
from clipping_archive.domain.mention import Mention
from clipping_archive.domain.reference import DIGITS, key_range, reference
from clipping_archive.domain.take import Item, Series
from clipping_archive.domain.tokens import tokens
from clipping_archive.search.fields import FIELDS
from clipping_archive.search.fulltext import is_text
from clipping_archive.search.names import outlet_keys, person_keys
from clipping_archive.search.nodes import Node, Term, terms
from clipping_archive.search.snippets import Wanted, around, matched
from clipping_archive.store.columns import items_of, paragraphs_of, published_of
from clipping_archive.store.place import Execute

Match = tuple[Mention, tuple[tuple[int, int], ...]]

HITS = """SELECT article.key, article.slot, source, headline, body, series_label, series_kind, series_number,
series_also, items, published_first, published_last, published_instant, published_precision, published_origin,
published_text, dateline.text AS dateline FROM article LEFT JOIN dateline ON dateline.dispatch = article.key
WHERE article.slot IN (SELECT value FROM json_each(?))"""
OUTLETS = """SELECT dispatch, outlet FROM citation
WHERE citations > 0 AND dispatch IN (SELECT value FROM json_each(?)) ORDER BY dispatch, number"""
TAGS = """SELECT dispatch, name FROM tag
WHERE dispatch IN (SELECT value FROM json_each(?)) ORDER BY dispatch, name"""
MENTIONS = """SELECT mention.paragraph, mention.start, mention.stop FROM mention
JOIN person_in_dispatch AS person ON person.dispatch = mention.dispatch AND person.number = mention.number
WHERE mention.dispatch = ? AND person.name_key IN (SELECT value FROM json_each(?))
ORDER BY mention.paragraph IS NULL, mention.paragraph, mention.start"""
CITED = """SELECT mentions FROM citation
WHERE dispatch = ? AND outlet IN (SELECT value FROM json_each(?)) ORDER BY number"""
SPOKEN = """SELECT paragraph, start, stop FROM attribution
WHERE dispatch = ? AND {} IN (SELECT value FROM json_each(?)) ORDER BY number"""


def reference_of(execute: Execute, key: int, agency: str | None) -> str:
    """Write a reference, with more digits where twelve would be ambiguous."""
    for digits in range(DIGITS, 16):
        ref = reference(key, agency, digits)
        low, high = key_range(ref) or (key, key)
        ((count,),) = execute("SELECT count(*) FROM article WHERE key BETWEEN ? AND ?", (low, high))
        if count < 2:
            return ref
    return reference(key, agency, 16)


def load(execute: Execute, slots: Sequence[int], node: Node) -> tuple[Hit, ...]:
    """Load hits in the order of ``slots``, each with the sentence that a term of the query is found in."""
    rows = {row["slot"]: row for row in execute(HITS, (json.dumps(slots),))}
    keys = json.dumps([row["key"] for row in rows.values()])
    outlets, tags = _grouped(execute(OUTLETS, (keys,))), _grouped(execute(TAGS, (keys,)))
    finder = Finder(execute, node)
    return tuple(
        _hit(execute, row, (outlets.get(row["key"], ()), tags.get(row["key"], ())), finder.match(row))
        for row in (rows[slot] for slot in slots if slot in rows)
    )


def _hit(execute: Execute, row: Any, lists: Sequence[tuple[str, ...]], match: Match | None) -> Hit:
    published = published_of(row)
    return Hit(
        key=row["key"],
        ref=reference_of(execute, row["key"], row["source"]),
        agency=row["source"],
        headline=row["headline"],
        series=_series(row),
        published=published.period.iso() if published else None,
        published_from=published.origin if published else None,
        dateline=row["dateline"],
        outlets=lists[0],
        match=match[0] if match else None,
        marks=match[1] if match else (),
        tags=lists[1],
        item=_item(row, match[0].paragraph) if match else None,
    )


def _item(row: Any, paragraph: int | None) -> Item | None:
    if paragraph is None or not row["items"]:
        return None
    return next((one for one in items_of(row["items"]) if one.first <= paragraph <= one.last), None)


def _series(row: Any) -> Series | None:
    if row["series_label"] is None:
        return None
    also = json.loads(row["series_also"]) if row["series_also"] else ()
    return Series(row["series_label"], row["series_kind"], row["series_number"], tuple(also))


def _grouped(rows: Any) -> Mapping[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for key, value in rows:
        found[key] = (*found.get(key, ()), value)
    return found


class Finder:
    """Finds the sentence of a hit: words first, then the query's names."""

    def __init__(self, execute: Execute, node: Node) -> None:
        self.execute = execute
        self.words: list[Wanted] = []
        self.names: list[tuple[str, str]] = []
        for term in terms(node):
            self._add(term)

    def _add(self, term: Term) -> None:
        if is_text(term):
            words = tuple(token.text for token in tokens(term.text))
            if words:
                self.words.append(Wanted(words, term.field in {None, "headline"}, term.field != "headline"))
        elif FIELDS[term.field or ""].kind == "name":
            self.names.append((term.field or "", json.dumps(person_keys(self.execute, term.text))))
        elif FIELDS[term.field or ""].kind == "outlet":
            self.names.append((term.field or "", json.dumps(outlet_keys(self.execute, term.text))))

    def match(self, row: Any) -> Match | None:
        """Give the sentence and its marks, or None where the query is about no words of the text."""
        paragraphs = paragraphs_of(row["body"])
        if found := matched(row["headline"], paragraphs, self.words):
            return found
        for field, keys in self.names:
            place = self._place(field, keys, row["key"])
            if place is None:
                continue
            number, start, end = place
            text = (row["headline"] or "") if number is None else paragraphs[number]
            return around(number, text, (start, end), [(start, end)])
        return None

    def _place(self, field: str, keys: str, dispatch: int) -> tuple[int | None, int, int] | None:
        if field == "person":
            return next((tuple(row) for row in self.execute(MENTIONS, (dispatch, keys))), None)
        if field in {"said", "via"}:
            column = "speaker_name_key" if field == "said" else "outlet"
            return next((tuple(row) for row in self.execute(SPOKEN.format(column), (dispatch, keys))), None)
        for (mentions,) in self.execute(CITED, (dispatch, keys)):
            for mention in json.loads(mentions or "[]"):
                return mention[0], mention[1], mention[2]
        return None
