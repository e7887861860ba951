"""The attribution ladder as lines: the way of the words, how many went it, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable

from clipping_archive.domain.findings import Attribution
from clipping_archive.views.ladder import Rung
from clipping_archive.views.lines import Line, Span, side_by_side, span, width_of, wrap

INDENT, GAP = 2, 2
FEWEST_HANDLES, NARROWEST = 18, 20
"""Cells that handles keep beside long names, and names beside the rest; else names go above the rest."""

Fact = tuple[str, str]
"""How many, and the handles of their paragraphs: ``4 quoted``, ``¶6 ¶7 ¶8 ¶10``."""


def rung_lines(rungs: Iterable[Rung], width: int) -> list[Line]:
    """Set the ladder in three columns, or each way above its figures where columns would be too narrow."""
    made = [(_way(rung), _facts(rung)) for rung in rungs]
    counts = max(len(count) for _, facts in made for count, _ in facts)
    longest = max(len(where) for _, facts in made for _, where in facts)
    widest = max(width_of(tuple(way)) for way, _ in made)
    free = width - INDENT - GAP - counts - GAP
    handles = min(longest, max(FEWEST_HANDLES, free - widest))
    column = min(widest, free - handles)
    lines: list[Line] = []
    for way, facts in made:
        if column < min(widest, NARROWEST):
            lines += wrap(way, width, first="  ", rest="    ")
            lines += _figures(facts, counts, width - 2 * INDENT, lead="    ")
        else:
            rows = wrap(way, INDENT + column, first="  ", rest="    ")
            figures = _figures(facts, counts, counts + GAP + handles)
            lines += side_by_side(rows, figures, INDENT + column + GAP)
    return lines


def _way(rung: Rung) -> list[Span]:
    """Name one way of the words: ``Sputnik ‹ a Kremlin official``."""
    carrier = [span(rung.carrier, "outlet")] if rung.carrier else []
    if rung.speaker is None:
        return carrier or [span("nobody named", "inferred")]
    return [*carrier, *([Span(" ‹ ")] if carrier else []), span(rung.speaker, "person")]


def _facts(rung: Rung) -> list[Fact]:
    made = []
    for word, direct in (("quoted", True), ("reported", False)):
        said = [one for one in rung.attributions if one.direct is direct]
        if said:
            made.append((f"{len(said)} {word}", _handles(said)))
    return made


def _handles(said: Iterable[Attribution], most: int = 6) -> str:
    """Write the handles of paragraphs, the first few of many."""
    paragraphs = list(dict.fromkeys(one.paragraph for one in said))
    shown = " ".join(f"¶{number + 1}" for number in paragraphs[:most])
    return shown + (f" and {len(paragraphs) - most} more" if len(paragraphs) > most else "")


def _figures(facts: Iterable[Fact], counts: int, width: int, lead: str = "") -> list[Line]:
    return [
        row
        for count, where in facts
        for row in wrap([span(where)], len(lead) + width, first=lead + count.ljust(counts + GAP))
    ]
