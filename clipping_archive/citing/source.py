"""Clipping -> Source: what a citation of a dispatch has to say, before any style or format says it.

A dispatch is no newspaper article. It has an agency that issued it, perhaps a
medium that printed it, perhaps a take, and a date that may be known in several
ways; each is a field of its own here, so that no format can confuse them.
"""

from __future__ import annotations

from calendar import month_name
from dataclasses import dataclass
from datetime import date
from unicodedata import category
from urllib.parse import urlsplit

from clipping_archive.agencies import AGENCIES
from clipping_archive.citing.names import Name, name_of
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.reference import hex_of
from clipping_archive.domain.story import IssuedBy, Story
from clipping_archive.gazetteer import outlets

DISPATCH, RELEASE, ARTICLE = "News agency dispatch", "Press release", "News article"
"""What a source can be; a house of the archive may also be a newspaper, or a wire of press releases."""

_RELEASES = frozenset({"businesswire", "globenewswire", "prnewswire"})
ARCHIVE = "Clipping archive"
UNTITLED = "[Dispatch without a headline]"

INFERRED = frozenset({"weekday", "file name", "url"})
"""Origins of a date that the text does not state; a citation marks it as circa."""

_KNOWN = {
    "given": "date supplied by archivist",
    "corrected": "date corrected by archivist",
    "weekday": "year inferred from the weekday",
    "file name": "date inferred from the file name",
    "url": "date inferred from the address",
}
_SIGNALS = {"kill": "killed by the agency", "withhold": "withheld by the agency"}
_REPRINTED = "Reprinted by "


@dataclass(frozen=True, slots=True)
class Source:
    """What is cited.

    ``key`` is the citation key; ``agency`` who issued the dispatch, None for an
    article of a newspaper's own; ``medium`` the newspaper or site that printed
    it, None where it was taken off the wire;
    ``collection`` the headline of the round-up of which it is one story;
    ``take`` the series tags ("2nd LD"); ``place`` that of the dateline;
    ``published`` None where nobody knows; ``accessed`` the day when a page was
    taken; ``remarks`` what a reader must know beside the fields.
    """

    key: str
    ref: str
    title: str
    byline: tuple[Name, ...]
    agency: str | None
    medium: str | None
    collection: str | None
    take: str | None
    place: str | None
    published: Period | None
    inferred: bool
    language: str | None
    url: str | None
    accessed: date | None
    sha256: str
    remarks: tuple[str, ...]
    kind: str = DISPATCH

    @property
    def issued_by(self) -> str:
        """Say what it is and whose, for a place that has no field for it: "Yonhap News Agency dispatch"."""
        return f"{self.agency} dispatch" if self.agency and self.kind == DISPATCH else self.kind


def source_of(clipping: Clipping, number: int | None = None) -> Source:
    """Give what a citation says of a dispatch, or of one story of a collection.

    Raises LookupError where there is no story of this number.
    """
    part = clipping if number is None else clipping.item(number)
    item = next((one for one in clipping.story.items if one.number == number), None)
    story, envelope, known = part.story, clipping.dispatch.envelope, part.story.published
    kind = _kind(story.agency)
    house = _line(story.agency.name) if story.agency else None
    captured = clipping.captures[0].captured_at.date() if clipping.captures else None
    return Source(
        key=_key(part),
        ref=part.ref,
        title=_line(story.headline) or UNTITLED,
        byline=tuple(name_of(_line(name)) for name in story.byline if _line(name)) if item is None else (),
        agency=None if kind == ARTICLE else house,
        medium=house if kind == ARTICLE else _medium(story, envelope.url),
        collection=(_line(clipping.story.headline) or UNTITLED) if item else None,
        take=_line(", ".join((series.label, *series.also))) if (series := clipping.story.series) else None,
        place=_line(item.dateline) if item and item.dateline else _place(story),
        published=known.period if known else None,
        inferred=known is not None and known.origin in INFERRED,
        language=_line(envelope.language) or story.language,
        url=(address := _address(envelope.url)),
        accessed=captured if address else None,
        sha256=clipping.dispatch.sha256,
        remarks=_remarks(story, known, envelope.signal),
        kind=kind,
    )


def _kind(house: IssuedBy | None) -> str:
    """Say what a house issues: a newspaper or broadcaster articles, an agency dispatches."""
    if house is None:
        return DISPATCH
    if house.key in _RELEASES:
        return RELEASE
    known = outlets().get(house.key)
    return DISPATCH if known is None or known.kind == "agency" else ARTICLE


def _line(text: str | None) -> str:
    """Set text in one line: a line end or tab of the wire would begin a new field of RIS.

    Controls and characters for private use say nothing to a reader, and may not act on a program.
    """
    kept = (one if category(one)[0] != "C" or one == "\u200d" else " " for one in text or "")
    return " ".join("".join(kept).split())


def _key(clipping: Clipping) -> str:
    """Make the citation key: agency, year, and the digits of the reference, which alone tell it apart."""
    known, agency = clipping.story.published, clipping.story.agency
    year = f"{known.period.first.year}" if known else "nd"
    part = "" if clipping.part is None else f"-{clipping.part}"
    return f"{agency.key if agency else 'unknown'}-{year}-{hex_of(clipping.key)[:12]}{part}"


def _medium(story: Story, url: str | None) -> str | None:
    """Name who printed the dispatch: the note of the reprint says so, or the page's host is another house."""
    for note in story.notes:
        if note.public and note.text.startswith(_REPRINTED):
            return _line(note.text.removeprefix(_REPRINTED)) or None
    host = urlsplit(url).hostname if url and _address(url) else None
    for house in AGENCIES:
        if host and any(host == one or host.endswith(f".{one}") for one in house.domains):
            issued = story.agency.key if story.agency else None
            return house.name if issued not in (None, house.key) else None
    return None


def _address(url: str | None) -> str | None:
    """Give an address of the web: programs make it a link, and another scheme could act (``javascript:``)."""
    address = _line(url)
    try:
        parts = urlsplit(address)
    except ValueError:  # "http://[x" is none
        return None
    return address if parts.scheme in ("http", "https") and parts.hostname else None


def _place(story: Story) -> str | None:
    """Name the place of the dateline by its usual name; as written where nobody knows it."""
    if story.dateline is None:
        return None
    return _line("; ".join(one.name for one in story.dateline.places) or story.dateline.text) or None


def _remarks(story: Story, known: Published | None, signal: str | None) -> tuple[str, ...]:
    """Say how the date is known where the text does not say it, and what the agency did to the dispatch."""
    said = [_KNOWN[known.origin]] if known and known.origin in _KNOWN else []
    if known is None and story.dateline and story.dateline.date:
        month, day = story.dateline.date.split("-")[-2:]
        said.append(f"dateline of {int(day)} {month_name[int(month)]}, year unknown")
    if signal in _SIGNALS:
        said.append(_SIGNALS[signal])
    return tuple(said)
