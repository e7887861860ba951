"""``tag``, ``note`` and ``remove``: the reader's own marks, and taking a dispatch out."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from typing import Annotated

import typer

from clipping_archive.cli.complete import references
from clipping_archive.cli.session import Session
from clipping_archive.cli.show import Refs
from clipping_archive.cli.words import DryRun, as_text, tag_names
from clipping_archive.domain.clipping import Clipping
from clipping_archive.errors import BadUsage, ClippingArchiveError
from clipping_archive.views.harmless import harmless

SEVERAL = "clipping tag REF... --tag TAG"
_REF = re.compile(r"[a-z][a-z0-9_-]*-[0-9a-f]{12,16}")
Ref = Annotated[str, typer.Argument(metavar="REF", help="A reference.", autocompletion=references)]


def _now() -> datetime:
    return datetime.now(UTC)


def _held(session: Session, ref: str) -> Clipping:
    """Find the dispatch that a reference means, before anything is changed."""
    with session.view() as view:
        return view.clipping(view.resolve(ref))


def _said(session: Session, text: str, *, would: bool) -> int:
    session.out.note(("would: " if would else "") + harmless(text))
    return 0


def tag(
    context: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="REF TAG...",
            help="A reference and its tags; with --tag references only.",
            autocompletion=references,
        ),
    ],
    tags: Annotated[
        list[str] | None, typer.Option("--tag", metavar="TAG", help="On every REF; repeatable.")
    ] = None,
    off: Annotated[bool, typer.Option("--off", help="Take them off.")] = False,
    dry_run: DryRun = False,
) -> int:
    """Put your own tags on dispatches, or take them off. search tag:NAME finds them.

    Several dispatches at once: clipping tag REF... --tag TAG.
    """
    refs, names = (words, tags) if tags else (words[:1], words[1:])
    _check_tags(names, off=off)
    session = Session.of(context)
    clippings = [_held(session, ref) for ref in refs]
    if off:
        _check_worn(clippings, names)
    if not dry_run:
        with session.writer() as archive:
            for clipping in clippings:
                for name in names:
                    (archive.untag if off else archive.tag)(clipping.ref, name, _now())
    done = "untagged" if off else "tagged"
    for clipping in clippings:
        _said(session, f"{done}  {clipping.ref}  {', '.join(names)}", would=dry_run)
    return 0


def _check_tags(names: list[str], *, off: bool) -> None:
    """Hold the words of ``tag`` to being tags. Raises BadUsage."""
    if not names:
        raise BadUsage("No tag is named", hint=f"clipping tag REF TAG...   or: {SEVERAL}")
    if ref := next(filter(_REF.fullmatch, names), None):
        raise BadUsage(f"{ref!r} is a reference and no tag", hint=f"For several dispatches: {SEVERAL}")
    if not off:  # what an earlier version let in must come off again
        tag_names(names)


def _check_worn(clippings: list[Clipping], names: list[str]) -> None:
    """Make sure that every dispatch has the tags that are to come off."""
    for clipping in clippings:
        if missing := [name for name in names if name not in clipping.tags]:
            raise ClippingArchiveError(
                f"{clipping.ref} has no tag {missing[0]!r}",
                hint=f"Its tags: {', '.join(clipping.tags) or 'none'}",
            )


def note(
    context: typer.Context,
    ref: Ref,
    text: Annotated[str | None, typer.Argument(metavar="[TEXT]", help="The note.")] = None,
    off: Annotated[int | None, typer.Option("--off", metavar="N", min=1, help="Take off note N.")] = None,
    dry_run: DryRun = False,
) -> int:
    """Write a note on a dispatch, or take one off; show prints the notes with their numbers."""
    if (text is None) == (off is None) or (text is not None and not text.strip()):
        raise BadUsage("A note needs its text, or --off N", hint="clipping note REF 'Call the ministry.'")
    as_text("The note", text or "")
    session = Session.of(context)
    clipping = _held(session, ref)
    numbers = [remark.number for remark in clipping.remarks]
    if off is not None and off not in numbers:
        raise ClippingArchiveError(
            f"{clipping.ref} has no note {off}", hint="clipping show REF numbers them."
        )
    number = max(numbers, default=0) + 1 if off is None else off
    if not dry_run:
        with session.writer() as archive:
            if text is not None:
                number = archive.note(clipping.ref, text, _now())
            else:
                archive.unnote(clipping.ref, number, _now())
    return _said(
        session, f"{'noted' if off is None else 'unnoted'}  {clipping.ref}  note {number}", would=dry_run
    )


def remove(
    context: typer.Context,
    refs: Refs,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why; kept in the log.")] = "",
    dry_run: DryRun = False,
) -> int:
    """Remove dispatches. It lists them and asks first; a tombstone keeps each reference known."""
    as_text("--reason", reason)
    session = Session.of(context)
    clippings = [_held(session, ref) for ref in refs]
    for clipping in clippings if not (yes or dry_run) else ():
        sys.stderr.write(f"{clipping.ref}  {harmless(clipping.story.headline or '')}\n")
    if not (yes or dry_run):
        if not sys.stdin.isatty():
            raise BadUsage(
                "remove asks first, and nobody is there to answer", hint="Add --yes, or try --dry-run."
            )
        if not typer.confirm("Remove for good?", err=True):
            session.out.note("nothing was removed")
            return 1
    if not dry_run:
        with session.writer() as archive:
            for clipping in clippings:
                archive.remove(clipping.ref, reason, _now())
    for clipping in clippings:
        _said(session, f"removed  {clipping.ref}  {clipping.story.headline or ''}".rstrip(), would=dry_run)
    return 0
