"""Source -> BibTeX and biblatex. A field can never break out: every brace that is not ours is a letter.

A dispatch off the wire is ``@misc`` (``@online`` in biblatex where it has an
address), one that a paper printed is ``@article``, a story of a collection
``@incollection``. So ``journal`` is only ever the paper; the agency has
``organization`` in every entry, and is the author where nobody signed.
``howpublished`` of ``@misc``, ``note`` of the others and biblatex's ``titleaddon``
say whose dispatch it is in print; what no style knows (``archive``, ``sha256``)
styles pass over and programs keep.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from clipping_archive.citing.names import Name
from clipping_archive.citing.source import ARCHIVE, Source
from clipping_archive.domain.period import Period

_LETTERS = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",  # BibTeX counts "\{" as a brace, so only a name is safe
    "}": r"\textbraceright{}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}
_ESCAPES = str.maketrans(_LETTERS)

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_BABEL = {"de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian", "ja": "japanese",
          "ko": "korean", "pt": "portuguese", "ru": "russian", "zh": "chinese"}  # fmt: skip
"""Names of languages as biblatex knows them; another language is given by its code, in ``language`` alone."""


def escaped(text: str) -> str:
    """Write text so that LaTeX sets it as it is and BibTeX finds no brace in it."""
    return text.translate(_ESCAPES)


def bibtex(source: Source) -> str:
    """Write an entry for BibTeX."""
    kind = "incollection" if source.collection else "article" if source.medium else "misc"
    container = {"incollection": "booktitle", "article": "journal"}.get(kind, "")
    issued = ", ".join(filter(None, (source.issued_by, source.take)))
    note = _note(source) if kind == "misc" else "; ".join(filter(None, (issued, _note(source))))
    year, month, day = _year(source)
    return _entry(
        kind,
        source.key,
        _shared(source)
        | {
            container: _kept(source.collection or source.medium),
            "howpublished": escaped(issued) if kind == "misc" else "",
            "year": year,
            "day": day,
            "version": escaped(source.take or ""),
            "address": escaped(source.place or ""),
            "note": escaped(note),
            "language": escaped(source.language or ""),
            "archive": escaped(ARCHIVE),
            "archivelocation": escaped(source.ref),
            "sha256": source.sha256,
        },
        month,
    )


def biblatex(source: Source) -> str:
    """Write an entry for biblatex; the date is EDTF, so ``2024-01-17~`` is one that was inferred."""
    loose = "online" if source.url else "misc"
    kind = "incollection" if source.collection else "article" if source.medium else loose
    container = {"incollection": "booktitle", "article": "journaltitle"}.get(kind, "")
    code = (source.language or "").partition("-")[0].lower()
    return _entry(
        kind,
        source.key,
        _shared(source)
        | {
            container: _kept(source.collection or source.medium),
            "entrysubtype": "newspaper" if kind == "article" else "",
            "titleaddon": escaped(source.issued_by),
            "date": _edtf(source),
            "version": escaped(source.take or ""),
            "location": escaped(source.place or ""),
            "note": escaped(_note(source)),
            "langid": _BABEL.get(code, ""),
            "language": _BABEL.get(code, "") or escaped(source.language or ""),
            "urldate": source.accessed.isoformat() if source.accessed else "",
            "library": escaped(f"{ARCHIVE}, {source.ref}"),
            "annotation": f"sha256 {source.sha256}",
        },
    )


def _shared(source: Source) -> dict[str, str]:
    return {
        "author": " and ".join(map(_name, source.byline)) or _kept(source.agency),
        "title": _kept(source.title),
        "organization": escaped(source.agency or ""),
        "url": _address(source.url),
        "keywords": source.kind.lower(),
    }


def _note(source: Source) -> str:
    """Write what has no field, the paper that printed the collection among it."""
    printed = [f"in {source.medium}"] if source.collection and source.medium else []
    return "; ".join((*printed, *source.remarks))


def _entry(kind: str, key: str, fields: Mapping[str, str], month: str = "") -> str:
    """Write an entry, a field a line; ``month`` is a macro and stands without braces."""
    rows = [f"  {name} = {{{value}}}" for name, value in fields.items() if name and value]
    rows += [f"  month = {month}"] if month else []
    return f"@{kind}{{{key},\n" + ",\n".join(rows) + "\n}\n"


def _kept(text: str | None) -> str:
    """Write text whose capitals no style may change, and whose "and" parts no names."""
    return f"{{{escaped(text)}}}" if text else ""


def _name(name: Name) -> str:
    """Write a name as "Family, Given"; in braces where its order is not known."""
    parts = (name.family, name.given)
    if None in parts or any("," in part or " and " in f" {part.lower()} " for part in parts if part):
        return _kept(name.written)
    return ", ".join(escaped(part) for part in parts if part)


def _year(source: Source) -> tuple[str, str, str]:
    """Give year, month macro and day, no more exact than they are known; "n.d." where nobody knows."""
    period = source.published
    if period is None:
        return "n.d.", "", ""
    year = str(period.first.year)
    if period.last.year != period.first.year:
        year += f"--{period.last.year}"
    one_month = (period.first.year, period.first.month) == (period.last.year, period.last.month)
    month = _MONTHS[period.first.month - 1] if one_month and period.precision != "year" else ""
    day = str(period.first.day) if period.precision in ("day", "instant") else ""
    return f"ca. {year}" if source.inferred else year, month, day


def _edtf(source: Source) -> str:
    """Write the date in the form of ISO 8601-2 that biblatex reads; nothing where nobody knows."""
    period = source.published
    if period is None:
        return ""
    iso = Period.day(period.first).iso() if period.instant else period.iso()
    return "/".join(f"{day}~" for day in iso.split("/")) if source.inferred else iso


def _address(url: str | None) -> str:
    """Write an address as it is, but for what would end the field."""
    return quote(url, safe="!#$%&'()*+,/:;=?@[]~") if url else ""
