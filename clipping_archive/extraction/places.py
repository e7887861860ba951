"""Places named in the text, as far as the gazetteer knows them."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention, PlaceNamed
from clipping_archive.domain.story import Story
from clipping_archive.extraction.capitals import Run, Word, runs_of
from clipping_archive.extraction.patterns import word_set
from clipping_archive.extraction.titles import is_head, title_before
from clipping_archive.gazetteer import KnownPlace, demonyms, family_names, given_names, is_common, places

_WHERE = word_set("in at from to near into toward towards between outside across via of")
_LAST_WORD = re.compile(r"(\w+) $")
_OPENERS = word_set("""
    the a an and but or nor yet so for in at on of to from near into toward towards between outside inside
    within across through throughout around along beyond by via with without under over above below against
    during before after since until while when where if as because although though unless whether both
    either neither like unlike despite amid among about also even only then now still here there meanwhile
    however once that this these those is are was were has have had did does do can could will would
    should may might not no all most many some few other another its his her their our my your
""")
"""Words that have a capital only where they open a sentence or stand in a headline."""

_BODY_OF = re.compile(r"\b([A-Z][\w-]{2,24}) of (?:the )?$")
_OF = (" of ", " of the ")
_POINTS = {"n": "north", "s": "south", "n.": "north", "s.": "south"}
_LONGEST = 5


def find_places(story: Story) -> tuple[PlaceNamed, ...]:
    """List the places of a story in the order of their first mention, the dateline left out.

    A run of capitals counts where all of it is a place ("South Korea"), or what
    follows a nationality is. A country always counts; another place does not
    behind a title or as somebody's family name, and where it may also be a name
    or a plain word ("Washington", "Nice") it must stand behind "in", "from" or
    their like. Mentions are in paragraphs only.
    """
    found: dict[str, tuple[str | None, list[Mention]]] = {}
    runs = [run for number, text in enumerate(story.paragraphs) for run in runs_of(text, number)]
    people = frozenset(_family_names_in(runs))
    for run in runs:
        text = story.paragraphs[run.paragraph or 0]
        words, place = _bare(run.words)
        if place is None or not _is_place_here(text, words, place, people):
            continue
        start, end = words[0].start, words[-1].end
        mention = Mention(run.paragraph, start, end, text[start:end], "gazetteer")
        found.setdefault(place.name, (place.country, []))[1].append(mention)
    return tuple(PlaceNamed(name, country, tuple(mentions)) for name, (country, mentions) in found.items())


def _bare(words: tuple[Word, ...]) -> tuple[tuple[Word, ...], KnownPlace | None]:
    """Leave out what stands before the place, and give it: "In / Tokyo", "South Korean / Incheon"."""
    place = _known(words)
    while place is None and len(words) > 1 and (skipped := _before_place(words)):
        words = words[skipped:]
        place = _known(words)
    return words, place


def _before_place(words: tuple[Word, ...]) -> int:
    first, second = (word.text.lower() for word in words[:2])
    if first in _OPENERS or first in demonyms():
        return 1
    return 2 if len(words) > 2 and f"{first} {second}" in demonyms() else 0


def _known(words: tuple[Word, ...]) -> KnownPlace | None:
    if len(words) == 1:
        return places().get(words[0].text.lower())
    if len(words) > _LONGEST:
        return None
    folded = [word.text.lower() for word in words]
    folded[0] = _POINTS.get(folded[0], folded[0])
    return places().get(" ".join(folded))


def _is_place_here(text: str, words: tuple[Word, ...], place: KnownPlace, people: frozenset[str]) -> bool:
    start = words[0].start
    body = _BODY_OF.search(text, max(0, start - 40), start) if text.endswith(_OF, 0, start) else None
    if body and not is_head(body[1]):
        return False  # the Party of Korea, the Bank of Japan
    if len(words) > 1 or place.kind == "country":
        return True
    folded = words[0].text.lower()
    if folded in people or title_before(text, start) is not None:
        return False
    doubtful = len(folded) < 4 or is_common(folded) or folded in given_names() or folded in family_names()
    if not doubtful:
        return True
    found = _LAST_WORD.search(text, max(0, start - 12), start)
    return found is not None and found[1].lower() in _WHERE


def _family_names_in(runs: list[Run]) -> Iterator[str]:
    """Give the last words of names in full, so that "Washington" can be Denise Washington."""
    for run in runs:
        if len(run.words) > 1 and run.words[0].text.lower() in given_names() and _known(run.words) is None:
            yield run.words[-1].text.lower()
