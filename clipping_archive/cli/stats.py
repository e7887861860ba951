"""``clipping stats``: what is held, in figures that open into their dispatches."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.printing import file_errors
from clipping_archive.cli.query_words import Agencies, Since, Until, Words, hint_at_names
from clipping_archive.cli.session import Session
from clipping_archive.cli.targets import replacing
from clipping_archive.cli.words import AsJson, AsJsonl, Limit, not_both
from clipping_archive.errors import BadUsage

if TYPE_CHECKING:
    from clipping_archive.domain.figures import Figures
    from clipping_archive.search.find import Options
    from clipping_archive.store.view import View

MOST = 20
By = Annotated[
    str | None,
    typer.Option(
        "--by",
        metavar="WHAT",
        help="month, day, year, agency, outlet, speaker, person, place, series or language.",
    ),
]
Cites = Annotated[bool, typer.Option("--who-cites-whom", help="Count which agency cites which outlet.")]
Plot = Annotated[bool, typer.Option("--plot", help="Draw it in the terminal.")]
Svg = Annotated[str | None, typer.Option("--svg", metavar="FILE", help="Draw it into this file.")]


def stats(
    context: typer.Context,
    words: Words = None,
    agency: Agencies = None,
    since: Since = None,
    until: Until = None,
    by: By = None,
    who_cites_whom: Cites = False,
    limit: Limit = None,
    plot: Plot = False,
    svg: Svg = None,
    json: AsJson = False,
    jsonl: AsJsonl = False,
) -> int:
    """Say what is held, in a pipe in one line: dispatches, agencies, undated, without agency.

    The query is that of search. With --by or --who-cites-whom it is a table, and
    every row prints the command that lists its dispatches.
    """
    from clipping_archive.search.find import Options

    not_both(by=by is not None, who_cites_whom=who_cites_whom)
    not_both(json=json, jsonl=jsonl, plot=plot)
    session = Session.of(context)
    counted = by is not None or who_cites_whom
    if (plot or svg or limit is not None) and not counted:
        raise BadUsage("--plot, --svg and --limit go with --by", hint="clipping stats --by month --plot")
    options = Options((), (), tuple(agency or ()), since, until, _most(limit, by))
    query = " ".join(words or ())
    with session.view() as view:
        if not counted:
            return _holdings(session, view, query, options, (json, jsonl))
        made = _figures(view, query, options, by)
        if not made.whole.dispatches:
            hint_at_names(session.out, view, query, options)
    if svg:
        _draw(made, svg)
    return _print(session, made, json=json, jsonl=jsonl, plot=plot)


def _most(limit: int | None, by: str | None) -> int:
    """Show a whole calendar, and the first of all else."""
    if limit is not None:
        return limit
    return -1 if by in ("month", "day", "year") else MOST


def _figures(view: View, query: str, options: Options, by: str | None) -> Figures:
    from clipping_archive.search.figures import figures, who_cites_whom

    if by is None:
        return who_cites_whom(view, query, options, today=date.today())
    return figures(view, query, by, options, today=date.today())


def _holdings(session: Session, view: View, query: str, options: Options, json: tuple[bool, bool]) -> int:
    from clipping_archive.search.holdings import holdings
    from clipping_archive.views.dossier import holdings as lines
    from clipping_archive.views.page_records import holdings_record

    held = holdings(view, query, options, today=date.today())
    if any(json):
        session.out.records([holdings_record(held)], array=json[0])
    else:
        session.out.lines(lines(held, session.out.sheet.measure if session.out.terminal else None))
    if not held.held:
        hint_at_names(session.out, view, query, options)
    return 0


def _print(session: Session, made: Figures, *, json: bool, jsonl: bool, plot: bool) -> int:
    from clipping_archive.views.figures import figure_record, figure_rows, figure_table

    out = session.out
    if json or jsonl:
        out.records((figure_record(row, made.by) for row in made.rows), array=json)
    elif plot:
        from clipping_archive.views.bars import bars
        from clipping_archive.views.plot_terminal import plot as draw

        out.lines(draw(bars(made), out.sheet))
    elif out.drawn:
        out.lines(figure_table(made, out.sheet))
    else:
        out.lines(figure_rows(made))
    return 0


def _draw(made: Figures, path: str) -> None:
    from clipping_archive.views.bars import bars
    from clipping_archive.views.plot_svg import svg

    picture = svg(bars(made))
    with file_errors(path, hint="Name another file with --svg."), replacing(Path(path)) as part:
        part.write_text(picture, encoding="utf-8")
