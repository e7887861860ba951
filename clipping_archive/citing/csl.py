"""Source -> CSL-JSON: one item of the CSL 1.0.2 data schema, the same for every style.

Where the agency stands. CSL has no field for it, so two are used, and neither
is ever the newspaper's: ``publisher`` is always the agency that issued the
dispatch, ``container-title`` only ever the medium that printed it (or the
collection of which it is one story). The manuals agree that the two are not
the same: a news service is named in roman type and without quotation marks, a
newspaper is a title in italics (Chicago 17, 14.200). Without a byline the
agency is the author as well (APA 7, 9.11, group authors; Cite Them Right 12,
organisations as authors).

The take is ``version``, since CSL keeps ``edition`` for the container: a 2nd LD
is the third state of this text, not an edition of a paper. The place of the
dateline is ``event-place``, where the news was gathered; ``publisher-place``
would say that the agency has its seat there (Chicago prints it so, 17, 14.193).
"""

from __future__ import annotations

from typing import Any

from clipping_archive.citing.names import Name
from clipping_archive.citing.source import ARCHIVE, Source
from clipping_archive.domain.period import Period

Item = dict[str, Any]


def item(source: Source) -> Item:
    """Give the CSL-JSON item. Unknown fields are left out, and so is ``issued`` where nobody knows.

    An English headline, also that of a collection, stands in a ``nocase`` span, so that no style writes the
    wire's words with other capitals; ``note`` holds what has no field.
    """
    fields: Item = {
        "id": source.key,
        "type": "article-newspaper",
        "genre": source.kind,
        "title": guarded(source.title, source.language),
        "author": authors(source),
        "container-title": guarded(source.collection, source.language)
        if source.collection
        else source.medium,
        "collection-title": source.medium if source.collection else None,
        "publisher": source.agency,
        "version": source.take,
        "event-place": source.place,
        "issued": issued(source),
        "accessed": date_parts(Period.day(source.accessed)) if source.accessed else None,
        "language": source.language,
        "URL": source.url,
        "archive": ARCHIVE,
        "archive_location": source.ref,
        "note": note(source),
    }
    if source.collection:
        fields["container-title"] = guarded(source.collection, source.language)
    return {name: value for name, value in fields.items() if value}


def note(source: Source) -> str:
    """Write what has no field: how the date is known, what became of it, the digest of the bytes."""
    return "; ".join((*source.remarks, f"sha256 {source.sha256}"))


def authors(source: Source) -> list[Item]:
    """Name the reporters, or where none is named the agency."""
    if source.byline:
        return [_name(one) for one in source.byline]
    return [{"literal": source.agency}] if source.agency else []


def _name(name: Name) -> Item:
    """Write a name in its parts where their order is known; else whole, since a guess misfiles it."""
    if name.family is None:
        return {"literal": name.written}
    parts: Item = {"family": name.family, "given": name.given}
    return parts | ({"static-ordering": True} if name.family_first else {})


def issued(source: Source) -> Item | None:
    """Give the date as exactly as it is known, and mark one that was inferred."""
    if source.published is None:
        return None
    return date_parts(source.published) | ({"circa": True} if source.inferred else {})


def date_parts(period: Period) -> Item:
    """Write a period in date parts: one for a day, a month or a year, two for a longer time."""
    day = [period.first.year, period.first.month, period.first.day]
    exact = {"year": 1, "month": 2, "day": 3, "instant": 3}.get(period.precision)
    if exact:
        return {"date-parts": [day[:exact]]}
    return {"date-parts": [day, [period.last.year, period.last.month, period.last.day]]}


def guarded(title: str, language: str | None = None) -> str:
    """Keep a style from changing capitals. CSL does so in English only, and where no language is given."""
    english = language is None or language.lower().startswith("en")
    return f'<span class="nocase">{title}</span>' if english and "<" not in title else title
