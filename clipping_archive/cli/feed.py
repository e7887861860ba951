"""``clipping feed``: feeds whose dispatches are kept, pulled politely; only what is new is added."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Annotated
from urllib.parse import urlsplit

import typer

from clipping_archive.cli.addresses import Addresses
from clipping_archive.cli.report import Progress, Report
from clipping_archive.cli.session import Session
from clipping_archive.cli.standing import NAME, form_of, listed, removed, verb_of
from clipping_archive.cli.words import AsJson, AsJsonl, DryRun, IssuedBy, as_text, tag_names
from clipping_archive.domain.outcome import Added, Outcome, Refused
from clipping_archive.domain.standing import Feed
from clipping_archive.errors import BadUsage, NoSuchStanding, Unreachable
from clipping_archive.views.harmless import harmless

VERBS = ("add", "list", "pull", "remove")


def feed(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[add URL|list|pull [NAME...]|remove NAME]", help="What to do; list alone."),
    ] = None,
    name: Annotated[
        str | None, typer.Option("--name", metavar="NAME", help="With add: what to call it.")
    ] = None,
    agency: IssuedBy = None,
    tag: Annotated[
        list[str] | None,
        typer.Option("--tag", metavar="TAG", help="With add: a tag for them; repeatable."),
    ] = None,
    dry_run: DryRun = False,
    json: AsJson = False,
    jsonl: AsJsonl = False,
) -> int:
    """Keep feeds (RSS, Atom, JSON Feed) and pull what is new in them.

    A pull asks each server only for what has changed since the last one, waits
    between two requests, and keeps to robots.txt. An entry that is held already
    is not kept twice.
    """
    form = form_of(json=json, jsonl=jsonl)
    verb, rest = verb_of("feed", words, VERBS)
    if verb != "add" and (name or agency or tag):
        raise BadUsage("--name, --agency and --tag go with add", hint="clipping feed add URL --name NAME")
    session = Session.of(context)
    if verb == "list":
        from clipping_archive.views.standing import feed_lines, feed_record

        none = "no feed is kept: clipping feed add URL"
        return listed(session, _held(session), form, (feed_lines, feed_record), none)
    if verb == "add":
        return _add(session, rest, Feed(name or "", "", agency, tag_names(tag or ())), dry_run=dry_run)
    if verb == "remove":
        return removed(session, "feed", _held(session), rest, dry_run=dry_run, after="; its dispatches stay")
    return _pull(session, rest, form, dry_run=dry_run)


def _add(session: Session, words: list[str], wanted: Feed, *, dry_run: bool) -> int:
    from clipping_archive.agencies import known
    from clipping_archive.store import standing

    if len(words) != 1 or urlsplit(words[0]).scheme not in ("http", "https"):
        raise BadUsage(
            "feed add takes one web address", hint="clipping feed add https://wire.example/rss.xml"
        )
    url = as_text("The address", words[0])
    name = wanted.name or _named_after(url)
    if not NAME.fullmatch(name):
        raise BadUsage(f"{name!r} is no name", hint="A name has letters, digits, dots and hyphens.")
    feed = replace(wanted, name=name, url=url, agency=known(wanted.agency).key if wanted.agency else None)
    for held in _held(session):
        if name == held.name or url == held.url:
            raise BadUsage(
                f"There is a feed {held.name} of {held.url} already", hint="--name gives it another."
            )
    if not dry_run:
        with session.writer(create=True) as archive:
            standing.add_feed(archive, feed, datetime.now(UTC))
    session.out.note(f"{'would: ' if dry_run else ''}added feed {name}  {harmless(url)}")
    return 0


def _named_after(url: str) -> str:
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    last = parts.path.rstrip("/").rpartition("/")[2].partition(".")[0]
    return "-".join(re.findall(r"\w+", f"{host} {last}"))[:63].lower()


def _held(session: Session) -> list[Feed]:
    """Give the feeds; none where there is no archive yet."""
    from clipping_archive.errors import NoArchive
    from clipping_archive.store.standing import feeds

    try:
        with session.view() as view:
            return feeds(view.execute)
    except NoArchive:
        return []


def _pull(session: Session, names: list[str], form: str, *, dry_run: bool) -> int:
    from clipping_archive.store import standing

    chosen = standing.chosen(_held(session), names)
    if not chosen:
        raise NoSuchStanding("No feed is kept", hint="clipping feed add URL")
    tags = tuple(dict.fromkeys(tag for feed in chosen for tag in feed.tags))
    report = Report(session.out, "would: " if dry_run else "", tags, form)
    with Addresses(session.settings.limit) as addresses:
        batches = (batch for feed in chosen for batch in _pulled(session, addresses, feed, dry_run=dry_run))
        return report.follow(batches, Progress(session.out, None))


def _pulled(session: Session, addresses: Addresses, feed: Feed, *, dry_run: bool) -> Iterator[list[Outcome]]:
    """Pull one feed; that it was pulled is noted only when everything in it is stored."""
    from clipping_archive.store import standing

    now = datetime.now(UTC)
    added = 0
    try:
        found = addresses.fetcher.get(feed.url, feed.etag, feed.modified)
        if found.data is None:
            session.out.note(f"unchanged  {feed.name}")
        else:
            for batch in _kept(session, feed, found.data, dry_run=dry_run):
                added += sum(isinstance(one, Added) for one in batch)
                yield batch
        state = replace(
            feed, etag=found.etag, modified=found.modified, problem=None, added=feed.added + added
        )
    except Unreachable as error:
        yield [Refused(feed.url, reason=error.reason)]
        state = replace(feed, problem=error.reason)
    if not dry_run:
        with session.writer() as archive:
            standing.pulled(archive, state, now)


def _kept(session: Session, feed: Feed, data: bytes, *, dry_run: bool) -> Iterator[list[Outcome]]:
    from clipping_archive import stages
    from clipping_archive.sources import opened

    given = stages.Given(agency=feed.agency, limit=session.settings.limit)
    found = opened(BytesIO(data), feed.url, given.limit)
    if dry_run:
        with session.forecast() as forecast:
            yield from stages.ingest(forecast, found, given, clock=lambda: datetime.now(UTC))
        return
    with session.writer() as archive:
        for outcomes in stages.ingest(archive, found, given, clock=lambda: datetime.now(UTC)):
            for ref in (one.ref for one in outcomes if one.ref and isinstance(one, Added)):
                for name in feed.tags:
                    archive.tag(ref, name, datetime.now(UTC))
            yield outcomes
