"""Complete what is being typed at the shell: persons, outlets and references that are held."""

from __future__ import annotations

from clipping_archive.domain.reference import key_range
from clipping_archive.domain.tokens import name_key
from clipping_archive.search.hits import reference_of
from clipping_archive.store.view import View

MOST = 50
"""Completions that a shell can show."""

_PERSONS = """SELECT DISTINCT name.spelling FROM name_token JOIN name USING (name_key)
WHERE token >= ? AND token < ? ORDER BY name.spelling LIMIT ?"""
_OUTLETS = "SELECT key FROM outlet WHERE key >= ? AND key < ? ORDER BY key LIMIT ?"
_AGENCIES = "SELECT key, source FROM article WHERE source >= ? AND source < ? ORDER BY slot DESC LIMIT ?"
_KEYS = "SELECT key, source FROM article WHERE key BETWEEN ? AND ? ORDER BY key LIMIT ?"
_LAST = "\U0010ffff"


def complete_person(view: View, prefix: str) -> list[str]:
    """List recorded names with a word that begins so; several words must all be there."""
    typed = name_key(prefix).split()
    first = typed[0] if typed else ""
    found = view.execute(_PERSONS, (first, first + _LAST, MOST))
    return [name for (name,) in found if name_key(prefix) in name_key(name)]


def complete_outlet(view: View, prefix: str) -> list[str]:
    """List the keys of named outlets that begin so."""
    typed = prefix.lower()
    return [key for (key,) in view.execute(_OUTLETS, (typed, typed + _LAST, MOST))]


def complete_ref(view: View, prefix: str) -> list[str]:
    """List references that begin so, typed with or without the agency word."""
    typed = prefix.lower()
    span = key_range(typed) if "-" in typed or typed[:1].isdigit() else None
    if span is not None:
        rows = view.execute(_KEYS, (min(span[0], 2**63 - 1), min(span[1], 2**63 - 1), MOST))
    else:
        agency = typed.rstrip("-")
        rows = view.execute(_AGENCIES, (agency, agency + _LAST, MOST))
    return [reference_of(view.execute, key, source) for key, source in rows]
