"""What ``feed`` and ``watch`` share: things that are kept under a name, listed and removed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from clipping_archive.cli.session import Session
from clipping_archive.cli.words import not_both
from clipping_archive.domain.standing import Feed, Watch
from clipping_archive.errors import BadUsage
from clipping_archive.views.lines import Line
from clipping_archive.views.record import Record

Kept = TypeVar("Kept", Feed, Watch)
NAME = re.compile(r"[\w][\w.-]{0,62}")


def verb_of(command: str, words: Sequence[str] | None, verbs: Sequence[str]) -> tuple[str, list[str]]:
    """Part the words into a verb and what it is about; without words it is ``list``. Raises BadUsage."""
    verb, *rest = words or ["list"]
    if verb not in verbs:
        raise BadUsage(f"{command} {verb!r} is no choice", hint=f"One of: {', '.join(verbs)}.")
    return verb, rest


def form_of(*, json: bool, jsonl: bool) -> str:
    """Give the form of the records that are asked for, if any. Raises BadUsage for both."""
    not_both(json=json, jsonl=jsonl)
    return "json" if json else "jsonl" if jsonl else ""


def listed(
    session: Session,
    held: list[Kept],
    form: str,
    views: tuple[Callable[[list[Kept]], Iterable[Line]], Callable[[Kept], Record]],
    none: str,
) -> int:
    """Print what is kept, as lines or records; ``none`` is said where nothing is."""
    lines, record = views
    if form:
        session.out.records(map(record, held), array=form == "json")
        return 0
    session.out.lines(lines(held))
    if not held:
        session.out.note(none)
    return 0


def removed(
    session: Session, kind: str, held: list[Kept], names: list[str], *, dry_run: bool, after: str = ""
) -> int:
    """Remove what is kept under these names. Raises BadUsage for none, NoSuchStanding for an unknown one."""
    from clipping_archive.store import standing

    if not names:
        raise BadUsage(f"{kind} remove takes the name of a {kind}", hint=f"clipping {kind} list")
    for one in standing.chosen(held, names):
        if not dry_run:
            with session.writer() as archive:
                standing.remove(archive, kind, one.name, datetime.now(UTC))
        session.out.note(f"{'would: ' if dry_run else ''}removed {kind} {one.name}{after}")
    return 0
