"""Load the facts: one cached loader for each kind of data, read from the files beside this module.

Every file is parsed once in a process; a loader that nobody calls costs
nothing. What each file holds and where it comes from is in ``docs/gazetteer.md``.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any

from clipping_archive.gazetteer.facts import Cue as Cue
from clipping_archive.gazetteer.facts import CueFamily as CueFamily
from clipping_archive.gazetteer.facts import KnownPlace as KnownPlace
from clipping_archive.gazetteer.facts import Outlet as Outlet
from clipping_archive.gazetteer.facts import Titles as Titles
from clipping_archive.gazetteer.files import listed, read, toml, unzipped
from clipping_archive.gazetteer.inflect import inflected
from clipping_archive.gazetteer.lists import PlaceTable, inline_tables
from clipping_archive.gazetteer.packed import Listed, Packed


def _barred(text: str) -> tuple[str, ...]:
    """Split at bars, since names of outlets hold commas."""
    return tuple(text.split(" | ")) if text else ()


def _outlet(key: str, entry: Mapping[str, str]) -> Outlet:
    country, kind, ownership = entry["is"].split()
    return Outlet(
        key=key,
        name=entry["name"],
        aliases=_barred(entry.get("aliases", "")),
        native=_barred(entry.get("native", "")),
        country=None if country == "--" else country,
        kind=kind,
        ownership=ownership,
        described=_barred(entry.get("described", "")),
        ambiguous=_barred(entry.get("ambiguous", "")),
    )


@cache
def outlets() -> Mapping[str, Outlet]:
    """Map the key of every known outlet to its facts."""
    return MappingProxyType(
        {key: _outlet(key, entry) for key, entry in inline_tables(read("outlets.toml").decode("utf-8"))}
    )


def outlet_facts(key: str, name: str, kind: str = "") -> Outlet:
    """Give the facts of an outlet: those of the list, or else its name and the kind that the text tells."""
    return outlets().get(key) or Outlet(key, name, (), (), None, kind, "", (), ())


@cache
def outlet_aliases() -> Mapping[str, str]:
    """Map each name an outlet goes by, as written, to its key; ambiguous ones included."""
    found: dict[str, str] = {}
    for outlet in outlets().values():
        for alias in (outlet.name, *outlet.aliases, *outlet.native):
            found.setdefault(alias, outlet.key)
    return MappingProxyType(found)


@cache
def _cue_data() -> dict[str, Any]:
    return toml("cues.toml")


@cache
def cue_families() -> Mapping[str, CueFamily]:
    """Map the name of each family of reporting verbs to what its verbs take."""
    return MappingProxyType(
        {
            name: CueFamily(
                name, frozenset(entry["takes"].split()), entry.get("counts", True), entry["means"]
            )
            for name, entry in _cue_data()["family"].items()
        }
    )


@cache
def cues() -> Mapping[str, Cue]:
    """Map every inflected form of every reporting verb, lower case, to its lemma and family."""
    irregular = _cue_data()["irregular"]
    found: dict[str, Cue] = {}
    for family, entry in _cue_data()["family"].items():
        for lemma in listed(entry["verbs"]):
            for form, kind in inflected(lemma, irregular):
                found.setdefault(form, Cue(form, lemma, kind, family))
    return MappingProxyType(found)


@cache
def titles() -> Titles:
    """Load the words that stand around names."""
    data = {key: frozenset(listed(text)) for key, text in toml("titles.toml").items()}
    return Titles(**data)


@cache
def places() -> Mapping[str, KnownPlace]:
    """Map folded lower-case names of countries, regions and cities, with their other names, to the place."""
    return PlaceTable(unzipped("places.txt.gz"), toml("places.toml")["lines"], KnownPlace)


@cache
def demonyms() -> Mapping[str, str]:
    """Map adjectives and nouns of nationality, lower case, to ISO country codes."""
    return MappingProxyType(
        {word: country for country, text in toml("demonyms.toml").items() for word in listed(text)}
    )


@cache
def bodies() -> Mapping[str, str]:
    """Map organisations and metonyms that speak, lower case, to the name to show."""
    return MappingProxyType(
        {alias.lower(): name for name, text in toml("bodies.toml").items() for alias in (name, *listed(text))}
    )


@cache
def _names() -> Packed:
    return Packed(unzipped("names.txt.gz"))


@cache
def given_names() -> Set[str]:
    """Load given names, lower case, of every language wire copy meets."""
    return Listed(_names(), "given", _name_parts()["given"])


@cache
def family_names() -> Set[str]:
    """Load family names, lower case, Korean and Chinese ones too, but not "no", "so" and "an"."""
    by_hand = _name_parts()["family"] | korean_family_names() | chinese_family_names()
    return Listed(
        _names(), "family", frozenset(name for name in by_hand if len(name) > 2 or not is_common(name))
    )


@cache
def _name_parts() -> dict[str, frozenset[str]]:
    return {key: frozenset(listed(text)) for key, text in toml("names.toml").items()}


@cache
def korean_family_names() -> frozenset[str]:
    """Load Korean family names in every usual romanisation, lower case."""
    return _name_parts()["korean_family"]


@cache
def chinese_family_names() -> frozenset[str]:
    """Load Chinese family names in pinyin, Wade-Giles and Cantonese spellings, lower case."""
    return _name_parts()["chinese_family"]


@cache
def korean_syllables() -> frozenset[str]:
    """Load the syllables of Korean given names in every usual romanisation, lower case."""
    return _name_parts()["korean_syllables"]


@cache
def not_names() -> frozenset[str]:
    """Load capitalised words, lower case, that are never part of a person's name."""
    return _name_parts()["not_names"]


@cache
def _words() -> Packed:
    return Packed(unzipped("words.txt.gz"))


@lru_cache(4096)  # the capitalised words of a dispatch are asked about again and again
def is_word(word: str) -> bool:
    """Say whether this is an English word in any inflection; a fragment such as ``accordi`` is none."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    return all(_words().holds("word", part) for part in plain.split("-"))


@lru_cache(4096)
def is_common(word: str) -> bool:
    """Say whether this is a frequent English word that is written lower case; ``word`` may be capitalised."""
    return _words().holds("common", word.lower())
