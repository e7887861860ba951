"""Odd spaces, and runs of spaces inside a line."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change
from clipping_archive.repair.lines import is_table_row

_ODD = re.compile(
    r"(?P<space>[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+)"
    r"|[\xad\u180e\u200b\u2060\ufeff]+"  # soft hyphen, zero-width: they only say where a line may break
    r"|[\u200c\u200d]+(?![^\0-\u058f])"  # joiners: other scripts and pictures need them
)
_RUN = re.compile(r" {2,}|[ \t](?=\n|\Z)")
SENTENCE = 12
"""With so many words, an eighth of them small ones, a line is no row of a table."""
_SMALL_WORDS = """
    a an and as at but by for from he her his in is it of on or said she that the they to was were who with
"""
_SMALL = frozenset(_SMALL_WORDS.split())
PROSE = 5
"""A line with this many words is prose, where two spaces mean no more than one."""


def even_spaces(text: str) -> Iterator[Change]:
    """Turn odd spaces into plain ones, one for one, and take out what has no width."""
    if text.isascii() or text.replace("\n", "").isprintable():  # none of the odd ones is
        return
    for found in _ODD.finditer(text):
        after = " " * len(found[0]) if found["space"] else ""
        yield Change(found.start(), found.end(), after, "space")


def even_runs(text: str) -> Iterator[Change]:
    """Take spaces off the ends of lines, and make one of a run of spaces within prose.

    An indentation stays (it may open a paragraph), and so does every line that
    looks like a row of a table.
    """
    if "  " not in text and " \n" not in text and "\t\n" not in text and not text.endswith((" ", "\t")):
        return
    line_start = line_end = 0
    prose = False
    for found in _RUN.finditer(text):
        start, end = found.span()
        if end == len(text) or text[end] == "\n":
            yield Change(start, end, "", "space")
            continue
        if start >= line_end:
            line_start = text.rfind("\n", line_end, start) + 1 or line_start
            line_end = text.find("\n", end)
            line_end = len(text) if line_end < 0 else line_end
            prose = _is_prose(text[line_start:line_end])
        if prose and start > line_start:
            yield Change(start, end, " ", "space")


def _is_prose(line: str) -> bool:
    if len(line.split(None, PROSE)) < PROSE:
        return False
    return not is_table_row(line) or _is_sentence(line)


def _is_sentence(line: str) -> bool:
    """Say whether a line with gaps is a sentence all the same: quotation marks left as spaces, no columns."""
    words = line.split()
    small = sum(1 for word in words if word in _SMALL)
    return len(words) >= SENTENCE and small * 8 >= len(words) and line.rstrip()[-1:] in ".!?\"”’'"
