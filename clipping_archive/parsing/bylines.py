"""Bylines: who wrote it, with desks, roles and places kept apart from the names."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.gazetteer import given_names, is_word, outlet_aliases
from clipping_archive.parsing.houses import agency_of, is_credit
from clipping_archive.parsing.patterns import any_word
from clipping_archive.parsing.places import is_known

_PARTICLE = r"(?:de|von|van|der|den|la|le|el|al|bin|da|dos|du|ter|ben|y|e)"
_WORD = r"(?:d['’])?[A-ZÀ-Þ][\w.'’\-]*"
_NAME = rf"{_WORD}(?: (?:{_PARTICLE} ){{0,2}}{_WORD}){{1,4}}"
_BY = re.compile(r"\s*(?:By|BY|by|Written by|WRITTEN BY)[: ] ?(?P<who>.{2,160}?)\s*=?\s*$")
_INTRODUCED = frozenset({"By", "BY", "by", "Wr", "WR"})
_FULL_NAME = re.compile(rf"{_NAME}\Z")
_SPLIT = re.compile(r"\s*(?:,|;|&| and | AND | And )\s*")
_WHERE = re.compile(r" (?:in|at|IN) [A-ZÀ-Þ][\w.'’ -]{2,40}\Z")
_BRACKET = re.compile(r"\s*[(\[][^()\[\]]{2,60}[)\]]|\s*<[^<>]{3,60}>|\s+[\w.+-]{1,40}@[\w.-]{2,40}")
_ROLE_WORD = any_word("""
    writers?, reporters?, correspondents?, staff, editors?, desk, bureau, newsroom, news, agency, press
    service, analyst, chief, special to, contributing, columnist, photographer
""")
_ROLE = re.compile(rf"\b{_ROLE_WORD}\b", re.IGNORECASE)
_HOUSE = r"(?:(?:The )?[A-Z][\w&. ]{1,30} )?"
_RANK = any_word("""
    Staff, Sports, Business, Science, Political, Diplomatic, Economics, Special, Contributing, Senior, Chief
    National, Foreign
""")
_POST = any_word("[Ww]riters?, [Rr]eporters?, [Cc]orrespondents?, [Ee]ditor, [Bb]ureau [Cc]hief")
_ROLE_LINE = re.compile(rf"\s*{_HOUSE}(?:{_RANK} )*{_POST}\s*$")
_SERVICE = any_word("Staff, News, Service, Newsroom, Desk, Bureau")
_DESK = re.compile(rf"(?:The )?(?P<house>.+?)(?:['’]s?)?(?: (?:[A-Z][\w-]+ )*{_SERVICE})?\Z")
# ... on army day by Kate Webb: the byline closes the headline.
_TAIL = re.compile(rf" by (?P<who>{_NAME}(?: and {_NAME})?)\Z")
PROSE = 2
"""So many spaces between small words make a clause."""


def read_byline(line: str) -> tuple[str, ...]:
    """Read the names of a byline on a line of its own, or nothing.

    "By A, Reuters", "By A in Seoul and B in Tokyo", "By A and B, dpa  =" name
    people and, apart from them, a house, a place, a role; "By Reuters Staff"
    names nobody. Names in capitals come in usual case.
    """
    if len(line) > 180 or not (found := _introduced(line)):
        return ()
    who = _BRACKET.sub("", found["who"]).rstrip(" .,")
    parts = [_WHERE.sub("", part).strip() for part in _SPLIT.split(who)]
    lowered = parts[0].islower()
    if lowered and not any(is_credit(part) for part in parts):
        return ()  # "by keith grant, Reuters" is a byline; "by train and by bus" is none
    names: list[str] = []
    for number, part in enumerate(parts):
        if _is_house(part) or (number and (_ROLE.search(part) or is_known(part))):
            continue
        name = _without_house(part.title() if lowered else part)
        if not _FULL_NAME.match(name) or _ROLE.search(name) or _is_phrase(name):
            return () if _is_prose(name) else tuple(names)
        names.append(usual(name))
    return tuple(names)


def _introduced(line: str) -> re.Match[str] | None:
    return _BY.match(line) if line.lstrip()[:2] in _INTRODUCED else None


def _is_house(words: str) -> bool:
    return is_credit(words) or words.startswith(("The ", "THE ")) or words in outlet_aliases()


def _is_phrase(name: str) -> bool:
    """Tell "By Labor Day" and "BY ALL MEANS" from a name: words of the language, the first no given name."""
    return not _is_given(name) and all(is_word(word) for word in name.split())


def _is_prose(words: str) -> bool:
    """Tell "By Labor Day, he had hired staff" from a byline with a word behind it that nobody knows."""
    return words[:1].islower() and words.count(" ") >= PROSE


def read_signature(line: str) -> tuple[str, ...]:
    """Read a byline below the story, only with a known given name or an address.

    "By Industry Segment" heads a table.
    """
    names = read_byline(line) if line.startswith(("By ", "BY ")) else ()
    return names if "@" in line or all(_is_given(name) for name in names) else ()


def read_desk(line: str) -> str | None:
    """Read a byline that names a desk and nobody, "By RFE/RL's Lorvenian Service": give the agency's key."""
    by = _introduced(line) if len(line) < 80 else None
    desk = _DESK.match(by["who"]) if by else None
    return agency_of(desk["house"]) if desk and is_credit(desk["house"]) else None


def read_names(line: str) -> tuple[str, ...]:
    """Read a line that is nothing but names, each with a known given name: a page's byline without "By"."""
    parts = _SPLIT.split(line.strip()) if len(line) <= 100 else []
    if not parts or not all(_is_given(part) and 1 < len(part.split()) <= 4 for part in parts):
        return ()
    if any(not _FULL_NAME.match(part) or _ROLE.search(part) or is_known(part) for part in parts):
        return ()
    return tuple(usual(part) for part in parts)


def _is_given(name: str) -> bool:
    return re.split(r"[ -]", name)[0].lower() in given_names()


def is_role(line: str) -> bool:
    """Say whether a line below a byline tells the writer's role or house: "Associated Press Writer"."""
    return len(line) < 60 and (_ROLE_LINE.match(line) is not None or is_credit(line))


def read_tail(headline: str) -> tuple[int, tuple[str, ...]]:
    """Read the byline that closes a headline (AFP): where the headline proper ends, and the names."""
    found = _TAIL.search(headline, max(0, len(headline) - 80)) if " by " in headline else None
    if not found:
        return len(headline), ()
    return found.start(), tuple(usual(name) for name in _SPLIT.split(found["who"]))


def _without_house(name: str) -> str:
    """Take a house off that no comma parts from the name: "Brad Schade Reuters"."""
    first, _, last = name.rpartition(" ")
    return first if first and is_credit(last) and " " in first else name


def usual(name: str) -> str:
    """Write a name in capitals in usual case: "GERRY MCSHIH" is Gerry McShih."""
    if not name.replace("Mc", "MC").isupper():
        return name
    return re.sub(r"[A-ZÀ-Þ][\w'’]*", lambda found: _cased(found[0]), name)


def _cased(word: str) -> str:
    lowered = word[:1] + word[1:].lower()
    if lowered[:2] in ("Mc", "O'", "O’", "D'", "D’") and len(lowered) > 3:
        return lowered[:2] + lowered[2:3].upper() + lowered[3:]
    return lowered
