"""Names that lost the spaces around them with their bold type: ``ComradeKim Jong Unexpressed``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clipping_archive.domain.traced import Change
from clipping_archive.gazetteer import is_common, is_word

SHORT = 3
"""Of so few letters only a frequent word is told from a syllable of a longer name."""

_BOLD = re.compile(r"Kim (?:Il Sung|Jong (?:Il|Suk|Un))")  # KCNA sets these in bold type wherever they stand
_BEFORE = re.compile(r"(?<![^\W_])[A-Za-z][a-z]{1,24}\Z")
_BEHIND = re.compile(r"[A-Za-z][a-z]{1,24}(?![^\W_])")


def part_glued_names(text: str) -> Iterator[Change]:
    """Put the space back between one of those names and the word before or behind it.

    The word list decides: what is cut off must be a word (``Unto`` was "Un to",
    ``Uninvited`` "Un invited"); a single letter may belong to the name.
    """
    if "Kim " not in text:
        return
    for found in _BOLD.finditer(text):
        start, end = found.span()
        before = _BEFORE.search(text, max(0, start - 26), start)
        if before and _is_word(before[0]):
            yield Change(start, start, " ", "glued-name")
        behind = _BEHIND.match(text, end)
        if behind and _is_word(behind[0]):
            yield Change(end, end, " ", "glued-name")


def _is_word(part: str) -> bool:
    return is_common(part) if len(part) <= SHORT else is_word(part)
