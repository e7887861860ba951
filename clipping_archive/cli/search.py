"""``clipping search``: the dispatches that a query finds, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.query_words import Sought, hint_at_names, searching
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import AsJson, AsJsonl, Limit, Offset, not_both, one_of
from clipping_archive.errors import BadUsage
from clipping_archive.views.harmless import harmless
from clipping_archive.views.listing import found_words, hit_line, hit_table

if TYPE_CHECKING:
    from clipping_archive.domain.hit import Found
    from clipping_archive.search.find import Options
    from clipping_archive.store.view import View
    from clipping_archive.views.record import Record

NEWEST = 20
Sort = Annotated[
    str, typer.Option("--sort", metavar="ORDER", help="date (newest first), oldest or relevance.")
]
Takes = Annotated[
    str, typer.Option("--takes", metavar="WHICH", help="all, or of every story the newest or the first take.")
]
Facet = Annotated[
    str | None,
    typer.Option(
        "--facet", metavar="FIELD", help="Count by agency, outlet, person, place, year, month or tag."
    ),
]
Count = Annotated[bool, typer.Option("--count", help="Print only how many.")]
Form = Annotated[
    str | None,
    typer.Option(
        "--format", metavar="TEMPLATE", help="A line of your own: '{date} {headline}'; help lists the fields."
    ),
]
Print0 = Annotated[
    bool, typer.Option("--print0", help="End each record with NUL, for xargs -0; alone: references.")
]
Full = Annotated[bool, typer.Option("--full", help="With --json, --jsonl: whole dispatches.")]


@searching
def search(
    context: typer.Context,
    sought: Sought,
    limit: Limit = None,
    offset: Offset = 0,
    sort: Sort = "date",
    takes: Takes = "all",
    facet: Facet = None,
    count: Count = False,
    form: Form = None,
    print0: Print0 = False,
    json: AsJson = False,
    jsonl: AsJsonl = False,
    full: Full = False,
) -> int:
    """Find dispatches; words are ANDed, or is weaker, not (or -) binds tightest, brackets group.

    Fields: person: said: outlet: cites: agency: via: place: date: series:
    language: headline: text: quote: tag: ref:. Quotes make a phrase. Without words: the
    newest 20. Before -- an argument cannot begin with -.
    """
    if form == "help":
        return _template_help(context)
    forms = {"json": json, "jsonl": jsonl, "count": count, "facet": facet is not None}
    not_both(**forms, format=form is not None)
    not_both(**forms, print0=print0)
    if full and not (json or jsonl):
        raise BadUsage("--full goes with --json or --jsonl", hint="clipping search QUERY --jsonl --full")
    session = Session.of(context)
    one_of("--sort", sort, ("date", "oldest", "relevance"))
    one_of("--takes", takes, ("all", "newest", "first"))
    options = sought.options(NEWEST if limit is None else limit, offset, sort, takes)
    run = _Run(session, sought.query, options)
    if count:
        return run.count()
    if facet is not None:
        return run.facet(facet)
    if json or jsonl:
        return run.records(array=json, full=full)
    return run.lines(form, print0=print0)


def _template_help(context: typer.Context) -> int:
    from clipping_archive.views.template import help_lines

    out = Session.of(context).out
    for line in help_lines():
        out.write(line + "\n")
    return 0


class _Run:
    """One search, printed in one of the ways that were asked for."""

    def __init__(self, session: Session, query: str, options: Options) -> None:
        self.session, self.out = session, session.out
        self.query, self.options = query, options

    def _find(self, view: View) -> Found:
        from clipping_archive.search.find import find

        return find(view, self.query, self.options, today=date.today())

    def count(self) -> int:
        """Print how many there are."""
        from clipping_archive.search.find import count

        with self.session.view() as view:
            number = count(view, self.query, self.options, today=date.today())
            self.out.write(f"{number}\n")
            self._hint(view, number)
        return 0

    def facet(self, name: str) -> int:
        """Print how many there are of each, the most first."""
        from clipping_archive.search.facets import facets

        with self.session.view() as view:
            counts = facets(view, self.query, name, self.options, today=date.today())
            self._hint(view, len(counts))
        for one in counts:
            self.out.write(f"{one.dispatches:>6}  {harmless(one.key)}\n")
        return 0

    def records(self, *, array: bool, full: bool) -> int:
        """Print JSON."""
        with self.session.view() as view:
            self.out.records(self._records(view, full), array=array)
        return 0

    def _records(self, view: View, full: bool) -> Iterator[Record]:
        from clipping_archive.views.record import hit_record, record

        found = self._find(view)
        for hit in found.hits:
            yield record(view.clipping(hit.key)) if full else hit_record(hit)
        self._hint(view, found.total)

    def templated(self, form: str, end: str) -> int:
        """Print a line of the reader's own for each."""
        from clipping_archive.views.template import template

        line = template(form)
        with self.session.view() as view:
            found = self._find(view)
            for hit in found.hits:
                self.out.write(line(hit) + end)
            self._hint(view, found.total)
        return 0

    def lines(self, form: str | None, *, print0: bool) -> int:
        """Print lines for people, or of the reader's own making."""
        if form is None and not print0:
            return self.listed()
        return self.templated("{ref}" if form is None else form, "\0" if print0 else "\n")

    def listed(self) -> int:
        """Print a table on a terminal, one plain line a record in a pipe."""
        with self.session.view() as view:
            found = self._find(view)
            self._list(found)
            self._hint(view, found.total)
        return 0

    def _list(self, found: Found) -> None:
        if self.out.drawn and found.hits:
            self.out.lines(hit_table(found.hits, self.out.width))
        else:
            self.out.lines(hit_line(hit) for hit in found.hits)
        if self.out.terminal or not found.hits:
            self.out.flush()
            self.out.note(found_words(found, len(found.hits), self.options.offset))

    def _hint(self, view: View, number: int) -> None:
        if not number:
            hint_at_names(self.out, view, self.query, self.options)
