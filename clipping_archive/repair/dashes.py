"""Dashes that a teletype sent as an underscore: ``the coast _ all of it _ was shut``."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change
from clipping_archive.repair.lines import is_table_row

DASH = "—"
FORM = 5
"""A line of so few words is a label, or a form to be filled in."""

_UNDERSCORE = re.compile(r" _ (?=[\"'“‘$£€]?[^\W_])")
_BEFORE = re.compile(r"(?<!\S)[\"'“‘(]?(?P<word>[^\W_]\S{0,40}[\w.,;:!?\"'”’%])\Z")
_SMALL = re.compile(r"[\"'“‘]?[a-z]")


def write_dashes(text: str) -> Iterator[Change]:
    """Turn a lone underscore between words of prose into a dash, if one of them begins small.

    Datelines, items and the blanks of a form keep theirs.
    """
    if " _ " not in text:
        return
    end = -1
    is_prose = False
    for found in _UNDERSCORE.finditer(text):
        if found.start() > end:
            start = text.rfind("\n", max(end, 0), found.start()) + 1
            end = text.find("\n", found.end())
            end = len(text) if end < 0 else end
            is_prose = _is_prose(text[start:end])
        before = _BEFORE.search(text, max(0, found.start() - 44), found.start()) if is_prose else None
        if before and (before["word"][0].islower() or _SMALL.match(text, found.end())):
            yield Change(found.start() + 1, found.end() - 1, DASH, "dash")


def _is_prose(line: str) -> bool:
    return len(line.split(None, FORM)) > FORM and not line.rstrip().endswith("_") and not is_table_row(line)
