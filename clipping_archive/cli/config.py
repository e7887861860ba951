"""``clipping config``: every setting, its value and where it came from."""

from __future__ import annotations

from typing import Annotated

import typer

from clipping_archive.cli.session import Session
from clipping_archive.views.lines import line


def config(
    context: typer.Context,
    paths: Annotated[
        bool, typer.Option("--paths", help="Print the files and folders too, and where each was said.")
    ] = False,
) -> int:
    """Print every setting and where it came from: a flag, the environment, the file, or the default."""
    session = Session.of(context)
    settings = session.settings
    rows = [(name, known.value, known.origin) for name, known in settings.known.items()]
    if paths:
        here = "read" if settings.config.is_file() else "not there"
        rows.append(("config", str(settings.config), here))
    width = max(len(name) for name, _, _ in rows)
    session.out.lines(line(f"{name:<{width}}  {value}  ({origin})") for name, value, origin in rows)
    return 0
