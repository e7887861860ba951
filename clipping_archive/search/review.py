"""Put a press review together out of what a query finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.figures import Figures
from clipping_archive.domain.review import Coverage, LeftOut, Review
from clipping_archive.errors import BadUsage
from clipping_archive.search.figures import figures
from clipping_archive.search.find import Options, read_query
from clipping_archive.search.groups import RULES, grouped
from clipping_archive.search.holdings import holdings
from clipping_archive.search.nodes import Node, Not, Nothing, Term, both, either, spell
from clipping_archive.search.sql import Compiler
from clipping_archive.search.takes import missing_takes, newest_takes, without_doubles
from clipping_archive.store.view import View

MOST = 5_000
"""Dispatches in one review: beyond this it is no reading matter, and a narrower query is asked for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a review is asked for: by whom and when it is made, how it is grouped, what is shown.

    ``undated`` shows what is undated too; ``takes`` is newest or all.
    """

    title: str
    made_at: datetime
    made_by: str
    by: str = "topic"
    takes: str = "newest"
    undated: bool = False


def review(
    view: View,
    query: str,
    options: Options,
    wanted: Wanted,
    hidden: Callable[[Clipping], str] = lambda _: "",
) -> Review:
    """Make a review of what a query finds between ``options.since`` and ``options.until``.

    ``hidden`` says why a dispatch may not be printed (embargo, kill), or "".
    Raises BadUsage for an unknown order or too many dispatches, BadQuery, BadDate.
    """
    if wanted.by not in RULES:
        raise BadUsage(f"Nothing is grouped by {wanted.by!r}", hint=f"By: {', '.join(RULES)}.")
    today = wanted.made_at.date()
    found = _found(view, query, options, wanted)
    left: list[LeftOut] = []
    shown = _withheld(found, hidden, left)
    shown, doubles = without_doubles(shown)
    left += doubles
    older: list[LeftOut] = []
    if wanted.takes == "newest":
        shown, older = newest_takes(shown)
        left += older
    missing = missing_takes(shown, older, {one.ref: one for one in found})
    undated = _undated(view, query, options, today)
    if undated and not wanted.undated:
        left.append(LeftOut(f"undated ({undated:,}); --undated shows them", ()))
    return Review(
        title=wanted.title,
        since=options.since,
        until=options.until,
        made_at=wanted.made_at,
        made_by=wanted.made_by,
        by=wanted.by,
        rule=RULES[wanted.by],
        groups=grouped(shown, wanted.by),
        left_out=tuple(left),
        coverage=_coverage(view, query, options, today, (len(found), undated, missing)),
        volume=_volume(view, query, options, today),
    )


def _undated_node(query: str, options: Options) -> Node:
    asked = read_query(query, replace(options, since=None, until=None))
    return both([asked, Term("date", "unknown")])


def _undated(view: View, query: str, options: Options, today: date) -> int:
    chosen = Compiler(view.execute, today).slots(_undated_node(query, options))
    return int(view.execute(f"SELECT count(*) FROM ({chosen.text})", chosen.values)[0][0])


def _found(view: View, query: str, options: Options, wanted: Wanted) -> list[Clipping]:
    """Read what is found, the newest first, undated ones last and only where they are asked for."""
    node = both([read_query(query, options), Not(Term("date", "unknown"))])
    if wanted.undated:
        node = either([node, _undated_node(query, options)])
    chosen = Compiler(view.execute, wanted.made_at.date()).slots(node)
    keys = view.execute(
        f"SELECT key FROM article WHERE slot IN ({chosen.text}) ORDER BY slot DESC LIMIT {MOST + 1}",
        chosen.values,
    )
    if len(keys) > MOST:
        raise BadUsage(f"More than {MOST:,} dispatches are found", hint="Narrow it with --since and --until.")
    return [view.clipping(key) for (key,) in keys]


def _withheld(
    found: Iterable[Clipping], hidden: Callable[[Clipping], str], left: list[LeftOut]
) -> list[Clipping]:
    """Take out what may not be printed, and say so."""
    shown: list[Clipping] = []
    kept_back: dict[str, list[str]] = {}
    for one in found:
        if why := hidden(one):
            kept_back.setdefault(why, []).append(one.ref)
        else:
            shown.append(one)
    left += [LeftOut(why, tuple(refs)) for why, refs in kept_back.items()]
    return shown


def _coverage(
    view: View, query: str, options: Options, today: date, counts: tuple[int, int, list[str]]
) -> Coverage:
    found, undated, missing = counts
    period = Options(since=options.since, until=options.until)
    node = read_query(query, options)
    words = "" if isinstance(node, Nothing) else spell(node)
    return Coverage(words, holdings(view, "", period, today=today), found, undated, tuple(missing))


def _volume(view: View, query: str, options: Options, today: date) -> Figures:
    """Count by day, by month or by year, whichever gives few enough bars."""
    whole = replace(options, limit=-1)
    made = figures(view, query, "day", whole, today=today)
    days = [row.key for row in made.rows if row.key and not row.loose]
    if days:
        length = (date.fromisoformat(days[-1]) - date.fromisoformat(days[0])).days
        if length > 62:
            made = figures(view, query, "month" if length < 3000 else "year", whole, today=today)
    return made
