"""The tables of what is asked for again and again: feeds, and searches that tell what is new."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from clipping_archive.store.tables import WITHOUT_ROWID, Base


class Feed(Base):
    """A feed that is pulled: its address, what its dispatches are given, and how the last pull went.

    ``etag`` and ``modified`` are the server's own words for what was read last.
    """

    __tablename__ = "feed"
    name: Mapped[str] = mapped_column(primary_key=True)
    url: Mapped[str]
    agency: Mapped[str | None]
    tags: Mapped[str | None]
    made_at: Mapped[str]
    etag: Mapped[str | None]
    modified: Mapped[str | None]
    pulled_at: Mapped[str | None]
    problem: Mapped[str | None]
    added: Mapped[int]


class Watch(Base):
    """A search that is run again and again, and tells what it had not told before."""

    __tablename__ = "watch"
    name: Mapped[str] = mapped_column(primary_key=True)
    query: Mapped[str]
    made_at: Mapped[str]
    ran_at: Mapped[str | None]


class WatchSeen(Base):
    """A dispatch that a watch has told; a dispatch that was removed may come again and is still told."""

    __tablename__ = "watch_seen"
    __table_args__ = WITHOUT_ROWID
    watch: Mapped[str] = mapped_column(ForeignKey("watch.name", ondelete="CASCADE"), primary_key=True)
    dispatch: Mapped[int] = mapped_column(primary_key=True)
