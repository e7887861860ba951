"""Titles beside a name: "Russian Foreign Minister" before it, ", a senior researcher at ...," behind it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.capitals import Word
from clipping_archive.extraction.patterns import CALENDAR, word_set
from clipping_archive.gazetteer import bodies, cues, demonyms, given_names, places, titles

_TAIL = re.compile(r"[\w.'’/-]{1,31}\Z")
_LINKS = frozenset({"of", "the", "for", "and", "a", "an"})
_NO_OFFICE = word_set("the a an his her its their our my this that mine ours one all many some most")
_OPENING = "Then"
"""With a capital it opens the sentence and is no part of the title, as it is in "then President"."""
_ENDING = re.compile(r"['’]s?$")
_AFTER = re.compile(
    r"(?:, (?:M\.D\.|Ph\.D\.|MD|PhD|QC|KC|Jr\.?|Sr\.?)(?=,))?"
    r",? ?,\s+([^,;.“\"]{3,160}?)(?=[,;.]| (?:who|whose|that)\b)|\s+\(\d{1,3}\)|,\s+(\d{1,3}),(?!\d)"
)
_ARTICLE = re.compile(r"\A(?:the|a|an|his|her|its|their|one of the)\s+", re.IGNORECASE)
_STOP = re.compile(r"\w{3,}\.")
"""A full stop behind or in a word ("left Friday.Second") ends what stood before the title."""
_PAIR = re.compile(r"\b(?:Dat(?:uk|in|o['’]?)|Tan|Puan) (?:Seri|Sri) $")
"""Malay courtesies of two words, whose second word alone is half of a country's name."""
_SECONDS = frozenset({"Seri", "Sri"})
_NO_FIELD = word_set("""
    the a an this that these those his her its their our my and but or nor so yet in on at by for from to with
    of as if when while after before since until during under over into against about when where why how
    who what he she it they we i you there here then now also both each not no only even still meanwhile
    however earlier later today yesterday tomorrow tonight
""")
"""Words with a capital at the start of a sentence or of a headline that belong to no title."""


@cache
def _heads() -> frozenset[str]:
    return titles().heads


@lru_cache(2048)
def is_honorific(word: str) -> bool:
    """Tell Mr, Rep., Gen. and their like; what "St." stands before is a place or a ship, and nobody."""
    if len(word) == 2 and word[1] == ".":
        return False  # M. Ottoway in a list of names in short is no Monsieur
    word = word.lower()
    return word.rstrip(".") != "st" and (word in titles().honorifics or f"{word}." in titles().honorifics)


def is_pair(first: str, second: str) -> bool:
    """Tell a courtesy of two words, of which the second alone may be half of a country: "Tan Sri"."""
    return second in _SECONDS and _PAIR.search(f"{first} {second} ") is not None


@lru_cache(2048)
def is_head(word: str) -> bool:
    """Tell a word that names an office or a trade: minister, spokesman, coach."""
    word = word.lower()
    return word in _heads() or word.rpartition("-")[2] in _heads() or word.endswith(("ologist", "ographer"))


@lru_cache(2048)
def is_modifier(word: str) -> bool:
    """Tell a word that may stand before such a word: foreign, deputy, Russian, Kremlin, then-Foreign."""
    bare = _ENDING.sub("", word)
    prefix, hyphen, rest = bare.partition("-")
    if hyphen and f"{prefix.lower()}-" in titles().modifiers:
        return is_modifier(rest)
    folded = bare.lower()
    return (
        folded in titles().modifiers
        or folded in demonyms()
        or (bare[:1].isupper() and (folded in bodies() or folded in places()))
        or folded in {"of", "the", "for", "and"}
        or (word != bare and bare[:1].isupper())
    )


def _is_titular(word: str) -> bool:
    return is_honorific(word) or is_head(word) or is_modifier(word)


@lru_cache(2048)
def _may_end_title(word: str) -> bool:
    """Tell whether what stands between two spaces may end a title; before most names it does not."""
    found = _TAIL.search(word)
    return found is not None and found[0].lower() not in _LINKS and _is_titular(found[0])


_SITES = tuple(
    f"{word} " for word in ("Kampung", "Kg", "Jalan", "Taman", "Lorong", "Desa", "Bandar", "Masjid")
)
"""What a Malay village, street, park, lane, town or mosque begins with."""
_INDEFINITE = (" a ", " an ", "A ", "An ")


