"""The lines of a dispatch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.patterns import any_word

RULER = re.compile(r"[-=_*~]{8,}|^[ \t]*(?:(?:[*~] ){2,}[*~]|[-=_*~–—]{3,})[ \t]*$")
"""What parts two stories, or a story and its notes: a long one anywhere, a short one on a line of its own."""

_RULED = re.compile(r"[-=_*~–—]{3}|[*~] [*~] [*~]")
"""What every one of them holds: to look for them costs more than all the rest, and few texts have one."""
_RULING = frozenset("-=_*~–— \t")
_STOPS = (".", ",", ";", ":", "!", '?"', ".”", '."', ".’", ".'", "!”", '!"')
_SHORT = any_word("Inc, Corp, Co, Ltd, Jr, Sr, St, Jan, Feb, Aug, Sept, Oct, Nov, Dec")
_ABBREVIATED = re.compile(rf"\b(?:(?:[A-Z]\.)+|{_SHORT}\.)$")
_CARET = re.compile(r"[\s^]*")
"""What stands before each header line on an old wire; "<" or "=" closes it."""
_QUOTED = re.compile(r"[\s>]*")


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
    margin = _QUOTED if _is_quoted(text) else _CARET if text.count("\n^") > 1 else None
    ruled = _RULED.search(text) is not None
    found: list[Line] = []
    at = 0
    for raw in text.split("\n"):
        for start, end in _parted(raw) if ruled else ((0, len(raw)),):
            if (line := _line(raw[start:end], at + start, margin)).text:
                found.append(line)
        at += len(raw) + 1
    return found


def _parted(raw: str) -> Iterator[tuple[int, int]]:
    """Part a line before and behind each ruler in it."""
    at = 0
    for ruler in RULER.finditer(raw):
        yield at, ruler.start()
        yield ruler.span()
        at = ruler.end()
    yield at, len(raw)


def is_ruler(text: str) -> bool:
    """Say whether a line is a ruler and nothing else."""
    return text[:1] in _RULING and RULER.fullmatch(text) is not None


def is_closed(text: str) -> bool:
    """Say whether words end as a sentence or a clause does; "Strike hits U.S." ends with an abbreviation."""
    text = text.rstrip()
    return text.endswith(_STOPS) and _ABBREVIATED.search(text) is None


def _is_quoted(text: str) -> bool:
    """Say whether most lines are quoted."""
    return text.count("\n>") + text.startswith(">") > text.count("\n") // 2 > 0


def _line(raw: str, start: int, margin: re.Pattern[str] | None) -> Line:
    found = margin.match(raw) if margin else None
    first = found.end() if found else len(raw) - len(raw.lstrip())
    words = raw[first:].rstrip() if margin is not _CARET else raw[first:].rstrip(" \t\r<=")
    return Line(start + first, start + first + len(words), words)
