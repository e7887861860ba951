"""The attribution ladder as lines: the way of the words, how many went it, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable

from clipping_archive.views.ladder import Rung
from clipping_archive.views.lines import Line, Span, side_by_side, span, width_of, wrap

INDENT, GAP = 2, 2
FEWEST_HANDLES, NARROWEST = 18, 20
"""Cells that handles keep beside long names, and names beside the rest; else names go above the rest."""

Fact = tuple[str, str]
"""How many, and the handles of their paragraphs: ``4 quoted``, ``¶6 ¶7 ¶8 ¶10``."""

Figure = tuple[str, tuple[int, ...]]
"""How many, and the numbers of their paragraphs, which count from 1."""


def rung_lines(rungs: Iterable[Rung], width: int) -> list[Line]:
    """Set the ladder in three columns, or each way above its figures where columns would be too narrow."""
    made = [(way(rung), _facts(rung)) for rung in rungs]
    counts = max(len(count) for _, facts in made for count, _ in facts)
    longest = max(len(where) for _, facts in made for _, where in facts)
    widest = max(width_of(tuple(name)) for name, _ in made)
    free = width - INDENT - GAP - counts - GAP
    handles = min(longest, max(FEWEST_HANDLES, free - widest))
    column = min(widest, free - handles)
    lines: list[Line] = []
    for name, facts in made:
        if column < min(widest, NARROWEST):
            lines += wrap(name, width, first="  ", rest="    ")
            lines += _figures(facts, counts, width - 2 * INDENT, lead="    ")
        else:
            rows = wrap(name, INDENT + column, first="  ", rest="    ")
            figures = _figures(facts, counts, counts + GAP + handles)
            lines += side_by_side(rows, figures, INDENT + column + GAP)
    return lines


def way(rung: Rung) -> list[Span]:
    """Name one way of the words: ``Sputnik ‹ a Kremlin official``."""
    carrier = [span(rung.carrier, "outlet")] if rung.carrier else []
    if rung.speaker is None:
        return carrier or [span("nobody named", "inferred")]
    return [*carrier, *([Span(" ‹ ")] if carrier else []), span(rung.speaker, "person")]


def figures(rung: Rung) -> list[Figure]:
    """Say how many words went this way, quoted and reported, and where they stand."""
    made = []
    for word, direct in (("quoted", True), ("reported", False)):
        said = [one for one in rung.attributions if one.direct is direct]
        if said:
            made.append((f"{len(said)} {word}", tuple(dict.fromkeys(one.paragraph + 1 for one in said))))
    return made


def _facts(rung: Rung) -> list[Fact]:
    return [(count, _handles(paragraphs)) for count, paragraphs in figures(rung)]


def _handles(paragraphs: tuple[int, ...], most: int = 6) -> str:
    """Write the handles of paragraphs, the first few of many."""
    shown = " ".join(f"¶{number}" for number in paragraphs[:most])
    return shown + (f" and {len(paragraphs) - most} more" if len(paragraphs) > most else "")


def _figures(facts: Iterable[Fact], counts: int, width: int, lead: str = "") -> list[Line]:
    return [
        row
        for count, where in facts
        for row in wrap([span(where)], len(lead) + width, first=lead + count.ljust(counts + GAP))
    ]
