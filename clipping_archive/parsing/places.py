"""The places of a dateline: names as written, countries as the gazetteer and the words behind a comma say."""

from __future__ import annotations

from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.domain.story import Place
from clipping_archive.gazetteer import places as known_places
from clipping_archive.parsing.patterns import listed

_SMALL = frozenset(listed("de, del, la, las, los, le, el, al, do, da, dos, of, the, upon, sur, en, am, di"))
"""Words inside the name of a place that keep their small letter."""
# As behind a city, without their last full stop.
_STATES = """
    ala alaska ariz ark calif colo conn del fla ga hawaii idaho ill ind iowa kan ky la maine md mass mich minn
    miss mo mont neb nev n.h n.j n.m n.y n.c n.d ohio okla ore pa r.i s.c s.d tenn tex texas utah vt va wash
    w.va wis wisc wyo d.c california florida illinois massachusetts michigan pennsylvania virginia colorado
    oregon connecticut maryland minnesota missouri tennessee wisconsin arizona
"""
_PROVINCES = "ont, ontario, quebec, que, alberta, alta, b.c, british columbia, manitoba, sask, n.s"
_CITY_STATES = frozenset(
    listed("singapore, monaco, luxembourg, kuwait, panama, djibouti, guatemala, san marino")
)
"""Countries whose name is that of their city, too."""
_CANTON = re.compile(
    r"(?P<city>.*[a-zà-ÿ].*) "
    r"(?P<canton>A[GIR]|B[ELS]|FR|G[ELR]|JU|LU|N[EW]|OW|S[GHOZ]|T[GI]|UR|V[DS]|Z[GH])"
)
"""Landquart GR: Swiss agencies name the canton, as addresses do."""
_ELSEWHERE = ("AR", "NE")
"""Cantons whose letters are those of a state of the United States."""
_CAPITAL = re.compile(r"(?i:washington) (?:D\.C\.?|DC)")
ABBREVIATION = 4
"""The name of a country in so few characters is its abbreviation."""


@cache
def _regions() -> dict[str, str]:
    found = dict.fromkeys(_STATES.split(), "US") | dict.fromkeys(listed(_PROVINCES), "CA")
    return {name.replace(".", ""): country for name, country in found.items()}


def region_country(words: str) -> str | None:
    """Give the country of the words behind a city: a state ("Mass.", "N.Y") or a country ("Japan")."""
    folded = words.strip(" .,").casefold()
    short = folded.replace(".", "")
    if country := _regions().get(short):
        return country
    known = known_places().get(folded) or known_places().get(short)
    return known.country if known else None


def places_of(text: str) -> tuple[Place, ...]:
    """List the cities of "SEOUL/MUAN, South Korea": the country after a comma is no further place.

    A name is given as written, in usual case ("KIEV" is Kiev): to turn Peking
    into Beijing would be to rewrite the dispatch. Search knows both names.
    """
    found: list[Place] = []
    for part in re.split(r"/| and (?=[A-ZÀ-Þ])", text):
        part = re.sub(r" ?[\[(]([^])]+)[])]$", r", \1", part.strip(" ,"))  # Karsk [Lorvenia]
        city, *behind = (words.strip() for words in _parted(part).split(","))
        countries = [country for words in behind if (country := _country(city, words))]
        if city:
            found.append(place_of(city, countries[-1] if countries else None))
    return tuple(found)


def _parted(part: str) -> str:
    """Set the comma before a canton, and before the District of Columbia, that agencies leave out."""
    if part[-1:] in ("C", ".") and _CAPITAL.fullmatch(part):
        return part.replace(" ", ", ", 1)
    if part[-3:-2] == " " and (found := _CANTON.fullmatch(part)):
        return found["city"] + ("" if found["canton"] in _ELSEWHERE else ", Switzerland")
    return part


def _country(city: str, region: str) -> str | None:
    """Give the country of a region; Georgia is the state for a city that is known to lie elsewhere."""
    if region.casefold() != "georgia":
        return region_country(region)
    known = known_places().get(city.casefold())
    return "GE" if known is None or known.country == "GE" else "US"


def place_of(name: str, country: str | None = None) -> Place:
    """Give one place; ``country`` is what the dateline itself says and wins over the gazetteer."""
    known = known_places().get(name.casefold())
    if known and known.name.casefold() == name.casefold():
        name = known.name
    elif known and known.kind == "country" and len(name) <= ABBREVIATION:
        pass  # UAE, U.K.
    elif name.isupper() or (known and not name.istitle()):
        name = _usual(name)
    return Place(name, country or (known.country if known else None))


def is_known(name: str) -> bool:
    """Say whether the gazetteer holds a place of this name."""
    return name.strip(" .,").casefold() in known_places()


def is_country(name: str) -> bool:
    """Say whether the gazetteer holds a country or a continent of this name."""
    known = known_places().get(name.strip(" .,").casefold())
    return known is not None and known.kind in ("country", "continent")


def is_city(name: str) -> bool:
    """Say whether the gazetteer holds a city of this name: "UK Prime Minister" opens with none."""
    folded = name.strip(" .,").casefold()
    known = known_places().get(folded)
    return known is not None and (known.kind != "country" or folded in _CITY_STATES)


def _usual(name: str) -> str:
    words = re.split(r"([ -])", name.lower())
    return "".join(
        word if number and word in _SMALL else word[:1].upper() + word[1:]
        for number, word in enumerate(words)
    )
