"""The global options, which stand before or after the command."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from clipping_archive.errors import BadUsage


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
        if value == "":  # such as an unset variable of a script: not the default archive
            raise BadUsage(f"--{name} is empty", hint=f"Give it a value, or leave --{name} out.")
        if value and isinstance(context.obj, Flags):
            setattr(context.obj, name, value)
        return value

    return keep


def _version(value: bool) -> None:
    if value:
        # The package stands above the command line, so it is not imported from here.
        typer.echo(f"clipping {sys.modules['clipping_archive'].__version__}")
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
