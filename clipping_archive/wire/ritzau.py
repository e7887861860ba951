"""Ritzau's own XML: one element a field, the text as escaped HTML in one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from clipping_archive.domain.dispatch import Dispatch, Envelope, Note, Unread
from clipping_archive.gazetteer.topics import topic_name
from clipping_archive.wire import clock, markup, origins, signals, xml
from clipping_archive.wire.compose import compose

if TYPE_CHECKING:
    from lxml.etree import _Element

name: Final = "ritzau"
SOURCE = "Ritzau"
FLAGS = (("Annuleret", "kill"), ("Korrektion", "correction"), ("NyVersion", "update"))
PRIVATE = ("byLineEmail", "byLinePhone")


def recognises(data: bytes) -> bool:
    """Say whether the root element is RBNews."""
    return xml.root_name(data) == "RBNews"


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read the one dispatch of the file; raises UnreadableDispatch."""
    document = xml.parse(data, path)
    root = xml.plain_names(document.root)
    content = root.find("content")
    text = markup.paragraphs_of_html(content.text or "") if content is not None else []
    if content is not None and len(content):
        text = markup.paragraphs(content)
    told = _envelope(root)
    return [
        compose(path, data, name, told, text, encoding=document.encoding, assumptions=document.assumptions)
    ]


def _envelope(root: _Element) -> Envelope:
    zone = clock.zone_of(SOURCE)
    note = "\n".join(markup.paragraphs_of_html(_raw(root, "TilRedaktionen"))) or None
    private = [words for tag in PRIVATE if (words := _text(root, tag))]
    return Envelope(
        guid=_text(root, "NewsID"),
        version=_text(root, "version"),
        signal=_signal(root, note),
        urgency=origins.whole(_text(root, "Priority")),
        keywords=tuple(dict.fromkeys(filter(None, map(xml.words, root.iterfind("SubjectKeyword/*"))))),
        subjects=_subjects(root),
        language="da",
        published=clock.published(_text(root, "PublishDate"), zone),
        headline=_text(root, "headline"),
        slugline=_text(root, "strapline"),
        byline=(byline,) if (byline := _text(root, "byLine")) else (),
        dateline=_text(root, "town"),
        source=SOURCE,
        editor_note=note,
        notes=(
            *((Note(note, public=False),) if note else ()),
            *((Note(", ".join(private), public=False),) if private else ()),
            *((Note(below, public=True),) if (below := _text(root, "subtitle")) else ()),
        ),
    )


def _raw(root: _Element, tag: str) -> str:
    found = root.find(tag)
    return "" if found is None else found.text or ""


def _text(root: _Element, tag: str) -> str | None:
    """Give the words of a field; an element marked nil has none."""
    return xml.words(root.find(tag))


def _signal(root: _Element, note: str | None) -> str | None:
    flagged = (signal for tag, signal in FLAGS if (_text(root, tag) or "").lower() in ("true", "1"))
    return signals.strongest(*flagged, signals.of_words(note))


def _subjects(root: _Element) -> tuple[tuple[str | None, str], ...]:
    """Give the IPTC codes, written as bare numbers whose leading zero is lost, and the section."""
    codes = [one.zfill(8) for code in root.iterfind("IPTCList/*") if (one := xml.words(code))]
    found: list[tuple[str | None, str]] = [(code, topic_name(code) or "") for code in codes]
    if section := _text(root, "section"):
        found.append((None, section))
    return tuple(dict.fromkeys(found))
