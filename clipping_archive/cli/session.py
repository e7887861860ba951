"""What holds for a whole run: the global options, the settings, and how to open the archive."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from clipping_archive import settings
from clipping_archive.cli.output import Output

if TYPE_CHECKING:
    from clipping_archive.store.archive import Archive
    from clipping_archive.store.view import View


@dataclass
class Flags:
    """The global options as they were typed, before or after the command; the last one wins."""

    archive: str | None = None
    color: str | None = None
    quiet: bool = False
    verbose: bool = False
    debug: bool = False
    own_process: bool = False


def _keeps(name: str) -> Any:
    """Make the callback that keeps an option's value in the flags of the run."""

    def keep(context: typer.Context, value: Any) -> Any:
        if value and isinstance(context.obj, Flags):
            setattr(context.obj, name, value)
        return value

    return keep


def _version(value: bool) -> None:
    if value:
        from clipping_archive import __version__

        typer.echo(f"clipping {__version__}")
        raise typer.Exit


def everywhere(
    archive: Annotated[
        str | None,
        typer.Option(
            help="The archive: a path or a SQLAlchemy URL.",
            metavar="PLACE",
            callback=_keeps("archive"),
            expose_value=False,
        ),
    ] = None,
    color: Annotated[
        str | None,
        typer.Option(
            help="auto, always or never.", metavar="WHEN", callback=_keeps("color"), expose_value=False
        ),
    ] = None,
    quiet: Annotated[
        bool,
        typer.Option(
            "--quiet", "-q", help="No counts, no hints.", callback=_keeps("quiet"), expose_value=False
        ),
    ] = False,
    verbose: Annotated[
        bool,
        typer.Option(
            "--verbose", "-v", help="Say more on the way.", callback=_keeps("verbose"), expose_value=False
        ),
    ] = False,
    debug: Annotated[
        bool,
        typer.Option(
            "--debug", help="Show tracebacks of errors.", callback=_keeps("debug"), expose_value=False
        ),
    ] = False,
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version.", callback=_version, is_eager=True, expose_value=False
        ),
    ] = False,
) -> None:
    """Declare the options that every command takes."""


class Session:
    """One run of one command."""

    def __init__(self, flags: Flags) -> None:
        self.flags = flags
        self.settings = settings.load(os.environ, {"archive": flags.archive, "color": flags.color})

    @classmethod
    def of(cls, context: typer.Context) -> Session:
        """Settle the settings of a run. Raises BadSetting."""
        return cls(context.obj if isinstance(context.obj, Flags) else Flags())

    @cached_property
    def out(self) -> Output:
        """Where results go, and how they look there."""
        return Output(self.settings.color, os.environ, quiet=self.flags.quiet, verbose=self.flags.verbose)

    def view(self) -> View:
        """Open the archive for reading; use it as a context manager. Raises NoArchive and its like."""
        from clipping_archive.store.view import View

        return View.open(self.settings.archive)

    @contextmanager
    def forecast(self) -> Iterator[Archive]:
        """Give what answers as the archive would and writes nothing; a missing archive is an empty one."""
        from clipping_archive.store.forecast import Forecast
        from clipping_archive.store.place import path_of

        if not os.path.exists(path_of(self.settings.archive)):
            yield cast("Archive", Forecast(None))
            return
        with self.view() as view:
            yield cast("Archive", Forecast(view.execute))

    def writer(self, *, create: bool = False) -> Archive:
        """Open the archive for writing; use it as a context manager."""
        from clipping_archive.store.archive import Archive

        return Archive.open(self.settings.archive, create=create, who=_who())


def _who() -> str:
    """Name who signs the event log: the user of this computer, by its number where it has no name."""
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return str(os.getuid())
