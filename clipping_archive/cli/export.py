"""``clipping export``: hand dispatches on, whole and lossless or in a form of other programs."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from clipping_archive.cli.query_words import Sought, hint_at_names, searching
from clipping_archive.cli.session import Session
from clipping_archive.cli.targets import FORMS, STDOUT, Target, refuse_to_overwrite, target
from clipping_archive.cli.words import DryRun, one_of
from clipping_archive.errors import BadUsage

if TYPE_CHECKING:
    from clipping_archive.cli.exporting import Job
    from clipping_archive.search.find import Options
    from clipping_archive.store.view import View

TABLES = ("dispatches", "people", "outlets", "attributions", "dates", "places")
To = Annotated[str, typer.Option("--to", metavar="PLACE", help="A file, a folder, or - (the default).")]
As = Annotated[
    str | None, typer.Option("--as", metavar="FORM", help="jsonl, csv, markdown, sqlite or ninjs.")
]
OneTable = Annotated[
    str | None,
    typer.Option("--table", metavar="NAME", help="The table, where csv goes to one file: dispatches."),
]
Bom = Annotated[bool, typer.Option("--bom", help="Begin csv with a byte order mark, for spreadsheets.")]
Public = Annotated[
    bool, typer.Option("--public", help="No bodies: metadata, digests, offsets, short quotations.")
]
MostWords = Annotated[
    int | None,
    typer.Option("--words", metavar="N", min=0, help="With --public: the most of a quotation (25)."),
]
Notes = Annotated[bool, typer.Option("--notes", help="With --public: your own notes too.")]
Embargoed = Annotated[bool, typer.Option("--embargoed", help="Also what is under embargo.")]
Force = Annotated[bool, typer.Option("--force", help="Write over what is there.")]
QUOTATION = 25


@searching
def export(
    context: typer.Context,
    sought: Sought,
    to: To = STDOUT,
    form: As = None,
    table: OneTable = None,
    bom: Bom = False,
    public: Public = False,
    most: MostWords = None,
    notes: Notes = False,
    embargoed: Embargoed = False,
    force: Force = False,
    dry_run: DryRun = False,
) -> int:
    """Hand on the dispatches that a query finds; without one, all that the archive holds.

    jsonl is lossless: bytes, reading, marks and history; `clipping import` takes
    it in. The form follows from the name: .jsonl, .csv, .db. A file is there
    whole or not at all, and nothing is written over without --force.
    """
    from clipping_archive.cli.exporting import Job

    if form:
        one_of("--as", form, FORMS)
    where = target(to, form)
    _agree(where, table, bom=bom, public=public, most=most, notes=notes)
    shown = (QUOTATION if most is None else most) if public else None
    job = Job(where, table or TABLES[0], bom, shown, notes)
    return _run(Session.of(context), job, (sought.query, sought.options()), _How(embargoed, force, dry_run))


class _How(NamedTuple):
    """What may be done: hand on what is under embargo, write over what is there, nothing at all."""

    embargoed: bool
    force: bool
    dry_run: bool


def _run(session: Session, job: Job, search: tuple[str, Options], how: _How) -> int:
    from clipping_archive.cli.exporting import run
    from clipping_archive.search.find import Options
    from clipping_archive.store.place import path_of

    refuse_to_overwrite(job.where, path_of(session.settings.archive), force=how.force)
    with session.view() as view, view.snapshot():
        keys = _keys(session, view, *search, embargoed=how.embargoed)
        if how.dry_run:
            session.out.note(f"would: {job.said(len(keys))}")
            return 0
        run(session, view, job, keys, whole=search == ("", Options()))
    return 0


def _agree(
    where: Target, table: str | None, *, bom: bool, public: bool, most: int | None, notes: bool
) -> None:
    """Hold options to what they go with; raises BadUsage."""
    if table:
        one_of("--table", table, TABLES)
    if table and (where.form != "csv" or where.folder):
        raise BadUsage(
            "--table goes with csv in one file", hint="clipping export --to people.csv --table people"
        )
    if bom and where.form != "csv":
        raise BadUsage("--bom goes with csv", hint="clipping export --to tables/ --as csv --bom")
    if public and where.form not in ("jsonl", "csv"):
        raise BadUsage(
            f"--public goes with jsonl and csv: {where.form} is made of bodies", hint="--to public.jsonl"
        )
    if (notes or most is not None) and not public:
        raise BadUsage("--words and --notes go with --public", hint="clipping export --public --words 25")


def _keys(session: Session, view: View, query: str, options: Options, *, embargoed: bool) -> list[int]:
    """List what is asked for, without what may not be given on yet; say how many those are."""
    from clipping_archive.exchange.embargo import in_force
    from clipping_archive.search.keys import keys_oldest_first
    from clipping_archive.store.copies import embargoes

    keys = keys_oldest_first(view, query, options, today=date.today())
    if not keys:
        hint_at_names(session.out, view, query, options)
    now = datetime.now(UTC)
    held_back = {key for key, until in embargoes(view.execute).items() if in_force(until, now)}
    kept = keys if embargoed else [key for key in keys if key not in held_back]
    if left := len(keys) - len(kept):
        session.out.warn(f"{left} under embargo left out; --embargoed hands on those too")
    return kept
