"""The work of ``clipping export``: copies read one at a time, written in the form that was asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar

from clipping_archive.cli.report import Progress
from clipping_archive.cli.session import Session
from clipping_archive.cli.targets import STDOUT, Target, all_written, each_written, replacing, written
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.copy import Copy, Removal, Somebody
from clipping_archive.exchange import folder, tables
from clipping_archive.store.copies import read_copy, removals, somebodies
from clipping_archive.store.view import View
from clipping_archive.views.harmless import harmless, harmless_json
from clipping_archive.views.record import jsonl
from clipping_archive.views.wording import counted

Thing = TypeVar("Thing", Removal, Somebody)
Held = Copy | Removal | Somebody
BATCH = 128
"""Dispatches stored in one transaction of a new archive."""


@dataclass
class Job:
    """What to make of dispatches: ``public`` is the most words of a quotation, None for whole ones."""

    where: Target
    table: str = "dispatches"
    bom: bool = False
    public: int | None = None
    notes: bool = False
    further: int = field(default=0, init=False)

    def counting(self, lines: Iterable[Thing]) -> Iterator[Thing]:
        """Count what is no dispatch."""
        for one in lines:
            self.further += 1
            yield one

    def said(self, count: int) -> str:
        """Say what was done."""
        also = f" and {counted(self.further, 'further line')}" if self.further else ""
        to = "standard output" if self.where.to == STDOUT else harmless(self.where.to)
        return f"{counted(count, 'dispatch', 'dispatches')}{also} to {to} as {self.where.form}"


def run(session: Session, view: View, job: Job, keys: Sequence[int], *, whole: bool) -> None:
    """Export dispatches, with ``whole`` also what the archive holds beside them; say how much."""
    progress = Progress(session.out, len(keys), noun="dispatches")
    count = 0

    def one_more() -> None:
        nonlocal count
        count += 1
        progress.show(count)

    further = _further(view, job) if whole and job.public is None else iter(())
    try:
        _WRITERS[job.where.form](session, job, _copies(view, keys, one_more), further)
    finally:
        progress.clear()
    session.out.note(job.said(count))


def _copies(view: View, keys: Iterable[int], counted: Callable[[], None]) -> Iterator[Copy]:
    for key in keys:
        yield read_copy(view.execute, key)
        counted()


def _further(view: View, job: Job) -> Iterator[Held]:
    yield from job.counting(removals(view.execute))
    yield from job.counting(somebodies(view.execute))


def _text(session: Session, job: Job, made: Iterable[str]) -> None:
    """Write lines to one file, or to standard output."""
    if job.where.to == STDOUT:
        if job.bom:
            session.out.write(tables.BOM)
        for text in made:
            session.out.write(text)
        session.out.flush()
        return
    with written(job.where.path, bom=job.bom) as file:
        file.writelines(made)


def _jsonl(session: Session, job: Job, copies: Iterable[Copy], further: Iterable[Held]) -> None:
    from clipping_archive.exchange.lines import lines
    from clipping_archive.exchange.public import public_record

    def made() -> Iterator[str]:
        if job.public is not None:
            most = job.public
            yield from jsonl(public_record(copy, most, notes=job.notes) for copy in copies)
            return
        yield from lines(copies)
        yield from lines(further)

    _text(session, job, made())


def _csv(session: Session, job: Job, copies: Iterable[Copy], further: Iterable[Held]) -> None:
    if job.public is not None:
        from clipping_archive.exchange.public import public_copy

        most = job.public
        copies = (public_copy(copy, most) for copy in copies)
    if not job.where.folder:
        _text(session, job, tables.lines(job.table, copies))
        return
    names = {name: f"{name}.csv" for name in tables.TABLES}
    with all_written(job.where.path, names.values(), bom=job.bom) as files:
        for name, file in names.items():
            files[file].writelines(tables.lines(name, ()))
        for copy in copies:
            for name, file in names.items():
                files[file].writelines(tables.lines(name, (copy,), head=False))


def _markdown(session: Session, job: Job, copies: Iterable[Copy], further: Iterable[Held]) -> None:
    from clipping_archive.views.cutting import cut
    from clipping_archive.views.markdown import cuttings_document
    from clipping_archive.views.sections import Asked

    # What is embargoed was left out before, unless it was asked for.
    asked = Asked(datetime.now(UTC), embargoed=True, own=job.notes)
    _files(job, copies, lambda one: cuttings_document([cut(one, asked)]), ".md")


def _ninjs(session: Session, job: Job, copies: Iterable[Copy], further: Iterable[Held]) -> None:
    from clipping_archive.exchange.ninjs import ninjs

    if job.where.folder:
        _files(job, copies, _pretty, ".json")
        return
    _text(session, job, jsonl(ninjs(copy.clipping) for copy in copies))


def _pretty(one: Clipping) -> str:
    """Set a ninjs object for a file of its own."""
    from clipping_archive.exchange.ninjs import ninjs

    return harmless_json(json.dumps(ninjs(one), ensure_ascii=False, indent=2)) + "\n"


def _files(job: Job, copies: Iterable[Copy], render: folder.Render, suffix: str) -> None:
    made = ((folder.file_name(copy.clipping, suffix), render(copy.clipping)) for copy in copies)
    each_written(job.where.path, made)


def _sqlite(session: Session, job: Job, copies: Iterable[Copy], further: Iterable[Held]) -> None:
    """Make an archive of its own; what it holds says that it came from this one."""
    from itertools import chain, islice

    from clipping_archive.stages import again
    from clipping_archive.store.archive import Archive
    from clipping_archive.store.importing import Offer, take_in
    from clipping_archive.store.log import user

    at = datetime.now(UTC)
    with (
        replacing(job.where.path) as part,
        Archive.open(str(part), create=True, who=user(), at=at) as archive,
    ):
        things = chain(copies, further)
        while batch := list(islice(things, BATCH)):
            take_in(archive, [Offer(session.settings.archive, one) for one in batch], again, at)


_WRITERS: dict[str, Callable[[Session, Job, Iterable[Copy], Iterable[Held]], None]] = {
    "jsonl": _jsonl,
    "csv": _csv,
    "markdown": _markdown,
    "ninjs": _ninjs,
    "sqlite": _sqlite,
}
