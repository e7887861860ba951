"""``clipping watch``: searches that tell what is new since they ran last."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.session import Session
from clipping_archive.cli.standing import NAME, form_of, listed, removed, verb_of
from clipping_archive.cli.words import AsJson, AsJsonl, DryRun, as_text
from clipping_archive.domain.standing import Watch
from clipping_archive.errors import BadUsage

if TYPE_CHECKING:
    from clipping_archive.domain.hit import Hit
    from clipping_archive.store.view import View
    from clipping_archive.views.record import Record

VERBS = ("add", "list", "run", "remove")


def watch(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[add NAME QUERY...|list|run [NAME...]|remove NAME]", help="What to do; list alone."
        ),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="With add: the first run tells what is held already, too.")
    ] = False,
    dry_run: DryRun = False,
    json: AsJson = False,
    jsonl: AsJsonl = False,
) -> int:
    """Keep searches, and print what is new in them since they ran last.

    `watch run` prints nothing where nothing is new, so that cron sends no mail.
    With --dry-run it prints the same again the next time.
    """
    form = form_of(json=json, jsonl=jsonl)
    verb, rest = verb_of("watch", words, VERBS)
    session = Session.of(context)
    if verb == "list":
        from clipping_archive.views.standing import watch_lines, watch_record

        none = "nothing is watched: clipping watch add NAME QUERY"
        return listed(session, _held(session), form, (watch_lines, watch_record), none)
    if verb == "add":
        return _add(session, rest, everything=everything, dry_run=dry_run)
    if verb == "remove":
        return removed(session, "watch", _held(session), rest, dry_run=dry_run)
    return _run(session, rest, form, dry_run=dry_run)


def _held(session: Session) -> list[Watch]:
    from clipping_archive.store.standing import watches

    with session.view() as view:
        return watches(view.execute)


def _keys(view: View, query: str) -> list[int]:
    from clipping_archive.search.find import keys

    return keys(view, query, today=date.today())


def _add(session: Session, words: list[str], *, everything: bool, dry_run: bool) -> int:
    from clipping_archive.store import standing

    if len(words) < 2 or not NAME.fullmatch(words[0]):
        raise BadUsage("watch add takes a name and a query", hint="clipping watch add peskov said:peskov")
    name, query = words[0], as_text("The query", " ".join(words[1:]))
    if any(one.name == name for one in _held(session)):
        raise BadUsage(f"There is a watch {name} already", hint=f"clipping watch remove {name}")
    with session.view() as view:
        found = _keys(view, query)
    if not dry_run:
        with session.writer() as archive:
            standing.add_watch(archive, Watch(name, query), () if everything else found, datetime.now(UTC))
    known = f"{len(found)} held already will {'be told' if everything else 'not be told'}"
    session.out.note(f"{'would: ' if dry_run else ''}added watch {name}; {known}")
    return 0


def _run(session: Session, names: list[str], form: str, *, dry_run: bool) -> int:
    """Tell what is new; it is noted as told only after it was printed, so that nothing is ever missed."""
    from clipping_archive.store import standing

    chosen = standing.chosen(_held(session), names)
    if form:
        session.out.records(_records(session, chosen, dry_run=dry_run), array=form == "json")
        return 0
    for one, hits in _new(session, chosen, dry_run=dry_run):
        if hits:
            _print(session, one, hits)
    return 0


def _new(session: Session, chosen: list[Watch], *, dry_run: bool) -> Iterator[tuple[Watch, tuple[Hit, ...]]]:
    from clipping_archive.search.find import hits_of
    from clipping_archive.store import standing

    for one in chosen:
        with session.view() as view:
            told = standing.seen(view.execute, one)
            new = [key for key in _keys(view, one.query) if key not in told]
            hits = hits_of(view, new, one.query)
        yield one, hits
        session.out.flush()
        if not dry_run and not session.out.reader_left:
            with session.writer() as archive:
                standing.told(archive, one, new, datetime.now(UTC))


def _records(session: Session, chosen: list[Watch], *, dry_run: bool) -> Iterator[Record]:
    from clipping_archive.views.record import hit_record

    for one, hits in _new(session, chosen, dry_run=dry_run):
        for hit in hits:
            yield {**hit_record(hit), "watch": one.name}


def _print(session: Session, one: Watch, hits: tuple[Hit, ...]) -> None:
    from clipping_archive.views.lines import line, span
    from clipping_archive.views.listing import hit_line

    session.out.lines([line(span(one.name, "ref"), f"  {one.query}")])
    session.out.lines(hit_line(hit) for hit in hits)
