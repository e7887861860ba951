"""Source -> RIS, a field a line. TY is NEWS; JO is only ever the paper, PB always the agency.

RIS has no field for an agency: programs read PB as the publisher, which for a
dispatch is the agency. M3 says what kind of work it is, ET is the take, CY the
place of the dateline, DB and AN the archive and the reference in it. A source
without a date has no PY, since programs read a number there; N1 says "n.d.".
"""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.citing.names import Name
from clipping_archive.citing.source import ARCHIVE, Source
from clipping_archive.domain.period import Period


def ris(source: Source) -> str:
    """Write a record."""
    lines = [f"{tag}  - {value}" for tag, value in _fields(source) if value]
    return "\r\n".join([*lines, "ER  - ", ""])


def _fields(source: Source) -> Iterator[tuple[str, str | None]]:
    yield "TY", "NEWS"
    yield "ID", source.key
    for name in source.byline:
        yield "AU", _name(name)
    if not source.byline:
        yield "AU", source.agency
    yield "TI", source.title
    yield "T2", source.collection or source.medium
    if source.collection:
        yield "T3", source.medium
    else:
        yield "JO", source.medium
    yield "PB", source.agency
    yield "M3", source.kind
    yield "ET", source.take
    yield "CY", source.place
    if source.published:
        yield "PY", str(source.published.first.year)
        yield "DA", _day(source.published)
    yield "Y2", source.accessed.strftime("%Y/%m/%d/") if source.accessed else None
    yield "LA", source.language
    yield "UR", source.url
    yield "DB", ARCHIVE
    yield "AN", source.ref
    for note in _notes(source):
        yield "N1", note


def _notes(source: Source) -> Iterator[str]:
    if source.published is None:
        yield "n.d."
    elif source.inferred:
        yield f"circa {source.published.iso()}"
    yield from source.remarks
    yield f"sha256 {source.sha256}"


def _name(name: Name) -> str:
    return f"{name.family}, {name.given}" if name.family and name.given else name.written


def _day(period: Period) -> str:
    """Write a date as RIS has it, year/month/day/further words, the unknown parts left empty."""
    first = period.first
    exact = {"year": 1, "month": 2, "day": 3, "instant": 3}.get(period.precision)
    if exact is None:
        return f"{first.year:04}///{period.iso()}"
    parts = (f"{first.year:04}", f"{first.month:02}", f"{first.day:02}", "")
    return "/".join(part if at < exact else "" for at, part in enumerate(parts))
