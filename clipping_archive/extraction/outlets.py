"""Media named in a text, by the aliases of the gazetteer; whether they count is decided in citations.py."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cache
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention
from clipping_archive.domain.keys import key_for
from clipping_archive.domain.story import Story
from clipping_archive.extraction.aliases import aliases_at, is_opening
from clipping_archive.extraction.official import official_agencies
from clipping_archive.extraction.patterns import CALENDAR, Phrases, either, small_words
from clipping_archive.extraction.unlisted import Medium, Signs, deeds_of, overlap, places_of, unlisted_media
from clipping_archive.gazetteer import (
    Outlet,
    cues,
    demonyms,
    is_common,
    media_words,
    outlet_aliases,
    outlet_facts,
    outlets,
    places,
)

_SHORT_FORM = re.compile(r" \(([^()]{2,30})\)")
_NAME_BEHIND = re.compile(r",? [A-Z]")
_SPEAKS_OF_A_MEDIUM = either("""
    news(?:paper| agency)?, agency, daily, broadcaster, station, television
    reported, according to, told, quoted, citing, carried
""")
_SUPPORT = re.compile(rf"\b{_SPEAKS_OF_A_MEDIUM}\b", re.IGNORECASE)
_WATCHES = re.compile(
    r" (?:\w+ )?(?:cameras?|footage|images?|recordings?|systems?|stills?|pictures?|video)\b"
)
"""Behind CCTV: what hangs in a street."""
_COUNTRY = re.compile(r" (?P<country>[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?![\w’'-])")
_AGENCIES = frozenset(("agency", "service", "broadcaster", "newspaper"))
"""Words of which one stands in what names an agency by its country alone."""


class NamedOutlet(NamedTuple):
    """An outlet as it is named somewhere: its key and where, the bracketed short form included.

    ``unlisted`` are the facts of one that no list holds.
    """

    key: str
    mention: Mention
    unlisted: Outlet | None = None

    @property
    def facts(self) -> Outlet:
        """What is known of the outlet."""
        return self.unlisted or outlets()[self.key]


@cache
def _described() -> dict[str, str]:
    """Index the described forms, such as "the North's official news agency", that mean one outlet only."""
    table: dict[str, str] = {}
    twice: set[str] = set()
    for outlet in outlets().values():
        for words in outlet.described:
            twice |= {words} & set(table)
            table[words] = outlet.key
    return {words: key for words, key in table.items() if words not in twice}


@cache
def _ambiguous() -> frozenset[str]:
    return frozenset(alias for outlet in outlets().values() for alias in outlet.ambiguous)


def find_outlets(story: Story) -> tuple[NamedOutlet, ...]:
    """List the named outlets of headline and paragraphs, in the order of the text."""
    found = [*_in_text(story.headline or "", None)]
    for number, text in enumerate(story.paragraphs):
        found += _in_text(text, number)
    media = unlisted_media(story, [one.mention for one in found])
    return tuple(sorted([*found, *_unlisted(story, media, found)], key=_place)) if media else tuple(found)


def signs_of(story: Story, key: str) -> Signs:
    """Give the signs by which a medium of no list was told, with their words; none for a listed one."""
    taken = [one.mention for one in find_outlets(story) if one.mention.rule != "unlisted"]
    found = (one.signs for one in unlisted_media(story, taken) if one.facts.key == key)
    return next(found, ())


def _place(named: NamedOutlet) -> tuple[int, int]:
    at = named.mention
    return (-1 if at.paragraph is None else at.paragraph, at.start)


def _unlisted(story: Story, media: Sequence[Medium], listed: Sequence[NamedOutlet]) -> Iterator[NamedOutlet]:
    """Give every place where media of no list are named, once it is known that they are media."""
    for number, text in ((None, story.headline or ""), *enumerate(story.paragraphs)):
        taken = [one.mention for one in listed if one.mention.paragraph == number]
        for medium, at in places_of(text, number, media):
            if not any(overlap(at, other) for other in taken):
                known = medium.facts.key in outlets()
                yield NamedOutlet(medium.facts.key, at, None if known else medium.facts)


def _in_text(text: str, paragraph: int | None) -> list[NamedOutlet]:
    found: list[NamedOutlet] = []
    plain = text.replace("’", "'")
    words = small_words(text.lower())
    described, aliases = _descriptions(plain, words), aliases_at(plain, words)
    behind = 0
    for start in sorted({*described, *aliases}):
        if start < behind:
            continue
        if start in described:
            key, behind = described[start]
            found.append(NamedOutlet(key, Mention(paragraph, start, behind, text[start:behind], "described")))
            continue
        for alias in aliases[start]:
            end = start + len(alias)
            if not plain.startswith(alias, start) or (end < len(text) and text[end].isalnum()):
                continue
            if _ends_other_name(text, start, alias):
                continue
            key = outlet_aliases()[alias]
            edition = _edition(text, start, end, key)
            if not edition and alias in _ambiguous() and not _supported(text, start, end):
                continue
            key, end, rule, facts = edition or (key, _with_short_form(text, end, key), "alias", None)
            mention = Mention(paragraph, start, end, text[start:end], rule)
            found.append(NamedOutlet(key, mention, facts))
            behind = end
            break
    return _with_official(text, paragraph, found) if not words.isdisjoint(_AGENCIES) else found


def _with_official(text: str, paragraph: int | None, found: list[NamedOutlet]) -> list[NamedOutlet]:
    """Add the agencies that are named by their country alone."""
    taken = [one.mention for one in found]
    more = [
        NamedOutlet(key, at)
        for key, at in official_agencies(text, paragraph, _described())
        if not any(overlap(at, other) for other in taken)
    ]
    return sorted([*found, *more], key=_place) if more else found


def _edition(text: str, start: int, end: int, key: str) -> tuple[str, int, str, Outlet | None] | None:
    """Read the edition of a country, a medium of its own: "Forbes Lorvenia reported"."""
    found = _COUNTRY.match(text, end)
    if not found or outlets()[key].kind == "agency":
        return None
    known = places().get(found["country"])
    if not known or known.kind != "country" or not any(deeds_of(text, start, found.end())):
        return None
    name = text[start : found.end()]
    own = key_for(name)
    if own in outlets():
        return own, found.end(), "alias", None
    return own, found.end(), "edition", outlet_facts(own, name, outlets()[key].kind)


def _descriptions(plain: str, words: Set[str]) -> dict[int, tuple[str, int]]:
    """Give the described forms by their place; one that the outlet's name follows is left to the name."""
    found: dict[int, tuple[str, int]] = {}
    for start, end in sorted(_phrases().places(plain, words)):  # the longest of one place comes last
        if plain[end : end + 1].isalnum() or _NAME_BEHIND.match(plain, end) or not is_opening(plain, start):
            continue
        found[start] = _described()[f"t{plain[start + 1 : end]}"], end
    return found


