"""A press review as one HTML file, in the style of a printed clipping, and the same on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clipping_archive.errors import MissingLibrary
from clipping_archive.views.bars import FEWEST
from clipping_archive.views.html import fragment, page
from clipping_archive.views.press import Press

if TYPE_CHECKING:
    from markupsafe import Markup


def text(made: Press) -> str:
    """Set a review as one file; without matplotlib a table says what the picture would."""
    body = fragment("review.html", p=made, picture=_picture(made))
    return page(f"{made.title} · {made.period}", [body])


def paper(made: Press, size: str = "a4") -> bytes:
    """Set a review as PDF. Raises MissingLibrary."""
    from clipping_archive.views.pdf import printed

    return printed(text(made), size)


def _picture(made: Press) -> Markup | None:
    from markupsafe import Markup

    from clipping_archive.views.plot_svg import svg

    if len(made.bars.numbers) < FEWEST:
        return None
    try:
        return Markup(svg(made.bars))  # its words are escaped there
    except MissingLibrary:
        return None
