"""Lines of teleprinter copy to paragraphs: hard-wrapped text is joined, tables keep their lines."""

from __future__ import annotations

import re
from collections.abc import Iterable

NARROWEST = 40
"""A line shorter than this was not wrapped: what follows is no continuation of an unfinished sentence."""
FILL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_COLUMNS = re.compile(r"\S {3,}\S|\t\S|\.{4,}")
_POINT = re.compile(r"(?:[*•·–-]|\d{1,2}[.)])\s+\S")


def paragraphs(lines: Iterable[str], *, table: bool = False) -> list[str]:
    """Give the paragraphs of wrapped lines: an empty line, an indent or a point of a list begins one.

    Lines set in columns stay lines. ``table`` says that the whole copy is a table.
    """
    found: list[list[str]] = []
    fresh = True
    indented = False
    for raw in lines:
        line = FILL.sub("", raw.rstrip("\r\n ")).expandtabs()
        if not line.strip():
            fresh = True
            continue
        indent = line[:2].isspace()
        if fresh or (not table and ((indent and not indented) or _POINT.match(line.strip()))):
            found.append([])
        found[-1].append(line)
        fresh, indented = False, indent
    return [_joined(one, table) for one in found]


def _joined(lines: list[str], table: bool) -> str:
    columns = sum(bool(_COLUMNS.search(line.strip())) for line in lines)
    if table or (len(lines) > 1 and columns * 2 > len(lines)):
        return "\n".join(lines)
    text = ""
    for line in map(str.strip, lines):
        # A word that its writer hyphenated stays hyphenated: nobody knows which hyphen the line made.
        text += line if not text or re.search(r"\w-$", text) else f" {line}"
    return " ".join(text.split())
