"""``verify`` and ``migrate``: care of the archive."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from clipping_archive.cli.session import Session
from clipping_archive.cli.words import DryRun
from clipping_archive.errors import ArchiveTooOld
from clipping_archive.views.harmless import harmless


def migrate(context: typer.Context, dry_run: DryRun = False) -> int:
    """Bring the archive to this program's schema, after a dated copy beside it."""
    session = Session.of(context)
    if dry_run:
        return _would_migrate(session)
    from clipping_archive.store import schema

    copy = schema.migrate(session.settings.archive, datetime.now(UTC))
    if copy is None:
        session.out.note("nothing to do: the archive has this program's schema")
    else:
        session.out.note(f"copied to {harmless(copy)}")
        session.out.note("migrated the archive to this program's schema")
    return 0


def _would_migrate(session: Session) -> int:
    try:
        session.view().close()
    except ArchiveTooOld:
        session.out.note("would: migrated the archive to this program's schema")
    else:
        session.out.note("would: nothing to do: the archive has this program's schema")
    return 0


def verify(
    context: typer.Context,
    repair: Annotated[bool, typer.Option("--repair", help="Rebuild what can be derived.")] = False,
    dry_run: DryRun = False,
) -> int:
    """Check rows, bytes, full-text index, references, log and schema; one line a finding, status 1 if any."""
    from clipping_archive.store.verify import repair_derived
    from clipping_archive.store.verify import verify as check

    session = Session.of(context)
    place = session.settings.archive
    findings = check(place)
    for finding in findings:
        session.out.write(harmless(finding) + "\n")
    if not findings:
        session.out.note("all is well")
        return 0
    if not repair:
        return 1
    session.out.note(("would: " if dry_run else "") + "rebuilt the index and the tables that can be derived")
    if dry_run:
        return 1
    repair_derived(place)
    left = check(place)
    for finding in left:
        session.out.warn(f"still: {finding}")
    return 1 if left else 0
