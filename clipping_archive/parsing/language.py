"""The language of a text, as far as its letters and its commonest words show it."""

from __future__ import annotations

from clipping_archive.domain import expressions as re

SAMPLE = 4000
LATIN_AND_GREEK = "\u03ff"
"""The last letter before those that are counted: most copy has none, and is not walked through for them."""
LETTERS = 20
"""With fewer letters than these nobody can tell."""
_ENGLISH = frozenset(["the", "of", "and", "to", "in", "a", "said", "on", "for"])
FEWEST = 3
"""So many of these make a text English."""
OPENING = 600
"""The first characters show nearly always that a text is English; the rest is looked at where they do not."""
_BEYOND_ASCII = re.compile(r"[^\0-\x7f]+")


_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())


def language_of(text: str) -> str | None:
    """Give "ko", "ru", "ja", "zh" or "en" (ISO 639-1), None where it is none of these or cannot be told."""
    sample = text[:SAMPLE]
    beyond = "" if sample.isascii() else "".join(_BEYOND_ASCII.findall(sample))
    # Letters of ASCII are counted in a hundredth of the time.
    plain = len(sample.encode("ascii", "ignore").translate(None, _NO_LETTERS))
    count = plain + sum(map(str.isalpha, beyond))
    if count < LETTERS:
        return None
    letters = [char for char in beyond if char > LATIN_AND_GREEK and char.isalpha()]
    hangul = sum("\uac00" <= char <= "\ud7a3" for char in letters)
    if hangul * 3 > count:
        return "ko"
    if sum("\u0400" <= char <= "\u04ff" for char in letters) * 2 > count:
        return "ru"
    if sum("\u3040" <= char <= "\u30ff" for char in letters) * 5 > count:
        return "ja"
    if sum("\u4e00" <= char <= "\u9fff" for char in letters) * 2 > count:
        return "zh"
    return "en" if _is_english(sample) else None


def _is_english(sample: str) -> bool:
    opening = sample[:OPENING].rpartition(" ")[0]  # the last word may be half of one
    return any(len(_ENGLISH.intersection(part.lower().split())) >= FEWEST for part in (opening, sample))
