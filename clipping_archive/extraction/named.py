"""Names where they stand: each run of capitals parted from its title, with the evidence beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.domain.tokens import name_key
from clipping_archive.extraction import evidence
from clipping_archive.extraction.appositions import apposition_before
from clipping_archive.extraction.beside import NEAR, signs_beside
from clipping_archive.extraction.capitals import Run, Word, runs_of
from clipping_archive.extraction.patterns import CALENDAR, PARTICLES
from clipping_archive.extraction.titled import behind_field, behind_title, is_plain
from clipping_archive.extraction.titles import (
    title_after,
    title_before,
)
from clipping_archive.extraction.weights import WEIGHTS
from clipping_archive.gazetteer import (
    cues,
    demonyms,
    family_names,
    given_names,
    is_common,
    korean_syllables,
    places,
)

_DAY = re.compile(r"\.? ?\d|\.?$")


class Named:
    """A name as it stands somewhere, with the evidence beside it; its spellings meet under its ``key``."""

    def __init__(
        self, paragraph: int | None, words: tuple[Word, ...], signs: dict[str, float], title: str | None
    ) -> None:
        self.paragraph = paragraph
        self.words = words
        self.signs = signs
        self.title = title
        self.name = tuple([word.text for word in words])
        self.key = name_key(" ".join(self.name))


def names_in(text: str, paragraph: int | None) -> Iterator[Named]:
    """Give every run of capitals that may name a person, in the order of the text."""
    for whole in runs_of(text, paragraph):
        for run in _parted(whole):
            words, title_at = _without_title(text, run)
            words = _unglued(_without_tail(text, words))
            if not words or (len(words) == 1 and len(words[0].text) < 2):
                continue
            signs = signs_beside(text, words, title_at)
            after, sign = title_after(text, words[-1].end)
            if sign:
                signs[sign] = WEIGHTS[sign]
            title = text[title_at : words[0].start].strip() if title_at is not None else after
            yield _with_apposition(text, Named(paragraph, words, signs, title))


def _with_apposition(text: str, one: Named) -> Named:
    """Add what a comma parts from the name behind it: "the head of the bloc, Jane Doe,"."""
    start, end = one.words[0].start, one.words[-1].end
    found = apposition_before(text, start, end)
    if found and (found.is_person or one.title is None):
        sign = "named after a role" if found.is_person else "named after a firm"
        one.signs[sign] = WEIGHTS[sign]
        if found.is_person and one.title is None:
            one.title = text[found.start : start].rstrip(" ,")
    return one


def _parted(run: Run) -> Iterable[Run]:
    """Part a run before a place in capitals: "By Jane Doe SEOUL" of a page whose lines ran together.

    A line in capitals ("JANE DOE RESIGNS") is parted at its plain words.
    """
    if len(run.words) == 1:
        return (run,)
    if len(run.words) > 2 and all(word.text.isupper() for word in run.words):
        return _parted_at_words(run)
    return _parted_at_places(run)


def _parted_at_places(run: Run) -> Iterator[Run]:
    at = 0
    for number in range(1, len(run.words)):
        if _is_capital_place(run.words[number].text) and not run.words[number - 1].text.isupper():
            yield Run(run.paragraph, run.words[at:number])
            at = number
    yield Run(run.paragraph, run.words[at:]) if at else run


def _parted_at_words(run: Run) -> Iterator[Run]:
    at = 0
    for number, word in enumerate((*run.words, None)):
        if word is not None and not is_plain(word.text):
            continue
        if number > at:
            yield Run(run.paragraph, run.words[at:number])
        at = number + 1


def _is_capital_place(word: str) -> bool:
    return len(word) > 3 and word.isupper() and word.lower() in places()


def _without_title(text: str, run: Run) -> tuple[tuple[Word, ...], int | None]:
    """Part the title from the name: the words behind the last title word, and where the title starts."""
    words = run.words
    if len(words) == 1:
        return words, title_before(text, words[0].start)
    cut = behind_title(words)
    field_at = None
    if cut == 0:
        cut, field_at = behind_field(text, words)
    if cut == 0:
        while cut < len(words) - 1 and (
            words[cut].text.lower() in demonyms()
            or words[cut].text.startswith("Ex-")
            or _stands_before_name(words[cut:])
            or (_opens_sentence(text, words[cut]) and not _is_eastern(words[cut:]))
        ):
            cut += 1
    words = words[cut:]
    return words, title_before(text, words[0].start) if field_at is None else field_at


def _is_eastern(words: tuple[Word, ...]) -> bool:
    return any(evidence.is_eastern(tuple(word.text for word in words[:size])) for size in (2, 3))


def _stands_before_name(words: tuple[Word, ...]) -> bool:
    """Tell a word that describes: "Crooked / Jane Ottoway", "Karsk-born / Jane Ottoway"."""
    if len(words) < 3 or words[1].text.lower() not in given_names():
        return False
    return is_plain(words[0].text) or evidence.is_compound(words[0].text)


def _without_tail(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Leave out the day, the verb, the country behind a name: "Ivo Ottoway Monday", "Ivo Ottoway Says".

    A month in short needs its day: "Noor Ottoway Jan left" is all of a name.
    """
    if len(words) == 1:
        return words
    last = words[-1].text.lower()
    if last in CALENDAR and (len(last) > 4 or _DAY.match(text, words[-1].end)):
        return words[:-1]
    if len(words) > 2 and last not in family_names() and words[0].text.lower() in given_names():
        cue, place = cues().get(last), places().get(last)
        if (cue and cue.kind == "present") or (place and place.kind == "country"):
            return words[:-1]
    return words


def _unglued(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Part a Korean name from the word that a lost line end glued to it: "Kim Jong Ilsaid"."""
    if len(words) != 3 or not evidence.is_korean(tuple(word.text for word in words[:2])):
        return words
    last = words[2]
    if last.text.lower() in korean_syllables():
        return words
    for size in range(min(6, len(last.text) - 3), 1, -1):
        if last.text[:size].lower() in korean_syllables() and is_common(last.text[size:]):
            return (*words[:2], Word(last.text[:size], last.start, last.start + size))
    return words


def _opens_sentence(text: str, word: Word) -> bool:
    folded = word.text.lower()
    if not is_common(folded) or folded in PARTICLES or folded in given_names():
        return False
    before = text[max(0, word.start - NEAR) : word.start].rstrip(" \"“'‘(")
    return not before or before[-1] in ".!?:"
