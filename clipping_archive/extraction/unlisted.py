"""Media that no list holds: told by a word for a medium beside a name or in it, and by what the name does.

"the Dunya newspaper reported", "told the Publika TV broadcaster", "The Sunday
Mail quoted": a name counts as a medium of its own once its signs, gathered
over the whole story, reach :data:`ACCEPT`. Then it is found wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.keys import key_for
from clipping_archive.domain.mention import Mention
from clipping_archive.domain.story import Story
from clipping_archive.extraction.medium_names import candidates
from clipping_archive.extraction.patterns import either, word_set
from clipping_archive.gazetteer import Outlet, cue_families, cues, is_word, outlet_aliases, outlet_facts
from clipping_archive.gazetteer import outlets as listed_outlets

WEIGHTS = {
    "medium beside": 2.0,
    "perhaps medium beside": 1.0,
    "medium within": 2.0,
    "perhaps medium within": 1.0,
    "reports": 2.0,
    "says": 1.0,
    "is told": 1.0,
    "credited": 1.0,
    "firm": -3.0,
}
ACCEPT = 3.0

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_BETWEEN = either(rf"""
    also, has, had, have, later, earlier, first, then, meanwhile, on, {_WEEKDAY}, which, late
    early, last, week, in (?:an?|its) (?:report|article|editorial|story|commentary|broadcast)
    this (?:week|month), [a-z]+ly