def title_before(text: str, start: int) -> int | None:
    """Give where the title that stands directly before ``start`` begins, or None.

    The word before the name must be an honorific or a head; what may stand
    before it (foreign, Russian, Japan's) belongs to the title. A head may also
    stand before "of" and its field: "Secretary of State".
    """
    if not text.endswith(" ", 0, start):
        return None
    last = text[_word_back(text, start) : start - 1]
    pair = _PAIR.search(text, max(0, start - 16), start) if last in _SECONDS else None
    if not pair and not _may_end_title(last):
        return _office_before(text, start, last)
    words: list[Word] = []
    for word in _words_back(text, pair.start() if pair else start):
        if not _is_titular(word.text) and not (words and _is_field_before(word.text, words)):
            break
        words.insert(0, word)
    if words and _ENDING.search(words[-1].text) and not is_honorific(words[-1].text):
        return None  # a spokesman for Norland's / Ottoway
    if pair:
        words.append(Word("Datuk", pair.start(), pair.end()))
    heads = [number for number, word in enumerate(words) if is_honorific(word.text) or is_head(word.text)]
    if not heads or (heads[-1] + 1 < len(words) and not _has_field(words[heads[-1] + 1 :])):
        return _office_before(text, start, last)
    at = next(word.start for word in words if word.text.lower() not in _LINKS and word.text != _OPENING)
    if text.endswith(_SITES, 0, at):
        return None  # a village of that name: Kampung Datuk Keramat
    return _behind_of(words) if text.endswith(_INDEFINITE, 0, at) else at


def _office_before(text: str, start: int, field: str) -> int | None:
    """Give where an office begins whose field has no capital: "chief of staff / Jane Doe"."""
    of = start - len(field) - 1
    if not (field.isalpha() and field.islower() and text.endswith(" of ", 0, of)) or field in _NO_OFFICE:
        return None
    behind = of - len("of ")
    return title_before(text, behind) if is_head(text[_word_back(text, behind) : behind - 1]) else None


def _behind_of(words: list[Word]) -> int | None:
    """Give where a title begins behind "a friend of"; there is none in "a shareholder of Karsk / Books"."""
    of = max((number for number, word in enumerate(words) if word.text in ("of", "for")), default=-1)
    held = [word for word in words[of + 1 :] if word.text.lower() not in _LINKS]
    titled = any(is_honorific(word.text) or is_head(word.text) for word in held)
    return held[0].start if titled else None


def _word_back(text: str, start: int) -> int:
    """Give where the word before a space may begin: behind the space before it, in reach.

    An expression that looks for it from further ahead costs ten times as much.
    """
    low = max(0, start - 32)
    return max(low, text.rfind(" ", low, start - 1) + 1)


def _words_back(text: str, start: int) -> Iterator[Word]:
    """Give up to seven words before a place, the nearest first; anything but single spaces ends them."""
    low = max(0, start - 90)
    for _ in range(7):
        if start <= low or text[start - 1] != " ":
            return
        word = text[max(low, _word_back(text, start)) : start - 1]
        if not word.isalnum():
            found = _TAIL.search(word)
            if not found:
                return
            word = found[0]
        yield Word(word, start - 1 - len(word), start - 1)
        start -= len(word) + 1


def _is_field_before(word: str, behind: list[Word]) -> bool:
    """Tell the rest of an office before its head: "Emergency / Situations Minister"."""
    if not any(is_head(one.text) for one in behind):
        return False
    folded = _ENDING.sub("", word).lower()
    if word.islower():
        return is_head(behind[0].text) and behind[0].text.islower() and folded in titles().bodies
    if not word[0].isupper() or (word.isupper() and len(word) > 4) or _STOP.search(word):
        return False
    place = f"{folded} {behind[0].text.lower()}"
    return not (
        folded in _NO_FIELD
        or folded in CALENDAR
        or (folded in given_names() and place not in places())
        or _is_said(folded)
        or behind[0].text.lower() in _LINKS
    )


def _has_field(words: list[Word]) -> bool:
    """Tell "of State" and "of the Treasury" from "of the Karsk", which goes on behind the name."""
    if len(words) < 2 or words[0].text != "of" or not words[-1].text[0].isupper():
        return False
    return words[1].text != "the" or all(is_known_field(word.text) for word in words[2:])


def is_known_field(word: str) -> bool:
    """Tell a field of office that needs no place to tell it: Navy, Treasury, Interior."""
    return word.lower() in titles().modifiers or word.lower() in titles().bodies


def _is_office_of_body(words: list[str]) -> bool:
    """Tell "department director of ..." from "ministry officials said"."""
    return len(words) > 1 and words[0] in titles().bodies and is_head(words[1]) and not _is_said(words[-1])


def _is_said(word: str) -> bool:
    cue = cues().get(word)
    return cue is not None and cue.kind in {"past", "present"}


def title_after(text: str, end: int) -> tuple[str | None, str | None]:
    """Give the title in apposition behind a name, and the rule: ("a senior researcher", "apposition")."""
    if text[end + 1 : end + 2].isalpha() and text[end] == " ":
        return None, None  # a word stands behind most names
    found = _AFTER.match(text, end)
    if not found:
        return None, None
    if found[1] is None:
        return None, "age"
    words = re.findall(r"[\w-]+", found[1])[:8]
    if (
        not _ARTICLE.match(found[1])
        and not is_head(words[0] if words else "")
        and not any(map(is_modifier, words[:1]))
        and not _is_office_of_body(words)
    ):
        return None, None
    if any(is_head(word) for word in words):
        return _ARTICLE.sub("", found[1]).strip(), "apposition"
    return None, None
