"""The Python interface: open an archive, ingest into it, find in it (docs/api.md)."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from clipping_archive.domain.hit import Hit
from clipping_archive.domain.outcome import Outcome
from clipping_archive.domain.period import Period
from clipping_archive.errors import BadDate

if TYPE_CHECKING:
    from clipping_archive.store.archive import Archive


def open_archive(place: str | Path, *, create: bool = False) -> Archive:
    """Open an archive for writing; use it as a context manager.

    ``place`` is a path or a SQLAlchemy URL. Raises
    :class:`~clipping_archive.errors.NoArchive` where there is none and ``create``
    is false, ``ArchiveTooNew`` and ``NotAnArchive`` where the file is not ours to
    write, ``ArchiveBusy`` where another process writes. With ``create`` an archive
    of an older schema is upgraded, after a dated copy beside it.
    """
    from clipping_archive.store.archive import Archive
    from clipping_archive.store.log import user

    return Archive.open(str(place), create=create, who=user(), at=datetime.now(UTC) if create else None)


def ingest(
    archive: Archive, paths: Sequence[str | Path], *, published: str | None = None, agency: str | None = None
) -> Iterator[Outcome]:
    """Keep the dispatches behind ``paths`` and say of each file what became of it.

    ``published`` is ISO 8601 (a year, a month, a day, or an instant with its
    offset) and holds for all of them, as does ``agency``, an agency's key. An
    outcome is given after the commit that stores it. Raises
    :class:`~clipping_archive.errors.BadDate` for a date that is none; a file that
    cannot be read is an outcome, not an error.
    """
    from clipping_archive import stages
    from clipping_archive.sources import sources

    period = Period.parse(published) if published else None
    if published and period is None:
        raise BadDate(f"{published!r} is no date", hint="Write it as 2024, 2024-01 or 2024-01-17.")
    given = stages.Given(published=period, agency=agency)
    found = sources([str(path) for path in paths], sys.stdin.buffer, limit=given.limit)
    for batch in stages.ingest(archive, found, given, clock=lambda: datetime.now(UTC)):
        yield from batch


def find(
    place: str | Path, query: str = "", *, limit: int = 20, today: date | None = None
) -> tuple[Hit, ...]:
    """Give the dispatches that a query finds, newest first; undated ones come last.

    The query language is that of ``clipping search`` (docs/search.md). ``today``
    is what ``date:last-week`` counts from. Raises
    :class:`~clipping_archive.errors.BadQuery`, which knows where reading stopped,
    and the errors of :func:`open_archive`.
    """
    from clipping_archive.search.find import Options
    from clipping_archive.search.find import find as search
    from clipping_archive.store.view import View

    with View.open(str(place)) as view:
        return search(view, query, Options(limit=limit), today=today or date.today()).hits
