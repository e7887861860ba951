"""What figures can be counted by: where the keys are, and the query that finds what one key counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from clipping_archive.search.lacking import LACKING, LANGUAGE
from clipping_archive.search.nodes import Term

_JUDGED = (
    "coalesce((SELECT min(other.name_key) FROM identity_name AS one JOIN identity_name AS other"
    " ON other.identity = one.identity AND other.verdict = 'same'"
    " WHERE one.verdict = 'same' AND one.name_key = {0}), {0})"
)
"""The key of a name, or the first key of all that readers judged to be the same person."""

_SPELLING = "(SELECT min(spelling) FROM name WHERE name.name_key = {})"
_ALL = "SELECT {} AS key, {} AS name, chosen.slot FROM chosen JOIN article USING (slot)"


class Dimension(NamedTuple):
    """One way to count.

    ``sides`` is the SELECT of key, name and slot, with "" where nothing is
    known; ``spoken`` says which statements (``said``) of a dispatch belong to a
    key (``found``). ``term`` makes the query of a key and a name. ``letters`` is
    how much of an ISO date is the key.
    """

    sides: str
    term: Callable[[str, str], Term]
    spoken: str = "1"
    letters: int = 0


def _listed(key: str, name: str, join: str, lacking: str) -> str:
    rest = _ALL.format("''", "''")
    return f"{_ALL.format(key, name)} {join} UNION ALL {rest} WHERE {LACKING[lacking]}"


def _exactly(field: str) -> Callable[[str, str], Term]:
    return lambda key, name: Term(field, f"={name}" if key else "none")


def _key(field: str) -> Callable[[str, str], Term]:
    return lambda key, name: Term(field, key or "none")


def _time(letters: int) -> Dimension:
    """Count by calendar: a date that is less exact, or runs over, is a row of its own."""
    first, last = (f"substr(article.published_{end}, 1, {letters})" for end in ("first", "last"))
    whole = "article.published_first || '..' || article.published_last"
    key = (
        "CASE WHEN article.published_first IS NULL THEN ''"
        f" WHEN {first} = {last} THEN {first} ELSE {whole} END"
    )
    return Dimension(
        _ALL.format(key, "''"), lambda key, name: Term("date", name if key else "unknown"), "1", letters
    )


def period_words(key: str) -> str:
    """Write the two ends of a period as briefly as ``date:`` reads it: ``2024``, ``2024-01``, ``a..b``."""
    low, dots, high = key.partition("..")
    if not dots:
        return key
    first, last = date.fromisoformat(low), date.fromisoformat(high)
    from clipping_archive.domain.period import Period

    whole = (Period.year(first.year), Period.month(first.year, first.month), Period.day(first))
    return next((one.iso() for one in whole if (one.first, one.last) == (first, last)), key)


def _people(column: str, table: str, field: str) -> Dimension:
    judged = _JUDGED.format(f"side.{column}")
    join = f"JOIN {table} AS side ON side.dispatch = article.key WHERE side.{column} IS NOT NULL"
    said = _JUDGED.format("said.speaker_name_key")
    spoken = f"coalesce({said}, '') = found.key" if field == "said" else "1"
    return Dimension(_listed(judged, _SPELLING.format(judged), join, field), _exactly(field), spoken)


DIMENSIONS = {
    "month": _time(7),
    "day": _time(10),
    "year": _time(4),
    "agency": Dimension(
        _ALL.format("coalesce(article.source, '')", "source.name")
        + " LEFT JOIN source ON source.key = article.source",
        _key("agency"),
    ),
    "outlet": Dimension(
        _listed(
            "outlet.key",
            "outlet.name",
            "JOIN citation AS side ON side.dispatch = article.key AND side.citations > 0"
            " JOIN outlet ON outlet.key = side.outlet",
            "cites",
        ),
        _key("cites"),
        "(found.key = '' OR said.outlet = found.key)",
    ),
    "speaker": _people("speaker_name_key", "attribution", "said"),
    "person": _people("name_key", "person_in_dispatch", "person"),
    "place": Dimension(
        _listed(
            "place.name",
            "place.name",
            "JOIN dateline_place AS side ON side.dispatch = article.key JOIN place ON place.id = side.place",
            "place",
        ),
        _exactly("place"),
    ),
    "series": Dimension(
        _listed(
            "article.series_label", "article.series_label", "WHERE article.series_label IS NOT NULL", "series"
        ),
        _exactly("series"),
    ),
    "language": Dimension(
        _ALL.format(f"coalesce({LANGUAGE}, '')", f"coalesce({LANGUAGE}, '')"), _exactly("language")
    ),
}
"""Every ``--by`` of ``clipping stats``."""
