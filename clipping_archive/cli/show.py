"""``show``, ``chain`` and ``dates``: one dispatch, from several sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.complete import references
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import AsJson, AsJsonl, not_both, one_of
from clipping_archive.domain.clipping import Clipping
from clipping_archive.errors import BadUsage, ClippingArchiveError, NoSuchClipping
from clipping_archive.views.lines import Line, plain

if TYPE_CHECKING:
    from clipping_archive.store.view import View

FORMS = ("terminal", "text", "json")
LATER = ("markdown", "html", "pdf", "docx")
Refs = Annotated[
    list[str], typer.Argument(metavar="REF...", help="References, or beginnings.", autocompletion=references)
]


def show(
    context: typer.Context,
    refs: Refs,
    form: Annotated[str, typer.Option("--as", metavar="FORM", help="terminal, text or json.")] = "auto",
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file.")
    ] = None,
    raw: Annotated[bool, typer.Option("--raw", help="The bytes as they came in.")] = False,
    file: Annotated[
        int | None, typer.Option("--file", metavar="N", min=1, help="With --raw: the Nth file of it.")
    ] = None,
    repairs: Annotated[bool, typer.Option("--repairs", help="What was mended or taken out.")] = False,
    history: Annotated[bool, typer.Option("--history", help="What was done to it, and when.")] = False,
) -> int:
    """Print a clipping: on a terminal as a page, in a pipe as plain text."""
    form = _form(form)
    not_both(raw=raw, repairs=repairs, history=history)
    if file is not None and not raw:
        raise BadUsage("--file goes with --raw", hint="clipping show REF --raw --file 2")
    session = Session.of(context)
    with session.view() as view:
        if raw:
            keys = [view.resolve(ref) for ref in refs]
            return _raw(session, (_bytes(view, key, file or 1) for key in keys), output)
        if history:
            from clipping_archive.views.happenings import history_lines

            done = [view.events(view.ever(ref)) for ref in refs]
            return _lines(session, [line for entries in done for line in history_lines(entries)], output)
        clippings = [view.called(ref) for ref in refs]
    if repairs:
        from clipping_archive.views.ledgers import repairs as ledger

        return _ledgers(session, clippings, ledger, output)
    return _pages(session, clippings, form, output)


def _form(form: str) -> str:
    if form in LATER:
        raise BadUsage(f"--as {form} is not built yet", hint=f"One of: {', '.join(FORMS)}.")
    return form if form == "auto" else one_of("--as", form, FORMS)


def _bytes(view: View, key: int, number: int) -> bytes:
    try:
        return view.raw(key, number)
    except NoSuchClipping as error:  # the dispatch is held, so it is the file that is not
        raise ClippingArchiveError(
            f"{view.clipping(key).ref} has no file {number}", hint="--file 1 is the first copy of it."
        ) from error


def _raw(session: Session, items: Iterable[bytes], output: str | None) -> int:
    data = b"".join(items)
    if output is None:
        session.out.bytes(data)
    else:
        with file_errors(output):
            Path(output).write_bytes(data)
    return 0


def _pages(session: Session, clippings: list[Clipping], form: str, output: str | None) -> int:
    from clipping_archive.views.page import page
    from clipping_archive.views.plain import text
    from clipping_archive.views.record import json_array, record
    from clipping_archive.views.sheet import Sheet

    if form == "json":
        written = "".join(json_array(record(clipping) for clipping in clippings))
    elif form == "text" or output is not None:
        written = "\n\n".join(text(clipping) for clipping in clippings)
    else:
        out = session.out
        sheet = Sheet(out.width, drawn=True) if form == "terminal" else out.sheet
        for number, clipping in enumerate(clippings):
            out.lines([*([(), ()] if number else []), *page(clipping, sheet)])
        return 0
    if output is None:
        session.out.write(written)
        return 0
    return _saved(written, output)


def _saved(text: str, output: str) -> int:
    with file_errors(output):
        Path(output).write_text(text, encoding="utf-8")
    return 0


def _lines(session: Session, made: list[Line], output: str | None) -> int:
    if output is not None:
        return _saved(plain(made), output)
    session.out.lines(made)
    return 0


@contextmanager
def file_errors(path: str) -> Iterator[None]:
    """Say of a file that cannot be written what is wrong with it. Raises ClippingArchiveError."""
    try:
        yield
    except OSError as error:
        raise ClippingArchiveError(
            f"{path} cannot be written: {error.strerror}", hint="Name another file with -o."
        ) from error


def _ledgers(
    session: Session,
    clippings: list[Clipping],
    ledger: Callable[[Clipping], list[Line]],
    output: str | None = None,
) -> int:
    made = [[*([()] if number else []), *ledger(clipping)] for number, clipping in enumerate(clippings)]
    return _lines(session, [line for lines in made for line in lines], output)


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
