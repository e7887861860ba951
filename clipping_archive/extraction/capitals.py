"""Runs of capitalised words: the candidates for names of people, places and bodies."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import PARTICLES, word_set
from clipping_archive.gazetteer import places, titles

_NO_PARTICLE = rf"(?!(?:{'|'.join(sorted(PARTICLES))})\b)"
_WORD = re.compile(
    rf"(?=[a-z]){_NO_PARTICLE}[a-z ,]+(?<=[a-z])(?=[ ,.]|$)"  # small words up to a capital, in one match
    r"|[A-Z]\.(?:[A-Z]\.){0,2}(?=[\s,A-Z]|$)"  # initials: J.K.
    r"|(?<!, )(?:Sk|Md|Mohd|Ch|Kh)\.(?=[ \u00a0][A-Z])"  # Md. Zorvan; not "Karsk, Md."
    r"|Dato['’](?= [A-Z])"
    r"|(?:Jr|Sr)\."
    r"|(?:[Aa][lnrsz]|[Ee]l)-[A-ZÀ-Þ]\w*"  # al-Assad
    r"|[A-ZÀ-Þ]['’][A-ZÀ-Þ]\w*"  # O'Neill
    r"|[A-ZÀ-Þ]\w++['’](?!(?:s|t|m|d|ll|re|ve)\b)[a-z]\w*"  # Tomba'a
    r"|[^\W\d_]\w*+(?:[-‐‑][^\W\d_]\w*+)*+"
)
_ARABIC = re.compile(r"[ae][lnrsz]-[A-Z]")
_JOINT = re.compile(
    r"(?:(?:anti|pro|ex|non)-|(?:Comrade|President|Minister|Chairman|General|Premier)(?=[A-Z][a-z]))"
)
_ABBREVIATIONS = word_set("st. mt. ft. wm. chas. geo.")
_LAST = frozenset({"Jr.", "Sr."})
"""What ends a name."""
_NICKNAME = re.compile(
    r"[ \u00a0]"
    r"(?:[\"“‘'](?:The )?[A-Z]\w{1,14}(?: of \w{1,14})?[\"”’']"  # Ivo “The Duke of York” Ottoway
    r"|\((?:[A-Z][a-z]{1,10}|(?:[A-Z]\.){2,4})\))"  # Ivo John (I.J.) Ottoway
    r"[ \u00a0](?=[A-Z])"
)
_OPENS = "\"“‘'("
_GAPS = (" ", "\u00a0")


class Word(NamedTuple):
    """A word of a paragraph and where it stands, without a possessive ending."""

    text: str
    start: int
    end: int


class Run(NamedTuple):
    """Words that stand together and begin with a capital, particles between them included."""

    paragraph: int | None
    words: tuple[Word, ...]

    @property
    def start(self) -> int:
        """The code point where the run starts."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """The code point behind the run."""
        return self.words[-1].end


def words_of(text: str) -> list[Word]:
    """List the words with a capital and the particles, "anti-" and a title glued to a name parted from it."""
    found: list[Word] = []
    for match in _WORD.finditer(text):
        plain = match[0]
        if plain.islower() and plain not in PARTICLES:
            continue
        start, end = match.span()
        if plain == "S" and text[start - 1 : start] in ("'", "’"):
            continue  # KARSK'S
        if not plain.istitle() and (joint := _JOINT.match(plain)):
            at = start + joint.end()
            found.append(Word(joint[0], start, at))
            plain, start = text[at:end], at
        found.append(Word(plain, start, end))
    return found


@lru_cache(256)
def runs_of(text: str, paragraph: int | None) -> tuple[Run, ...]:
    """Give the runs of capitalised words; anything but a single space between two words parts them.

    A full stop after an abbreviation that may stand before a name (``Rep.``,
    ``St.``) parts nothing, and no more does a nickname in quotation marks or brackets.
    People and places both ask for them: those of the story at hand are remembered.
    """
    return tuple(_runs(text, paragraph))


def _runs(text: str, paragraph: int | None) -> Iterator[Run]:
    run: list[Word] = []
    inside = 0
    for word in words_of(text):
        if run and word.start == run[-1].end + 2:
            inside = max(inside, _nickname(text, run[-1]))
        if word.start < inside:
            continue
        capital = word.text[0].isupper() or _ARABIC.match(word.text) is not None
        near = bool(run) and (word.start == inside or _joins(text, run[-1], word))
        if run and not near:
            yield from _closed(run, paragraph)
            run = []
        if capital or (run and word.text in PARTICLES):
            run.append(word)
        elif run:
            yield from _closed(run, paragraph)
            run = []
    if run:
        yield from _closed(run, paragraph)


def _nickname(text: str, last: Word) -> int:
    """Give where a nickname behind a word ends: in quotation marks or brackets, a name before and behind."""
    opens = text[last.end + 1] in _OPENS and last.text[-1].islower()
    found = _NICKNAME.match(text, last.end) if opens else None
    return 0 if found is None or found[0].strip(" \u00a0()").lower() in places() else found.end()


def _joins(text: str, last: Word, word: Word) -> bool:
    if word.start > last.end + 2 or last.text in _LAST:
        return False
    between = text[last.end : word.start]
    if between in _GAPS:
        return True
    if not between:
        return last.text.endswith(".")
    return between == ". " and last.text[0].isupper() and _is_abbreviation(f"{last.text.lower()}.")


def _is_abbreviation(word: str) -> bool:
    return word in titles().honorifics or word in _ABBREVIATIONS


def _closed(run: list[Word], paragraph: int | None) -> Iterator[Run]:
    while run and run[-1].text in PARTICLES:
        run.pop()
    if run:
        yield Run(paragraph, tuple(run))
