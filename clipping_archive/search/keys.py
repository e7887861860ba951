"""The keys of all dispatches that a query finds, for work on each of them."""

from __future__ import annotations

from datetime import date

from clipping_archive.search.find import Options, read_query
from clipping_archive.search.sql import Compiler
from clipping_archive.store.copies import oldest_first
from clipping_archive.store.view import View


def keys(view: View, query: str, options: Options = Options(), *, today: date) -> list[int]:  # noqa: B008
    """List the keys of every dispatch that a query finds, newest first; raises BadQuery."""
    chosen = Compiler(view.execute, today).slots(read_query(query, options))
    rows = view.execute(
        f"SELECT key FROM article WHERE slot IN ({chosen.text}) ORDER BY slot DESC", chosen.values
    )
    return [row[0] for row in rows]


def keys_oldest_first(
    view: View,
    query: str,
    options: Options = Options(),  # noqa: B008
    *,
    today: date,
) -> list[int]:
    """List the same keys in the order of the archive, the undated last; raises BadQuery."""
    chosen = Compiler(view.execute, today).slots(read_query(query, options))
    return oldest_first(view.execute, chosen.text, chosen.values)
