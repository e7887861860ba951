"""Figures as a picture of letters, for a terminal (plotext, extra ``plot``)."""

from __future__ import annotations

import re

from clipping_archive.errors import MissingLibrary
from clipping_archive.views.bars import Bars
from clipping_archive.views.lines import Line, Span, span, wrap
from clipping_archive.views.sheet import Sheet

TALL = 14
"""Rows of an upright picture."""

_ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


def plot(bars: Bars, sheet: Sheet) -> list[Line]:
    """Draw bars at the width of a sheet, without colour. Raises MissingLibrary."""
    try:
        import plotext
    except ImportError as error:
        raise MissingLibrary("--plot", "plotext", extra="plot") from error
    lines: list[Line] = [(span(bars.title, "label"),)]
    if bars.numbers:
        plotext.clear_figure()
        plotext.limit_size(False, False)
        drawn = _upright if bars.upright else _lying
        picture = drawn(plotext, bars, sheet.measure)
        lines += [(Span(row.rstrip()),) for row in _ESCAPES.sub("", picture).splitlines() if row.strip()]
    return [*lines, *(wrap([span(bars.beside, "inferred")], sheet.measure) if bars.beside else [])]
