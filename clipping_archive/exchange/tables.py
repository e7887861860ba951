"""A dispatch as rows of tables for a spreadsheet; no cell of them can act as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.copy import Copy
from clipping_archive.views.harmless import harmless
from clipping_archive.views.table import cell
from clipping_archive.views.wording import published_iso

Cell = str | int | None
Row = tuple[Cell, ...]

BOM = "\ufeff"
"""What tells some spreadsheets that a file is UTF-8."""


class Table(NamedTuple):
    """A table: its columns, and the rows that a dispatch has in it."""

    columns: tuple[str, ...]
    rows: Callable[[Clipping], Iterable[Row]]


def guarded(value: Cell) -> Cell:
    """Make a cell that a spreadsheet takes for text: no formula, no control character."""
    if not isinstance(value, str):
        return value
    shown = "\n".join(harmless(line) for line in value.replace("\r\n", "\n").split("\n"))
    return f"'{shown}" if cell(value) != value else shown


def lines(table: str, copies: Iterable[Copy], *, head: bool = True) -> Iterable[str]:
    """Write the rows that dispatches have in a table as CSV (RFC 4180); with ``head`` the columns first."""
    columns, rows = TABLES[table]
    if head:
        yield _line(columns)
    for copy in copies:
        for row in rows(copy.clipping):
            yield _line(map(guarded, row))


def _line(cells: Iterable[Any]) -> str:
    text = io.StringIO()
    csv.writer(text).writerow(cells)
    return text.getvalue()


def _dispatches(one: Clipping) -> Iterable[Row]:
    dispatch, story = one.dispatch, one.story
    yield (
        one.ref,
        story.agency.key if story.agency else None,
        story.agency.name if story.agency else None,
        published_iso(story.published),
        story.published.origin if story.published else None,
        story.series.label if story.series else None,
        story.headline,
        story.dateline.text if story.dateline else None,
        "; ".join(story.byline) or None,
        story.language,
        len(story.paragraphs),
        sum(len(text.split()) for text in story.paragraphs),
        dispatch.envelope.signal,
        dispatch.envelope.embargo,
        dispatch.envelope.rights,
        dispatch.path,
        dispatch.sha256,
        one.rules,
        " ".join(one.tags) or None,
    )


def _people(one: Clipping) -> Iterable[Row]:
    said = [statement.speaker.name for statement in one.findings.attributions if statement.speaker]
    for person in one.findings.people:
        titles = "; ".join(person.titles) or None
        yield one.ref, person.name, titles, len(person.mentions), said.count(person.name)


def _outlets(one: Clipping) -> Iterable[Row]:
    for outlet in one.findings.outlets:
        if outlet.citations:
            yield one.ref, outlet.key, outlet.name, outlet.citations, len(outlet.mentions)


def _attributions(one: Clipping) -> Iterable[Row]:
    for number, said in enumerate(one.findings.attributions, 1):
        speaker = said.speaker
        yield (
            *(one.ref, number, said.paragraph, said.start, said.end, said.text, int(said.direct)),
            *((speaker.text, speaker.kind, speaker.name) if speaker else (None, None, None)),
            *(said.cue, said.outlet, said.rule),
        )


def _dates(one: Clipping) -> Iterable[Row]:
    for date in one.findings.dates:
        yield one.ref, date.paragraph, date.start, date.end, date.text, date.value, date.precision


def _places(one: Clipping) -> Iterable[Row]:
    for place in one.story.dateline.places if one.story.dateline else ():
        yield one.ref, "dateline", place.name, place.country, None
    for named in one.findings.places:
        yield one.ref, "text", named.name, named.country, len(named.mentions)


TABLES: dict[str, Table] = {
    "dispatches": Table(
        (
            *("ref", "agency", "agency_name", "published", "published_from", "series", "headline"),
            *("dateline", "byline", "language", "paragraphs", "words", "signal", "embargo", "rights"),
            *("path", "sha256", "rules", "tags"),
        ),
        _dispatches,
    ),
    "people": Table(("ref", "name", "titles", "mentions", "statements"), _people),
    "outlets": Table(("ref", "key", "name", "citations", "mentions"), _outlets),
    "attributions": Table(
        (
            *("ref", "number", "paragraph", "start", "end", "text", "direct"),
            *("speaker", "speaker_kind", "speaker_name", "cue", "outlet", "rule"),
        ),
        _attributions,
    ),
    "dates": Table(("ref", "paragraph", "start", "end", "text", "value", "precision"), _dates),
    "places": Table(("ref", "where", "name", "country", "mentions"), _places),
}
"""The tables; each is a file of its name."""
