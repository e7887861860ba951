"""The tables of what was found in a dispatch: all derived, thrown away and made again by re-reading."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from clipping_archive.store.tables import WITHOUT_ROWID, Base, parent


class Outlet(Base):
    """A medium that some dispatch names; what is known of it beyond its name comes from the gazetteer."""

    __tablename__ = "outlet"
    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    country: Mapped[str | None]
    kind: Mapped[str | None]
    ownership: Mapped[str | None]


class Citation(Base):
    """An outlet named in a dispatch; ``citations`` is 0 where it carries nothing."""

    __tablename__ = "citation"
    __table_args__ = WITHOUT_ROWID
    dispatch: Mapped[int] = parent()
    number: Mapped[int] = mapped_column(primary_key=True)
    outlet: Mapped[str] = mapped_column(ForeignKey("outlet.key"))
    citations: Mapped[int]
    mentions: Mapped[str | None]
    rule: Mapped[str]


class PersonInDispatch(Base):
    """A person in the news of one dispatch, by the fullest form of the name there."""

    __tablename__ = "person_in_dispatch"
    __table_args__ = WITHOUT_ROWID
    dispatch: Mapped[int] = parent()
    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str]
    titles: Mapped[str | None]
    rule: Mapped[str]


class Mention(Base):
    """Words that name a person: ``number`` is the person in this dispatch, ``seq`` counts the mentions."""

    __tablename__ = "mention"
    __table_args__ = WITHOUT_ROWID
    dispatch: Mapped[int] = parent()
    number: Mapped[int] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    paragraph: Mapped[int | None]
    start: Mapped[int]
    stop: Mapped[int]
    text: Mapped[str]
    rule: Mapped[str]


class Attribution(Base):
    """A statement: the words, who said them, and the outlet that carried them.

    ``spans`` holds, as JSON, where speaker, antecedent, cue and outlet stand.
    """

    __tablename__ = "attribution"
    __table_args__ = WITHOUT_ROWID
    dispatch: Mapped[int] = parent()
    number: Mapped[int] = mapped_column(primary_key=True)
    paragraph: Mapped[int]
    start: Mapped[int]
    stop: Mapped[int]
    text: Mapped[str]
    direct: Mapped[int]
    speaker_text: Mapped[str | None]
    speaker_kind: Mapped[str | None]
    speaker_name: Mapped[str | None]
    speaker_name_key: Mapped[str | None]
    cue: Mapped[str]
    outlet: Mapped[str | None]
    rule: Mapped[str]
    outlet_rule: Mapped[str]
    spans: Mapped[str | None]


class DateMention(Base):
    """Words for a time, and what they mean."""

    __tablename__ = "date_mention"
    __table_args__ = WITHOUT_ROWID
    dispatch: Mapped[int] = parent()
    number: Mapped[int] = mapped_column(primary_key=True)
    paragraph: Mapped[int | None]
    start: Mapped[int]
    stop: Mapped[int]
    text: Mapped[str]
    value: Mapped[str | None]
    precision: Mapped[str | None]
    rule: Mapped[str]


class PlaceNamed(Base):
    """A place that the text names."""

    __tablename__ = "place_named"
    __table_args__ = WITHOUT_ROWID
    dispatch: Mapped[int] = parent()
    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    country: Mapped[str | None]
    mentions: Mapped[str | None]


class Absence(Base):
    """A statement that somebody has not said something."""

    __tablename__ = "absence"
    __table_args__ = WITHOUT_ROWID
    dispatch: Mapped[int] = parent()
    number: Mapped[int] = mapped_column(primary_key=True)
    paragraph: Mapped[int | None]
    start: Mapped[int]
    stop: Mapped[int]
    text: Mapped[str]
    who: Mapped[str]
    about: Mapped[str]
    rule: Mapped[str]


class Name(Base):
    """Every recorded spelling of a name, by its name key (domain/tokens.py)."""

    __tablename__ = "name"
    __table_args__ = WITHOUT_ROWID
    name_key: Mapped[str] = mapped_column(primary_key=True)
    spelling: Mapped[str] = mapped_column(primary_key=True)


class NameToken(Base):
    """The words of every name key, so that ``person:choe`` finds all names that hold the word."""

    __tablename__ = "name_token"
    __table_args__ = WITHOUT_ROWID
    token: Mapped[str] = mapped_column(primary_key=True)
    name_key: Mapped[str] = mapped_column(primary_key=True)


class PersonSlot(Base):
    """In slot order: the dispatches that name a person (``person:``)."""

    __tablename__ = "person_slot"
    __table_args__ = WITHOUT_ROWID
    name_key: Mapped[str] = mapped_column(primary_key=True)
    slot: Mapped[int] = mapped_column(primary_key=True)


class SpeakerSlot(Base):
    """In slot order: the dispatches in which somebody speaks (``said:``)."""

    __tablename__ = "speaker_slot"
    __table_args__ = WITHOUT_ROWID
    name_key: Mapped[str] = mapped_column(primary_key=True)
    slot: Mapped[int] = mapped_column(primary_key=True)


class OutletSlot(Base):
    """In slot order: dispatches by outlet and role.

    ``role`` is ``cited`` (``cites:``), ``issued`` (``agency:``; outlet '' is
    ``agency:none``) or ``carried`` (``via:``); ``outlet:`` is cited or issued.
    """

    __tablename__ = "outlet_slot"
    __table_args__ = WITHOUT_ROWID
    role: Mapped[str] = mapped_column(primary_key=True)
    outlet: Mapped[str] = mapped_column(primary_key=True)
    slot: Mapped[int] = mapped_column(primary_key=True)


class PlaceSlot(Base):
    """In slot order: dispatches by place of the dateline (``place:``), by place id."""

    __tablename__ = "place_slot"
    __table_args__ = WITHOUT_ROWID
    place: Mapped[int] = mapped_column(primary_key=True)
    slot: Mapped[int] = mapped_column(primary_key=True)


class TagSlot(Base):
    """In slot order: dispatches by tag (``tag:``)."""

    __tablename__ = "tag_slot"
    __table_args__ = WITHOUT_ROWID
    tag: Mapped[str] = mapped_column(primary_key=True)
    slot: Mapped[int] = mapped_column(primary_key=True)


attribution_speaker = Index("attribution_speaker", Attribution.speaker_name_key)
attribution_outlet = Index("attribution_outlet", Attribution.outlet)
