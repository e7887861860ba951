"""The lines of a dispatch."""

from __future__ import annotations

import re
from typing import NamedTuple

_RULER = r"[-=_*~]{8,}|^[ \t]*(?:(?:[*~] ){2,}[*~]|[-=_*~–—]{3,})[ \t]*$"
RULER = re.compile(_RULER, re.MULTILINE)
"""What parts two stories, or a story and its notes: a long one anywhere, a short one on a line of its own."""

_PART = re.compile(rf"{_RULER}|\n", re.MULTILINE)


class Line(NamedTuple):
    """Words between two line ends (or rulers) without the white space around: ``text[start:end]``."""

    start: int
    end: int
    text: str

    def cut(self, start: int, end: int | None = None) -> Line:
        """Give a part of the line, again without the white space around."""
        words = self.text[start:end]
        first = self.start + start + len(words) - len(words.lstrip())
        words = words.strip()
        return Line(first, first + len(words), words)


def lines_of(text: str) -> list[Line]:
    """List the lines that hold something; a ruler is a line of its own, wherever it stands."""
    found: list[Line] = []
    at = 0
    for part in _PART.finditer(text):
        found.append(_line(text, at, part.start()))
        if part[0] != "\n":
            found.append(_line(text, *part.span()))
        at = part.end()
    found.append(_line(text, at, len(text)))
    return [line for line in found if line.text]


def _line(text: str, start: int, end: int) -> Line:
    raw = text[start:end]
    words = raw.strip()
    first = start + len(raw) - len(raw.lstrip())
    return Line(first, first + len(words), words)
