"""``clipping ingest``: keep dispatches, and say of each file what became of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.addresses import Addresses
from clipping_archive.cli.report import Progress, Report
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import (
    AsJson,
    AsJsonl,
    DryRun,
    IssuedBy,
    Mojibake,
    PublishedOn,
    ReadAs,
    given_date,
    not_both,
    tag_names,
)
from clipping_archive.domain.outcome import Outcome

if TYPE_CHECKING:
    from clipping_archive.sources import Source
    from clipping_archive.stages import Given


def ingest(
    context: typer.Context,
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH|URL]...", help="Files, folders, web addresses, or -.")
    ] = None,
    published: PublishedOn = None,
    agency: IssuedBy = None,
    read_as: ReadAs = None,
    mojibake: Mojibake = False,
    tag: Annotated[
        list[str] | None, typer.Option("--tag", metavar="TAG", help="Tag them; repeatable.")
    ] = None,
    dry_run: DryRun = False,
    json: AsJson = False,
    jsonl_: AsJsonl = False,
) -> int:
    """Keep dispatches: files, folders (with all they hold), web addresses, or - for standard input.

    Nothing is kept twice: a dispatch already held is `unchanged`. A file that
    cannot be read is refused and stops nothing; the status is then 1. A package
    or a picture among the stories is skipped.
    """
    from clipping_archive.agencies import known
    from clipping_archive.sources import count
    from clipping_archive.stages import Given

    if not paths and sys.stdin.isatty():
        typer.echo(context.get_help(), err=True)
        return 2
    not_both(json=json, jsonl=jsonl_)
    session = Session.of(context)
    agency = known(agency).key if agency else None
    given = Given(given_date(published), agency, read_as, session.settings.limit, mojibake)
    tags = tag_names(tag or ())
    batches = _batches(session, paths or ["-"], given, tags, dry_run=dry_run)
    form = "json" if json else "jsonl" if jsonl_ else ""
    report = Report(session.out, "would: " if dry_run else "", tags, form)
    total = count(paths or ["-"]) if session.out.animated else None
    return report.follow(batches, Progress(session.out, total))


def _batches(
    session: Session, paths: list[str], given: Given, tags: tuple[str, ...], *, dry_run: bool
) -> Iterator[list[Outcome]]:
    """Store what is behind the paths, and give what became of it after each commit."""
    from clipping_archive.sources import sources
    from clipping_archive.stages import ingest as keep

    def skipped(path: str) -> None:
        if session.flags.verbose:
            session.out.warn(f"skipped {path}")

    def now() -> datetime:
        return datetime.now(UTC)

    with Addresses(given.limit) as fetch:
        found = sources(paths, sys.stdin.buffer, limit=given.limit, skipped=skipped, fetch=fetch)
        if dry_run:
            with session.forecast() as forecast:
                yield from keep(forecast, found, given, clock=now)
            return
        yield from _kept(session, found, given, tags, now)


def _kept(
    session: Session,
    found: Iterator[Source],
    given: Given,
    tags: tuple[str, ...],
    now: Callable[[], datetime],
) -> Iterator[list[Outcome]]:
    from clipping_archive.stages import ingest as keep

    with session.writer(create=True) as archive:
        for outcomes in keep(archive, found, given, clock=now):
            for ref in filter(None, (outcome.ref for outcome in outcomes if tags)):
                for name in tags:
                    archive.tag(ref, name, now())
            yield outcomes
