"""Which recorded names, outlets and places a typed value means."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cache

from clipping_archive.domain.tokens import name_key
from clipping_archive.search.lacking import exact
from clipping_archive.search.nodes import Term
from clipping_archive.store.place import Execute

LONGEST_RUN = 3
"""Words of a name that may be written as one (Son Hui, Sonhui; Abd al Rahman, Abdalrahman)."""

_NAMES = """SELECT DISTINCT name_key FROM name_token
WHERE token >= ? AND token < ? OR token IN (SELECT value FROM json_each(?))"""
_SAME_PERSON = """SELECT DISTINCT other.name_key FROM identity_name AS one
JOIN identity_name AS other ON other.identity = one.identity AND other.verdict = 'same'
WHERE one.verdict = 'same' AND one.name_key IN (SELECT value FROM json_each(?))"""
_HELD_OUTLETS = "SELECT key, name FROM outlet UNION SELECT key, name FROM source"


def covers(typed: Sequence[str], recorded: Sequence[str]) -> bool:
    """Say whether every typed word is in a recorded name, whichever of the two writes words as one.

    "choe sonhui" covers "choe son hui" and the other way round; word order is
    free, since family names stand first or last.
    """
    runs = {
        "".join(recorded[start : start + length])
        for length in range(1, LONGEST_RUN + 1)
        for start in range(len(recorded) - length + 1)
    }
    reached = {0}
    for start in range(len(typed)):
        if start in reached:
            for end in range(start + 1, min(start + LONGEST_RUN, len(typed)) + 1):
                if "".join(typed[start:end]) in runs:
                    reached.add(end)
    return len(typed) in reached and bool(typed)


def same_name(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether two names are the same words, however joined and ordered."""
    return covers(one, other) and covers(other, one)


def person_keys(execute: Execute, value: str) -> tuple[str, ...]:
    """List the name keys that hold every word of a value, and those that readers judged the same person.

    Behind ``=`` a value is one whole name, which longer names do not meet.
    """
    if (whole := exact(value)) is not None:
        return with_judgements(execute, [name_key(whole)])
    typed = name_key(value).split()
    if not typed:
        return ()
    first = typed[0]
    shorter = json.dumps([first[:length] for length in range(1, len(first))])
    wanted = (first, first + "\U0010ffff", shorter)
    found = {key for (key,) in execute(_NAMES, wanted) if covers(typed, key.split())}
    return with_judgements(execute, found)


def with_judgements(execute: Execute, keys: Iterable[str]) -> tuple[str, ...]:
    """Add the name keys that readers judged to be the same persons."""
    found = set(keys)
    if found:
        found.update(key for (key,) in execute(_SAME_PERSON, (json.dumps(sorted(found)),)))
    return tuple(sorted(found))


def outlet_keys(execute: Execute, value: str) -> tuple[str, ...]:
    """List the outlets that a value means: by key, any name, or words of a held one's name."""
    key = value.strip().lower()
    held = dict(execute(_HELD_OUTLETS, ()))
    if key in held:
        return (key,)
    wanted = _plain(value)
    if not wanted:
        return ()
    named = {outlet for alias, outlet in _aliases().items() if alias == wanted}
    named |= {outlet for outlet, name in held.items() if _plain(name) == wanted}
    if named:
        return tuple(sorted(named))
    typed = wanted.split()
    return tuple(sorted(outlet for outlet, name in held.items() if covers(typed, _plain(name).split())))


def place_ids(execute: Execute, value: str) -> tuple[int, ...]:
    """List the places of datelines that a value means: a name, its words, a country's code, another name."""
    rows = list(execute("SELECT id, name, country FROM place", ()))
    if (whole := exact(value)) is not None:
        return tuple(number for number, name, _ in rows if Term(None, name).text == whole)
    typed = name_key(value).split()
    if not typed:
        return ()
    code = value.strip().upper() if len(value.strip()) == 2 else None
    from clipping_archive.gazetteer.lists import folded
    from clipping_archive.gazetteer.load import places

    # A dateline keeps the name that the agency wrote: Peking is found as Beijing, and the other way round.
    known = places().get(folded(value))
    return tuple(
        number
        for number, name, country in rows
        if (code and country == code)
        or covers(typed, name_key(name).split())
        or (known and (other := places().get(folded(name))) and other.name == known.name)
    )


@cache
def _aliases() -> dict[str, str]:
    """Map names of outlets, folded, to their keys; read only when a value is not a held key."""
    from clipping_archive.gazetteer.load import outlet_aliases, outlets

    found = {key: key for key in outlets()}
    for alias, key in outlet_aliases().items():
        found.setdefault(_plain(alias), key)
    return found


def _plain(name: str) -> str:
    return name_key(name).removeprefix("the ")
