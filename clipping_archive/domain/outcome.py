"""What became of each thing that ingest was given."""

from __future__ import annotations

from typing import NamedTuple

from clipping_archive.domain.dispatch import Assumption


class Outcome(NamedTuple):
    """One line of the report of ``clipping ingest``.

    ``path`` is as given; ``warnings`` are shown once: the assumptions about a
    dispatch that was added, else what was offered and not taken.
    """

    path: str
    ref: str | None = None
    headline: str | None = None
    supersedes: str | None = None
    warnings: tuple[Assumption, ...] = ()
    reason: str | None = None

    @property
    def word(self) -> str:
        """The word for it in a report: added, unchanged, updated, refused or skipped."""
        return type(self).__name__.lower()


class Added(Outcome):
    """A dispatch that was not held."""


class Unchanged(Outcome):
    """Held already, and nothing new was learnt."""


class Updated(Outcome):
    """Held already, and this run supplied something unknown before; ``reason`` says what."""


class Refused(Outcome):
    """Not stored, with the reason."""


class Skipped(Refused):
    """Not stored because it is no dispatch and is not meant to be one: a package, a picture; not an error."""
