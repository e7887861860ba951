"""A query that is one reference, as ``show`` takes it, where the archive holds what it means."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.domain.reference import key_range, split_item
from clipping_archive.search.sql import LARGEST
from clipping_archive.store.view import View

NUMBER = 8
"""Digits below which hex without a letter may be a year, a model or a sum, and is a reference only
behind the agency word of the dispatch that it means: in a large archive some key begins with any number."""

_REFERENCE = re.compile(r"(?:[^\W_][\w-]*-)?([0-9a-f]{4,16})(?:#\d+)?")
_HELD = "SELECT source FROM article WHERE key BETWEEN ? AND ? LIMIT 50"


def of_reference(view: View, query: str) -> str:
    """Write ``ref:`` before a query that is a reference to what is held; leave any other as it is.

    ``mid-2024``, ``covid-2019`` and ``decade`` look like references and are words
    unless a dispatch is called so.
    """
    typed = query.strip().lower()
    found, span = _REFERENCE.fullmatch(typed), key_range(split_item(typed)[0])
    if found is None or span is None or span[0] > LARGEST:
        return query
    agencies = {source or "unknown" for (source,) in view.execute(_HELD, (span[0], min(span[1], LARGEST)))}
    if found[1].isdecimal() and len(found[1]) < NUMBER:
        agencies &= {typed[: found.start(1)].rstrip("-")}
    return f"ref:{typed}" if agencies else query
