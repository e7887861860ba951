"""Feeds and watches: kept, listed, taken out; each change is one transaction with an entry in the log."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any, TypeVar

from clipping_archive.domain.standing import Feed, Watch
from clipping_archive.errors import NoSuchStanding
from clipping_archive.store.archive import Archive
from clipping_archive.store.log import Entry, append
from clipping_archive.store.place import Execute
from clipping_archive.store.standing_tables import Feed as FeedTable
from clipping_archive.store.standing_tables import Watch as WatchTable

Standing = TypeVar("Standing", Feed, Watch)
TABLES = {"feed": FeedTable.__tablename__, "watch": WatchTable.__tablename__}


def feeds(execute: Execute) -> list[Feed]:
    """List the feeds by name."""
    columns = "name, url, agency, tags, made_at, etag, modified, pulled_at, problem, added"
    return [_feed(tuple(row)) for row in execute(f"SELECT {columns} FROM feed ORDER BY name", ())]


def watches(execute: Execute) -> list[Watch]:
    """List the watches by name."""
    told = "(SELECT count(*) FROM watch_seen WHERE watch = watch.name)"
    rows = execute(f"SELECT name, query, made_at, ran_at, {told} FROM watch ORDER BY name", ())
    return [Watch(name, query, _time(made), _time(ran), count) for name, query, made, ran, count in rows]


def chosen(held: list[Standing], names: Iterable[str]) -> list[Standing]:
    """Give those of the names, or all where none is named. Raises NoSuchStanding."""
    wanted = list(names)
    by_name = {one.name: one for one in held}
    if missing := [name for name in wanted if name not in by_name]:
        known = ", ".join(by_name) or "none yet"
        raise NoSuchStanding(f"Nothing is called {missing[0]!r} here", hint=f"Known: {known}.")
    return [by_name[name] for name in wanted] if wanted else held


def add_feed(archive: Archive, feed: Feed, at: datetime) -> None:
    """Keep a feed."""
    with archive.transaction() as writer:
        tags = json.dumps(feed.tags) if feed.tags else None
        row = (feed.name, feed.url, feed.agency, tags, at.isoformat(), None, None, None, None, 0)
        writer.insert("feed", [row])
        _log(archive, writer, at, "feed added", {"name": feed.name, "url": feed.url})


def pulled(archive: Archive, feed: Feed, at: datetime) -> None:
    """Note how a pull went; what it added is stored by then."""
    with archive.transaction() as writer:
        writer.execute(
            "UPDATE feed SET etag = ?, modified = ?, pulled_at = ?, problem = ?, added = ? WHERE name = ?",
            (feed.etag, feed.modified, at.isoformat(), feed.problem, feed.added, feed.name),
        )


def add_watch(archive: Archive, watch: Watch, seen: Iterable[int], at: datetime) -> None:
    """Keep a watch; ``seen`` are the dispatches that it need not tell."""
    with archive.transaction() as writer:
        writer.insert("watch", [(watch.name, watch.query, at.isoformat(), None)])
        writer.insert("watch_seen", [(watch.name, key) for key in seen], repeat=True)
        _log(archive, writer, at, "watch added", {"name": watch.name, "query": watch.query})


def told(archive: Archive, watch: Watch, keys: Iterable[int], at: datetime) -> None:
    """Note what a watch has told."""
    with archive.transaction() as writer:
        writer.insert("watch_seen", [(watch.name, key) for key in keys], repeat=True)
        writer.execute("UPDATE watch SET ran_at = ? WHERE name = ?", (at.isoformat(), watch.name))


def seen(execute: Execute, watch: Watch) -> set[int]:
    """Give the dispatches that a watch has told."""
    return {row[0] for row in execute("SELECT dispatch FROM watch_seen WHERE watch = ?", (watch.name,))}


def remove(archive: Archive, kind: str, name: str, at: datetime) -> None:
    """Take out a feed or a watch; what came from it stays. ``kind`` is "feed" or "watch"."""
    with archive.transaction() as writer:
        if kind == "watch":
            writer.execute("DELETE FROM watch_seen WHERE watch = ?", (name,))
        writer.execute(f"DELETE FROM {TABLES[kind]} WHERE name = ?", (name,))
        _log(archive, writer, at, f"{kind} removed", {"name": name})


def _log(archive: Archive, writer: Any, at: datetime, kind: str, detail: dict[str, Any]) -> None:
    writer.log(append(writer.execute, [Entry(at, kind, None, archive.who, "", detail)]))


def _feed(row: tuple[Any, ...]) -> Feed:
    name, url, agency, tags, made, etag, modified, pulled_at, problem, added = row
    known = tuple(json.loads(tags)) if tags else ()
    return Feed(name, url, agency, known, _time(made), etag, modified, _time(pulled_at), problem, added)


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
