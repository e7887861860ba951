"""How many words of a run of capitals are a title: "Minister / Jane Doe", "Secretary of / State Doe"."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction import evidence
from clipping_archive.extraction.beside import NEAR
from clipping_archive.extraction.capitals import Word
from clipping_archive.extraction.patterns import SUFFIXES, word_set
from clipping_archive.extraction.titles import (
    is_head,
    is_honorific,
    is_known_field,
    is_modifier,
    is_pair,
    title_before,
)
from clipping_archive.gazetteer import (
    family_names,
    given_names,
    is_common,
    is_word,
    korean_family_names,
    places,
)

_FIELD_OF = re.compile(
    r"\b([\w-]{2,24}) (of|for|to|in) (?:the )?(?:[A-Z][\w-]{1,20},? (?:(?:and|of|for) (?:the )?)?){0,4}$"
)
_AHEAD_OF_FIELD = tuple(f" {link} {the}" for link in ("of", "for", "to", "in", "and") for the in ("", "the "))
_POSTS = word_set("G F C D RW LW QB RB FB WR TE LB CB DE DT OT SS LF CF RF OF RHP LHP DH PG SG PF")
_ALSO_GIVEN = word_set("Dean Don Earl Guy")
"""Titles that are given names as often, where they have a capital."""


def is_plain(word: str) -> bool:
    """Tell a word that is no name and no title."""
    folded = word.lower()
    return (
        len(word) > 1
        and is_word(folded)
        and folded not in given_names()
        and folded not in family_names()
        and not (is_head(word) or is_modifier(word))
    )


def behind_title(words: tuple[Word, ...]) -> int:
    """Count the words of a run that are the title before a name."""
    cut = 0
    for number, word in enumerate(words[:-1]):
        near = words[number : number + 3]  # never all that follow: a run may be as long as the text
        if word.text.lower() in korean_family_names() and _is_korean(near):
            break  # Pak is an honorific in Jakarta and a family name in Pyongyang
        ahead = words[number - 1] if number else None
        titled = is_honorific(word.text) or is_head(word.text) or _is_post(near)
        if (titled and not _is_alone(words, number) and not _is_given(near, ahead)) or (
            ahead and is_pair(ahead.text, word.text)
        ):
            cut = number + 1
    return cut


def _is_korean(words: tuple[Word, ...]) -> bool:
    return any(evidence.is_korean(tuple(one.text for one in words[:size])) for size in (3, 2))


def _is_alone(words: tuple[Word, ...], number: int) -> bool:
    """Tell a word that only a suffix follows: "Ivo King Jr."."""
    return all(one.text.rstrip(".") in SUFFIXES for one in words[number + 1 :])


def _is_post(words: tuple[Word, ...]) -> bool:
    """Tell where a player stands on the field, in notes on games: "G Ivo Ottoway", "QB Ivo Ottoway"."""
    return len(words) > 2 and words[0].text in _POSTS and words[1].text.lower() in given_names()


def _is_given(words: tuple[Word, ...], ahead: Word | None) -> bool:
    """Tell "Dean Ottoway" from "Dean Jane Ottoway", and "Minister Gen Arakida" from "Gen Ottoway"."""
    if words[0].text == "Gen" and ahead and len(words) == 2:
        return is_head(ahead.text)
    return words[0].text in _ALSO_GIVEN and (len(words) < 3 or words[1].text.lower() not in given_names())


def _may_be_field(text: str, words: tuple[Word, ...]) -> bool:
    """Tell from the word ahead whether a name may open with a field: most names are spared the search."""
    if len(words) < 2:
        return False
    before = text[max(0, words[0].start - 2 * NEAR) : words[0].start]
    if not before.endswith(" ") or before.endswith(", "):  # "the envoy for Norland, Jane Doe"
        return False
    return before.endswith(_AHEAD_OF_FIELD) or before[before.rfind(" ", 0, -1) + 1].isupper()


def behind_field(text: str, words: tuple[Word, ...]) -> tuple[int, int | None]:
    """Count the words of an office's field before the name, and give where the title begins.

    One in "Secretary of / State Jane Doe" and "Minister of Mines and / Energy Doe".
    """
    start = words[0].start
    found = _FIELD_OF.search(text, max(0, start - 2 * NEAR), start) if _may_be_field(text, words) else None
    if not found or not is_head(found[1]):
        return 0, None
    cut = _fields(words) if found[2] in ("of", "for") else _posting(words)
    split = cut == len(words) - 1 and text.endswith("the ", 0, start)
    if cut == 0 or (split and not all(is_known_field(word.text) for word in words[:cut])):
        return 0, None  # the director of the Karsk / Harbour observatory
    if cut == len(words) - 1 and _is_rest(words):
        return 0, None  # a shareholder of Causeway Books, an attache of the U.S. Embassy
    at = title_before(text, found.end(1) + 1)
    return cut, found.start() if at is None else at


def _is_rest(words: tuple[Word, ...]) -> bool:
    """Tell what ends a firm or an office from a family name: "Causeway Bay / Books", but "State / Rice"."""
    named = all(is_known_field(word.text) for word in words[:-1])
    return is_plain(words[-1].text) or (not named and is_common(words[-1].text))


def _fields(words: tuple[Word, ...]) -> int:
    """Count the words of a field before a name."""
    cut = 0
    while cut < len(words) - 1 and _is_field(words[cut].text):
        cut += 1
    return cut


def _posting(words: tuple[Word, ...]) -> int:
    """Count the words of the place before a name: "Ambassador to / Japan Jane Doe"."""
    for cut in (2, 1):
        if len(words) > cut + 1 and " ".join(word.text.lower() for word in words[:cut]) in places():
            return cut
    return 0


def _is_field(word: str) -> bool:
    return word.lower() not in given_names() and (is_modifier(word) or is_word(word))
