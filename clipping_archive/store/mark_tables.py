"""The tables of what people and the archive itself said: marks, judgements, events, tombstones.

None of it can be made again from the bytes. It points at dispatch keys and
name keys only, which no re-reading changes.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from clipping_archive.store.tables import WITHOUT_ROWID, Base, parent


class Tag(Base):
    """A reader's tag on a dispatch."""

    __tablename__ = "tag"
    __table_args__ = WITHOUT_ROWID
    dispatch: Mapped[int] = parent()
    name: Mapped[str] = mapped_column(primary_key=True)
    made_at: Mapped[str]


class Note(Base):
    """A reader's note on a dispatch."""

    __tablename__ = "note"
    __table_args__ = WITHOUT_ROWID
    dispatch: Mapped[int] = parent()
    number: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    made_at: Mapped[str]


class Fix(Base):
    """A correction of one dispatch (domain/fix.py); one that was taken back stays, and says when."""

    __tablename__ = "fix"
    __table_args__ = WITHOUT_ROWID
    dispatch: Mapped[int] = parent()
    number: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    words: Mapped[str]
    occurrence: Mapped[int]
    value: Mapped[str | None]
    before: Mapped[str | None]
    who: Mapped[str]
    made_at: Mapped[str]
    taken_back: Mapped[str | None]


class Identity(Base):
    """Somebody whom readers take several names to mean."""

    __tablename__ = "identity"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class IdentityName(Base):
    """A judgement: this name key is (``same``) or is not (``different``) that identity."""

    __tablename__ = "identity_name"
    __table_args__ = (Index("identity_name_key", "name_key"), WITHOUT_ROWID)
    identity: Mapped[int] = mapped_column(ForeignKey("identity.id", ondelete="CASCADE"), primary_key=True)
    name_key: Mapped[str] = mapped_column(primary_key=True)
    verdict: Mapped[str]
    made_at: Mapped[str]
    who: Mapped[str]


class Event(Base):
    """What was done, when, by whom: appended in the transaction that did it, chained by hashes."""

    __tablename__ = "event"
    __table_args__ = (Index("event_dispatch", "dispatch"),)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[str]
    kind: Mapped[str]
    dispatch: Mapped[int | None]
    who: Mapped[str]
    rules: Mapped[str]
    detail: Mapped[str]
    previous_hash: Mapped[str]
    hash: Mapped[str]


class Tombstone(Base):
    """A dispatch that was removed, and why."""

    __tablename__ = "tombstone"
    key: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    ref: Mapped[str]
    at: Mapped[str]
    who: Mapped[str]
    reason: Mapped[str]
