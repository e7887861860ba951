"""``clipping import``: take in what another archive handed on, line by line."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import chain
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from clipping_archive.cli.report import Progress, Report
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import AsJson, AsJsonl, DryRun, not_both
from clipping_archive.domain.outcome import Outcome, Refused
from clipping_archive.errors import NothingToRead, UnreadableDispatch

if TYPE_CHECKING:
    from clipping_archive.store.archive import Archive
    from clipping_archive.store.importing import Offer, Thing

LARGEST_BATCH, LARGEST_BATCH_BYTES = 128, 8 * 1024 * 1024
"""How many lines, and how many bytes of them, are one transaction: other writers wait for so long."""

STDIN = "-"
Batch = list["Offer | Refused"]


def import_(
    context: typer.Context,
    files: Annotated[
        list[str] | None, typer.Argument(metavar="FILE...", help="Exports in jsonl, or -.")
    ] = None,
    reread: Annotated[bool, typer.Option("--reread", help="Read the bytes anew with today's rules.")] = False,
    dry_run: DryRun = False,
    json: AsJson = False,
    jsonl_: AsJsonl = False,
) -> int:
    """Take in an export: its dispatches with their bytes, readings, marks and history.

    Nothing held is replaced or taken away, and a second run changes nothing.
    What is held learns what it lacked. A damaged line is refused with its
    number, and stops nothing; the status is then 1.
    """
    if not files and sys.stdin.isatty():
        typer.echo(context.get_help(), err=True)
        return 2
    not_both(json=json, jsonl=jsonl_)
    session = Session.of(context)
    batches = _batches(_lines(files or [STDIN]), reread=reread)
    form = "json" if json else "jsonl" if jsonl_ else ""
    report = Report(session.out, "would: " if dry_run else "", (), form)
    work = _foreseen if dry_run else _done
    return report.follow(work(session, batches), Progress(session.out, None))


def _lines(files: list[str]) -> Iterator[tuple[str, bytes]]:
    """Give every line that is not empty, with where it stands; raises NothingToRead."""
    with ExitStack() as stack:
        opened = [(name, _opened(name, stack)) for name in files]
        for name, file in opened:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield f"{name}:{number}", line


def _opened(name: str, stack: ExitStack) -> BinaryIO:
    if name == STDIN:
        return sys.stdin.buffer
    try:
        return stack.enter_context(open(name, "rb"))
    except OSError as error:
        words = (error.strerror or "cannot be read").lower()
        raise NothingToRead(f"{name}: {words}") from error


def _batches(lines: Iterator[tuple[str, bytes]], *, reread: bool) -> Iterator[Batch]:
    batch: Batch = []
    size = 0
    for source, line in lines:
        batch.append(_read(source, line, reread=reread))
        size += len(line)
        if len(batch) >= LARGEST_BATCH or size >= LARGEST_BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _read(source: str, line: bytes, *, reread: bool) -> Offer | Refused:
    """Read one line; what cannot be read becomes Refused, with the reason."""
    from clipping_archive.exchange.lines import read
    from clipping_archive.store.importing import Offer

    try:
        thing = read(line.decode(), source)
    except UnicodeDecodeError:
        return Refused(source, reason="it is no UTF-8")
    except UnreadableDispatch as error:
        return Refused(source, reason=error.reason)
    return Offer(source, _anew(thing) if reread else thing)


def _anew(thing: Thing) -> Thing:
    """Read a copy's bytes with today's rules, in place of the reading that came with it."""
    from dataclasses import replace

    from clipping_archive.domain.copy import Copy
    from clipping_archive.stages import again

    if not isinstance(thing, Copy):
        return thing
    return replace(thing, clipping=again(thing.clipping))


def _done(session: Session, batches: Iterator[Batch]) -> Iterator[list[Outcome]]:
    """Store batch by batch; each list is given after its commit."""
    first = next(batches, None)
    if first is not None:
        with session.writer(create=True) as archive:
            yield from (_taken(archive, batch) for batch in chain([first], batches))


def _foreseen(session: Session, batches: Iterator[Batch]) -> Iterator[list[Outcome]]:
    """Say what would be stored: each batch is taken back, and a missing archive is one that goes again."""
    from clipping_archive.store.archive import Archive
    from clipping_archive.store.place import path_of

    if os.path.exists(path_of(session.settings.archive)):
        with session.writer() as archive:
            yield from (_taken(archive, batch, keep=False) for batch in batches)
        return
    with TemporaryDirectory() as folder, Archive.open(f"{folder}/empty.db", create=True) as archive:
        yield from (_taken(archive, batch) for batch in batches)


def _taken(archive: Archive, batch: Batch, *, keep: bool = True) -> list[Outcome]:
    from clipping_archive.stages import again
    from clipping_archive.store.importing import take_in

    offers = [one for one in batch if not isinstance(one, Refused)]
    kept = iter(take_in(archive, offers, again, datetime.now(UTC), keep=keep))
    return [one if isinstance(one, Refused) else next(kept) for one in batch]
