"""``people``, ``person``, ``outlets`` and ``outlet``: lists and pages of names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli import complete
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import AsJson, AsJsonl, Limit, not_both, one_of
from clipping_archive.domain.pages import NameCount
from clipping_archive.errors import BadUsage

if TYPE_CHECKING:
    from clipping_archive.store.view import View

JUDGEMENTS = ("merge", "split", "alias", "review", "compare")
SINGULAR = {"people": "person", "outlets": "outlet"}
Verb = Annotated[list[str] | None, typer.Argument(metavar="[list]", help="list, the only one yet.")]
Name = Annotated[list[str], typer.Argument(metavar="NAME...", autocompletion=complete.people)]
Outlet = Annotated[list[str], typer.Argument(metavar="NAME...", autocompletion=complete.outlets)]


def people(
    context: typer.Context,
    verb: Verb = None,
    limit: Limit = None,
    json: AsJson = False,
    jsonl: AsJsonl = False,
) -> int:
    """List the people in the news: dispatches, statements, name; those in most dispatches first."""
    from clipping_archive.search import pages

    return _list(context, "people", verb, lambda view: pages.people(view, _most(limit)), (json, jsonl))


def outlets(
    context: typer.Context,
    verb: Verb = None,
    limit: Limit = None,
    json: AsJson = False,
    jsonl: AsJsonl = False,
) -> int:
    """List the cited outlets: dispatches, statements carried, name; the most cited first."""
    from clipping_archive.search import pages

    return _list(context, "outlets", verb, lambda view: pages.outlets(view, _most(limit)), (json, jsonl))


def _most(limit: int | None) -> int:
    return -1 if limit is None else limit


def _list(
    context: typer.Context,
    command: str,
    words: list[str] | None,
    ask: Callable[[View], Sequence[NameCount]],
    machine: tuple[bool, bool],
) -> int:
    from clipping_archive.views.listing import name_line
    from clipping_archive.views.page_records import name_record

    verb, *names_given = words or ["list"]
    if verb in JUDGEMENTS:
        raise BadUsage(f"{command} {verb} is not built yet", hint=f"clipping {command} list")
    one_of(command, verb, ("list",))
    if names_given:
        raise BadUsage(f"{command} list takes no names", hint=f"clipping {SINGULAR[command]} NAME shows one.")
    json, jsonl = machine
    not_both(json=json, jsonl=jsonl)
    session = Session.of(context)
    with session.view() as view:
        names = ask(view)
    if json or jsonl:
        session.out.records((name_record(name) for name in names), array=json)
    else:
        role = "person" if command == "people" else "outlet"
        session.out.lines(name_line(name, role) for name in names)
    return 0


def person(context: typer.Context, name: Name, json: AsJson = False, jsonl: AsJsonl = False) -> int:
    """Print the page of a person: spellings, titles, who carried the words, the words, the dispatches."""
    from clipping_archive.search.pages import person_page
    from clipping_archive.views.dossier import person as page
    from clipping_archive.views.page_records import person_record

    not_both(json=json, jsonl=jsonl)
    session = Session.of(context)
    with session.view() as view:
        found = person_page(view, " ".join(name), date.today())
    if json or jsonl:
        session.out.records([person_record(found)], array=json)
    else:
        session.out.lines(page(found, session.out.sheet))
    return 0


def outlet(context: typer.Context, name: Outlet, json: AsJson = False, jsonl: AsJsonl = False) -> int:
    """Print the page of an outlet: who it is, who cites it, whose words it carried, the dispatches."""
    from clipping_archive.search.pages import outlet_page
    from clipping_archive.views.dossier import outlet as page
    from clipping_archive.views.page_records import outlet_record

    not_both(json=json, jsonl=jsonl)
    session = Session.of(context)
    with session.view() as view:
        found = outlet_page(view, " ".join(name))
    if json or jsonl:
        session.out.records([outlet_record(found)], array=json)
    else:
        session.out.lines(page(found, session.out.sheet))
    return 0
