"""Lines of teleprinter copy, parted into paragraphs; they stay lines, which ``repair`` joins and says so."""

from __future__ import annotations

import re
from collections.abc import Iterable

FILL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""Bytes that steered a teleprinter, and the carriage return."""


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
    return "\n".join(found)
