"""``clipping ingest``: keep dispatches, and say of each file what became of it."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.output import LEFT
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import (
    AsJson,
    AsJsonl,
    DryRun,
    IssuedBy,
    PublishedOn,
    ReadAs,
    given_date,
    not_both,
)
from clipping_archive.domain.outcome import Outcome
from clipping_archive.views.harmless import harmless
from clipping_archive.views.record import json_array, jsonl, outcome_record

if TYPE_CHECKING:
    from clipping_archive.stages import Given

WORDS = ("added", "unchanged", "updated", "refused")


def ingest(
    context: typer.Context,
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH]...", help="Files, folders, or -.")
    ] = None,
    published: PublishedOn = None,
    agency: IssuedBy = None,
    read_as: ReadAs = None,
    tag: Annotated[
        list[str] | None, typer.Option("--tag", metavar="TAG", help="Tag them; repeatable.")
    ] = None,
    dry_run: DryRun = False,
    json: AsJson = False,
    jsonl_: AsJsonl = False,
) -> int:
    """Keep dispatches: files, folders (with all they hold), or - for standard input.

    Nothing is kept twice: a dispatch already held is `unchanged`. A file that
    cannot be read is refused and stops nothing; the status is then 1.
    """
    from clipping_archive.stages import Given

    if not paths and sys.stdin.isatty():
        typer.echo(context.get_help(), err=True)
        return 2
    not_both(json=json, jsonl=jsonl_)
    session = Session.of(context)
    given = Given(given_date(published), agency, read_as, session.settings.limit)
    batches = _batches(session, paths or ["-"], given, tuple(tag or ()), dry_run=dry_run)
    return _report(session, batches, would=dry_run, machine="json" if json else "jsonl" if jsonl_ else None)


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

    found = sources(paths, sys.stdin.buffer, limit=given.limit, skipped=skipped)
    if dry_run:
        with session.forecast() as forecast:
            yield from keep(forecast, found, given, clock=now)
        return
    with session.writer(create=True) as archive:
        for outcomes in keep(archive, found, given, clock=now):
            for ref in filter(None, (outcome.ref for outcome in outcomes if tags)):
                for name in tags:
                    archive.tag(ref, name, now())
            yield outcomes


def _report(session: Session, batches: Iterator[list[Outcome]], *, would: bool, machine: str | None) -> int:
    """Print one line a file on standard error, JSON on standard output, the counts last."""
    counts: Counter[str] = Counter()
    everything: list[Outcome] = []
    prefix = "would: " if would else ""
    for outcomes in batches:
        for outcome in outcomes:
            counts[outcome.word] += 1
            _tell(session, outcome, prefix)
        if machine == "jsonl":
            session.out.write("".join(jsonl(outcome_record(outcome) for outcome in outcomes)))
            session.out.flush()
        everything += outcomes if machine == "json" else []
    if machine == "json":
        session.out.write("".join(json_array(outcome_record(outcome) for outcome in everything)))
        session.out.flush()
    told = ", ".join(f"{counts[word]:,} {word}" for word in WORDS)
    session.out.note(prefix + told)
    if session.out.reader_left:
        return LEFT
    return 1 if counts["refused"] else 0


def _tell(session: Session, outcome: Outcome, prefix: str) -> None:
    """Say what became of one file: the refused always, the others unless ``--quiet``."""
    path = harmless(outcome.path)
    if outcome.word == "refused":
        session.out.warn(f"{prefix}refused  {path}: {outcome.reason}")
        return
    parts = [f"{prefix}{outcome.word}", path, outcome.ref or "", harmless(outcome.headline or "")]
    reason = f" ({harmless(outcome.reason)})" if outcome.reason else ""
    session.out.note("  ".join(filter(None, parts)) + reason)
    if outcome.word != "unchanged":
        for warning in outcome.warnings:
            session.out.note(f"  warning: {harmless(warning.text)}")
