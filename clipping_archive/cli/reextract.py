"""``clipping reextract``: read what is held again, with today's rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated

import typer

from clipping_archive.cli.output import LEFT, Output
from clipping_archive.cli.query_words import Words
from clipping_archive.cli.report import Progress
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import AsJson, AsJsonl, DryRun, not_both
from clipping_archive.domain.change import Change
from clipping_archive.views.changes import change_line, change_record
from clipping_archive.views.harmless import harmless
from clipping_archive.views.record import json_array, jsonl

WORDS = ("changed", "same", "failed")


def reextract(
    context: typer.Context,
    words: Words = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Also what today's rules have read already.")
    ] = False,
    dry_run: DryRun = False,
    json: AsJson = False,
    jsonl_: AsJsonl = False,
) -> int:
    """Read dispatches again from their bytes, with today's rules, and say what changed.

    Without a query, all of them. What you gave, tagged and noted stays.
    It can be stopped at any time: the next run goes on where it stopped.
    """
    from clipping_archive.stages import RULES
    from clipping_archive.stages import reextract as batches

    not_both(json=json, jsonl=jsonl_)
    session = Session.of(context)
    keys, skipped = _keys(session, " ".join(words or ()), None if everything else RULES)
    report = Report(session.out, "would: " if dry_run else "", "json" if json else "jsonl" if jsonl_ else "")
    progress = Progress(session.out, len(keys), noun="dispatches")
    work = _foreseen if dry_run else _done
    return report.follow(work(session, keys, batches), progress, skipped)


def _keys(session: Session, query: str, rules: str | None) -> tuple[list[int], int]:
    """List what is to be read, and count what is passed over because these rules have read it."""
    from clipping_archive.search.keys import keys
    from clipping_archive.store.rereading import stale

    with session.view() as view:
        found = keys(view, query, today=date.today())
        if rules is None:
            return found, 0
        old = stale(view.execute, rules)
    chosen = [key for key in found if key in old]
    return chosen, len(found) - len(chosen)


Batches = Callable[[Sequence[int], Callable[[Sequence[int]], list[Change]]], Iterator[list[Change]]]


def _done(session: Session, keys: Sequence[int], batches: Batches) -> Iterator[list[Change]]:
    from clipping_archive.stages import again
    from clipping_archive.store.rereading import prune, reread

    if not keys:
        return
    with session.writer() as archive:
        yield from batches(keys, lambda some: reread(archive, some, again, datetime.now(UTC)))
        prune(archive)


def _foreseen(session: Session, keys: Sequence[int], batches: Batches) -> Iterator[list[Change]]:
    from clipping_archive.stages import again
    from clipping_archive.store.rereading import foresee

    with session.view() as view:
        yield from batches(keys, lambda some: foresee(view.execute, some, again))


@dataclass
class Report:
    """How one run reports: ``prefix`` for a dry one, ``form`` is json, jsonl or nothing."""

    out: Output
    prefix: str
    form: str

    def follow(self, batches: Iterable[list[Change]], progress: Progress, skipped: int) -> int:
        """Report each batch after its commit, then the counts; give the status of the command."""
        counts: Counter[str] = Counter()
        everything: list[Change] = []
        try:
            for changes in batches:
                progress.clear()
                self._batch(changes)
                counts.update(change.word for change in changes)
                everything += changes if self.form == "json" else []
                progress.show(counts.total())
        finally:
            progress.clear()
        if self.form == "json":
            self.out.write("".join(json_array(map(change_record, everything))))
            self.out.flush()
        already = f"; {skipped:,} read by these rules already" if skipped else ""
        self.out.note(self.prefix + ", ".join(f"{counts[word]:,} {word}" for word in WORDS) + already)
        if self.out.reader_left:
            return LEFT
        return 1 if counts["failed"] else 0

    def _batch(self, changes: list[Change]) -> None:
        for change in changes:
            if change.word == "failed":
                self.out.warn(f"{self.prefix}failed  {change.ref}: {change.problem}")
            elif change.word == "changed":
                self.out.note(harmless(self.prefix + change_line(change)))
            for number in change.lost_fixes:
                self.out.warn(f"{self.prefix}{change.ref}: the words of fix {number} are no longer found")
        if self.form == "jsonl":
            self.out.write("".join(jsonl(map(change_record, changes))))
            self.out.flush()