@cache
def _phrases() -> Phrases:
    """List the described forms as they stand within a sentence and at its start."""
    inside = [words for words in _described() if words.startswith("the ")]
    return Phrases([*inside, *(f"T{words[1:]}" for words in inside)])


def _with_short_form(text: str, end: int, key: str) -> int:
    """Take a bracketed short form along: "Korean Central News Agency (KCNA)" is one mention."""
    found = _SHORT_FORM.match(text, end) if text.startswith(" (", end) else None
    return found.end() if found and outlet_aliases().get(found[1]) == key else end


def _ends_other_name(text: str, start: int, alias: str) -> bool:
    """Tell the end of another medium's name: "the Karsk Times" is no Times, "the British Guardian" is one."""
    if alias not in media_words("named") and alias not in media_words("perhaps_named"):
        return False
    ahead = re.search(r"(?:^|[^\w.'’-])([A-Z][a-z]+) $", text[max(0, start - 25) : start])
    word = ahead[1].lower() if ahead else ""
    return bool(word) and not (is_common(word) or word in demonyms() or word in CALENDAR)


def _supported(text: str, start: int, end: int) -> bool:
    """Tell whether the words around an ambiguous name speak of a medium."""
    if _WATCHES.match(text, end):
        return False
    if _SUPPORT.search(text[max(0, start - 40) : start]):
        return True
    after = re.match(r"[,\s]+(?:also |has |had )?([a-z]+)", text[end : end + 30])
    return bool(after and (after[1] in cues() or after[1] in {"news", "newspaper", "television", "agency"}))
