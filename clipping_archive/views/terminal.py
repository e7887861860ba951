"""Lines as Rich shows them. Wire text never goes to Rich as markup: only ``Text`` objects are made here."""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text

from clipping_archive.views.lines import Line, Span

STYLES = {
    "headline": "bold",
    "label": "bold",
    "person": "cyan",
    "outlet": "magenta",
    "inferred": "dim",
    "match": "bold underline",
    "alert": "bold red",
    "rule": "dim",
    "ref": "bold",
}
"""Roles to colours: of the eight that every theme sets to be read on its own ground, none of them alone."""


def text(line: Iterable[Span]) -> Text:
    """Make a line a Rich text."""
    made = Text(end="", no_wrap=True, overflow="ignore")
    for words, role in line:
        made.append(words, STYLES.get(role))
    return made


def lines(made: Iterable[Line]) -> Iterable[Text]:
    """Make every line a Rich text."""
    for one in made:
        yield text(one)
