"""The Canadian Press's own XML ("Jimi"): a Publish order around one or several items of content."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from clipping_archive.domain.dispatch import Dispatch, Envelope, Unread
from clipping_archive.errors import Textless, UnreadableDispatch
from clipping_archive.wire import clock, issuers, markup, origins, signals, xml
from clipping_archive.wire.compose import compose

if TYPE_CHECKING:
    from lxml.etree import _Element

name: Final = "cp"
LANGUAGES = {"1": "en", "2": "fr"}
TORONTO = "America/Toronto"
"""Embargoes without a zone are in Toronto's time; times of issue without one are UTC."""


def recognises(data: bytes) -> bool:
    """Say whether the root element is Publish and there is an item of content in it."""
    return xml.root_name(data) == "Publish" and (b"ContentItem" in data or b"C\0o\0n\0t" in data)


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read every item of content; raises UnreadableDispatch."""
    document = xml.parse(data, path)
    root = xml.plain_names(document.root)
    items = root.findall("ContentItem")
    if not items:
        raise UnreadableDispatch(path, "it is an order to publish nothing")
    if len(items) == 1:
        return [_read(root, items[0], data, path, document)]
    order = b"".join(xml.serialised(one) for one in root if one not in items)
    found: list[Dispatch | Unread] = []
    for number, item in enumerate(items, 1):
        place = f"{path}!{number}"
        raw = b"<Publish>" + xml.serialised(item) + order + b"</Publish>"
        try:
            found.append(_read(root, item, raw, place, document._replace(encoding="utf-8")))
        except UnreadableDispatch as error:
            found.append(Unread(place, error.reason, isinstance(error, Textless)))
    return found


def _read(order: _Element, item: _Element, raw: bytes, path: str, document: xml.Document) -> Dispatch:
    kind = (_text(item, "ContentType") or "text").lower()
    body = item.find("ContentText")
    text = []
    if body is not None:
        text = markup.paragraphs(body) if len(body) else markup.paragraphs_of_html(body.text or "")
    if not text and kind not in ("text", "composite"):
        raise Textless(path, f"it is a {kind[:40]}: it holds no text")
    told = _envelope(order, item)
    return compose(path, raw, name, told, text, encoding=document.encoding, assumptions=document.assumptions)


def _envelope(order: _Element, item: _Element) -> Envelope:
    notes = [_text(item, tag) for tag in ("EditorNote", "UpdateNote", "Corrections", "SpecialInstructions")]
    updated = _text(item, "UpdatedDateTime")
    first = _text(item, "CreatedDateTime") or _text(order, "PublishDateTime")
    issued = updated if clock.iso(updated) else _text(order, "PublishDateTime") or first
    written = _text(item, "WritethruNum"), _text(item, "WriteThruType") or _text(item, "WritethruType")
    return Envelope(
        guid=_text(item, "SystemSlug") or _text(item, "FileName") or _text(item, "ContentItemID"),
        version=_text(item, "WritethruValue"),
        signal=_signal(item, notes),
        rights=_text(item, "Copyright"),
        urgency=origins.whole(_text(item, "RankingValue")),
        embargo=clock.iso(_text(item, "EmbargoTime"), ZoneInfo(TORONTO)),
        keywords=_parted(item, "Keyword"),
        subjects=tuple((None, topic) for topic in _topics(item)),
        language=LANGUAGES.get(_text(item, "Language") or "", _text(item, "Language")),
        first_published=clock.iso(first, _utc()),
        published=clock.published(issued, _utc()),
        headline=_text(item, "Headline") or _text(item, "Headline2"),
        slugline=_text(item, "SlugProper") or _text(item, "Slug"),
        series=" ".join(filter(None, written)) or None,
        byline=(byline,) if (byline := _text(item, "Byline")) else (),
        dateline=_place(item),
        source=issuers.issuer([_text(item, "Credit"), _text(item, "Source")]),
        editor_note=origins.lines(*notes),
    )


def _utc() -> ZoneInfo:
    return ZoneInfo(str(UTC))


def _text(item: _Element, tag: str) -> str | None:
    return xml.words(item.find(tag))


def _signal(item: _Element, notes: list[str | None]) -> str | None:
    later = (_text(item, "WritethruValue") or "0").strip("0")
    return signals.strongest(
        "correction" if _text(item, "Corrections") else None,
        "update" if later or _text(item, "UpdateNote") else None,
        *(signals.of_words(note) for note in notes),
    )


def _parted(item: _Element, tag: str) -> tuple[str, ...]:
    parts = (part.strip() for part in (_text(item, tag) or "").split(","))
    return tuple(dict.fromkeys(filter(None, parts)))


def _topics(item: _Element) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*_parted(item, "Category"), *_parted(item, "IndexCode"))))


def _place(item: _Element) -> str | None:
    """Give the city; a placeline has city, province and country with semicolons between."""
    return _text(item, "City") or (_text(item, "Placeline") or "").partition(";")[0].strip() or None
