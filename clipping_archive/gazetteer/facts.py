"""The shapes of the facts that the loaders give: tuples, made five times as fast as data classes."""

from __future__ import annotations

from typing import NamedTuple


class Outlet(NamedTuple):
    """A medium that can be cited.

    ``aliases`` are other names in Latin letters, ``native`` names in its own
    script, ``described`` noun phrases that mean this outlet and no other
    ("the Russian news agency" is not one: Russia has several). ``ambiguous``
    are those aliases that mean something else as often; they need support from
    the context. ``country`` is ISO 3166 alpha-2, None for a body of many states.
    """

    key: str
    name: str
    aliases: tuple[str, ...]
    native: tuple[str, ...]
    country: str | None
    kind: str
    ownership: str
    described: tuple[str, ...]
    ambiguous: tuple[str, ...]


class Cue(NamedTuple):
    """An inflected reporting verb.

    ``kind`` is past, present (third person), participle (``saying``, and a past
    participle that differs from the past: ``written``) or base. ``family``
    names the :class:`CueFamily` that says what the verb takes.
    """

    form: str
    lemma: str
    kind: str
    family: str


class CueFamily(NamedTuple):
    """Verbs that behave alike. ``takes`` is a subset of that, quote, person, noun, as, infinitive, carrier.

    ``counts`` is False for verbs of belief and intention, which report no words.
    """

    name: str
    takes: frozenset[str]
    counts: bool
    means: str


class Titles(NamedTuple):
    """Words around names, lower case; each set may hold several-word entries.

    ``heads`` role nouns, ``modifiers`` words before a head, ``honorifics`` with
    their full stop where copy writes one, ``bodies`` head nouns of
    organisations, ``groups`` plurals that speak without a name.
    """

    heads: frozenset[str]
    modifiers: frozenset[str]
    honorifics: frozenset[str]
    bodies: frozenset[str]
    groups: frozenset[str]


class KnownPlace(NamedTuple):
    """A place by its usual English name; ``zone`` is its IANA zone, None where it has several."""

    name: str
    country: str | None
    kind: str
    zone: str | None
