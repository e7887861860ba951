"""JSON Feed 1.0 and 1.1: every item of a feed is a dispatch."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urljoin

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Envelope, Unread
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import clock, encoding, jsonld, markup, page, refusals, signals
from clipping_archive.wire.compose import compose

name: Final = "jsonfeed"

HEAD = 65_536
_VERSION = re.compile(
    rb'"version"\s*:\s*"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org(?:\\?/)version', re.IGNORECASE
)
ITEM = frozenset({"id", "content_html", "content_text", "title", "url", "external_url"})


def recognises(data: bytes) -> bool:
    """Look for the address of the format's version."""
    head = data[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head.startswith(b"{"):
        return False
    return _VERSION.search(head) is not None or _VERSION.search(data[-HEAD:]) is not None


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read every item of a feed, or one item cut out of it."""
    refusals.refuse_binary(data, path)
    decoded = encoding.decode(data)
    feed = _loaded(decoded.text, path)
    if not isinstance(feed.get("items"), list) and ITEM & feed.keys():
        return [_item(feed, path, data, Envelope())]
    listed = feed.get("items")
    if not isinstance(listed, list) or not listed:
        raise UnreadableDispatch(path, "it is a feed without an item")
    context = _context(feed)
    home = jsonld.address_of(feed.get("home_page_url")) or jsonld.address_of(feed.get("feed_url"))
    found: list[Dispatch | Unread] = []
    for number, item in enumerate(listed, 1):
        place = f"{path}!{number}"
        try:
            if not isinstance(item, Mapping):
                raise UnreadableDispatch(place, "it is no item of a feed, but a single value")
            item = _placed(item, home)
            found.append(_item(item, place, _serialised(item), context))
        except UnreadableDispatch as error:
            found.append(Unread(place, error.reason))
    return found


def _loaded(text: str, path: str) -> Mapping[str, Any]:
    try:
        feed = json.loads(text, strict=False)
    except ValueError as error:
        raise UnreadableDispatch(path, f"its JSON is damaged: {error}") from error
    except RecursionError as error:
        raise UnreadableDispatch(path, "its JSON is nested too deeply") from error
    if not isinstance(feed, Mapping):
        raise UnreadableDispatch(path, "it is no feed")
    return feed


def _placed(item: Mapping[str, Any], home: str | None) -> Mapping[str, Any]:
    """Give an item its whole address, so that it can be read without its feed."""
    url = item.get("url")
    if not home or not isinstance(url, str) or not url.strip() or "://" in url:
        return item
    try:
        return {**item, "url": urljoin(home, url.strip())}
    except ValueError:
        return item


def _serialised(item: Mapping[str, Any]) -> bytes:
    """Write an item the same way however the feed is laid out."""
    return json.dumps(item, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(
        "utf-8", "backslashreplace"
    )


def _context(feed: Mapping[str, Any]) -> Envelope:
    home = jsonld.address_of(feed.get("home_page_url")) or jsonld.address_of(feed.get("feed_url"))
    writers = _writers(feed)
    source = page.issuer_of(jsonld.text_of(feed.get("title")), writers, home)
    return Envelope(
        language=jsonld.text_of(feed.get("language")),
        source=source,
        rights=jsonld.text_of(feed.get("_copyright")),
        byline=tuple(name for name in writers if not page.is_of(name, source, home)),
    )


def _item(item: Mapping[str, Any], path: str, raw: bytes, context: Envelope) -> Dispatch:
    url = jsonld.address_of(item.get("url")) or jsonld.address_of(item.get("external_url"))
    source = page.house_at(url)
    zone = clock.zone_of(source)  # never the feed's: an item must read the same without it
    issued, changed = (jsonld.text_of(item.get(key)) for key in ("date_published", "date_modified"))
    number, headline = item.get("id"), jsonld.text_of(item.get("title"))
    envelope = Envelope(
        guid=str(number) if isinstance(number, int | str) and str(number).strip() else url,
        url=url,
        keywords=tuple(dict.fromkeys(jsonld.words_of(item.get("tags")))),
        language=jsonld.text_of(item.get("language")),
        first_published=clock.iso(issued, zone) if changed else None,
        published=clock.published(changed, zone) or clock.published(issued, zone),
        signal=signals.of_headline(headline),
        headline=headline,
        byline=tuple(dict.fromkeys(_writers(item))),
        source=source,
    )
    made = compose(path, raw, name, envelope.filled(context), _body(item))
    return made._replace(context=context)


def _writers(thing: Mapping[str, Any]) -> list[str]:
    """List the writers: ``authors`` since version 1.1, ``author`` before."""
    return jsonld.authors(thing.get("authors")) or jsonld.authors(thing.get("author"))


def _body(item: Mapping[str, Any]) -> list[str]:
    html, text = item.get("content_html"), item.get("content_text")
    if isinstance(html, str) and html.strip():
        return markup.paragraphs_of_html(jsonld.sound(html))
    if not isinstance(text, str) or not text.strip():
        text = item.get("summary")
    if not isinstance(text, str):
        return []
    text = jsonld.sound(text)
    parts = re.split(r"\n[ \t]*\n", text) if re.search(r"\n[ \t]*\n", text) else text.splitlines()
    return [" ".join(part.split()) for part in parts if part.strip()]
