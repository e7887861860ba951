"""Figures as a picture of letters: time as columns (plotext, extra ``plot``), everything else as bars."""

from __future__ import annotations

from typing import Any

from clipping_archive.errors import MissingLibrary
from clipping_archive.views.bar_lines import bar_lines
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
    if bars.numbers and bars.upright:
        picture = plotext.uncolorize(str(_drawn(plotext.figure, bars, sheet)))
        lines += [(Span(row.rstrip()),) for row in picture.splitlines() if row.strip()]
    elif bars.numbers:  # plotext makes no picture higher than the terminal, but drops rows to fit
        lines += bar_lines(zip(bars.labels, bars.numbers, strict=True), sheet)
    return [*lines, *(wrap([span(bars.beside, "inferred")], sheet.measure) if bars.beside else [])]


def _drawn(figure: Any, bars: Bars, sheet: Sheet) -> Any:
    mark = "█" if sheet.drawn else "#"
    numbers = list(bars.numbers)
    figure.clear()
    figure.plot_size(sheet.measure, TALL)
    made = figure.bar(list(bars.labels), numbers, marker=mark)
    figure.ruler(1).lim(0, max(numbers) or 1)
    figure.ruler(1).ticks(whole_ticks(max(numbers)))
    figure.ruler(0).lim(0.5, len(numbers) + 0.5)
    figure.draw(made)
    return figure.build()


def whole_ticks(top: int, most: int = 5) -> list[int]:
    """Give at most so many numbers from 0 to the top: dispatches are whole."""
    step = next(
        one for power in range(12) for one in (10**power, 2 * 10**power, 5 * 10**power) if top < one * most
    )
    return list(range(0, top + 1, step))
