"""What holds for a whole run: the settings, where results go, and how to open the archive."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

import typer

from clipping_archive.cli.flags import Flags
from clipping_archive.cli.output import Output
from clipping_archive.settings import load

if TYPE_CHECKING:
    from clipping_archive.store.archive import Archive
    from clipping_archive.store.forecast import Forecast
    from clipping_archive.store.view import View


class Session:
    """One run of one command."""

    def __init__(self, flags: Flags) -> None:
        self.flags = flags
        debug = "yes" if flags.debug else None
        self.settings = load(os.environ, {"archive": flags.archive, "color": flags.color, "debug": debug})
        flags.debug = self.settings.debug

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
    def forecast(self) -> Iterator[Forecast]:
        """Give what answers as the archive would and writes nothing; a missing archive is an empty one."""
        from clipping_archive.store.forecast import Forecast
        from clipping_archive.store.place import path_of

        if not os.path.exists(path_of(self.settings.archive)):
            yield Forecast(None)
            return
        with self.view() as view:
            yield Forecast(view.execute)

    def writer(self, *, create: bool = False) -> Archive:
        """Open the archive for writing; use it as a context manager. ``create`` also upgrades an old one."""
        from clipping_archive.store.archive import Archive
        from clipping_archive.store.log import user

        at = datetime.now(UTC) if create else None
        return Archive.open(self.settings.archive, create=create, who=user(), at=at)
