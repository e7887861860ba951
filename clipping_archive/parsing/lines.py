"""The lines of a dispatch."""

from __future__ import annotations

from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.patterns import any_word

_RULER = r"[-=_*~]{8,}|^[ \t]*(?:(?:[*~] ){2,}[*~]|[-=_*~–—]{3,})[ \t]*$"
RULER = re.compile(_RULER, re.MULTILINE)
"""What parts two stories, or a story and its notes: a long one anywhere, a short one on a line of its own."""

_STOPS = (".", ",", ";", ":", "!", '?"', ".”", '."', ".’", ".'", "!”", '!"')
_SHORT = any_word("Inc, Corp, Co, Ltd, Jr, Sr, St, Jan, Feb, Aug, Sept, Oct, Nov, Dec")
_ABBREVIATED = re.compile(rf"\b(?:(?:[A-Z]\.)+|{_SHORT}\.)$")
_SPACE = re.compile(r"\s*")
_CARET = re.compile(r"[\s^]*")
"""What stands before each header line on an old wire; "<" or "=" closes it."""
_QUOTED = re.compile(r"[\s>]*")
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
    """List the lines that hold something; a ruler is a line of its own, wherever it stands.

    In a letter that quotes the dispatch, "> " is the margin and no part of a line.
    """
    margin = _QUOTED if _is_quoted(text) else _CARET if text.count("\n^") > 1 else _SPACE
    found: list[Line] = []
    at = 0
    for part in _PART.finditer(text):
        found.append(_line(text, at, part.start(), margin))
        if part[0] != "\n":
            found.append(_line(text, *part.span(), margin))
        at = part.end()
    found.append(_line(text, at, len(text), margin))
    return [line for line in found if line.text]


def is_closed(text: str) -> bool:
    """Say whether words end as a sentence or a clause does; "Strike hits U.S." ends with an abbreviation."""
    text = text.rstrip()
    return text.endswith(_STOPS) and _ABBREVIATED.search(text) is None


def _is_quoted(text: str) -> bool:
    """Say whether most lines are quoted."""
    return text.count("\n>") + text.startswith(">") > text.count("\n") // 2 > 0


def _line(text: str, start: int, end: int, margin: re.Pattern[str]) -> Line:
    raw = text[start:end]
    found = margin.match(raw)
    first = found.end() if found else 0
    words = raw[first:].rstrip() if margin is not _CARET else raw[first:].rstrip(" \t\r<=")
    return Line(start + first, start + first + len(words), words)
