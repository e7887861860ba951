"""Lines as Rich shows them. Wire text never goes to Rich as markup: only ``Text`` objects are made here."""

from __future__ import annotations

from collections.abc import Iterable

from rich.table import Table
from rich.text import Text

from clipping_archive.domain.hit import Hit
from clipping_archive.views.lines import Line, Span
from clipping_archive.views.listing import headline_spans, match_spans, where_words
from clipping_archive.views.wording import tilde

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

NARROW = 78


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


def table(hits: Iterable[Hit], width: int) -> Table:
    """Set hits as a table: reference and date at the left, headline and the sentence that matched."""
    grid = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False, expand=False)
    if width < NARROW:
        grid.add_column(overflow="fold", max_width=width)
        for hit in hits:
            first = [Span(hit.ref, "ref"), Span("  "), *_when(hit)]
            grid.add_row(_cell([first, headline_spans(hit), where_words(hit), match_spans(hit), []]))
        return grid
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold", max_width=min(width - 24, 84))
    for hit in hits:
        left = [[Span(hit.ref, "ref")], [*_when(hit)]]
        right = [headline_spans(hit), where_words(hit), match_spans(hit), []]
        grid.add_row(_cell(left), _cell(right))
    return grid


def _when(hit: Hit) -> list[Span]:
    date = tilde(hit.published, hit.published_from)
    return [Span(date, "" if date[:1].isdigit() else "inferred")]


def _cell(rows: list[list[Span]]) -> Text:
    made = Text()
    for index, row in enumerate(row for row in rows if row or row is rows[-1]):
        made.append("\n" if index else "")
        for words, role in row:
            made.append(words, STYLES.get(role))
    return made
