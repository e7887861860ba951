"""Words parted behind a hyphen where a line ended: ``self- reliance``, ``Ki- moon``, ``dif- ferent``."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change
from clipping_archive.gazetteer import family_names, is_common, is_word, korean_syllables
from clipping_archive.repair.lists import COUNTED, ENDS, NUMBERS, PREFIXES, SUSPENDED

LONGEST = 40
_CUT = re.compile(r"- {1,2}(?=[A-Za-z])")
_HEAD = re.compile(rf"(?<![^\s(\"'“‘])\w[\w.’'-]{{0,{LONGEST}}}\Z")
_TAIL = re.compile(r"[A-Za-z][a-z]{1,24}(?![^\W_])")
_BEFORE = re.compile(r"([A-Z][a-z]{1,14}) \Z")
_WHOLE = re.compile(r"\w[\w.’'-]*-[A-Za-z][a-z]+")


def rejoin_hyphens(text: str) -> Iterator[Change]:
    """Take out the space that a line end left behind a hyphen, where nothing else can be meant.

    The hyphen stays in a compound: one that stands whole elsewhere in the text,
    a name (``Ki- moon``), a prefix, a number with what it counts, a usual second
    half (``state- run``). It goes where it only parted a word: the halves
    together are a word, and a frequent one or one of the halves is none.
    """
    whole: frozenset[str] | None = None
    for found in _CUT.finditer(text):
        at = found.start()
        head, tail = _HEAD.search(text, max(0, at - LONGEST - 1), at), _TAIL.match(text, found.end())
        if head is None or tail is None or tail[0].lower() in SUSPENDED:
            continue
        if whole is None:
            whole = frozenset(_WHOLE.findall(text))
        known = f"{head[0]}-{tail[0]}" in whole
        if _is_one_word(head[0], tail[0], known=known):
            yield Change(head.start(), tail.end(), head[0] + tail[0], "cut-word")
        elif known or _is_compound(head[0].lower(), tail[0].lower()) or _is_name(text, head, tail[0]):
            yield Change(at + 1, found.end(), "", "hyphen")


def _is_one_word(head: str, tail: str, *, known: bool) -> bool:
    """Say whether the hyphen only parted a word; ``known`` if it stands between the halves elsewhere."""
    if not head.isalpha() or not tail.islower() or not is_word(head + tail):
        return False
    if is_word(tail) and (is_word(head) or head.lower() in PREFIXES):  # then the hyphen may be meant
        return is_common(head + tail) and not known
    return True


def _is_compound(head: str, tail: str) -> bool:
    if head in PREFIXES or tail in ENDS:
        return True
    if head.endswith(("-a", "-the", "-of", "-to")):  # over-the- counter
        return True
    return tail in COUNTED and (head in NUMBERS or head.isdigit())


def _is_name(text: str, head: re.Match[str], tail: str) -> bool:
    """Say whether the halves are a double name, or a Korean or Chinese given name behind a family name."""
    if not head[0][0].isupper():
        return False
    if tail[0].isupper():  # Bellweather- Lie, Sino- Japanese: a compound, whatever it means
        return True
    if not (head[0].isalpha() and head[0].istitle()):
        return False
    before = _BEFORE.search(text, max(0, head.start() - 16), head.start())
    if before is None or before[1].lower() not in family_names():
        return False
    syllables = korean_syllables()
    return (head[0].lower() in syllables and tail.lower() in syllables) or not is_word(tail)
