"""What ``ingest`` says: a line a file and the counts on standard error, JSON on standard output."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from clipping_archive.cli.output import LEFT, Output
from clipping_archive.domain.outcome import Outcome
from clipping_archive.views.harmless import harmless
from clipping_archive.views.record import json_array, jsonl, outcome_record

WORDS = ("added", "unchanged", "updated", "refused")
ERASE = "\r\x1b[K"


class Progress:
    """A line at the foot of a terminal, once more than a second has passed and the total is known."""

    def __init__(
        self,
        out: Output,
        total: int | None,
        clock: Callable[[], float] = time.monotonic,
        *,
        noun: str = "files",
    ) -> None:
        self._out, self._total, self._clock, self._noun = out, total, clock, noun
        self._since = clock()
        self._shown = False

    def show(self, done: int) -> None:
        """Say how far it is."""
        if not self._out.animated or not self._total or self._clock() - self._since <= 1:
            return
        self._shown = True
        sys.stderr.write(
            f"{ERASE}{done:,} of {self._total:,} {self._noun} ({min(100, 100 * done // self._total)} %)"
        )
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away, so that others can be written."""
        if self._shown:
            sys.stderr.write(ERASE)
            self._shown = False


@dataclass
class Report:
    """How one run reports: ``prefix`` for a dry one, ``form`` is json, jsonl or nothing."""

    out: Output
    prefix: str
    tags: tuple[str, ...]
    form: str

    def follow(self, batches: Iterable[list[Outcome]], progress: Progress) -> int:
        """Report each batch after its commit, then the counts; give the status of the command."""
        counts: Counter[str] = Counter()
        everything: list[Outcome] = []
        try:
            for outcomes in batches:
                progress.clear()
                self._batch(outcomes)
                counts.update(outcome.word for outcome in outcomes)
                everything += outcomes if self.form == "json" else []
                progress.show(counts.total())
        finally:
            progress.clear()
        if self.form == "json":
            self.out.write("".join(json_array(outcome_record(outcome) for outcome in everything)))
            self.out.flush()
        words = (*WORDS, "skipped") if counts["skipped"] else WORDS
        self.out.note(self.prefix + ", ".join(f"{counts[word]:,} {word}" for word in words))
        if self.out.reader_left:
            return LEFT
        return 1 if counts["refused"] else 0

    def _batch(self, outcomes: list[Outcome]) -> None:
        for outcome in outcomes:
            self._tell(outcome)
        if self.form == "jsonl":
            self.out.write("".join(jsonl(outcome_record(outcome) for outcome in outcomes)))
            self.out.flush()

    def _tell(self, outcome: Outcome) -> None:
        """Say what became of one file: the refused always, the others unless ``--quiet``."""
        path = harmless(outcome.path)
        if outcome.word == "refused":
            self.out.warn(f"{self.prefix}refused  {path}: {outcome.reason}")
            return
        parts = [f"{self.prefix}{outcome.word}", path, outcome.ref or "", harmless(outcome.headline or "")]
        reason = f" ({harmless(outcome.reason)})" if outcome.reason else ""
        tagged = f"  tagged {harmless(', '.join(self.tags))}" if self.tags else ""
        self.out.note("  ".join(filter(None, parts)) + reason + tagged)
        for warning in outcome.warnings:
            self.out.note(f"  warning: {harmless(warning.text)}")
