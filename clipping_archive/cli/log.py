"""``log``: what was done to the archive, when, and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.complete import references
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import AsJson, AsJsonl, Limit, not_both
from clipping_archive.domain.reference import reference
from clipping_archive.views.happenings import log_lines
from clipping_archive.views.page_records import event_record

if TYPE_CHECKING:
    from clipping_archive.store.view import Happening, View


def log(
    context: typer.Context,
    ref: Annotated[
        str | None, typer.Argument(metavar="[REF]", help="Only this one.", autocompletion=references)
    ] = None,
    limit: Limit = None,
    json: AsJson = False,
    jsonl: AsJsonl = False,
) -> int:
    """List what was done to the archive, the newest last; each entry is chained to the one before."""
    not_both(json=json, jsonl=jsonl)
    session = Session.of(context)
    with session.view() as view:
        happened = view.events(None if ref is None else view.ever(ref))
        refs = _references(view)
    kept = happened if limit is None else happened[len(happened) - min(limit, len(happened)) :]
    rows = [(one, _named(one, refs)) for one in kept]
    if json or jsonl:
        session.out.records((event_record(one, name) for one, name in rows), array=json)
    else:
        session.out.lines(log_lines(rows))
    return 0


def _references(view: View) -> dict[int, str]:
    """Give the reference of every dispatch that is held or was removed."""
    refs = {int(row[0]): str(row[1]) for row in view.execute("SELECT key, ref FROM tombstone")}
    held = view.execute("SELECT key, source FROM article")
    return refs | {key: reference(key, source) for key, source in held}


def _named(one: Happening, refs: dict[int, str]) -> str | None:
    if one.dispatch is None:
        return None
    return refs.get(one.dispatch) or reference(one.dispatch, None)
