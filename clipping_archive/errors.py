"""Everything that this package raises on purpose, in one tree.

ClippingArchiveError            1  root; the command line prints it without a traceback
├── UnreadableDispatch          1  one item cannot be stored (refused); the others go on
│   └── Textless                1  a package or a picture: read, and no dispatch (skipped)
├── BadUsage                    2  options or arguments that do not go together
│   ├── BadQuery                2  a query that cannot be read; knows where
│   ├── BadDate                 2  a date that nobody may guess at
│   └── BadSetting              2  a setting, variable or configuration line
├── NoSuchClipping              1  a reference that names nothing, or too much
│   └── RemovedClipping         1  a dispatch that was taken out; knows when, by whom and why
├── NoSuchName                  1  a person or an outlet that nobody has named, or several
├── NothingToRead               1  a path that holds no dispatch
├── Unreachable                 1  an address that gives nothing, and why
├── NoSuchStanding              1  a feed or a watch of a name that nobody gave
├── MissingLibrary              1  what was asked needs a library that is not installed
└── ArchiveError                1
    ├── NoArchive               1  reading commands never make one
    ├── NotAnArchive            1  a database of somebody else's
    ├── ArchiveTooNew           1  written by a later version of this program
    ├── ArchiveTooOld           1  wants `clipping migrate` first
    ├── ArchiveBusy            75  another process holds the write lock
    └── ArchiveDamaged          1  what `verify` finds

An error carries its sentence (``str(error)``), the status of the command
(``exit_code``) and, where there is a cure, a ``hint`` that names it. The
statuses are those of docs/output.md; 75 is EX_TEMPFAIL of sysexits.h.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime


class ClippingArchiveError(Exception):
    """Root of this package's errors; the command line shows them without a traceback."""

    exit_code = 1
    hint = ""

    def __init__(self, message: str = "", *, hint: str = "") -> None:
        super().__init__(message or type(self).__doc__ or "")
        if hint:
            self.hint = hint


class UnreadableDispatch(ClippingArchiveError):
    """An item that cannot be stored; ``source`` says which, ``reason`` why."""

    def __init__(self, source: str, reason: str, *, hint: str = "") -> None:
        super().__init__(f"{source}: {reason}" if source else reason, hint=hint)
        self.source = source
        self.reason = reason


class Textless(UnreadableDispatch):
    """An item that is rightly read and by its kind holds no text: a package, a picture."""


class BadUsage(ClippingArchiveError):
    """Options or arguments that do not go together."""

    exit_code = 2


class BadQuery(BadUsage):
    """A query that cannot be read; ``at`` is the code point where reading stopped (0-based)."""

    def __init__(self, reason: str, query: str, at: int, *, hint: str = "") -> None:
        super().__init__(reason, hint=hint)
        self.reason = reason
        self.query = query
        self.at = at


class BadDate(BadUsage):
    """A date that cannot be read, or that two countries read differently; ``at`` is where in the value."""

    def __init__(self, message: str, *, hint: str = "", at: int = 0) -> None:
        super().__init__(message, hint=hint)
        self.at = at


class BadSetting(BadUsage):
    """A flag, environment variable or configuration line with an impossible value."""


class NoSuchClipping(ClippingArchiveError):
    """A reference that names no dispatch, or several; ``candidates`` are references."""

    def __init__(self, ref: str, candidates: Sequence[str] = (), *, hint: str = "") -> None:
        if candidates:
            message = f"{ref!r} is ambiguous: {', '.join(candidates)}"
            hint = hint or "Type one more character of the reference."
        else:
            message = f"No dispatch is called {ref!r}"
            hint = hint or "clipping search lists the references that are held."
        super().__init__(message, hint=hint)
        self.ref = ref
        self.candidates = tuple(candidates)


class RemovedClipping(NoSuchClipping):
    """A reference to a dispatch that was taken out; ``key`` finds what the log has of it."""

    def __init__(self, ref: str, key: int, *, at: datetime, who: str, reason: str) -> None:
        super().__init__(ref, hint=f"clipping log {ref} lists what was done; ingest brings it back.")
        when = f"{at.astimezone(UTC):%Y-%m-%d at %H:%M} UTC"
        self.args = (f"{ref} was removed on {when} by {who}: {reason or 'no reason was given'}",)
        self.key = key


_LISTS = {"person": "people list", "outlet": "outlets list"}


class NoSuchName(ClippingArchiveError):
    """A person or an outlet that no dispatch names, or a name that several have.

    ``what`` is person or outlet; ``candidates`` are the nearest names, or with
    ``several`` those that are meant.
    """

    def __init__(
        self, what: str, name: str, candidates: Sequence[str] = (), *, several: bool = False
    ) -> None:
        if several:
            message = f"{name!r} may be {', '.join(candidates)}"
            hint = "Type more of the name."
        else:
            message = f"No dispatch names the {what} {name!r}"
            cure = f"clipping {_LISTS[what]} shows the names that are held."
            hint = f"Did you mean {' or '.join(candidates)}?" if candidates else cure
        super().__init__(message, hint=hint)
        self.candidates = tuple(candidates)


class NothingToRead(ClippingArchiveError):
    """A path that does not exist, may not be read, or holds no dispatch."""


class Unreachable(ClippingArchiveError):
    """An address that gives nothing; ``reason`` says why."""

    def __init__(self, url: str, reason: str, *, hint: str = "") -> None:
        super().__init__(f"{url}: {reason}", hint=hint)
        self.url = url
        self.reason = reason


class NoSuchStanding(ClippingArchiveError):
    """A feed or a watch of a name that nobody gave one."""


class MissingLibrary(ClippingArchiveError):
    """What was asked needs a library that comes with an extra of this package, and is not installed."""

    def __init__(self, task: str, library: str, *, extra: str) -> None:
        super().__init__(f"{task} needs {library}: pip install 'clipping-archive[{extra}]'")
        self.library = library


class ArchiveError(ClippingArchiveError):
    """Something is wrong with the archive as a whole."""


class NoArchive(ArchiveError):
    """There is no archive at this place; reading commands never make one."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"There is no archive at {place}",
            hint="Make one with: clipping ingest PATH   (or name another with --archive)",
        )
        self.place = place


class NotAnArchive(ArchiveError):
    """The file is a database of another program, or no database at all."""

    def __init__(self, place: str, what: str = "is not a clipping archive") -> None:
        super().__init__(
            f"{place} {what}", hint="Name another file with --archive; this one is left as it is."
        )
        self.place = place


class ArchiveTooNew(ArchiveError):
    """Written by a later version of this program."""

    def __init__(self, found: str, known: str) -> None:
        super().__init__(
            f"The archive has schema {found}; this program knows schema {known} and older",
            hint="Update clipping-archive; the archive is left as it is.",
        )
        self.found = found
        self.known = known


class ArchiveTooOld(ArchiveError):
    """Written by an earlier version; reading commands do not upgrade it."""

    def __init__(self, found: str, known: str) -> None:
        super().__init__(
            f"The archive has schema {found or 'none'}; this program needs schema {known}",
            hint="Run: clipping migrate   (it makes a dated copy first)",
        )
        self.found = found
        self.known = known


class ArchiveBusy(ArchiveError):
    """Another process holds the write lock; trying again later is reasonable."""

    exit_code = 75
    hint = "Another clipping process is writing. Run the command again."


class ArchiveDamaged(ArchiveError):
    """What is stored contradicts itself; ``findings`` has one sentence each."""

    def __init__(self, findings: Sequence[str]) -> None:
        super().__init__("; ".join(findings), hint="clipping verify --repair rebuilds what can be derived.")
        self.findings = tuple(findings)
