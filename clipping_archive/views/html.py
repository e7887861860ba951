"""Clippings as one HTML file: readable, accessible, printable, and without script or network.

The templates escape by themselves. A policy in the file forbids everything but
its own style, so that nothing of a dispatch could act even if it got through.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from clipping_archive.domain.clipping import Clipping
from clipping_archive.views.cutting import cut
from clipping_archive.views.rungs import figures, way
from clipping_archive.views.sections import Asked, Cutting
from clipping_archive.views.sheet import Sheet
from clipping_archive.views.wording import counted

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup


def document(clippings: Sequence[Clipping], asked: Asked, sheet: Sheet) -> str:
    """Set clippings as one file; several have a list of contents first."""
    return cuttings_document([cut(clipping, asked) for clipping in clippings])


def cuttings_document(cuttings: Sequence[Cutting]) -> str:
    """Set cuttings as one file."""
    if len(cuttings) == 1:
        made = cuttings[0]
        return page(f"{made.headline or made.ref} · {made.agency}", [article(made)])
    title = counted(len(cuttings), "clipping")
    contents = fragment("contents.html", title=title, cuttings=cuttings)
    return page(title, [contents, *(article(one, 2, f"{one.anchor}-") for one in cuttings)])


def article(made: Cutting, level: int = 1, prefix: str = "") -> Markup:
    """Set a cutting as an article.

    ``level`` is that of its headline; ``prefix`` goes before the names of all
    links within it (``p6`` for ¶6), which must differ where a file holds several.
    """
    macro = _environment().get_template("article.html").module.article  # type: ignore[attr-defined]
    made_of: Markup = macro(made, level, prefix)
    return made_of


def fragment(template: str, **names: object) -> Markup:
    """Fill one of this package's own templates, to be a part of a page."""
    from markupsafe import Markup

    return Markup(_environment().get_template(template).render(**names))


def page(title: str, parts: Sequence[Markup]) -> str:
    """Set parts, escaped already, as one file with the style of a printed clipping."""
    from markupsafe import Markup

    css = style()
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    template = _environment().get_template("document.html")
    return template.render(title=title, parts=parts, css=Markup(css), policy=policy) + "\n"


@cache
def style() -> str:
    """Give the style sheet."""
    from importlib.resources import files

    return files("clipping_archive.views").joinpath("templates/clipping.css").read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("clipping_archive.views"), autoescape=True, undefined=StrictUndefined
    )
    made.filters |= {"way": way, "figures": figures}
    made.tests["address"] = lambda text: text.startswith(("http://", "https://"))
    return made
