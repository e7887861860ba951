"""A dry run: what ingest would answer, decided by the same rules, without writing anything."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain.clipping import Capture, Clipping
from clipping_archive.domain.outcome import Outcome
from clipping_archive.store.decide import Held, decide, facts
from clipping_archive.store.place import Execute


class Forecast:
    """Answers what :meth:`Archive.add_all` would, and writes nothing; ``execute`` None means no archive."""

    def __init__(self, execute: Execute | None) -> None:
        self._execute = execute
        self._held: dict[int, Held] = {}

    def add_all(self, pairs: Sequence[tuple[Clipping, Capture]]) -> list[Outcome]:
        """Say what would become of each dispatch."""
        keys = [clipping.key for clipping, _ in pairs]
        if self._execute is not None:
            stored = facts(self._execute, [key for key in keys if key not in self._held])
            self._held = stored | self._held
        made: list[Outcome] = []
        for key, (clipping, _) in zip(keys, pairs, strict=True):
            decision = decide(self._held.get(key), key, clipping)
            self._held[key] = decision.held
            made.append(decision.outcome)
        return made
