"""Places named in the text, as far as the gazetteer knows them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clipping_archive.domain.findings import Mention, PlaceNamed
from clipping_archive.domain.story import Story
from clipping_archive.extraction.capitals import Run, Word, runs_of
from clipping_archive.extraction.titles import is_head, title_before
from clipping_archive.gazetteer import KnownPlace, demonyms, family_names, given_names, is_common, places

_WHERE = re.compile(r"\b(?:in|at|from|to|near|into|toward|towards|between|outside|across|via|of) $")
_BODY_OF = re.compile(r"\b([A-Z][\w-]{2,24}) of (?:the )?$")
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
        words = _after_nationality(run.words)
        place = _known(words)
        if place is None or not _is_place_here(text, words, place, people):
            continue
        start, end = words[0].start, words[-1].end
        mention = Mention(run.paragraph, start, end, text[start:end], "gazetteer")
        found.setdefault(place.name, (place.country, []))[1].append(mention)
    return tuple(PlaceNamed(name, country, tuple(mentions)) for name, (country, mentions) in found.items())


def _after_nationality(words: tuple[Word, ...]) -> tuple[Word, ...]:
    while len(words) > 1 and words[0].text.lower() in demonyms() and _known(words) is None:
        words = words[1:]
    return words


def _known(words: tuple[Word, ...]) -> KnownPlace | None:
    if len(words) > _LONGEST:
        return None
    folded = [word.text.lower() for word in words]
    if len(folded) > 1:
        folded[0] = _POINTS.get(folded[0], folded[0])
    return places().get(" ".join(folded))


def _is_place_here(text: str, words: tuple[Word, ...], place: KnownPlace, people: frozenset[str]) -> bool:
    start = words[0].start
    body = _BODY_OF.search(text, max(0, start - 40), start)
    if body and not is_head(body[1]):
        return False  # the Party of Korea, the Bank of Japan
    if len(words) > 1 or place.kind == "country":
        return True
    folded = words[0].text.lower()
    if folded in people or title_before(text, start) is not None:
        return False
    doubtful = len(folded) < 4 or is_common(folded) or folded in given_names() or folded in family_names()
    return not doubtful or _WHERE.search(text, max(0, start - 12), start) is not None


def _family_names_in(runs: list[Run]) -> Iterator[str]:
    """Give the last words of names in full, so that "Washington" can be Denise Washington."""
    for run in runs:
        if len(run.words) > 1 and _known(run.words) is None and run.words[0].text.lower() in given_names():
            yield run.words[-1].text.lower()
