"""Figures as a picture of letters, for a terminal (plotext, extra ``plot``)."""

from __future__ import annotations

from typing import Any

from clipping_archive.errors import MissingLibrary
from clipping_archive.views.bars import Bars
from clipping_archive.views.lines import Line, Span, span, wrap
from clipping_archive.views.sheet import Sheet

TALL = 14
"""Rows of an upright picture."""


def plot(bars: Bars, sheet: Sheet) -> list[Line]:
    """Draw bars at the width of a sheet, without colour. Raises MissingLibrary."""
    try:
        import plotext
    except ImportError as error:
        raise MissingLibrary("--plot", "plotext", extra="plot") from error
    lines: list[Line] = [(span(bars.title, "label"),)]
    if bars.numbers:
        picture = plotext.uncolorize(str(_drawn(plotext.figure, bars, sheet)))
        lines += [(Span(row.rstrip()),) for row in picture.splitlines() if row.strip()]
    return [*lines, *(wrap([span(bars.beside, "inferred")], sheet.measure) if bars.beside else [])]


def _drawn(figure: Any, bars: Bars, sheet: Sheet) -> Any:
    mark = "█" if sheet.drawn else "#"
    labels, numbers = list(bars.labels), list(bars.numbers)
    figure.clear()
    if bars.upright:
        figure.plot_size(sheet.measure, TALL)
        made = figure.bar(labels, numbers, marker=mark)
    else:
        named = [f"{label} {number:,}" for label, number in zip(labels, numbers, strict=True)]
        figure.plot_size(sheet.measure, 2 * len(named) + 3)
        lying = {"orientation": "horizontal", "width": 0.5}
        made = figure.bar(named[::-1], numbers[::-1], marker=mark, **lying)
    figure.ruler(1 if bars.upright else 0).lim(0, max(numbers) or 1)
    figure.ruler(0 if bars.upright else 1).lim(0.5, len(numbers) + 0.5)
    figure.draw(made)
    return figure.build()
