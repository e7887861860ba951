"""The words and options that ``search`` and ``quotes`` share."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.complete import outlets, people
from clipping_archive.cli.output import Output
from clipping_archive.views.harmless import harmless

if TYPE_CHECKING:
    from clipping_archive.search.find import Options
    from clipping_archive.store.view import View

Words = Annotated[list[str] | None, typer.Argument(metavar="[QUERY]...", help="Words and fields.")]
Persons = Annotated[
    list[str] | None,
    typer.Option("--person", metavar="NAME", help="Named in it.", autocompletion=people),
]
Outlets = Annotated[
    list[str] | None,
    typer.Option("--outlet", metavar="NAME", help="Cited in it, or issued it.", autocompletion=outlets),
]
Agencies = Annotated[
    list[str] | None, typer.Option("--agency", metavar="KEY", help="Issued it; none: nobody knows.")
]
Since = Annotated[str | None, typer.Option("--since", metavar="DATE", help="Not before.")]
Until = Annotated[str | None, typer.Option("--until", metavar="DATE", help="Not after.")]


def hint_at_names(out: Output, view: View, query: str, options: Options) -> None:
    """Say of a query that found nothing which of its names are held nowhere, and what is near."""
    if out.quiet:
        return
    from clipping_archive.search.find import read_query
    from clipping_archive.search.nearest import hints

    for hint in hints(view, read_query(query, options), date.today()):
        out.note(f"hint: {harmless(hint)}")
