"""Count what a query finds by agency, outlet, person, place, year, month or tag."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches

from clipping_archive.domain.pages import NameCount
from clipping_archive.errors import BadUsage
from clipping_archive.search.find import Options, chosen_slots
from clipping_archive.store.view import View

_SPELLING = "(SELECT min(spelling) FROM name WHERE name.name_key = side.name_key)"


def _calendar(letters: int) -> str:
    """Write the SELECT of a year or a month, the first so many letters of a day."""
    first, last = (f"substr(published_{end}, 1, {letters})" for end in ("first", "last"))
    return (
        f"SELECT {first}, {first}, chosen.slot FROM chosen JOIN article USING (slot) WHERE {first} = {last}"
    )


FACETS = {
    "agency": "SELECT source.key, source.name, chosen.slot FROM chosen JOIN article USING (slot)"
    " JOIN source ON source.key = article.source",
    "outlet": "SELECT outlet.key, outlet.name, chosen.slot FROM chosen JOIN article USING (slot)"
    " JOIN citation AS side ON side.dispatch = article.key AND side.citations > 0"
    " JOIN outlet ON outlet.key = side.outlet",
    "person": f"SELECT side.name_key, {_SPELLING}, chosen.slot FROM chosen JOIN article USING (slot)"
    " JOIN person_in_dispatch AS side ON side.dispatch = article.key",
    "place": "SELECT place.name, place.name, chosen.slot FROM chosen JOIN article USING (slot)"
    " JOIN dateline_place AS side ON side.dispatch = article.key JOIN place ON place.id = side.place",
    "year": _calendar(4),
    "month": _calendar(7),
    "tag": "SELECT tag.name, tag.name, chosen.slot FROM chosen JOIN article USING (slot)"
    " JOIN tag ON tag.dispatch = article.key",
}
"""What each facet counts: key, name and dispatch. A date that is less exact than a month is in no month."""


def facets(
    view: View,
    query: str,
    name: str,
    options: Options = Options(),  # noqa: B008 - frozen
    *,
    today: date,
) -> tuple[NameCount, ...]:
    """Count what a query finds by facet, most first; raises BadUsage for an unknown facet."""
    if name not in FACETS:
        near = get_close_matches(name, FACETS, 1, 0.5)
        wish = f"; did you mean {near[0]}?" if near else ""
        raise BadUsage(f"There is no facet {name!r}{wish}", hint=f"Facets: {', '.join(FACETS)}")
    chosen = chosen_slots(view, query, options, today=today)
    rows = view.execute(
        f"WITH chosen(slot) AS ({chosen.text}), side_rows(key, name, slot) AS ({FACETS[name]})"
        " SELECT key, min(name), count(DISTINCT slot) FROM side_rows GROUP BY key ORDER BY 3 DESC, 1",
        chosen.values,
    )
    return tuple(NameCount(key, shown, found) for key, shown, found in rows)
