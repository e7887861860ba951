"""``clipping parse``: what ingest would store, without an archive."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.addresses import Addresses
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import (
    AsJson,
    AsJsonl,
    IssuedBy,
    Mojibake,
    PublishedOn,
    ReadAs,
    given_date,
    not_both,
)
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.outcome import Skipped
from clipping_archive.views.harmless import harmless
from clipping_archive.views.record import record

if TYPE_CHECKING:
    from clipping_archive.stages import Given


def parse(
    context: typer.Context,
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH|URL]...", help="Files, folders, web addresses, or -.")
    ] = None,
    published: PublishedOn = None,
    agency: IssuedBy = None,
    read_as: ReadAs = None,
    mojibake: Mojibake = False,
    json: AsJson = False,
    jsonl: AsJsonl = False,
) -> int:
    """Show what ingest would store, without an archive: a reading for people, or JSON."""
    from clipping_archive.agencies import known
    from clipping_archive.stages import Given

    if not paths and sys.stdin.isatty():
        typer.echo(context.get_help(), err=True)
        return 2
    not_both(json=json, jsonl=jsonl)
    session = Session.of(context)
    agency = known(agency).key if agency else None
    given = Given(given_date(published), agency, read_as, session.settings.limit, mojibake)
    refused: list[str] = []
    clippings = _clippings(session, paths or ["-"], given, refused)
    if json or jsonl:
        session.out.records((record(clipping) for clipping in clippings), array=json)
    else:
        _for_people(session, clippings)
    return 1 if refused else 0


def _clippings(session: Session, paths: list[str], given: Given, refused: list[str]) -> Iterator[Clipping]:
    from clipping_archive.sources import sources
    from clipping_archive.stages import read

    with Addresses(given.limit) as fetch:
        for source in sources(paths, sys.stdin.buffer, limit=given.limit, fetch=fetch):
            for item in read(source, given):
                if isinstance(item, Clipping):
                    yield item
                elif isinstance(item, Skipped):
                    session.out.note(f"skipped  {harmless(item.path)}: {item.reason}")
                else:
                    refused.append(item.path)
                    session.out.warn(f"refused  {item.path}: {item.reason}")


def _for_people(session: Session, clippings: Iterator[Clipping]) -> None:
    from clipping_archive.views.ledgers import reading
    from clipping_archive.views.page import page
    from clipping_archive.views.sections import Asked

    asked = Asked(embargoed=True, killed=True, editor_notes=True)  # who checks the reading has the file
    for number, clipping in enumerate(clippings):
        if number:
            session.out.lines([(), ()])
        sheet = session.out.sheet
        session.out.lines([*reading(clipping, sheet.measure), (), *page(clipping, sheet, asked)])
