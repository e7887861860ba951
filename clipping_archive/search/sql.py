"""Nodes to SQL text with parameters, for the sqlite3 driver.

A query asks for slots: the order column, newest highest, negative while
undated. What drives the plan is the part that is already in slot order: the
full-text index, else a covering ``*_slot`` table, else the dispatches
themselves; every other part is a probe by slot. So newest-first never sorts
(measured: 0.02 to 0.1 ms against 0.6 to 15 s at a million).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from clipping_archive.domain.reference import key_range, split_item
from clipping_archive.search.covering import ALWAYS, NEVER, Legs, Sql, joined, legs
from clipping_archive.search.dates import days
from clipping_archive.search.fulltext import match_text, means_something
from clipping_archive.search.lacking import LANGUAGE, exact, lacking
from clipping_archive.search.nodes import And, Everything, Node, Not, Nothing, Or, Term, both, kept
from clipping_archive.store.fulltext import INDEX
from clipping_archive.store.place import Execute

LARGEST = 2**63 - 1
"""The largest integer of SQLite."""


class Compiler:
    """Writes SQL for one archive and one day; raises BadDate for a ``date:`` that cannot be read."""

    def __init__(self, execute: Execute, today: date) -> None:
        self.execute = execute
        self.today = today

    def slots(self, node: Node) -> Sql:
        """Write the SELECT, without order, of the slots that a query finds."""
        parts = node.parts if isinstance(node, And) else (node,)
        text = [part for part in parts if match_text(part) is not None]
        if text:
            text += [part for part in parts if isinstance(part, Not) and match_text(part.part) is not None]
            rest = [part for part in parts if part not in text]
            first = Sql(f"{INDEX} MATCH ?", (match_text(both(text)),))
            return self._from(INDEX, "rowid", [first, *self.probes(rest, f"{INDEX}.rowid")])
        for part in parts:
            found = legs(self.execute, part) if isinstance(part, Term) else None
            if found is not None:
                return self._merged(found, [other for other in parts if other is not part])
        return self._from("article", "slot", self.probes(parts, "article.slot"))

    def _merged(self, found: Legs, rest: Iterable[Node]) -> Sql:
        """Walk the legs together; SQLite merges them, since each is in slot order."""
        probes = self.probes(rest, f"{found.table}.slot")
        selects = [self._from(found.table, "slot", [leg, *probes]) for leg in found.wheres]
        if not selects:
            return Sql("SELECT slot FROM article WHERE 0")
        if "json_each" in found.wheres[0].text:
            return Sql(selects[0].text.replace("SELECT", "SELECT DISTINCT", 1), selects[0].values)
        text = " UNION ".join(select.text for select in selects)
        return Sql(text, tuple(value for select in selects for value in select.values))

    def _from(self, table: str, column: str, conditions: Iterable[Sql]) -> Sql:
        where = joined(conditions, " AND ")
        text = where.text[1:-1] or "1"
        return Sql(f"SELECT {column} AS slot FROM {table} WHERE {text}", where.values)

    def probes(self, nodes: Iterable[Node], slot: str) -> list[Sql]:
        """Write the conditions of nodes; a date first says between which slots it is worth looking."""
        wanted = [node for node in nodes if not isinstance(node, Everything)]
        spans = [
            self._span(node.text, slot) for node in wanted if isinstance(node, Term) and node.field == "date"
        ]
        return [*spans, *(self.condition(node, slot) for node in wanted)]

    def _span(self, value: str, slot: str) -> Sql:
        """Bound the slots of a date by what is held: a slot follows the date, but a full day runs over."""
        where = self._date(value)
        query = f"SELECT min(slot), max(slot) FROM article WHERE {where.text}"
        ((low, high),) = self.execute(query, where.values)
        return NEVER if low is None else Sql(f"{slot} BETWEEN ? AND ?", (low, high))

    def condition(self, node: Node, slot: str) -> Sql:
        """Write the condition that the dispatch with this slot meets a node."""
        if (text := match_text(node)) is not None:
            return Sql(f"{slot} IN (SELECT rowid FROM {INDEX} WHERE {INDEX} MATCH ?)", (text,))
        if isinstance(node, And | Or):
            parts = (self.condition(part, slot) for part in node.parts)
            return joined(parts, " AND " if isinstance(node, And) else " OR ")
        if isinstance(node, Not):
            inner = self.condition(node.part, slot)
            return Sql(
                f"NOT {inner.text}" if inner.text.startswith("(") else f"NOT ({inner.text})", inner.values
            )
        if isinstance(node, Term):
            return self.term(node, slot)
        return ALWAYS if isinstance(node, Everything) else NEVER

    def term(self, term: Term, slot: str) -> Sql:
        """Write the condition of a single term."""
        if (found := legs(self.execute, term)) is not None:
            return found.probe(slot)
        inner = self._of_article(term)
        if slot == "article.slot":
            return inner
        return Sql(
            f"EXISTS (SELECT 1 FROM article WHERE article.slot = {slot} AND {inner.text})", inner.values
        )

    def _of_article(self, term: Term) -> Sql:
        """Write the condition of a term that the row of the dispatch itself answers."""
        if (condition := lacking(term)) is not None:
            return Sql(f"({condition})")
        make = {"date": self._date, "series": _series, "language": _language, "ref": _ref}
        return make[term.field or ""](term.text)

    def _date(self, value: str) -> Sql:
        wanted = days(value, self.today)
        if wanted.unknown:
            return Sql("(article.published_first IS NULL)")
        if wanted.exact:
            bounds = tuple(day.isoformat() for day in (wanted.first, wanted.last) if day)
            return Sql("(article.published_first = ? AND article.published_last = ?)", bounds)
        parts = [Sql("article.published_first IS NOT NULL")]
        if wanted.last:
            parts.append(Sql("article.published_first <= ?", (wanted.last.isoformat(),)))
        if wanted.first:
            parts.append(Sql("article.published_last >= ?", (wanted.first.isoformat(),)))
        return joined(parts, " AND ")


def _series(value: str) -> Sql:
    """Compare with the kind (``lead``), or with whole words of the label and of the further tags."""
    if (whole := exact(value)) is not None:
        return Sql("(article.series_label = ?)", (whole,))
    wanted = " ".join(value.lower().split())
    return Sql(
        "(article.series_kind IS NOT NULL AND (article.series_kind = ?"
        " OR instr(' ' || lower(article.series_label) || ' ', ' ' || ? || ' ') > 0"
        " OR instr(lower(coalesce(article.series_also, '')), '\"' || ? || '\"') > 0))",
        (wanted, wanted, wanted),
    )


def _language(value: str) -> Sql:
    """Compare with the language tag, or with its beginning: ``en`` is also ``en-gb``."""
    wanted = (exact(value) or value).lower()
    if exact(value) is not None:
        return Sql(f"({LANGUAGE} = ?)", (wanted,))
    return Sql(f"({LANGUAGE} = ? OR substr({LANGUAGE}, 1, ?) = ?)", (wanted, len(wanted) + 1, f"{wanted}-"))


def _ref(value: str) -> Sql:
    wanted = key_range(split_item(value)[0])
    if wanted is None or wanted[0] > LARGEST:
        return NEVER
    return Sql("(article.key BETWEEN ? AND ?)", (wanted[0], min(wanted[1], LARGEST)))


def meant(node: Node) -> Node:
    """Leave out what cannot be looked for, such as ``&``; a query of nothing else finds nothing."""
    if isinstance(node, Everything):
        return node
    return kept(node, means_something) or Nothing()


def has_text(node: Node) -> bool:
    """Say whether a query can be ranked: some of it is words in the text."""
    parts = node.parts if isinstance(node, And) else (node,)
    return any(match_text(part) is not None for part in parts)


def ranked(compiler: Compiler, node: Node, oldest: int | None) -> Sql:
    """Write the SELECT of slots by relevance, ties newest first, none older than ``oldest``."""
    parts = node.parts if isinstance(node, And) else (node,)
    text = [part for part in parts if match_text(part) is not None]
    rest = [part for part in parts if part not in text]
    first = [Sql(f"{INDEX} MATCH ?", (match_text(both(text)),))]
    if oldest is not None:
        first.append(Sql(f"{INDEX}.rowid >= ?", (oldest,)))
    probes = compiler.probes(rest, f"{INDEX}.rowid")
    where = joined([*first, *probes], " AND ")
    order = f"bm25({INDEX}), {INDEX}.rowid DESC"
    return Sql(
        f"SELECT {INDEX}.rowid AS slot FROM {INDEX} WHERE {where.text[1:-1]} ORDER BY {order}", where.values
    )
