"""What ``none`` means in a field, and ``=``: every figure has a query that finds just its dispatches."""

from __future__ import annotations

from clipping_archive.search.nodes import Term

_WITHOUT = "NOT EXISTS (SELECT 1 FROM {} AS side WHERE side.dispatch = article.key{})"
_WITH = "EXISTS (SELECT 1 FROM attribution AS side WHERE side.dispatch = article.key AND side.{} IS NULL)"
LANGUAGE = "lower(coalesce(article.envelope_language, article.language))"
"""The language that the envelope says, else the one that was recognised."""

LACKING = {
    "person": _WITHOUT.format("person_in_dispatch", ""),
    "said": _WITH.format("speaker_name_key"),
    "cites": _WITHOUT.format("citation", " AND side.citations > 0"),
    "via": _WITH.format("outlet"),
    "place": _WITHOUT.format("dateline_place", ""),
    "series": "article.series_label IS NULL",
    "language": f"{LANGUAGE} IS NULL",
}
"""``field:none`` in SQL: for ``said`` and ``via`` a statement without a named speaker, without a carrier."""


def lacking(term: Term) -> str | None:
    """Write the condition of ``field:none``; None for any other term, as ``agency:none``."""
    return LACKING.get(term.field or "") if term.text.lower() == "none" else None


def exact(value: str) -> str | None:
    """Give what stands behind ``=``, which asks for just this name, label or date; else None."""
    return value[1:].strip() if value.startswith("=") else None
