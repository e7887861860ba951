"""``clipping methods``: state a search so that it can be cited, and check a statement."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.query_words import Sought, searching
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import DryRun
from clipping_archive.errors import BadUsage, ClippingArchiveError
from clipping_archive.views.methods import (
    comparison_lines,
    comparison_record,
    statement_lines,
    statement_of,
    statement_record,
)
from clipping_archive.views.record import json_array

if TYPE_CHECKING:
    from clipping_archive.domain.search_statement import SearchStatement
    from clipping_archive.search.find import Options
    from clipping_archive.store.view import View

CHANGED = 1
Search = tuple[str, "Options"]
Check = Annotated[
    str | None,
    typer.Option("--check", metavar="DIGEST|FILE", help="Does the search still answer the same? 0 or 1."),
]
Save = Annotated[bool, typer.Option("--save", help="Keep the statement in the log of the archive.")]


@searching
def methods(
    context: typer.Context,
    sought: Sought,
    check: Check = None,
    save: Save = False,
    dry_run: DryRun = False,
    json_: Annotated[bool, typer.Option("--json", help="Print one JSON array.")] = False,
) -> int:
    """State a search: what was searched, when, in what, what is missing, and digests of answer and archive.

    `--check` takes a digest or a file of `methods --json`, and says whether the
    same search answers the same today (status 0) or what changed (status 1).
    """
    from clipping_archive.search.find import Options

    if save and check:
        raise BadUsage("--save and --check exclude each other", hint="Keep one of them.")
    search = (sought.query, sought.options())
    session = Session.of(context)
    if check is not None:
        asked = search if search != ("", Options()) else None
        return _checked(session, check, asked, as_json=json_)
    statement = _stated(session, search)
    if as_record := json_:
        session.out.write("".join(json_array([statement_record(statement)])))
    for line in () if as_record else statement_lines(statement):
        session.out.write(line)
    if save:
        _save(session, statement, dry_run=dry_run)
    return 0


def _stated(session: Session, search: Search) -> SearchStatement:
    with session.view() as view, view.snapshot():
        return _state(view, search)


def _state(view: View, search: Search) -> SearchStatement:
    from importlib.metadata import version

    from clipping_archive.search.methods import state
    from clipping_archive.stages import RULES

    return state(view, search, (version("clipping-archive"), RULES), datetime.now(UTC))


def _save(session: Session, statement: SearchStatement, *, dry_run: bool) -> None:
    from clipping_archive.store.searched import keep

    if dry_run:
        session.out.note(f"would: saved  {statement.result[:12]}")
        return
    with session.writer() as archive:
        keep(archive, statement_record(statement), statement.rules, datetime.now(UTC))
    session.out.note(f"saved  {statement.result[:12]}")
    session.out.note(f"hint: clipping methods --check {statement.result[:12]} says later whether it holds")


def _checked(session: Session, check: str, asked: Search | None, *, as_json: bool) -> int:
    from clipping_archive.search.find import Options
    from clipping_archive.search.methods import compare

    with session.view() as view, view.snapshot():
        then = _then(view, check, asked)
        now = _state(view, asked or (then.query if then else "", Options()))
        if then is None:
            same = now.result.startswith(check.lower())
            session.out.write(f"{'answer':<12}{'the same' if same else 'changed'}\n")
            session.out.note("hint: methods --save, or --json in a file, lets a check say what changed")
            return 0 if same else CHANGED
        if then.query != now.query:
            raise BadUsage(f"That statement is of another search: {then.query}", hint="Leave the query out.")
        found = compare(view, then, now)
    if as_json:
        session.out.write("".join(json_array([comparison_record(found, now)])))
    else:
        session.out.write("".join(comparison_lines(found)))
    return 0 if found.same else CHANGED


def _then(view: View, check: str, asked: Search | None) -> SearchStatement | None:
    """Find the statement that is to be checked: in a file, in the log, or nowhere, where a query is given."""
    from clipping_archive.store.searched import kept

    if Path(check).is_file():
        return _from_file(Path(check))
    if not re.fullmatch(r"[0-9a-f]{8,64}", check.lower()):
        raise BadUsage(f"--check {check} is no digest and no file", hint="A digest has 8 to 64 hex digits.")
    found = kept(view.execute, check.lower())
    if found:
        return statement_of(found[0])
    if asked is None:
        raise ClippingArchiveError(
            f"No statement with the digest {check} is kept here",
            hint="Give the query as well, or the file of methods --json.",
        )
    return None


def _from_file(path: Path) -> SearchStatement:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return statement_of(found[0] if isinstance(found, list) else found)
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise ClippingArchiveError(f"{path} is no statement of clipping methods") from error
