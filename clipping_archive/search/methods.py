"""Search statements: made, and held against what the same search answers today."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256

from clipping_archive.domain.reference import hex_of, reference
from clipping_archive.domain.search_statement import Comparison, LogPlace, SearchStatement
from clipping_archive.search.dates import days
from clipping_archive.search.find import Options, read_query
from clipping_archive.search.missing import missing_takes
from clipping_archive.search.nodes import And, Node, Not, Nothing, Or, Term, spell
from clipping_archive.search.sql import Compiler
from clipping_archive.store.view import View

MOST_KEPT = 5_000
"""Answers of more dispatches are kept as their digest alone."""

_STATE = (
    "SELECT article.key, sha256, rules FROM article JOIN item ON item.dispatch = article.key"
    " AND number = 1 {where} ORDER BY article.key"
)


def state(view: View, search: tuple[str, Options], made_by: tuple[str, str], at: datetime) -> SearchStatement:
    """State a search: ``made_by`` is the program's version and that of its rules.

    Raises BadQuery, and BadDate for a date that cannot be read.
    """
    today = at.date()
    node = absolute(read_query(*search), today)
    query = typed(node, search[0])
    chosen = Compiler(view.execute, today).slots(node)
    hits = view.execute(_STATE.format(where=f"WHERE slot IN ({chosen.text})"), chosen.values)
    keys = tuple(row[0] for row in hits)
    everything = view.execute(_STATE.format(where=""))
    return SearchStatement(
        query,
        at.isoformat(),
        *made_by,
        view.holdings(),
        tuple((row[0], row[1]) for row in view.execute("SELECT rules, count(*) FROM article GROUP BY 1")),
        missing_takes(view, chosen),
        len(keys),
        digest(f"{hex_of(key)} {form} {rules}\n" for key, form, rules in everything),
        digest([f"{query}\n", *(f"{hex_of(key)} {form}\n" for key, form, _ in hits)]),
        _log_place(view),
        keys if len(keys) <= MOST_KEPT else None,
    )


def digest(lines: Iterable[str]) -> str:
    """Give SHA-256 over lines, in hex."""
    made = sha256()
    for line in lines:
        made.update(line.encode())
    return made.hexdigest()


def _log_place(view: View) -> LogPlace:
    rows = view.execute("SELECT number, hash FROM event ORDER BY number DESC LIMIT 1")
    return LogPlace(*rows[0]) if rows else LogPlace(0, "")


def absolute(node: Node, today: date) -> Node:
    """Write out dates that depend on the day, such as ``last-week``; raises BadDate."""
    if isinstance(node, And | Or):
        return replace(node, parts=tuple(absolute(part, today) for part in node.parts))
    if isinstance(node, Not):
        return Not(absolute(node.part, today))
    if not isinstance(node, Term) or node.field != "date":
        return node
    wanted = days(node.text, today)
    if wanted.unknown:
        return Term("date", "unknown")
    first, last = wanted.first, wanted.last
    if first == last and first:
        return Term("date", first.isoformat())
    return Term("date", f"{first.isoformat() if first else ''}..{last.isoformat() if last else ''}")


def typed(node: Node, query: str) -> str:
    """Write a query as understood; one of signs only, which finds nothing, as it was typed."""
    return query if isinstance(node, Nothing) else spell(node)


def compare(view: View, then: SearchStatement, now: SearchStatement) -> Comparison:
    """Say whether a search answers as it did, and what changed."""
    gained = lost = None
    if then.keys is not None and now.keys is not None:
        before, after = set(then.keys), set(now.keys)
        gained = _refs(view, sorted(after - before))
        lost = _refs(view, sorted(before - after))
    same = then.result == now.result
    return Comparison(same, then.corpus == now.corpus, gained, lost, _since(view, then.log))


def _since(view: View, place: LogPlace) -> tuple[tuple[str, tuple[str, ...]], ...] | None:
    """List what was done after an entry of the log; None where this log has no such entry."""
    if place.number:
        rows = view.execute("SELECT hash FROM event WHERE number = ?", (place.number,))
        if not rows or rows[0][0] != place.hash:
            return None
    events = view.execute(
        "SELECT kind, dispatch FROM event WHERE number > ? AND dispatch IS NOT NULL ORDER BY number",
        (place.number,),
    )
    done: dict[str, dict[int, None]] = {}
    for kind, key in events:
        done.setdefault(kind, {})[key] = None
    return tuple((kind, _refs(view, [*keys])) for kind, keys in done.items())


def _refs(view: View, keys: Sequence[int]) -> tuple[str, ...]:
    """Give references, also of dispatches that were removed."""
    made = []
    for key in keys:
        rows = view.execute("SELECT source FROM article WHERE key = ?", (key,))
        gone = view.execute("SELECT ref FROM tombstone WHERE key = ?", (key,)) if not rows else []
        made.append(gone[0][0] if gone else reference(key, rows[0][0] if rows else None))
    return tuple(made)
