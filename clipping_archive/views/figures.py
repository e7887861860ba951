"""Tables of figures: each row with the command that lists its dispatches."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Sequence

from clipping_archive.domain.figures import Figure, Figures
from clipping_archive.views.harmless import cells
from clipping_archive.views.lines import Line, Span, columns, rule, span, width_of, wrap
from clipping_archive.views.record import SCHEMA, Record
from clipping_archive.views.sheet import Sheet
from clipping_archive.views.wording import counted

UNKNOWN = {
    "month": "undated",
    "day": "undated",
    "year": "undated",
    "agency": "agency unknown",
    "outlet": "cites none",
    "speaker": "nobody named",
    "person": "no person",
    "place": "no dateline",
    "series": "no series tag",
    "language": "not recognised",
}
"""What the row is called in which nothing is known."""

HEAD = ("dispatches", "statements", "direct", "share")
GAP = "  "
NARROWEST = 16
"""Cells of a name below which the figures go under it."""


def row_name(row: Figure, by: str) -> str:
    """Name a row."""
    if not row.key and by in UNKNOWN:
        return UNKNOWN[by]
    return f"{row.name}, not more exactly" if row.loose else row.name


def share_words(row: Figure) -> str:
    """Say the share of direct quotation in whole per cent; a dash where nobody says anything."""
    return "-" if row.share is None else f"{row.share:.0%}"


def command(row: Figure) -> str:
    """Write the command that lists the dispatches of a row, as it can be typed."""
    return f"clipping search {shlex.quote(row.query)}" if row.query else "clipping search"


def figure_rows(figures: Figures) -> Iterable[Line]:
    """Set one row a line, figures first, so that ``sort -n`` works: for pipes."""
    for row in figures.rows:
        numbers = f"{row.dispatches:>6} {row.statements:>6} {row.direct:>6} {share_words(row):>4}  "
        yield (Span(numbers), span(row_name(row, figures.by)), span(f"  {command(row)}"))


def figure_table(figures: Figures, sheet: Sheet) -> list[Line]:
    """Set a table for a terminal: under each row, dim, the command that opens it."""
    width = sheet.measure
    cut = [_cut(row) for row in (*figures.rows, figures.whole)]
    sizes = [max(cells(head), *(cells(row[at]) for row in cut)) for at, head in enumerate(HEAD)]
    room = width - sum(sizes) - len(GAP) * len(sizes)
    head: Line = (span(figures.by.replace("-", " ").upper(), "label"),)
    lines: list[Line] = []
    if room >= NARROWEST:
        lines += [*columns(head, (_numbers(HEAD, sizes),), width), rule(width, drawn=sheet.drawn)]
    else:
        lines += [head, rule(width, drawn=sheet.drawn)]
    for row, numbers in zip(figures.rows, cut, strict=False):
        lines += _row(row_name(row, figures.by), numbers, sizes, width)
        lines += wrap([span(command(row), "inferred")], width, first="  ", rest="    ")
    return [
        *lines,
        rule(width, drawn=sheet.drawn),
        *_row("all", cut[-1], sizes, width),
        *_note(figures, width),
    ]


def _cut(row: Figure) -> tuple[str, ...]:
    return f"{row.dispatches:,}", f"{row.statements:,}", f"{row.direct:,}", share_words(row)


def _numbers(row: Sequence[str], sizes: Sequence[int]) -> Span:
    return Span(GAP.join(text.rjust(size) for text, size in zip(row, sizes, strict=True)))


def _row(name: str, numbers: Sequence[str], sizes: Sequence[int], width: int) -> list[Line]:
    figures = _numbers(numbers, sizes)
    room = width - cells(figures.text) - len(GAP)
    if room < NARROWEST:
        words = zip(numbers, HEAD, strict=True)
        said = " · ".join(f"{number} {word}" for number, word in words if number != "-")
        return [*wrap([span(name, "headline")], width), *wrap([Span(said)], width, first="  ")]
    made = wrap([span(name, "headline")], room, rest="  ")
    blank = Span(" " * (width - width_of(made[0]) - cells(figures.text)))
    return [(*made[0], blank, figures), *made[1:]]


def _note(figures: Figures, width: int) -> list[Line]:
    left = figures.found - len(figures.rows)
    said = ["clipping quotes with the same words lists the statements."]
    if left:
        said.insert(0, f"{counted(left, 'more row')}; --limit shows them.")
    if sum(row.dispatches for row in figures.rows) > figures.whole.dispatches:
        said.append("A dispatch can be in several rows.")
    return [(), *wrap([span(" ".join(said), "inferred")], width)]


def figure_record(row: Figure, by: str) -> Record:
    """Give a row; ``key`` is ``null`` where nothing is known."""
    made: Record = {"schema": SCHEMA, "by": by, "key": row.key or None}
    if by == "who-cites-whom":
        made = {"schema": SCHEMA, "by": by, "agency": row.key or None, "outlet": row.cited}
    return made | {
        "name": row_name(row, by),
        "dispatches": row.dispatches,
        "statements": row.statements,
        "direct": row.direct,
        "share": None if row.share is None else round(row.share, 4),
        "query": row.query,
    }
