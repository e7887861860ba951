"""Find dispatches by a query, newest first, and count them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from clipping_archive.domain.hit import Found, Hit
from clipping_archive.errors import BadUsage
from clipping_archive.search.covering import Sql
from clipping_archive.search.grammar import parse
from clipping_archive.search.hits import load
from clipping_archive.search.nodes import Node, Term, both
from clipping_archive.search.sql import Compiler, has_text, meant, ranked
from clipping_archive.search.stories import one_of_each
from clipping_archive.store.view import View

MOST_COUNTED = 5_000
"""Beyond this many a total is said as "5,000+": exact counts of frequent words take seconds at a million."""

RANKED = 2_000
"""Where more than MOST_COUNTED match, relevance ranks only so many of the newest (docs/search.md)."""

SORTS = ("date", "oldest", "relevance")


@dataclass(frozen=True, slots=True)
class Options:
    """The options of ``clipping search``; the first five are sugar for fields.

    ``sort`` is date (newest first, undated last), oldest (undated last too) or
    relevance. ``takes`` is all, or the newest or the first of every story that
    is found (:data:`~clipping_archive.search.stories.RULE`).
    """

    person: tuple[str, ...] = ()
    outlet: tuple[str, ...] = ()
    agency: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    limit: int = 20
    offset: int = 0
    sort: str = "date"
    takes: str = "all"


def read_query(query: str, options: Options = Options()) -> Node:
    """Read a query and add what the options ask for; raises BadQuery."""
    return both([meant(parse(query)), *_sugar(options)])


def _sugar(options: Options) -> Iterable[Node]:
    for name in ("person", "outlet", "agency"):
        for value in getattr(options, name):
            yield meant(Term(name, value))
    if options.since or options.until:
        yield Term("date", f"{options.since or ''}..{options.until or ''}")


def find(view: View, query: str, options: Options = Options(), *, today: date) -> Found:
    """Find a page of dispatches; without words and options the newest 20.

    ``total`` counts to :data:`MOST_COUNTED` and ``exact`` says whether that was
    all. The same query gives the same order every time, so pages by ``offset``
    neither overlap nor skip. Raises BadQuery, and BadDate for ``since`` and
    ``until``, before anything is searched.
    """
    if options.sort not in SORTS:
        raise BadUsage(f"There is no order {options.sort!r}", hint=f"Orders: {', '.join(SORTS)}")
    node = read_query(query, options)
    compiler = Compiler(view.execute, today)
    chosen = _narrowed(view, compiler.slots(node), options)
    total = _count(view, chosen, MOST_COUNTED + 1)
    if options.sort == "relevance" and has_text(node):
        many = total > MOST_COUNTED
        page = ranked(compiler, node, _cutoff(view, chosen) if many else None)
        if options.takes != "all":
            inner = f"{page.text} LIMIT -1"  # which keeps the order of what stands in brackets
            page = Sql(
                f"SELECT * FROM ({inner}) WHERE slot IN ({chosen.text})", (*page.values, *chosen.values)
            )
    else:
        page = _ordered(chosen, options.sort)
    rows = view.execute(f"{page.text} LIMIT ? OFFSET ?", (*page.values, options.limit, options.offset))
    hits = load(view.execute, [row[0] for row in rows], node)
    return Found(hits, min(total, MOST_COUNTED), total <= MOST_COUNTED)


def count(view: View, query: str, options: Options = Options(), *, today: date) -> int:
    """Count all dispatches that a query finds, exactly."""
    return _count(view, chosen_slots(view, query, options, today=today), -1)


def chosen_slots(view: View, query: str, options: Options, *, today: date) -> Sql:
    """Write the SELECT of the slots that a query finds. Raises BadQuery."""
    return _narrowed(view, Compiler(view.execute, today).slots(read_query(query, options)), options)


def _narrowed(view: View, chosen: Sql, options: Options) -> Sql:
    """Leave of every story the take that was asked for."""
    kept = one_of_each(view, chosen, options.takes)
    if kept is None:
        return chosen
    return Sql("SELECT slot FROM article WHERE slot IN (SELECT value FROM json_each(?))", (json.dumps(kept),))


def _count(view: View, chosen: Sql, most: int) -> int:
    query = f"SELECT count(*) FROM (SELECT * FROM ({chosen.text}) LIMIT ?)"
    return int(view.execute(query, (*chosen.values, most))[0][0])


def _ordered(chosen: Sql, sort: str) -> Sql:
    if sort == "oldest":
        return Sql(f"SELECT slot FROM ({chosen.text}) ORDER BY slot < 0, abs(slot)", chosen.values)
    return Sql(f"{chosen.text} ORDER BY slot DESC", chosen.values)


def _cutoff(view: View, chosen: Sql) -> int:
    """Give the slot of the last dispatch that is ranked."""
    query = f"{chosen.text} ORDER BY slot DESC LIMIT 1 OFFSET ?"
    return int(view.execute(query, (*chosen.values, RANKED - 1))[0][0])


def keys(view: View, query: str, options: Options = Options(), *, today: date) -> list[int]:
    """Give the keys of all dispatches that a query finds, newest first. Raises BadQuery."""
    chosen = Compiler(view.execute, today).slots(read_query(query, options))
    rows = view.execute(
        f"SELECT key FROM article WHERE slot IN ({chosen.text}) ORDER BY slot DESC", chosen.values
    )
    return [row[0] for row in rows]


def hits_of(view: View, wanted: Sequence[int], query: str) -> tuple[Hit, ...]:
    """Load dispatches by their keys as hits of a query, in that order; what was removed is left out."""
    rows = view.execute(
        "SELECT key, slot FROM article WHERE key IN (SELECT value FROM json_each(?))",
        (json.dumps(list(wanted)),),
    )
    slots = {row[0]: row[1] for row in rows}
    return load(view.execute, [slots[key] for key in wanted if key in slots], read_query(query))
