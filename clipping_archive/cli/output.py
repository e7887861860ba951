"""The one place that knows whether anybody looks: terminal, colour, width, standard error."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from io import TextIOWrapper
from typing import TYPE_CHECKING, TextIO

from clipping_archive.views.harmless import harmless
from clipping_archive.views.lines import Line, plain
from clipping_archive.views.sheet import Sheet

if TYPE_CHECKING:
    from rich.console import Console

    from clipping_archive.views.record import Record

LEFT = 141
"""128 + SIGPIPE: the reader of the pipe left."""


class Output:
    """Standard output and standard error of one run.

    ``drawn`` is true where box characters are welcome (a terminal that is not
    dumb), ``colored`` where colour is: ``--color`` beats NO_COLOR
    (https://no-color.org) beats the terminal. ``animated`` is true where a line
    of standard error may be written over.
    """

    def __init__(
        self, color: str, environ: Mapping[str, str], *, quiet: bool = False, verbose: bool = False
    ) -> None:
        self.quiet, self.verbose = quiet, verbose
        self.terminal = sys.stdout.isatty()
        dumb = environ.get("TERM") in ("dumb", "unknown")
        self.drawn = self.terminal and not dumb
        self.colored = color == "always" or (color == "auto" and self.drawn and not environ.get("NO_COLOR"))
        self.reader_left = False
        self.animated = sys.stderr.isatty() and not dumb and not quiet
        if isinstance(sys.stdout, TextIOWrapper):
            # A terminal that cannot show a letter gets its number; a pipe always gets UTF-8.
            encoding = sys.stdout.encoding if self.terminal else "utf-8"
            sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")

    @property
    def width(self) -> int:
        """The width of the terminal in cells; 80 where there is none."""
        return shutil.get_terminal_size((80, 24)).columns if self.terminal or "COLUMNS" in os.environ else 80

    @property
    def sheet(self) -> Sheet:
        """How a page is set here: at the terminal's width, or as a mail in a pipe."""
        if self.terminal or self.colored:
            return Sheet(self.width, drawn=self.drawn)
        return Sheet(72)

    def write(self, text: str) -> None:
        """Write results. A reader who leaves does not stop a command that writes to the archive."""
        if self.reader_left:
            return
        try:
            sys.stdout.write(text)
        except BrokenPipeError:
            self._left()

    def flush(self) -> None:
        """Give on what was written so far."""
        try:
            sys.stdout.flush()
        except BrokenPipeError:
            self._left()

    def _left(self) -> None:
        """Note that nobody reads any more; what Python still holds goes nowhere, without a complaint."""
        self.reader_left = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    def lines(self, made: Iterable[Line]) -> None:
        """Print lines, in colour where that is wanted."""
        if not self.colored:
            for one in made:
                self.write(plain((one,)))
            return
        from clipping_archive.views.terminal import lines

        console = self.console()
        for text in lines(made):
            console.print(text, soft_wrap=True)

    def paged(self, made: Sequence[Line], pager: str) -> None:
        """Print lines; on a terminal that they do not fit, through a pager."""
        from clipping_archive.cli.pager import can_page, screen, show_in

        if not self.drawn or len(made) <= screen() or not can_page(pager):
            self.lines(made)
            return
        self.flush()
        show_in(pager, self._as_text(made))

    def _as_text(self, made: Iterable[Line]) -> str:
        """Write lines as :meth:`lines` would print them, with their colours."""
        if not self.colored:
            return plain(made)
        from io import StringIO

        from clipping_archive.views.terminal import lines

        kept = StringIO()
        console = self.console(kept)
        for text in lines(made):
            console.print(text, soft_wrap=True)
        return kept.getvalue()

    def console(self, file: TextIO | None = None) -> Console:
        """Make the Rich console: no markup, no emoji, no highlighting, no wrapping of its own."""
        from rich.console import Console

        return Console(
            file=file or sys.stdout,
            width=self.width,
            force_terminal=self.colored,
            color_system="standard" if self.colored else None,
            no_color=not self.colored,
            markup=False,
            emoji=False,
            highlight=False,
            legacy_windows=False,
        )

    def records(self, made: Iterable[Record], *, array: bool) -> None:
        """Print JSON: one array, or one object a line."""
        from clipping_archive.views.record import json_array, jsonl

        for text in (json_array if array else jsonl)(made):
            self.write(text)
        self.flush()

    def bytes(self, data: bytes) -> None:
        """Write bytes as they are."""
        self.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()

    def note(self, text: str) -> None:
        """Say something that is no result, on standard error, unless ``--quiet``."""
        if not self.quiet:
            sys.stderr.write(text + "\n")

    def warn(self, text: str) -> None:
        """Say on standard error what must always be said."""
        sys.stderr.write(harmless(text) + "\n")
