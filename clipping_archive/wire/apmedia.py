"""AP Media API: an item of the Associated Press as JSON, its text as NITF markup beside it."""

from __future__ import annotations

from typing import Any, Final

from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.wire import jsons, ninjs, ninjs_text
from clipping_archive.wire.compose import compose
from clipping_archive.wire.jsons import Item, Tree, first, line, lowered, words

name: Final = "ap-media"

TYPES = (("kill", "kill"), ("eliminat", "kill"), ("withhold", "withhold"), ("correct", "correction"))
NOTED = (("correct", "correction"), ("kill", "kill"), ("withhold", "withhold"))
"""What ``editorialtypes`` and the first word of a note for editors mean."""


def recognises(data: bytes) -> bool:
    """Look for an item with the identifiers of the Associated Press."""
    tree = jsons.peek(data)
    return tree is not None and _item(tree) is not None


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read the item of a response, or those of a feed."""
    return jsons.read_items(data, path, _read)


def _item(tree: Tree) -> Tree | None:
    for one in (_inner(tree, "data", "item"), _inner(tree, "item"), tree):
        altids = one.get("altids") if one else None
        if one and isinstance(altids, dict) and {"itemid", "etag", "friendlykey"} & altids.keys():
            return one
    return None


def _inner(tree: Tree, *keys: str) -> Tree | None:
    found: Any = tree
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else None


def _read(item: Item) -> Dispatch:
    found = _item(item.tree) or item.tree
    tree = lowered(found)
    headline = line(tree.get("headline")) or line(tree.get("title"))
    text = _text(item.tree, found)
    if not text:
        ninjs_text.refuse_textless(tree, item.path)
    body = jsons.paragraphs(text) if text else ninjs_text.body_of(tree)
    told = ninjs.envelope_of(tree, headline, body)
    altids = tree.get("altids")
    envelope = told._replace(
        guid=(first(altids, "itemid") if isinstance(altids, dict) else None) or told.guid,
        signal=_signal(tree) or told.signal,
        dateline=told.dateline or _place(tree, body),
        source=told.source or "AP",
    )
    kept = ninjs_text.without_head(body, headline, envelope.byline)
    return compose(
        item.path, item.raw, name, envelope, kept, encoding=item.encoding, assumptions=item.assumptions
    )


def _text(tree: Tree, item: Tree) -> str | None:
    """Find the text: beside the item, in it, or where its rendition was put in."""
    places = [_inner(tree, "nitf"), _inner(tree, "data", "nitf"), _inner(item, "nitf")]
    places += [_inner(item, "renditions", "nitf"), _inner(item, "renditions", "text")]
    return next(
        (told for one in places if one and (told := first(one, "body_html", "body_xhtml", "content"))), None
    )


def _signal(tree: Tree) -> str | None:
    types = (words(tree.get("editorialtypes")) or "").lower()
    note = (words(tree.get("ednote")) or "").lower().removeprefix("eds:").lstrip()
    return next((signal for word, signal in TYPES if word in types), None) or next(
        (signal for word, signal in NOTED if note.startswith(word)), None
    )


def _place(tree: Tree, body: list[str]) -> str | None:
    """Take the place of the dateline from its own field where the text has no dateline."""
    where = tree.get("datelinelocation")
    if not isinstance(where, dict) or any(ninjs_text.OPENS.match(one) for one in body[:2]):
        return None
    return (
        ", ".join(filter(None, (first(where, "city"), first(where, "countryareaname", "countryname"))))
        or None
    )
