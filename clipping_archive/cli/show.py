"""``show``, ``chain`` and ``dates``: one dispatch, from several sides."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.complete import references
from clipping_archive.cli.printing import (
    Target,
    Wanted,
    deliver,
    fill_template,
    print_clippings,
    show_lines,
)
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import AsJson, AsJsonl, not_both
from clipping_archive.domain.clipping import Clipping
from clipping_archive.errors import BadUsage, ClippingArchiveError, NoSuchClipping
from clipping_archive.views.lines import Line

if TYPE_CHECKING:
    from clipping_archive.store.view import View

Refs = Annotated[
    list[str], typer.Argument(metavar="REF...", help="References, or beginnings.", autocompletion=references)
]
Flag = typer.Option
SHOWN = Target("auto", None)
"""On the terminal or in the pipe."""


def show(
    context: typer.Context,
    refs: Refs,
    form: Annotated[
        str,
        Flag("--as", metavar="FORM", help="terminal, text, markdown, html, pdf, docx, json or csv."),
    ] = "auto",
    output: Annotated[str | None, Flag("--output", "-o", metavar="FILE", help="Write to this file.")] = None,
    template: Annotated[str | None, Flag("--template", metavar="FILE", help="Your own Jinja2 file.")] = None,
    paper: Annotated[str, Flag("--paper", metavar="SIZE", help="For pdf and docx: a4 or letter.")] = "a4",
    raw: Annotated[bool, Flag("--raw", help="The bytes as they came in.")] = False,
    file: Annotated[
        int | None, Flag("--file", metavar="N", min=1, help="With --raw: the Nth file of it.")
    ] = None,
    repairs: Annotated[
        bool, Flag("--repairs", help="What was mended or taken out; with a form, marked in the text.")
    ] = False,
    history: Annotated[bool, Flag("--history", help="What was done to it, and when.")] = False,
    embargoed: Annotated[bool, Flag("--embargoed", help="The text also under embargo.")] = False,
    killed: Annotated[bool, Flag("--killed", help="The text also of what was killed.")] = False,
    editor_notes: Annotated[bool, Flag("--editor-notes", help="Notes for editors too.")] = False,
    own_notes: Annotated[bool, Flag("--own-notes", help="Your tags and notes in every form.")] = False,
    pager: Annotated[bool, Flag("--pager/--no-pager", help="Long output a screen at a time.")] = True,
) -> int:
    """Print a clipping: on a terminal as a page, in a pipe as plain text."""
    not_both(raw=raw, repairs=repairs, history=history)
    if file is not None and not raw:
        raise BadUsage("--file goes with --raw", hint="clipping show REF --raw --file 2")
    target = Target(form, output, paper, pager)
    settled = target.settled
    if template is not None and form != "auto":
        raise BadUsage("--template and --as exclude each other", hint="Keep one of them.")
    session = Session.of(context)
    if raw:
        return _raw(session, refs, file or 1, output)
    if history:
        return _history(session, refs, target)
    clippings = _clippings(session, refs)
    if repairs and settled == "auto" and template is None:
        from clipping_archive.views.ledgers import repairs as ledger

        return _ledgers(session, clippings, ledger, target)
    wanted = Wanted(repairs, embargoed, killed, editor_notes, own_notes)
    if template is not None:
        return fill_template(session, template, clippings, output, wanted)
    return print_clippings(session, clippings, target, wanted)


def _history(session: Session, refs: list[str], target: Target) -> int:
    from clipping_archive.views.happenings import history_lines

    with session.view() as view:
        done = [view.events(view.ever(ref)) for ref in refs]
    made = [line for entries in done for line in history_lines(entries)]
    show_lines(session, made, target.output, pager=target.pager)
    return 0


def _bytes(view: View, key: int, number: int) -> bytes:
    try:
        return view.raw(key, number)
    except NoSuchClipping as error:  # the dispatch is held, so it is the file that is not
        raise ClippingArchiveError(
            f"{view.clipping(key).ref} has no file {number}", hint="--file 1 is the first copy of it."
        ) from error


def _raw(session: Session, refs: list[str], number: int, output: str | None) -> int:
    with session.view() as view:
        data = b"".join(_bytes(view, view.resolve(ref), number) for ref in refs)
    return deliver(session, data, output)


def _ledgers(
    session: Session,
    clippings: list[Clipping],
    ledger: Callable[[Clipping], list[Line]],
    target: Target = SHOWN,
) -> int:
    made = [[*([()] if number else []), *ledger(clipping)] for number, clipping in enumerate(clippings)]
    show_lines(session, [line for lines in made for line in lines], target.output, pager=target.pager)
    return 0


def chain(context: typer.Context, refs: Refs, json: AsJson = False, jsonl: AsJsonl = False) -> int:
    """Draw who said it, through whom: agency, cited outlet, speaker, words, and the rule that says so."""
    from clipping_archive.views.chain import chain as draw

    session = Session.of(context)
    clippings = _clippings(session, refs)
    if json or jsonl:
        return _records(session, clippings, "attributions", array=json)
    return _ledgers(session, clippings, lambda one: draw(one, session.out.sheet))


def dates(context: typer.Context, refs: Refs, json: AsJson = False, jsonl: AsJsonl = False) -> int:
    """List the words for a time in a dispatch, the days they mean, and the rules that say so."""
    from clipping_archive.views.ledgers import dates as ledger

    session = Session.of(context)
    clippings = _clippings(session, refs)
    if json or jsonl:
        return _records(session, clippings, "dates", array=json)
    return _ledgers(session, clippings, lambda one: ledger(one, session.out.sheet.measure))


def _clippings(session: Session, refs: list[str]) -> list[Clipping]:
    with session.view() as view:
        return [view.called(ref) for ref in refs]


def _records(session: Session, clippings: list[Clipping], name: str, *, array: bool) -> int:
    from clipping_archive.views.page_records import ledger_record

    session.out.records((ledger_record(one, name) for one in clippings), array=array)
    return 0
