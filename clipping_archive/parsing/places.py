"""The places of a dateline: names as written, countries as the gazetteer and the words behind a comma say."""

from __future__ import annotations

import re
from functools import cache

from clipping_archive.domain.story import Place
from clipping_archive.gazetteer import places as known_places
from clipping_archive.parsing.patterns import listed

_SMALL = frozenset(listed("de, del, la, las, los, le, el, al, do, da, dos, of, the, upon, sur, en, am, di"))
"""Words inside the name of a place that keep their small letter."""
# As behind a city, without their last full stop.
_STATES = """
    ala alaska ariz ark calif colo conn del fla ga hawaii idaho ill ind iowa kan ky la maine md mass mich minn
    miss mo mont neb nev n.h n.j n.m n.y n.c n.d ohio okla ore pa r.i s.c s.d tenn tex texas utah vt va wash
    w.va wis wyo d.c california florida illinois massachusetts michigan pennsylvania virginia colorado oregon
    connecticut maryland minnesota missouri tennessee wisconsin arizona georgia
"""
_PROVINCES = "ont, ontario, quebec, que, alberta, alta, b.c, british columbia, manitoba, sask, n.s"


@cache
def _regions() -> dict[str, str]:
    found = dict.fromkeys(_STATES.split(), "US") | dict.fromkeys(listed(_PROVINCES), "CA")
    return {name.replace(".", ""): country for name, country in found.items()}


def region_country(words: str) -> str | None:
    """Give the country of the words behind a city: a state ("Mass.", "N.Y") or a country ("Japan")."""
    folded = words.strip(" .,").casefold()
    if country := _regions().get(folded.replace(".", "")):
        return country
    known = known_places().get(folded)
    return known.country if known else None


def places_of(text: str) -> tuple[Place, ...]:
    """List the cities of "SEOUL/MUAN, South Korea": the country after a comma is no further place.

    A name is given as written, in usual case ("KIEV" is Kiev): to turn Peking
    into Beijing would be to rewrite the dispatch. Search knows both names.
    """
    if not text:
        return ()
    found: list[Place] = []
    for part in text.split("/"):
        part = re.sub(r" ?\[([^]]+)\]$", r", \1", part.strip(" ,"))  # Karsk [Lorvenia]
        city, _, behind = part.partition(",")
        regions = [country for words in behind.split(",") if (country := region_country(words))]
        if city.strip():
            found.append(place_of(city.strip(), regions[-1] if regions else None))
    return tuple(found)


def place_of(name: str, country: str | None = None) -> Place:
    """Give one place; ``country`` is what the dateline itself says and wins over the gazetteer."""
    known = known_places().get(name.casefold())
    if known and known.name.casefold() == name.casefold():
        name = known.name
    elif name.isupper() or (known and not name.istitle()):
        name = _usual(name)
    return Place(name, country or (known.country if known else None))


def is_known(name: str) -> bool:
    """Say whether the gazetteer holds a place of this name."""
    return name.strip(" .,").casefold() in known_places()


def _usual(name: str) -> str:
    words = re.split(r"([ -])", name.lower())
    return "".join(
        word if number and word in _SMALL else word[:1].upper() + word[1:]
        for number, word in enumerate(words)
    )
