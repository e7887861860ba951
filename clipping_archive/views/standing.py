"""Feeds and watches, for people and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from clipping_archive.domain.standing import Feed, Watch
from clipping_archive.views.lines import Line, line, span
from clipping_archive.views.wording import counted

SCHEMA = 1


def feed_lines(feeds: Iterable[Feed]) -> Iterator[Line]:
    """Set a feed in two lines: its name and how the last pull went, and its address."""
    for feed in feeds:
        state = (
            f"failed {_when(feed.pulled_at)}: {feed.problem}"
            if feed.problem
            else f"pulled {_when(feed.pulled_at)}"
        )
        marks = "".join(f"  #{tag}" for tag in feed.tags)
        yield line(
            span(feed.name, "ref"), f"  {state}, {counted(feed.added, 'dispatch', 'dispatches')} added{marks}"
        )
        yield line(f"  {feed.url}")


def watch_lines(watches: Iterable[Watch]) -> Iterator[Line]:
    """Set a watch in two lines: its name and when it ran, and its query."""
    for watch in watches:
        yield line(
            span(watch.name, "ref"),
            f"  run {_when(watch.ran_at)}, {counted(watch.told, 'dispatch', 'dispatches')} told",
        )
        yield line(f"  {watch.query or '(everything)'}")


def feed_record(feed: Feed) -> dict[str, Any]:
    """Give the JSON of a feed."""
    return {
        "schema": SCHEMA,
        "name": feed.name,
        "url": feed.url,
        "agency": feed.agency,
        "tags": list(feed.tags),
        "pulled_at": _iso(feed.pulled_at),
        "problem": feed.problem,
        "added": feed.added,
    }


def watch_record(watch: Watch) -> dict[str, Any]:
    """Give the JSON of a watch."""
    return {
        "schema": SCHEMA,
        "name": watch.name,
        "query": watch.query,
        "ran_at": _iso(watch.ran_at),
        "told": watch.told,
    }


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _when(at: datetime | None) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if at else "never"
