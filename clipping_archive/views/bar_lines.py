"""Bars that lie, as lines: a name, a number, and a bar of letters that is as long as the number is large."""

from __future__ import annotations

from collections.abc import Iterable

from clipping_archive.views.harmless import cells
from clipping_archive.views.lines import Line, Span
from clipping_archive.views.sheet import Sheet

LONGEST, SHORTEST, BLANKS = 40, 4, 6
"""Cells of the longest bar, of the least room for one, and of the blanks beside it."""


def bar_lines(rows: Iterable[tuple[str, int]], sheet: Sheet) -> list[Line]:
    """Set rows of a harmless name and a number as bars; whatever is not 0 has one letter at least."""
    rows = list(rows)
    top, mark = max((number for _, number in rows), default=0), "█" if sheet.drawn else "#"
    count = len(f"{top:,}")
    widest = max(8, sheet.measure - BLANKS - count - SHORTEST)
    side = min(widest, max((cells(label) for label, _ in rows), default=0))
    room = max(SHORTEST, min(LONGEST, sheet.measure - side - count - BLANKS))
    lines: list[Line] = []
    for label, number in rows:
        name = _cut(label, side)
        bar = mark * max(1 if number else 0, round(number / top * room)) if top else ""
        lines.append(
            (Span(f"  {name}{' ' * (side - cells(name))}  {number:>{count},}  "), Span(bar, "outlet"))
        )
    return lines


def _cut(label: str, most: int) -> str:
    if cells(label) <= most:
        return label
    while cells(label) > most - 1:
        label = label[:-1]
    return f"{label.rstrip()}…"
