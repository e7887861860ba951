"""``clipping quotes``: statements, not dispatches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import typer

from clipping_archive.cli.output import Output
from clipping_archive.cli.query_words import Sought, hint_at_names, searching
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import AsJson, AsJsonl, Limit, Offset, not_both
from clipping_archive.domain.pages import Statement
from clipping_archive.views.listing import statement_line, statement_lines
from clipping_archive.views.record import statement_record

NEWEST = 50


@searching
def quotes(
    context: typer.Context,
    sought: Sought,
    limit: Limit = NEWEST,
    offset: Offset = 0,
    json: AsJson = False,
    jsonl: AsJsonl = False,
) -> int:
    """List statements: who said it, through whom, where. The query is that of search.

    said:, via:, cites: and quote: choose statements; all other fields choose dispatches.
    """
    from clipping_archive.search.referred import of_reference
    from clipping_archive.search.statements import statements, with_keys

    not_both(json=json, jsonl=jsonl)
    session = Session.of(context)
    options = sought.options(NEWEST if limit is None else limit, offset)
    with session.view() as view:
        query = of_reference(view, sought.query)
        found = statements(view, query, options, today=date.today())
        if json or jsonl:
            session.out.records((statement_record(said) for said in found), array=json)
        else:
            _list(session.out, tuple(with_keys(view, found)))
        if not found:
            hint_at_names(session.out, view, query, options)
    return 0


def _list(out: Output, found: Sequence[Statement]) -> None:
    if not found:
        out.note("0 statements")
    elif out.drawn:
        out.lines(statement_lines(found, out.sheet.measure))
    else:
        out.lines(statement_line(said) for said in found)
