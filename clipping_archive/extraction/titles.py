"""Titles beside a name: "Russian Foreign Minister" before it, ", a senior researcher at ...," behind it."""

from __future__ import annotations

import re
from functools import cache

from clipping_archive.gazetteer import bodies, demonyms, places, titles

LONGEST_APPOSITION = 160
_BEFORE = re.compile(r"(?:[\w.'’/-]+ ){1,7}$")
_AFTER = re.compile(r",? ?,\s+([^,;.“\"]{3,160})(?=[,;.])|\s+\(\d{1,3}\)|,\s+(\d{1,3}),")
_ARTICLE = re.compile(r"(?:the|a|an|his|her|its|their|one of the)\s+", re.IGNORECASE)


@cache
def _heads() -> frozenset[str]:
    return frozenset(head for head in titles().heads if " " not in head) | {"leader", "fm", "pm"}


def is_honorific(word: str) -> bool:
    """Tell Mr, Rep., Gen. and their like."""
    return word.lower() in titles().honorifics or f"{word.lower()}." in titles().honorifics


def is_head(word: str) -> bool:
    """Tell a word that names an office or a trade: minister, spokesman, coach."""
    word = word.lower()
    return word in _heads() or word.rpartition("-")[2] in _heads()


def is_modifier(word: str) -> bool:
    """Tell a word that may stand before such a word: foreign, deputy, Russian, Kremlin."""
    bare = re.sub(r"['’]s?$", "", word)
    folded = bare.lower()
    return (
        folded in titles().modifiers
        or folded in demonyms()
        or (bare[:1].isupper() and (folded in bodies() or folded in places()))
        or folded in {"of", "the", "for", "and", "floor", "north", "south"}
        or (word != bare and bare[:1].isupper())
    )


def title_before(text: str, start: int) -> int | None:
    """Give where the title that stands directly before ``start`` begins, or None.

    The word before the name must be an honorific or a head; what may stand
    before it (foreign, Russian, Japan's) belongs to the title.
    """
    found = _BEFORE.search(text, max(0, start - 90), start)
    if not found:
        return None
    words = [(m[0], m.start()) for m in re.finditer(r"[\w.'’/-]+", text[found.start() : start])]
    at: int | None = None
    for number in range(len(words) - 1, -1, -1):
        word, offset = words[number]
        if number == len(words) - 1:
            if not (is_honorific(word) or is_head(word)):
                return None
        elif not (is_modifier(word) or is_head(word) or is_honorific(word)):
            break
        at = found.start() + offset
    if at is None:
        return None
    lead = re.match(r"(?:(?:of|the|for|and|a|an) )+", text[at:start], re.IGNORECASE)
    at += lead.end() if lead else 0
    return at if at < start else None


def title_after(text: str, end: int) -> tuple[str | None, str | None]:
    """Give the title in apposition behind a name, and the rule: ("a senior researcher at ...", "apposition")."""
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
    ):
        return None, None
    if any(is_head(word) for word in words):
        return _ARTICLE.sub("", found[1], count=1).strip(), "apposition"
    return None, None
