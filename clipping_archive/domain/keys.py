"""The key of what has no entry in any list: a slug of its name."""

from __future__ import annotations

import unicodedata

from clipping_archive.domain import expressions as re

# Latin letters that Unicode does not take apart.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "’": "'"}
)
_INITIAL = re.compile(r"\b(\w)\.(?=\w(?:\b|\.))")
_THE = re.compile(r"^(?:the-)+")
_BETWEEN = re.compile(r"(?:[^\w']|_)+")


def key_for(name: str) -> str:
    """Give the key of a name: lower case, hyphens between the words, without a leading "the".

    Letters are written in ASCII where only a mark parts them from it ("Público"
    is ``publico``); Hangul, Cyrillic and other scripts keep theirs. An apostrophe
    and the full stops of initials part no words. Empty where a name has no letter
    and no number. The key of a key is the key itself.
    """
    words = _INITIAL.sub(r"\1", unicodedata.normalize("NFKC", name).casefold().translate(_PLAIN))
    plain = "".join(map(_ascii, unicodedata.normalize("NFC", words)))
    return _THE.sub("", _BETWEEN.sub("-", plain.replace("'", "")).strip("-"))


def _ascii(letter: str) -> str:
    """Take the marks off a letter where ASCII is left; drop a mark that stands alone."""
    if letter.isascii() or not unicodedata.combining(letter):
        bare = "".join(p for p in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(p))
        return bare if bare.isascii() else letter
    return ""
