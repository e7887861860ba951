"""The words and options of a search, which ``search``, ``quotes``, ``export`` and others share."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

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


class Sought(NamedTuple):
    """A search as it was typed: the query, and what its options add to it."""

    query: str
    person: tuple[str, ...] = ()
    outlet: tuple[str, ...] = ()
    agency: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None

    def options(self, *more: Any) -> Options:
        """Give the options of the search; ``more`` are its further ones, from ``limit`` on."""
        from clipping_archive.search.find import Options

        return Options(*self[1:], *more)


_SEARCH: dict[str, Any] = {
    "words": Words,
    "person": Persons,
    "outlet": Outlets,
    "agency": Agencies,
    "since": Since,
    "until": Until,
}


def searching(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the words and options of a search; it gets them together, as ``sought``."""
    own = inspect.signature(command, eval_str=True)
    context, _, *rest = own.parameters.values()
    kind = inspect.Parameter.KEYWORD_ONLY
    shared = [inspect.Parameter(name, kind, default=None, annotation=_SEARCH[name]) for name in _SEARCH]

    @wraps(command)
    def called(context: typer.Context, **given: Any) -> int:
        words, person, outlet, agency, since, until = (given.pop(name) for name in _SEARCH)
        named = (tuple(person or ()), tuple(outlet or ()), tuple(agency or ()))
        return command(context, Sought(" ".join(words or ()), *named, since, until), **given)

    parameters = [context, *shared, *(one.replace(kind=kind) for one in rest)]
    called.__signature__ = own.replace(parameters=parameters)  # type: ignore[attr-defined]
    called.__annotations__ = {one.name: one.annotation for one in parameters}
    return called


def hint_at_names(out: Output, view: View, query: str, options: Options) -> None:
    """Say of a query that found nothing which of its names are held nowhere, and what is near."""
    if out.quiet:
        return
    from clipping_archive.search.find import read_query
    from clipping_archive.search.nearest import hints

    for hint in hints(view, read_query(query, options), date.today()):
        out.note(f"hint: {harmless(hint)}")
