"""The pages of a person and of an outlet, and the lists of both."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from datetime import date

from clipping_archive.domain.hit import Hit
from clipping_archive.domain.pages import NameCount, OutletPage, PersonPage, Statement
from clipping_archive.domain.tokens import name_key
from clipping_archive.errors import NoSuchName
from clipping_archive.search.find import Options, find
from clipping_archive.search.names import outlet_keys, person_keys, same_name, with_judgements
from clipping_archive.search.nearest import nearest
from clipping_archive.search.nodes import Term, spell
from clipping_archive.search.statements import statements
from clipping_archive.store.view import View

SHOWN = 20
"""Statements and dispatches on a page."""

_AMONG = "name_key IN (SELECT value FROM json_each(?))"
_SPELLINGS = f"""SELECT name, count(DISTINCT dispatch) FROM person_in_dispatch WHERE {_AMONG}
GROUP BY name ORDER BY 2 DESC, 1"""
_TITLES = f"SELECT titles FROM person_in_dispatch WHERE titles IS NOT NULL AND {_AMONG}"
_CARRIERS = """SELECT outlet.key, outlet.name, count(DISTINCT said.dispatch), count(*)
FROM attribution AS said
JOIN outlet ON outlet.key = said.outlet WHERE said.speaker_name_key IN (SELECT value FROM json_each(?))
GROUP BY outlet.key ORDER BY 4 DESC, 1"""
_SEEN_WITH = """SELECT other.name_key, min(other.name), count(DISTINCT other.dispatch)
FROM person_in_dispatch AS one
JOIN person_in_dispatch AS other ON other.dispatch = one.dispatch
WHERE one.name_key IN (SELECT value FROM json_each(?1))
AND other.name_key NOT IN (SELECT value FROM json_each(?1))
GROUP BY other.name_key ORDER BY 3 DESC, 1 LIMIT 10"""
_PEOPLE = """SELECT slots.name_key, (SELECT min(spelling) FROM name WHERE name.name_key = slots.name_key),
count(*), (SELECT count(*) FROM attribution WHERE speaker_name_key = slots.name_key)
FROM person_slot AS slots GROUP BY slots.name_key ORDER BY 3 DESC, 1 LIMIT ?"""
_OUTLETS = """SELECT outlet.key, outlet.name, count(*),
(SELECT count(*) FROM attribution WHERE attribution.outlet = outlet.key)
FROM outlet_slot AS slots JOIN outlet ON outlet.key = slots.outlet WHERE slots.role = 'cited'
GROUP BY outlet.key ORDER BY 3 DESC, 1 LIMIT ?"""
_CITED_BY = """SELECT coalesce(article.source, ''), coalesce(source.name, 'unknown'), count(*) FROM citation
JOIN article ON article.key = citation.dispatch LEFT JOIN source ON source.key = article.source
WHERE citation.outlet = ? AND citation.citations > 0 GROUP BY 1 ORDER BY 3 DESC, 1"""
_SPEAKERS = """SELECT speaker_name_key, min(speaker_name), count(DISTINCT dispatch), count(*) FROM attribution
WHERE outlet = ? AND speaker_name_key IS NOT NULL GROUP BY 1 ORDER BY 4 DESC, 1 LIMIT 10"""
_HELD = "SELECT role, count(*) FROM outlet_slot WHERE outlet = ? GROUP BY role"
_OUTLET = """SELECT name, country, kind, ownership FROM outlet WHERE key = ?1
UNION ALL SELECT name, NULL, NULL, NULL FROM source WHERE key = ?1"""


def people(view: View, limit: int = -1) -> list[NameCount]:
    """List the persons in the news, those in most dispatches first; a negative limit is none."""
    return [NameCount(*row) for row in view.execute(_PEOPLE, (limit,))]


def outlets(view: View, limit: int = -1) -> list[NameCount]:
    """List the cited outlets, those in most dispatches first; a negative limit is none."""
    return [NameCount(*row) for row in view.execute(_OUTLETS, (limit,))]


def person_page(view: View, name: str, today: date) -> PersonPage:
    """Put together all that is held about one person, in every recorded spelling.

    A whole name wins over names that merely hold the words. Raises
    :class:`~clipping_archive.errors.NoSuchName` for a name that nobody has, or
    that several have.
    """
    keys = json.dumps(_one_person(view, name))
    spellings = tuple(
        NameCount(name_key(spelling), spelling, found)
        for spelling, found in view.execute(_SPELLINGS, (keys,))
    )
    shown = spellings[0].name if spellings else name
    titles = Counter(title for (listed,) in view.execute(_TITLES, (keys,)) for title in json.loads(listed))
    query = _any("person", [one.name for one in spellings] or [name])
    found = find(view, query, Options(limit=SHOWN), today=today)
    said = _any("said", [one.name for one in spellings] or [name])
    return PersonPage(
        name=shown,
        spellings=spellings,
        titles=tuple(sorted(titles.items(), key=lambda item: (-item[1], item[0]))),
        statements=statements(view, said, Options(limit=SHOWN), today=today),
        dispatches=found.hits,
        carriers=_counts(view, _CARRIERS, keys),
        seen_with=_counts(view, _SEEN_WITH, keys),
        total=found.total,
    )


def outlet_page(view: View, name: str) -> OutletPage:
    """Put together all that is held about one outlet; raises NoSuchName where nothing is."""
    from clipping_archive.gazetteer.load import outlets as known_outlets

    key = _one_outlet(view, name)
    (shown, country, kind, ownership), *_ = view.execute(_OUTLET, (key,))
    known = known_outlets().get(key)
    held: dict[str, int] = dict(map(tuple, view.execute(_HELD, (key,))))
    dispatches, carried = _of_outlet(view, key)
    return OutletPage(
        key=key,
        name=shown,
        aliases=(*known.aliases, *known.native) if known else (),
        country=country or (known.country if known else None),
        kind=kind or (known.kind if known else None),
        ownership=ownership or (known.ownership if known else None),
        cited_by=_counts(view, _CITED_BY, key),
        speakers=_counts(view, _SPEAKERS, key),
        statements=carried,
        dispatches=dispatches,
        issued=held.get("issued", 0),
        cited=held.get("cited", 0),
    )


def _of_outlet(view: View, key: str) -> tuple[tuple[Hit, ...], tuple[Statement, ...]]:
    """Find what names an outlet; no date is asked for, so any day serves as today."""
    options = Options(limit=SHOWN)
    found = find(view, spell(Term("outlet", key)), options, today=date.min)
    return found.hits, statements(view, spell(Term("via", key)), options, today=date.min)


def _one_person(view: View, name: str) -> tuple[str, ...]:
    keys = person_keys(view.execute, name)
    typed = name_key(name).split()
    whole = [key for key in keys if same_name(typed, key.split())]
    if whole:
        return with_judgements(view.execute, whole)
    if not keys:
        raise NoSuchName("person", name, nearest(view.execute, "person", name))
    if all(same_name(keys[0].split(), key.split()) for key in keys) or set(keys) == set(
        with_judgements(view.execute, keys[:1])
    ):
        return keys
    raise NoSuchName("person", name, _spelled(view, keys), several=True)


def _one_outlet(view: View, name: str) -> str:
    keys = outlet_keys(view.execute, name)
    held = [key for key in keys if view.execute(_OUTLET, (key,))]
    if len(held) == 1:
        return held[0]
    if held:
        raise NoSuchName("outlet", name, held, several=True)
    raise NoSuchName("outlet", name, nearest(view.execute, "outlet", name))


def _any(field: str, names: Sequence[str]) -> str:
    return " or ".join(spell(Term(field, one)) for one in names)


def _counts(view: View, query: str, value: str) -> tuple[NameCount, ...]:
    return tuple(NameCount(*row) for row in view.execute(query, (value,)))


def _spelled(view: View, keys: Sequence[str]) -> list[str]:
    query = (
        "SELECT min(spelling) FROM name WHERE name_key IN (SELECT value FROM json_each(?)) GROUP BY name_key"
    )
    return [spelling for (spelling,) in view.execute(f"{query} LIMIT 10", (json.dumps(keys),))]
