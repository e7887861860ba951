"""How clippings leave the program: which form, under which name, and through which pager."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from clipping_archive.cli.session import Session
from clipping_archive.cli.targets import replacing
from clipping_archive.cli.words import one_of
from clipping_archive.domain.clipping import Clipping
from clipping_archive.errors import BadUsage, ClippingArchiveError
from clipping_archive.views.lines import Line, plain


@dataclass(frozen=True, slots=True)
class Target:
    """Where a command prints to, as it was asked: a form (or ``auto``), a file, a paper, a pager or none."""

    form: str
    output: str | None
    paper: str = "a4"
    pager: bool = True

    @property
    def settled(self) -> str:
        """Give the form: the one that was named, that of the file's suffix, or ``auto``. Raises BadUsage."""
        from clipping_archive.views.registry import VIEWS, form_of
        from clipping_archive.views.sheet import PAPERS

        one_of("--paper", self.paper, PAPERS)
        if self.form != "auto":
            return one_of("--as", self.form, tuple(VIEWS))
        return (form_of(self.output) if self.output else None) or "auto"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a reader asked to see of clippings; the switches are those of ``show``."""

    repairs: bool = False
    embargoed: bool = False
    killed: bool = False
    editor_notes: bool = False
    own_notes: bool = False


def print_clippings(session: Session, clippings: Sequence[Clipping], target: Target, wanted: Wanted) -> int:
    """Print clippings in a form, to the terminal, a pipe or a file. Raises BadUsage, MissingLibrary."""
    from clipping_archive.views.registry import VIEWS, render
    from clipping_archive.views.sections import Asked
    from clipping_archive.views.sheet import Sheet

    form = target.settled
    own = wanted.own_notes or form in ("auto", "terminal", "text")
    now = datetime.now(UTC)
    asked = Asked(now, wanted.repairs, wanted.embargoed, wanted.killed, wanted.editor_notes, own)
    if form in ("auto", "terminal") and target.output is None:
        return _pages(session, clippings, asked, target)
    form = "text" if form == "auto" else form
    if VIEWS[form].binary and target.output is None and session.out.terminal:
        raise BadUsage(
            f"--as {form} is nothing for a terminal",
            hint=f"Name a file: -o clipping{VIEWS[form].suffixes[0]}",
        )
    sheet = Sheet(session.out.width, drawn=True, paper=target.paper)
    return deliver(session, render(form, clippings, asked, sheet), target.output)


def _pages(session: Session, clippings: Sequence[Clipping], asked: object, target: Target) -> int:
    from clipping_archive.views.page import page
    from clipping_archive.views.sections import Asked
    from clipping_archive.views.sheet import Sheet

    assert isinstance(asked, Asked)
    out = session.out
    sheet = Sheet(out.width, drawn=True) if target.form == "terminal" else out.sheet
    made: list[Line] = []
    for number, clipping in enumerate(clippings):
        made += [*([(), ()] if number else []), *page(clipping, sheet, asked)]
    show_lines(session, made, pager=target.pager)
    return 0


def show_lines(session: Session, made: list[Line], output: str | None = None, *, pager: bool = True) -> None:
    """Print lines to a file, a pipe, or a terminal, there through a pager where they are many."""
    if output is not None:
        deliver(session, plain(made), output)
    else:
        session.out.paged(made, session.settings.pager if pager else "")


def deliver(session: Session, made: str | bytes, output: str | None) -> int:
    """Write what was made to standard output or into a file, which is there whole or as it was."""
    if output is not None:
        with file_errors(output), replacing(Path(output)) as part:
            part.write_bytes(made.encode() if isinstance(made, str) else made)
    elif isinstance(made, bytes):
        session.out.bytes(made)
    else:
        session.out.write(made)
    return 0


@contextmanager
def file_errors(path: str, verb: str = "written", hint: str = "Name another file with -o.") -> Iterator[None]:
    """Say in a sentence that a file cannot be read or written."""
    try:
        yield
    except OSError as error:
        raise ClippingArchiveError(f"{path} cannot be {verb}: {error.strerror}", hint=hint) from error


def fill_template(
    session: Session, template: str, clippings: Sequence[Clipping], output: str | None, wanted: Wanted
) -> int:
    """Fill a reader's own template. Raises BadUsage for one that cannot be read or filled."""
    from clipping_archive.views.own import filled
    from clipping_archive.views.sections import Asked

    with file_errors(template, "read", "Name a Jinja2 file: --template FILE"):
        written = Path(template).read_bytes() if template != "-" else sys.stdin.buffer.read()
    try:
        text = written.decode()
    except UnicodeDecodeError as error:
        raise BadUsage(f"{template} is no UTF-8", hint="A template is text in UTF-8.") from error
    now = datetime.now(UTC)
    asked = Asked(now, wanted.repairs, wanted.embargoed, wanted.killed, wanted.editor_notes, wanted.own_notes)
    name = output or template if template == "-" else template
    return deliver(session, filled(text, name, clippings, asked), output)
