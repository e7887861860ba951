"""``clipping formats``: what can be read, what it needs, and what it looks like."""

from __future__ import annotations

import typer

from clipping_archive.cli.session import Session
from clipping_archive.cli.words import AsJson, AsJsonl, not_both


def formats(context: typer.Context, json: AsJson = False, jsonl: AsJsonl = False) -> int:
    """List the formats that are read, the extra that each needs, and an example.

    What a file is, is told by its content; --read-as FORMAT skips the question.
    """
    from clipping_archive.views.catalog import format_lines, format_record
    from clipping_archive.wire.catalog import catalog

    not_both(json=json, jsonl=jsonl)
    session = Session.of(context)
    if json or jsonl:
        session.out.records(map(format_record, catalog()), array=json)
    else:
        session.out.lines(format_lines(catalog()))
    return 0
