"""Lines of teleprinter copy, parted into paragraphs; they stay lines, which ``repair`` joins and says so."""

from __future__ import annotations

from collections.abc import Iterable

from clipping_archive.domain import expressions as re

FILL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""Bytes that steered a teleprinter, and the carriage return."""
FEW = 10
"""In so few lines nobody can see from the text alone that it is wrapped; the format says that it is."""
FULL = 45
"""A line this long was full and goes on in the next."""
_SET_OFF = re.compile(r"\S(?: {3,}|\t)\S|[-*•·|]\s|\.{4,}")


def parted(lines: Iterable[str], *, table: bool = False) -> str:
    """Give the text of wrapped lines, with an empty line before each that an indent alone sets off.

    ``table`` says that the copy is set in columns, where an indent means nothing.
    """
    found: list[str] = []
    blank = indented = True
    for raw in lines:
        line = FILL.sub("", raw).expandtabs()
        if line.strip():
            indent = line[:2].isspace()
            if indent and not indented and not blank and not table:
                found.append("")
            blank, indented = False, indent
        else:
            blank = True
        found.append(raw)
    short = sum(bool(line.strip()) for line in found) <= FEW and not table
    return "\n".join(_joined(found) if short else found)


def _joined(lines: list[str]) -> list[str]:
    """Join the lines that were full to those they go on in; points of a list and rows of a table stay."""
    found: list[str] = []
    for line in lines:
        full = bool(found) and len(found[-1].split("\n")[-1].rstrip()) >= FULL
        if full and line.strip() and not line[:2].isspace() and not _SET_OFF.search(line):
            found[-1] = f"{found[-1].rstrip()} {line.strip()}"
        else:
            found.append(line)
    return found
