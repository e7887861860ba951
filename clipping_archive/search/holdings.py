"""Say in figures what of the archive a query finds."""

from __future__ import annotations

from datetime import date

from clipping_archive.domain.pages import Holdings, NameCount
from clipping_archive.search.find import Options, read_query
from clipping_archive.search.nodes import Everything
from clipping_archive.search.sql import Compiler
from clipping_archive.store.view import View

_AGENCIES = """SELECT article.source, source.name, count(*) FROM chosen JOIN article USING (slot)
LEFT JOIN source ON source.key = article.source GROUP BY 1 ORDER BY 3 DESC, 1"""
_DAYS = """SELECT coalesce(sum(published_first IS NULL), 0), min(published_first), max(published_last)
FROM chosen JOIN article USING (slot)"""


def holdings(
    view: View,
    query: str = "",
    options: Options = Options(),  # noqa: B008 - frozen
    *,
    today: date,
) -> Holdings:
    """Count the dispatches of a query by agency, the undated, those without agency. Raises BadQuery."""
    node = read_query(query, options)
    if isinstance(node, Everything):
        return view.holdings()
    chosen = Compiler(view.execute, today).slots(node)
    among = f"WITH chosen(slot) AS ({chosen.text}) "
    agencies = view.execute(among + _AGENCIES, chosen.values)
    ((undated, first, last),) = view.execute(among + _DAYS, chosen.values)
    named = tuple(NameCount(key, name, count) for key, name, count in agencies if key)
    held = sum(count for _, _, count in agencies)
    return Holdings(held, named, undated, held - sum(one.dispatches for one in named), first, last)
