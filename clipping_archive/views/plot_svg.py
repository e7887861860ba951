"""Figures as SVG and PNG (matplotlib, extra ``plot``): the same figures make the same bytes."""

from __future__ import annotations

import io
import re
from html import escape
from typing import Any

from clipping_archive.errors import MissingLibrary
from clipping_archive.views.bars import Bars

INK, BAR, HAIR = "#1c1c1c", "#5d5a54", "#8a8a8a"
WIDE, LOW, ROW = 7.2, 2.3, 0.24
"""Inches: the width, the height of an upright picture, of a lying bar."""

TICKS = 8
"""Labels below an upright picture that do not touch."""

_SETTINGS = {
    "svg.hashsalt": "clipping-archive",
    "svg.fonttype": "none",
    "text.usetex": False,
    "text.parse_math": False,
}


def svg(bars: Bars, name: str = "picture") -> str:
    """Draw bars as one SVG element with title and description, fit to stand in a page.

    ``name`` begins its ids, so that two can stand in one page. Raises MissingLibrary.
    """
    page = io.BytesIO()
    _draw(bars, page, format="svg", metadata={"Date": None, "Creator": None}, transparent=True)
    return _worded(page.getvalue().decode(), bars, name)


def png(bars: Bars) -> bytes:
    """Draw bars as a picture of dots, for papers that take no other. Raises MissingLibrary."""
    page = io.BytesIO()
    _draw(bars, page, format="png", metadata={"Software": None}, dpi=220)
    return page.getvalue()


def _draw(bars: Bars, page: io.BytesIO, **form: Any) -> None:
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError as error:
        raise MissingLibrary("A picture", "matplotlib", extra="plot") from error
    with matplotlib.rc_context(_SETTINGS):
        height = LOW if bars.upright else 0.7 + ROW * max(1, len(bars.numbers))
        figure = Figure(figsize=(WIDE, height), layout="constrained")
        axes = figure.add_subplot()
        _upright(axes, bars) if bars.upright else _lying(axes, bars)
        _quiet(axes, bars)
        figure.savefig(page, **form)


def _upright(axes: Any, bars: Bars) -> None:
    axes.bar(range(len(bars.numbers)), bars.numbers, color=BAR, width=0.72)
    axes.margins(y=0.08)
    step = max(1, -(-len(bars.labels) // TICKS))
    axes.set_xticks(range(0, len(bars.labels), step), bars.labels[::step])


def _lying(axes: Any, bars: Bars) -> None:
    places = range(len(bars.numbers))
    drawn = axes.barh(places, bars.numbers, color=BAR, height=0.66)
    axes.set_yticks(places, bars.labels)
    axes.bar_label(drawn, padding=3, color=INK, fontsize=9)
    axes.invert_yaxis()
    axes.margins(x=0.08, y=0.01)


def _quiet(axes: Any, bars: Bars) -> None:
    """Take away what says nothing: the box, the marks; numbers are whole."""
    from matplotlib.ticker import MaxNLocator

    for side in ("top", "right", "left" if bars.upright else "bottom"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(HAIR)
    axes.tick_params(length=0, colors=INK, labelsize=9)
    if bars.upright:
        axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=4))
        axes.grid(axis="y", color=HAIR, linewidth=0.4, alpha=0.6)
        axes.set_axisbelow(True)
    else:
        axes.set_xticks([])


def _attributes(style: re.Match[str]) -> str:
    """Write a style as attributes: a policy that forbids inline styles lets them pass."""
    pairs = (rule.partition(":")[::2] for rule in style[1].split(";") if rule.strip())
    made = []
    for name, value in pairs:
        if name.strip() == "font":
            size, _, family = value.strip().partition(" ")
            made += [f'font-size="{size}"', f'font-family="{family}"']
        else:
            made.append(f'{name.strip()}="{value.strip()}"')
    return " ".join(made)


def _worded(drawn: str, bars: Bars, name: str) -> str:
    """Keep the element alone, and give it a title and a description."""
    drawn = drawn[drawn.index("<svg") :].strip()
    drawn = re.sub(r"\s*<(metadata|style)\b.*?</\1>", "", drawn, flags=re.DOTALL)
    drawn = re.sub(r'\bstyle="([^"]*)"', _attributes, drawn).replace(f'"{INK}"', '"currentColor"')
    drawn = re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>{name}-", drawn)
    words = f'<title id="{name}-title">{escape(bars.title)}</title>\n'
    words += f'<desc id="{name}-words">{escape(bars.words)}</desc>'
    head, rest = drawn.split(">", 1)
    return f'{head} role="img" aria-labelledby="{name}-title {name}-words">\n{words}{rest}\n'
