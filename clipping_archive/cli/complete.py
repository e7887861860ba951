"""What the shell completes: references, people, outlets, out of the archive that is there."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import typer

from clipping_archive.cli.flags import Flags
from clipping_archive.errors import ClippingArchiveError

if TYPE_CHECKING:
    from clipping_archive.store.view import View


def _from_archive(context: typer.Context, ask: Callable[[View], Iterable[str]]) -> list[str]:
    """Ask the archive; a missing or broken one completes nothing, since a shell shows no errors."""
    from clipping_archive.settings import load
    from clipping_archive.store.view import View

    flag = context.obj.archive if isinstance(context.obj, Flags) else None
    try:
        with View.open(load(os.environ, {"archive": flag}).archive) as view:
            return list(ask(view))
    except ClippingArchiveError:
        return []


def references(context: typer.Context, incomplete: str) -> list[str]:
    """Complete a reference, the newest first."""
    from clipping_archive.search.complete import complete_ref

    return _from_archive(context, lambda view: complete_ref(view, incomplete))


def people(context: typer.Context, incomplete: str) -> list[str]:
    """Complete the name of a person in the news."""
    from clipping_archive.search.complete import complete_person

    return _from_archive(context, lambda view: complete_person(view, incomplete))


def outlets(context: typer.Context, incomplete: str) -> list[str]:
    """Complete the key of an outlet."""
    from clipping_archive.search.complete import complete_outlet

    return _from_archive(context, lambda view: complete_outlet(view, incomplete))
