"""The tables, as typed SQLAlchemy models: shape only, nothing here asks a question.

Child rows carry the dispatch key. A mention belongs to a person in one dispatch
(derived, thrown away by re-reading); an identity is a judgement and points at
name keys, never at derived rows (``store/mark_tables.py``). The ``*_slot``
tables and the name tables (``store/found_tables.py``) and the full-text index
(``store/fulltext.py``) can all be made again from the tables of this module.
Spans are ``start..stop``, code points of ``paragraph``; paragraph NULL is the
headline. Lists are JSON, NULL when empty.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

WITHOUT_ROWID = {"sqlite_with_rowid": False}


class Base(DeclarativeBase):
    """What all tables share: text without a length."""

    type_annotation_map = {str: Text, bytes: LargeBinary}  # noqa: RUF012


def parent(**options: Any) -> Any:
    """Make the column that says which dispatch a row belongs to."""
    return mapped_column(ForeignKey("article.key", ondelete="CASCADE"), primary_key=True, **options)


class Source(Base):
    """An agency that issued dispatches held here."""

    __tablename__ = "source"
    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]


class Article(Base):
    """A dispatch as read: identity ``key`` (uid-1), order and full-text row id ``slot``.

    ``body`` are the paragraphs joined by an empty line, ``quotes`` the words of
    the direct statements. The ``*_spaced`` columns hold what the full-text
    index reads where it is not the text itself (domain/tokens.py). ``original``
    is the decoded text where it is not ``raw`` decoded as ``encoding``, ``envelope``
    what the wire envelope says beyond the columns it has, and ``context`` what the
    container told (a feed, a capture), both as JSON.
    """

    __tablename__ = "article"
    __table_args__ = (
        UniqueConstraint("slot", name="article_slot"),
        Index("article_days", "published_first", "published_last", "slot"),
        Index("article_series", "series_kind", "series_number", "slot"),
    )
    key: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    slot: Mapped[int]
    source: Mapped[str | None] = mapped_column(ForeignKey("source.key"))
    source_evidence: Mapped[str | None]
    headline: Mapped[str | None]
    series_label: Mapped[str | None]
    series_kind: Mapped[str | None]
    series_number: Mapped[int | None]
    series_also: Mapped[str | None]
    slugline: Mapped[str | None]
    byline: Mapped[str | None]
    editor_note: Mapped[str | None]
    notes: Mapped[str | None]
    published_first: Mapped[str | None]
    published_last: Mapped[str | None]
    published_instant: Mapped[str | None]
    published_zone: Mapped[str | None]
    published_precision: Mapped[str | None]
    published_origin: Mapped[str | None]
    published_text: Mapped[str | None]
    language: Mapped[str | None]
    guid: Mapped[str | None]
    version: Mapped[str | None]
    signal: Mapped[str | None]
    url: Mapped[str | None]
    rights: Mapped[str | None]
    urgency: Mapped[int | None]
    embargo: Mapped[str | None]
    keywords: Mapped[str | None]
    subjects: Mapped[str | None]
    envelope_language: Mapped[str | None]
    envelope_published: Mapped[str | None]
    first_published: Mapped[str | None]
    envelope: Mapped[str | None]
    context: Mapped[str | None]
    body: Mapped[str]
    quotes: Mapped[str | None]
    headline_spaced: Mapped[str | None]
    body_spaced: Mapped[str | None]
    quotes_spaced: Mapped[str | None]
    original: Mapped[str | None]
    edits: Mapped[str | None]
    pieces: Mapped[str | None]
    repairs: Mapped[str | None]
    assumptions: Mapped[str | None]
    items: Mapped[str | None]
    tables: Mapped[str | None]
    reading_assumptions: Mapped[str | None]
    rules: Mapped[str]
    added_at: Mapped[str]


class Capture(Base):
    """A container that bytes were taken from: where, how large, when. Not the bytes."""

    __tablename__ = "capture"
    __table_args__ = (UniqueConstraint("path", "sha256", name="capture_place"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    captured_at: Mapped[str]


class Item(Base):
    """One form of a dispatch's bytes; forms of the same dispatch differ in white space only."""

    __tablename__ = "item"
    __table_args__ = WITHOUT_ROWID
    dispatch: Mapped[int] = parent()
    number: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str]
    size: Mapped[int]
    format: Mapped[str]
    encoding: Mapped[str]


class ItemBytes(Base):
    """The bytes of an item, compressed as ``codec`` says (zlib)."""

    __tablename__ = "item_bytes"
    __table_args__ = (UniqueConstraint("dispatch", "number", name="item_bytes_item"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    dispatch: Mapped[int] = mapped_column(ForeignKey("article.key", ondelete="CASCADE"))
    number: Mapped[int]
    codec: Mapped[str]
    data: Mapped[bytes]


class Sighting(Base):
    """A dispatch was found in a capture, at ``path`` as given, in the form ``item``."""

    __tablename__ = "sighting"
    __table_args__ = (Index("sighting_capture", "capture"), WITHOUT_ROWID)
    dispatch: Mapped[int] = parent()
    number: Mapped[int] = mapped_column(primary_key=True)
    capture: Mapped[int] = mapped_column(ForeignKey("capture.id"))
    item: Mapped[int]
    path: Mapped[str]


class Place(Base):
    """A place of a dateline."""

    __tablename__ = "place"
    __table_args__ = (Index("place_name", "name", "country", unique=True),)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    country: Mapped[str] = mapped_column(default="")


class Dateline(Base):
    """Where and on what day a dispatch says that it was filed."""

    __tablename__ = "dateline"
    dispatch: Mapped[int] = parent(autoincrement=False)
    text: Mapped[str]
    date: Mapped[str | None]
    credit: Mapped[str | None]


class DatelinePlace(Base):
    """The places of a dateline, in order."""

    __tablename__ = "dateline_place"
    __table_args__ = WITHOUT_ROWID
    dispatch: Mapped[int] = parent()
    number: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(ForeignKey("place.id"))
