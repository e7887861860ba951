"""NewsML-G2: an item of its own, or a message of several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.errors import Textless, UnreadableDispatch
from clipping_archive.wire import g2_content, g2_envelope, origins, xml
from clipping_archive.wire.compose import compose

if TYPE_CHECKING:
    from lxml.etree import _Element

name: Final = "newsmlg2"
ITEMS = ("newsItem", "packageItem", "knowledgeItem", "conceptItem", "planningItem", "catalogItem")
TEXTLESS = {
    "packageItem": "it is a package: it lists other items and holds no text",
    "knowledgeItem": "it is a list of concepts, not a story",
    "conceptItem": "it describes a concept, not a story",
    "planningItem": "it is a plan of coverage, not a story",
    "catalogItem": "it is a catalogue of codes, not a story",
}
PICTURES = ("composite", "picture", "photo", "video", "audio", "graphic", "animation")


def recognises(data: bytes) -> bool:
    """Say whether the root element is an item of G2 or a message of them."""
    return xml.root_name(data) in (*ITEMS, "newsMessage")


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read every item of the file; packages and the like are Unread, with the reason.

    An item of several has as its own bytes its element, written out with the
    namespaces that it needs. Raises UnreadableDispatch where the file is no XML or
    its only item holds no text.
    """
    document = xml.parse(data, path)
    root = document.root
    items = xml.outermost(root, *ITEMS)
    if not items:
        raise UnreadableDispatch(path, "it is a message without any item")
    return xml.read_items(items, data, path, document, _read)


def _read(item: _Element, raw: bytes, path: str, document: xml.Document) -> Dispatch:
    kind = xml.local(item)
    if kind in TEXTLESS:
        raise Textless(path, TEXTLESS[kind])
    parts = g2_envelope.parts(item)
    content = g2_content.read(parts.content)
    what = (g2_envelope.code(parts.item_meta.get("itemClass", [None])[0]) or "").rpartition(":")[2]
    if not content.paragraphs and what in PICTURES:
        raise Textless(path, f"it is a {what}: it holds no text")
    told = g2_envelope.read(item, parts, content)
    if content.envelope:
        told = told.filled(content.envelope)
    told = origins.completed(told, None, content.paragraphs)
    return compose(
        path,
        raw,
        name,
        told,
        content.paragraphs,
        encoding=document.encoding,
        assumptions=document.assumptions,
    )
