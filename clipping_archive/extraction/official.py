"""Agencies named by their country alone: "Norland's official news agency", "the Norlandic news agency".

A country that has several such agencies names none of them, unless the list says which one is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention
from clipping_archive.extraction.patterns import either, listed
from clipping_archive.gazetteer import demonyms, outlets, places

_HOW = either("""
    official, state, state-run, state-owned, national, government, government-run, public, main
""")
_KIND_WORDS = listed("news agency, news service, broadcaster, newspaper")
_OWNER = r"[A-Z][\w-]*(?: [A-Z][\w-]*){0,2}"
_PHRASE = re.compile(
    rf"(?:\b(?P<land>{_OWNER})'s (?:(?P<how1>{_HOW}) )?"
    rf"|\b[Tt]he (?:(?P<how2>{_HOW}) )?(?P<people>{_OWNER}) (?:(?P<how3>{_HOW}) )?)"
    rf"(?P<kind>{'|'.join(_KIND_WORDS)})(?!\w|,? [A-Z])"
)
_KINDS = {"news agency": "agency", "news service": "agency", "broadcaster": "broadcaster"}
"""A newspaper is never the only one of its country; the list may say which one is meant."""
_OWNED = frozenset(("state", "public"))


def official_agencies(
    text: str, paragraph: int | None, known: Mapping[str, str]
) -> Iterator[tuple[str, Mention]]:
    """Give the key and the place of every such phrase in a paragraph; ``known`` are those of the list.

    One that the agency's name follows ("Norland's official news agency NORPRESS") is left to the name.
    """
    if not any(kind in text for kind in _KIND_WORDS):
        return
    plain = text.replace("’", "'")
    for found in _PHRASE.finditer(plain):
        key = known.get(found[0]) or known.get("t" + found[0][1:]) or _only_one(found)
        if key:
            yield key, Mention(paragraph, found.start(), found.end(), text[slice(*found.span())], "described")


def _only_one(found: re.Match[str]) -> str | None:
    """Give the agency of a country that can be meant, None where it has none or several."""
    land = places().get(found["land"]) if found["land"] else None
    country = (
        land.country if land and land.kind == "country" else demonyms().get((found["people"] or "").lower())
    )
    if country is None:
        return None
    many = _of_country().get((country, _KINDS.get(found["kind"], "")), ())
    if found["how1"] or found["how2"] or found["how3"]:
        many = tuple(key for key in many if outlets()[key].ownership in _OWNED)
    elif found["kind"] == "broadcaster":
        return None
    return many[0] if len(many) == 1 else None


@cache
def _of_country() -> Mapping[tuple[str | None, str], tuple[str, ...]]:
    table: dict[tuple[str | None, str], tuple[str, ...]] = {}
    for key, one in outlets().items():
        at = (one.country, one.kind)
        table[at] = (*table.get(at, ()), key)
    return table
