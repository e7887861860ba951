"""What the house styles say, turned round: from a credit, a host, a mark or a line to the agency.

All modules of parsing ask here, and nothing else reads ``agencies.AGENCIES``; so
a new house is known everywhere as soon as it is listed.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from clipping_archive import agencies
from clipping_archive.agencies import Agency
from clipping_archive.domain import expressions as re
from clipping_archive.parsing.openings import Openings
from clipping_archive.parsing.patterns import either, listed

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

RIGHTS = 60
"""Behind the word copyright its owner is named within so many characters."""
_COPYRIGHT = re.compile(r"Copyright\b|(?:©|\([cC]\)) ?\d{4}")
LONGEST_SIGN = 460
"""A longer line is no house sign, in characters."""
_COMMON_ENDS = listed("-30-, ###, # # #, -ends-, -ENDS-, (ENDS), (Ends), ENDS, (End), (ends)")
# Who closed the copy: "(end) kt.sb", "Enditem", "PTI ABC XY".
_INITIALS = r"(?: ?[a-z]{2,4}(?:\.[a-z]{1,4}){0,3}|(?: [A-Z]{2,4}){1,4})?"


@cache
def _houses() -> dict[str, Agency]:
    return {agency.key: agency for agency in agencies.AGENCIES}


def house(key: str | None) -> Agency | None:
    """Give the house style of an agency by its key, None where it has none."""
    return _houses().get(key) if key else None


def desk_zone(key: str) -> ZoneInfo | None:
    """Give the zone in which an agency's desk keeps time."""
    from zoneinfo import ZoneInfo

    known = house(key)
    return ZoneInfo(known.zone) if known and known.zone else None


@cache
def _credited() -> dict[str, str]:
    return {name.casefold(): agency.key for agency in _houses().values() for name in agency.names}


@cache
def credit_names() -> str:
    """Give the expression for every credit, the longest first."""
    return either(*map(re.escape, house_names()))


@cache
def house_names() -> tuple[str, ...]:
    """Give every credit of every house, the longest first."""
    names = {name for agency in _houses().values() for name in agency.names}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


def agency_of(credit: str) -> str | None:
    """Tell the agency that a credit names, the first one where there are two ("tca/dpa", "IANS/Yonhap")."""
    names = _credited()
    whole = names.get(credit.strip().casefold())
    parts = re.split(r"[/+]| and |-(?=[A-Z])", credit)
    return whole or next((names[part] for raw in parts if (part := raw.strip().casefold()) in names), None)


def is_credit(words: str) -> bool:
    """Say whether words are a house's credit and nothing else: "Reuters", "AFPs"."""
    folded = words.strip(" .").casefold()
    return folded in _credited() or folded.removesuffix("s") in _credited()


@cache
def _named() -> dict[str, str]:
    return _credited() | {agency.name.casefold(): agency.key for agency in _houses().values()}


def named(words: str) -> str | None:
    """Tell which agency a trailer's words name, by a credit or by its full name."""
    return _named().get(words.strip(" .").casefold())


@cache
def _domains() -> dict[str, str]:
    return {domain: agency.key for agency in _houses().values() for domain in agency.domains}


def domain_owner(host: str) -> str | None:
    """Tell which agency a host, or the host of a mail address, belongs to."""
    parts = host.lower().strip(".").split(".")
    tails = (".".join(parts[at:]) for at in range(len(parts)))
    return next((_domains()[tail] for tail in tails if tail in _domains()), None)


def find_end(line: str, start: int) -> re.Match[str] | None:
    """Find what ends a story, at the end of a line: group ``mark``, and the initials behind it."""
    last = line.rstrip()[-1:]
    if not last.isalpha() and last not in _last_signs():  # a full stop: nine lines of ten
        return None
    end = line[start:]
    if not any(mark in end for mark in _marks()):
        return None
    return _ends().search(line, start)


@cache
def _marks() -> list[str]:
    """List every mark that ends a story, the longest first."""
    own = (mark for agency in _houses().values() for mark in agency.ends)
    return sorted({*_COMMON_ENDS, *own}, key=len, reverse=True)


@cache
def _last_signs() -> frozenset[str]:
    return frozenset(mark[-1] for mark in _marks())


@cache
def _ends() -> re.Pattern[str]:
    marks = _marks()
    words = either(*(re.escape(mark) for mark in marks if mark[0].isalpha()))
    signs = either(*(re.escape(mark) for mark in marks if not mark[0].isalpha()))
    # A word such as "Reuter" closes copy only alone or behind a full stop; a sign does so anywhere.
    alone = r"(?:^|(?<=[.!?”\"’')\]] )|(?<=[.!?”\"]))"
    return re.compile(rf"(?P<mark>{alone}{words}|{signs}){_INITIALS}\s*$")


def end_owner(mark: str) -> str | None:
    """Tell which agency closes its copy with a mark; None for the marks that many use."""
    return next((key for key, agency in _houses().items() if mark in agency.ends), None)


@cache
def _signs() -> Openings[tuple[int, str]]:
    return Openings(
        ((rank, agency.key), form) for rank, agency in enumerate(_houses().values()) for form in agency.signs
    )


def sign_owner(line: str) -> str | None:
    """Tell which agency alone has such a line in its copy."""
    if len(line) > LONGEST_SIGN:
        return None
    _, owner = min(_signs().told(line), default=(0, None))  # the first house in the list
    if owner is None and (claim := _COPYRIGHT.match(line)):
        named = re.search(rf"\b({credit_names()})\b", line[claim.end() : claim.end() + RIGHTS])
        owner = agency_of(named[1]) if named else None
    return owner
