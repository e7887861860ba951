"""The front door: finds the command, runs it, and says what went wrong in one or two lines."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from clipping_archive.cli.commands import COMMANDS, PLANNED
from clipping_archive.cli.flags import Flags, everywhere
from clipping_archive.errors import BadQuery, BadUsage, ClippingArchiveError

INTERRUPTED = 130
RESUMABLE = frozenset({"import", "ingest", "reextract"})
HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Commands(TyperGroup):
    """A group that loads a command's module when the command runs, and not before."""

    _listing = False

    def list_commands(self, ctx: Any) -> list[str]:
        """Name the commands, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Give a command; only its line of help while the commands are being listed."""
        if cmd_name not in COMMANDS:
            return None
        if self._listing:
            return TyperCommand(cmd_name, help=COMMANDS[cmd_name].help)
        return load(cmd_name)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command, or say which is nearest."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-") and not ctx.resilient_parsing:
            raise _no_command(name)
        if isinstance(ctx.obj, Flags) and ctx.obj.own_process and not COMMANDS[name].writes:
            signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """List the commands from the table."""
        with self._as_list():
            super().format_commands(ctx, formatter)

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        """Complete a command's name from the table."""
        with self._as_list():
            return super().shell_complete(ctx, incomplete)

    @contextlib.contextmanager
    def _as_list(self) -> Iterator[None]:
        self._listing = True
        try:
            yield
        finally:
            self._listing = False


def _no_command(name: str) -> BadUsage:
    from difflib import get_close_matches

    from clipping_archive.views.harmless import harmless

    if name in PLANNED:
        return BadUsage(f"{name} is not built yet", hint="clipping --help lists what is.")
    near = get_close_matches(name, COMMANDS, n=1)
    return BadUsage(
        f"There is no command {harmless(name)!r}",
        hint=f"Did you mean: clipping {near[0]}" if near else "clipping --help lists the commands.",
    )


def load(name: str) -> Any:
    """Import a command and give it the options that every command takes."""
    module, _, function = COMMANDS[name].where.partition(":")
    body = getattr(import_module(f"clipping_archive.cli.{module}"), function)
    one = _typer()
    one.command(name, context_settings=HELP, epilog=f"Example: {COMMANDS[name].example}")(body)
    command: Any = typer.main.get_command(one)
    shared = _typer()
    shared.command(name)(everywhere)
    command.params += typer.main.get_command(shared).params
    return command


def _typer(**settings: Any) -> typer.Typer:
    return typer.Typer(
        add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, **settings
    )


def program() -> Any:
    """Make the whole command line."""
    app = typer.Typer(
        cls=Commands,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings=HELP,
        subcommand_metavar="COMMAND ...",
        help="Keep news-agency dispatches, and find again who said what, through which outlet.",
        epilog="Example: clipping ingest seeds/  then: clipping search person:choe via:kcna",
    )
    app.callback()(everywhere)
    return typer.main.get_command(app)


def run(words: Sequence[str], *, own_process: bool = False) -> int:
    """Run the command line and give its status. The only place that prints an error."""
    flags = Flags(own_process=own_process)
    try:
        if not words and "_CLIPPING_COMPLETE" not in os.environ:
            with contextlib.redirect_stdout(sys.stderr):
                _called(["--help"], flags)
            return 2
        status = _called(words, flags)
    except ClippingArchiveError as error:
        return _failed(error, flags)
    except typer.TyperException as error:
        return _failed(_as_usage(error, words), flags)
    except (KeyboardInterrupt, typer.Abort):
        status = INTERRUPTED
    except BrokenPipeError:
        _let_go()
        return 141
    except Exception as error:  # the one broad handler: no traceback reaches a user without --debug
        if isinstance(error, OSError):
            _let_go()  # or Python would try to write again while it ends, and complain in its own words
        return _failed(_surprise(error), flags, cause=error)
    if status == INTERRUPTED:
        stored = "; what was reported is stored" if _command(words) in RESUMABLE else ""
        sys.stderr.write(f"clipping: interrupted{stored}\n")
    return status


def _command(words: Sequence[str]) -> str:
    return next((word for word in words if word in COMMANDS), "")


def _let_go() -> None:
    """Lead standard output nowhere, for what Python still holds of it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _called(words: Sequence[str], flags: Flags) -> int:
    answer = program().main(list(words), prog_name="clipping", standalone_mode=False, obj=flags)
    sys.stdout.flush()
    return answer if isinstance(answer, int) else 0


def _as_usage(error: typer.TyperException, words: Sequence[str]) -> BadUsage:
    """Turn Typer's complaint into ours, with the nearest option, or the way to write the word."""
    from clipping_archive.views.harmless import harmless

    option = getattr(error, "option_name", None)
    if option is None or not error.message.startswith("No such option"):
        typed = f"clipping {_command(words)}".rstrip()
        return BadUsage(harmless(error.format_message()), hint=f"{typed} --help shows how it is written.")
    near = list(getattr(error, "possibilities", None) or ())
    word = next((w for w in words if w.startswith("-") and w.strip("-") and option[-1] in w), option)
    if near or word.startswith("--"):
        hint = f"Did you mean {' or '.join(sorted(near))}?" if near else "--help lists the options."
        return BadUsage(f"There is no option {harmless(option)}", hint=hint)
    bare = harmless(word.lstrip("-"))
    return BadUsage(
        f"There is no option {harmless(word)}",
        hint=f"To leave a word out, write: not {bare}   or put -- before it: -- {harmless(word)}",
    )


def _surprise(error: Exception) -> ClippingArchiveError:
    if isinstance(error, OSError) and error.strerror:
        place = error.filename or "the output"
        return ClippingArchiveError(
            f"{place}: {error.strerror.lower()}", hint="Make room or give another place."
        )
    words = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return ClippingArchiveError(
        f"unexpected {words.splitlines()[0]}", hint="This is a fault of the program; --debug shows where."
    )


def _failed(error: ClippingArchiveError, flags: Flags, cause: Exception | None = None) -> int:
    from clipping_archive.views.harmless import cells, harmless

    if flags.debug or os.environ.get("CLIPPING_DEBUG", "") not in ("", "0", "no", "false"):
        import traceback

        traceback.print_exception(cause or error)
    sys.stderr.write(f"clipping: error: {harmless(str(error))}\n")
    if isinstance(error, BadQuery):
        before = harmless(error.query[: error.at])
        sys.stderr.write(f"  {harmless(error.query)}\n  {' ' * cells(before)}^\n")
    if error.hint and not flags.quiet:
        sys.stderr.write(f"hint: {harmless(error.hint)}\n")
    return error.exit_code
