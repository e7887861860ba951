"""What a word is: one answer for the index, for phrases, for snippets and for highlights.

A word is a run of letters and numbers, compared without case and accents, as
SQLite's ``unicode61 remove_diacritics 2`` has it. Hangul, kana and Han are one
token a character, so that a name is found in front of its particle. The tables
of SQLite and of Python come from different years of Unicode; so text beyond
Latin is never given to SQLite as it stands but as :func:`spaced`, which holds
nothing that the two could read differently.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from clipping_archive.domain import expressions as re


class Token(NamedTuple):
    """A word: ``text`` folded, and ``start..end``, code points of the text it stands in."""

    text: str
    start: int
    end: int


_WORD = re.compile(r"[^\W_]+")
_SYLLABIC = (
    "\u1100-\u11ff\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3131-\u318e\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003fffd"
)
_JAMO = re.compile("[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?")
# Here Python and SQLite agree on every character (tested over the whole range):
# Latin up to U+017E without the micro sign, typographic punctuation, the euro.
_ODD = re.compile("[^\x01-\xb4\xb6-\u017e\u2010-\u2027\u2030-\u205e\u20ac\u2122]")


def tokens(text: str) -> list[Token]:
    """List the words of a text, folded, with where they stand."""
    if not _is_odd(text):
        fold = str.lower if text.isascii() else _fold
        return [Token(fold(found[0]), found.start(), found.end()) for found in _WORD.finditer(text)]
    return list(_walk(text))


def spaced(text: str) -> str | None:
    """Give the form of a text that the full-text index reads, or None where that is the text itself."""
    if not _is_odd(text):
        return None
    return " ".join(token.text for token in _walk(text))


def _is_odd(text: str) -> bool:
    """Tell whether a text holds what the two may read differently; ASCII needs no expression for that."""
    return _ODD.search(text) is not None if not text.isascii() else "\0" in text


@lru_cache(8192)
def name_key(name: str) -> str:
    """Give the key under which the spellings of a name meet: "Choe Son-hui" is "choe son hui"."""
    return " ".join(token.text for token in tokens(name))


def name_words(name: str) -> set[str]:
    """List the words that find a name: its tokens, and hyphenated ones also joined ("sonhui")."""
    words = {token.text for token in tokens(name)}
    for part in re.split(r"[^\w'’\-\u2010\u2011]+", name):
        if re.search(r"['’\-\u2010\u2011]", part):
            words.add("".join(token.text for token in tokens(part)))
    return words - {""}


def _fold(word: str) -> str:
    return "".join([_folded(char) or "" for char in word])


def _walk(text: str) -> Iterator[Token]:
    """Read a text character by character."""
    syllabic = _syllabic()
    word = ""
    start = at = 0
    while at < len(text):
        end = at + 1
        part = _folded(text[at])
        alone = part is not None and syllabic.match(text, at) is not None
        if word and (alone or part is None):
            yield Token(word, start, at)
            word = ""
        if alone:
            if jamo := _JAMO.match(text, at):
                end = jamo.end()
            while end < len(text) and _folded(text[end]) == "":
                end += 1
            yield Token(_alone(text[at:end]), at, end)
        elif part:
            start = start if word else at
            word += part
        at = end
    if word:
        yield Token(word, start, len(text))


@cache
def _syllabic() -> re.Pattern[str]:
    # Compiled when it is first needed: 2 ms that a search of English copy is spared.
    return re.compile(f"[{_SYLLABIC}]")


@lru_cache(4096)
def _folded(char: str) -> str | None:
    """Fold a character: "" for a mark that a word carries, None for what parts words.

    Letters younger than Unicode 3.2, the oldest table that Python has, may be
    unknown to SQLite; they are written as their number, which finds them too.
    """
    kind = unicodedata.category(char)[0]
    if kind == "M":
        return ""
    if not char.isalnum():
        return None
    if not _is_old(char):
        return f"u{ord(char):x}"
    bare = "".join(part for part in unicodedata.normalize("NFD", char) if not unicodedata.combining(part))
    bare = "".join(part for part in bare.lower() if not unicodedata.combining(part))
    return bare if bare and all(map(_is_old, bare)) else f"u{ord(char):x}"


def _alone(text: str) -> str:
    """Write a character that is a token of its own, composed, with the marks that belong to it."""
    char = unicodedata.normalize("NFC", text)[0]
    return char if _is_old(char) else f"u{ord(char):x}"


def _is_old(char: str) -> bool:
    return unicodedata.ucd_3_2_0.category(char)[0] in "LN"
