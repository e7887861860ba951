"""The words and options that ``search`` and ``quotes`` share."""

from __future__ import annotations

from typing import Annotated

import typer

from clipping_archive.cli.complete import outlets, people

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
