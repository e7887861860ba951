"""Count what a query finds, by month, agency, speaker and the like; every row carries its own query."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any, NamedTuple

from clipping_archive.domain.figures import Figure, Figures
from clipping_archive.errors import BadUsage
from clipping_archive.search.dates import days
from clipping_archive.search.dimensions import DIMENSIONS, Dimension, period_words
from clipping_archive.search.find import Options, read_query
from clipping_archive.search.nodes import Node, Not, Nothing, Term, both, spell
from clipping_archive.search.spoken import spoken, teach
from clipping_archive.search.sql import Compiler
from clipping_archive.search.statements import wide
from clipping_archive.store.view import View

_PAIRS = """SELECT coalesce(article.source, '') AS agency, side.outlet, count(*)
FROM chosen JOIN article USING (slot)
JOIN citation AS side ON side.dispatch = article.key AND side.citations > 0
GROUP BY 1, 2"""
_SAID_PAIRS = """SELECT coalesce(article.source, ''), said.outlet, count(*), sum(said.direct)
FROM chosen JOIN article USING (slot) JOIN attribution AS said ON said.dispatch = article.key
JOIN citation AS side ON side.dispatch = article.key AND side.outlet = said.outlet AND side.citations > 0
WHERE {} GROUP BY 1, 2"""
_NAMES = "SELECT key, name FROM outlet UNION SELECT key, name FROM source"


class _Count(NamedTuple):
    """What is counted of one key."""

    name: str = ""
    dispatches: int = 0
    statements: int = 0
    direct: int = 0


class _Chosen:
    """The dispatches, and the statements, that a query chooses, as SQL to count from."""

    def __init__(self, view: View, query: str, options: Options, today: date) -> None:
        self.view, self.node = view, read_query(query, options)
        self.compiler = Compiler(view.execute, today)
        self.today = today
        teach(view)
        self.dispatches = self.compiler.slots(self.node)
        self.around = self.compiler.slots(wide(self.node))
        self.said = spoken(self.compiler, self.node)

    def rows(self, sql: str, *, statements: bool = False) -> list[Any]:
        """Run a SELECT over ``chosen``; with ``statements`` its last parameters are those of :attr:`said`."""
        chosen = self.around if statements else self.dispatches
        values = (*chosen.values, *(self.said.values if statements else ()))
        return self.view.execute(f"WITH chosen(slot) AS ({chosen.text}) {sql}", values)

    def whole(self) -> Figure:
        """Count all of it."""
        ((found,),) = self.rows("SELECT count(*) FROM chosen")
        ((said, direct),) = self.rows(
            "SELECT count(*), coalesce(sum(said.direct), 0) FROM chosen JOIN article USING (slot)"
            f" JOIN attribution AS said ON said.dispatch = article.key WHERE {self.said.text}",
            statements=True,
        )
        return Figure("", "", found, said, direct, self.query())

    def query(self, *more: Node) -> str:
        """Write the query of a row: the one that was asked, and what makes the row."""
        return "" if isinstance(self.node, Nothing) else spell(both([self.node, *more]))


def figures(
    view: View,
    query: str,
    by: str,
    options: Options = Options(limit=-1),  # noqa: B008 - frozen
    *,
    today: date,
) -> Figures:
    """Count what a query finds, by time in its order, by anything else the most first.

    What is not known (undated, without agency, nobody named) is the last row,
    and ``options.limit`` does not drop it; a negative limit is none. Raises
    BadUsage for an unknown ``by``, BadQuery and BadDate.
    """
    dimension = _dimension(by)
    chosen = _Chosen(view, query, options, today)
    counts = _counts(chosen, dimension)
    loose = {key for key in counts if ".." in key} if dimension.letters else set()
    rows = [_figure(chosen, dimension, key, count, loose) for key, count in counts.items()]
    rows.sort(key=lambda row: row.key if dimension.letters else (-row.dispatches, -row.statements, row.key))
    return _limited(by, rows, options.limit, chosen.whole())


def _dimension(by: str) -> Dimension:
    if by in DIMENSIONS:
        return DIMENSIONS[by]
    near = get_close_matches(by, DIMENSIONS, 1, 0.5)
    wish = f"; did you mean {near[0]}?" if near else ""
    raise BadUsage(f"Nothing is counted by {by!r}{wish}", hint=f"By: {', '.join(DIMENSIONS)}.")


def _limited(by: str, rows: Sequence[Figure], limit: int, whole: Figure) -> Figures:
    known = [row for row in rows if row.key]
    shown = known if limit < 0 else known[:limit]
    return Figures(by, (*shown, *(row for row in rows if not row.key)), len(rows), whole)


def _counts(chosen: _Chosen, dimension: Dimension) -> dict[str, _Count]:
    sides = f"SELECT key, min(name), count(DISTINCT slot) FROM ({dimension.sides}) GROUP BY key"
    counts = {key: _Count(name or key, found) for key, name, found in chosen.rows(sides)}
    said = (
        "SELECT found.key, min(found.name), count(*), sum(said.direct)"
        f" FROM (SELECT DISTINCT key, name, slot FROM ({dimension.sides})) AS found JOIN article USING (slot)"
        f" JOIN attribution AS said ON said.dispatch = article.key"
        f" WHERE {dimension.spoken} AND {chosen.said.text} GROUP BY 1"
    )
    for key, name, number, direct in chosen.rows(said, statements=True):
        before = counts.get(key, _Count(name or key))
        counts[key] = before._replace(statements=number, direct=direct)
    return counts


def _figure(chosen: _Chosen, dimension: Dimension, key: str, count: _Count, loose: Iterable[str]) -> Figure:
    name = period_words(key) if dimension.letters else count.name
    if not dimension.letters or not key:
        query = chosen.query(dimension.term(key, name))
    elif key in loose:
        query = chosen.query(Term("date", f"={name}"))
    else:
        query = chosen.query(Term("date", name), *_barred(name, loose, chosen.today))
    return Figure(key, name, count.dispatches, count.statements, count.direct, query, key in loose)


def _barred(name: str, loose: Iterable[str], today: date) -> Iterable[Node]:
    """Leave out of a month what is dated less exactly and shares a day with it, and has its own row."""
    wanted = days(name, today)
    for key in sorted(loose):
        other = days(key, today)
        if wanted.overlaps(other.first, other.last):
            yield Not(Term("date", f"={period_words(key)}"))


def who_cites_whom(
    view: View,
    query: str,
    options: Options = Options(limit=-1),  # noqa: B008 - frozen
    *,
    today: date,
) -> Figures:
    """Count which agency cites which outlet, the busiest agency first; agency "" is nobody known."""
    chosen = _Chosen(view, query, options, today)
    names = dict(map(tuple, view.execute(_NAMES, ())))
    pairs = {(agency, outlet): _Count("", found) for agency, outlet, found in chosen.rows(_PAIRS)}
    said = chosen.rows(_SAID_PAIRS.format(chosen.said.text), statements=True)
    for agency, outlet, number, direct in said:
        before = pairs.get((agency, outlet), _Count())
        pairs[agency, outlet] = before._replace(statements=number, direct=direct)
    total = {agency: 0 for agency, _ in pairs}
    for (agency, _), count in pairs.items():
        total[agency] += count.dispatches
    order = sorted(pairs, key=lambda pair: (-total[pair[0]], pair[0], -pairs[pair].dispatches, pair[1]))
    rows = []
    for agency, outlet in order:
        _, found, number, direct = pairs[agency, outlet]
        find = chosen.query(Term("agency", agency or "none"), Term("cites", outlet))
        name = f"{names.get(agency, 'agency unknown')} › {names.get(outlet, outlet)}"
        rows.append(Figure(agency, name, found, number, direct, find, cited=outlet))
    shown = rows if options.limit < 0 else rows[: options.limit]
    return Figures("who-cites-whom", tuple(shown), len(rows), chosen.whole())