""")
_DOES = re.compile(rf"(?: \([^()]{{1,30}}\))?(?:,? {_BETWEEN})*,? (?P<cue>[a-z]+)\b")
_REPORTS = word_set("reported reports wrote writes quoted quotes quoting cited cites citing published")
_RESULTS = re.compile(
    r" (?:an? |its |their |no |[\w.-]+ ){0,4}?"
    rf"{either('profits?, loss(?:es)?, earnings, revenues?, sales, income, turnover, results, growth')}\b"
)
_FIRM = re.compile(
    rf"(?:'s|’s)? ?,? {either('Corp, Inc, Ltd, Limited, Group, Holdings, plc, PLC, LLC, Co, SA, AG')}\b"
)
_REPORTED_BY = re.compile(
    r"(?:\b(?:quoted|reported|cited|carried|aired|broadcast|published|released|as saying) (?:by|in|on)"
    r"|\b[Cc]iting"
    r"|\b(?:report|article|story|interview|editorial|commentary|column|piece) (?:by|in|on|with|from)"
    r"|[”\",] (?:reported|wrote|reports|writes))(?: the| an?)?(?: [\w’'-]+){0,3}? $"
)
_SAID_BY = re.compile(
    r"(?:\b[Aa]ccording to|[”\",] (?:said|says|added|noted))(?: the| an?)?(?: [\w’'-]+){0,3}? $"
)
_ADJECTIVE = "(?:[a-z’'-]+|[A-Z][a-z]+(?:n|sh|se|ch|i|ese))"
"""What stands between "told" and a name: words, and that of a people ("told the Norlandish daily")."""
_TOLD = re.compile(
    r"\b(?:told|tells|telling|statement to|remarks to|said on|says on|speaking (?:on|to)"
    r"|on (?:the )?air (?:of|on))"
    rf"(?: the| an?)?(?: {_ADJECTIVE}){{0,3}}? $"
)
_CLEAN_END = re.compile(
    rf"[,.;:)\]”\"’]|$| (?:{_WEEKDAY}|that|in|on|at|it|he|she|they|the|an?|as|by|after|before|for|last"
    r"|earlier|late|this|his|her|its|there|and|while|when|from|\()"
)
_SHORT = re.compile(r" \((?P<short>[A-Z][\w&-]{1,9})\)")


Signs = tuple[tuple[str, str], ...]
"""What tells of a medium, each sign with the words that give it."""


class Sighting(NamedTuple):
    """A name that may be that of a medium: where it stands, its kind and the signs for it."""

    name: str
    kind: str
    mention: Mention
    signs: Signs
    short: str | None = None


_BEFORE = {"reports": _REPORTED_BY, "says": _SAID_BY, "is told": _TOLD}


class Medium(NamedTuple):
    """A medium of no list: its facts, what it goes by in the story, where it was seen, and the signs."""

    facts: Outlet
    names: frozenset[str]
    seen: tuple[Mention, ...]
    signs: Signs


def unlisted_media(story: Story, taken: Iterable[Mention]) -> tuple[Medium, ...]:
    """List the media that no list holds, as they come; ``taken`` is where listed ones are named."""
    places: dict[int | None, list[Mention]] = {}
    for at in taken:
        places.setdefault(at.paragraph, []).append(at)
    seen: dict[str, list[Sighting]] = {}
    for number, text in ((None, story.headline or ""), *enumerate(story.paragraphs)):
        for one in _sightings(text, number):
            if not any(overlap(one.mention, at) for at in places.get(number, ())):
                seen.setdefault(key_for(one.name), []).append(one)
    own = story.agency
    found = []
    for key, many in seen.items():
        signs = {sign: words for one in reversed(many) for sign, words in reversed(one.signs)}
        if sum(WEIGHTS[sign] for sign in signs) >= ACCEPT:
            listed = own.key if own and key == key_for(own.name) else _listed_as(key)
            found.append(_medium(listed or _free(key), many, tuple(reversed(signs.items()))))
    return tuple(found)


def places_of(text: str, paragraph: int | None, media: Sequence[Medium]) -> Iterator[tuple[Medium, Mention]]:
    """Give where a text names the media; one called by a plain word only where it was seen to be one."""
    by_name = {name: medium for medium in media for name in medium.names}
    names = sorted(by_name, key=len, reverse=True)
    for found in re.finditer(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])", text):
        medium = by_name[found[0]]
        at = Mention(paragraph, *found.span(), found[0], "unlisted")
        if at in medium.seen or " " in found[0] or found[0].isupper() or not is_word(found[0]):
            yield medium, at


def overlap(one: Mention, other: Mention) -> bool:
    """Tell whether two mentions share a character."""
    return one.paragraph == other.paragraph and one.start < other.end and other.start < one.end


def _medium(key: str, many: list[Sighting], signs: Signs) -> Medium:
    names = {one.name for one in many} | {one.short for one in many if one.short}
    facts = outlet_facts(key, many[0].name, many[0].kind)
    return Medium(facts, frozenset(names), tuple(one.mention for one in many), signs)


def _listed_as(key: str) -> str | None:
    """Give the listed outlet that a name means in another spelling."""
    return _slugs().get(key)


@cache
def _slugs() -> dict[str, str]:
    return {key_for(alias): key for alias, key in outlet_aliases().items()}


def _free(key: str) -> str:
    """Give a key that no listed outlet has."""
    return f"{key}-unlisted" if key in listed_outlets() else key


def _sightings(text: str, paragraph: int | None) -> Iterator[Sighting]:
    for one in candidates(text):
        short = _SHORT.match(text, one.whole[1])
        end = short.end() if short else one.whole[1]
        deeds = deeds_of(text, one.whole[0], end, headline=paragraph is None)
        signs = ((one.sign, text[slice(*one.whole)]), *deeds)
        mention = Mention(paragraph, one.start, one.end, one.name, "unlisted")
        yield Sighting(one.name, one.kind, mention, signs, short["short"] if short else None)


def deeds_of(text: str, start: int, end: int, *, headline: bool = False) -> Iterator[tuple[str, str]]:
    """Give the signs of what a name does: it reports, is told, or is a firm with results."""
    before, behind = text[max(0, start - 80) : start], text[end : end + 90]
    if firm := _FIRM.match(behind):
        yield "firm", firm[0].strip(" ,")
    if headline and before.rstrip().endswith(":") and not behind.strip():
        yield "credited", before.strip()[-1]
    if _CLEAN_END.match(behind):
        for sign, form in _BEFORE.items():
            if said := form.search(before):
                yield sign, said[0].strip('”", ')
    does = _DOES.match(behind)
    cue = cues().get(does["cue"]) if does else None
    if does is None or cue is None or cue.kind == "base":
        return
    if cue.form in _REPORTS:
        results = _RESULTS.match(behind, does.end())
        yield ("firm", results[0].strip()) if results else ("reports", cue.form)
    elif cue_families()[cue.family].counts:
        yield "says", cue.form
