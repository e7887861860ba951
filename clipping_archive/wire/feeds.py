"""RSS 0.9 to 2.0 and Atom: every item of a feed is a dispatch, read by itself alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape
from typing import TYPE_CHECKING

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Envelope, Unread
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import clock, feed_items, markup, page, refusals
from clipping_archive.wire.compose import compose

if TYPE_CHECKING:
    from lxml.etree import _Element

HEAD = 16_384
LEADS = ("first_line", "lead", "standfirst")
BODIES = ("body", "encoded", "content", "full-text", "fulltext", "full_text", "story", "articlebody")
SUMMARIES = ("description", "summary", "abstract")
ISSUED = ("pubdate", "date", "published", "issued", "created")
CHANGED = ("updated", "modified")
"""Local names of elements in lower case, those asked first before others. No prefix counts: agencies make
up their own (``wenn_cm:body``), and feeds leave them undeclared."""

_BEFORE = re.compile(rb"\s+|\xef\xbb\xbf|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL)
_ROOT = re.compile(rb"<(?:[\w.-]+:)?(rss|RDF|feed|channel|item|entry)(?=[\s>])([^>]*)", re.DOTALL)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_BREAK = re.compile(r"<(?:p|br|div|li|h[1-6]|tr|blockquote)\b", re.IGNORECASE)
_MAILED = re.compile(r"\s*\S+@\S+\s*\((.+)\)\s*$")


@dataclass(frozen=True)
class Feed:
    """A reader of one kind of feed, ``rss`` or ``atom``, or of one item cut out of it."""

    name: str

    def recognises(self, data: bytes) -> bool:
        """Look at the root element; an item by itself is taken when it is asked for by name only."""
        found = _root(data)
        if self.name == "atom":
            return found is not None and found[0] == "feed" and b"atom" in found[1].lower()
        return found is not None and (
            found[0] == "rss" or (found[0] == "RDF" and b"purl.org/rss" in found[1].lower())
        )

    def read(self, data: bytes, path: str) -> list[Dispatch | Unread]:
        """Read every item; one that says nothing is an Unread, and costs no other one."""
        refusals.refuse_binary(data, path)
        slices = feed_items.cut(data)
        if not slices.items:
            raise UnreadableDispatch(path, "it is a feed without an item")
        found = _root(data)
        alone = found is not None and found[0] in ("item", "entry")
        context = Envelope() if alone else _channel(slices.channel)
        read: list[Dispatch | Unread] = []
        for number, item in enumerate(slices.items, 1):
            place = path if alone else f"{path}!{number}"
            try:
                read.append(self._item(item, place, context, slices))
            except UnreadableDispatch as error:
                read.append(Unread(place, error.reason))
        return read

    def _item(self, text: str, path: str, context: Envelope, slices: feed_items.Slices) -> Dispatch:
        root = feed_items.parsed(text)
        if root is None:
            raise UnreadableDispatch(path, "its XML is too damaged to be read")
        parts = _Parts(root[0])
        envelope = _envelope(parts).filled(context)
        raw = text.encode("utf-8", "surrogatepass")
        made = compose(path, raw, self.name, envelope, _body(parts), assumptions=slices.assumptions)
        return replace(made, context=context)


RSS = Feed("rss")
ATOM = Feed("atom")


class _Parts:
    """The elements right below an item, and those below a private element that holds some, by local name."""

    def __init__(self, item: _Element) -> None:
        self.found: dict[str, list[_Element]] = {}
        self.language = item.get("{http://www.w3.org/XML/1998/namespace}lang")
        for one in item.iterchildren("*"):
            self._add(one)
            if _local(one) not in (
                "author",
                "contributor",
                "source",
                "content",
                "summary",
                "group",
                "thumbnail",
            ):
                for inner in one.iterchildren("*"):
                    self._add(inner)
                    self.language = self.language or one.get("lang")

    def _add(self, element: _Element) -> None:
        self.found.setdefault(_local(element), []).append(element)

    def all(self, *names: str) -> Iterator[_Element]:
        """Give the elements of these names, in the order of the names."""
        for name in names:
            yield from self.found.get(name, ())

    def text(self, *names: str) -> str | None:
        """Give the words of the first of these elements that has any."""
        return next((words for one in self.all(*names) if (words := _words(one))), None)


def _envelope(parts: _Parts) -> Envelope:
    """Read what the item alone says, so that it can be read again without its feed."""
    url = _link(parts)
    issued, changed = parts.text(*ISSUED), parts.text(*CHANGED)
    source = _agency(parts, url)
    zone = clock.zone_of(source)
    published = clock.published(changed, zone) or clock.published(issued, zone)
    first = clock.iso(issued, zone)
    return Envelope(
        guid=parts.text("original_article_id", "guid", "id") or url,
        version=parts.text("version", "revision"),
        url=url,
        rights=parts.text("rights", "copyright"),
        keywords=tuple(dict.fromkeys(_categories(parts))),
        language=parts.text("language") or parts.language,
        first_published=first if changed else None,
        published=published,
        headline=_plain(parts.text("title") or ""),
        slugline=parts.text("slug", "slugline"),
        byline=tuple(dict.fromkeys(_writers(parts))),
        source=source,
    )


def _agency(parts: _Parts, url: str | None) -> str | None:
    """Tell whom the item itself names: the feed that it was taken from, its publisher, an agency's host."""
    for one in parts.all("source"):
        title = next((_words(inner) for inner in one.iterchildren("{*}title", "title")), None)
        if told := title or (_words(one) if len(one) == 0 else None):
            return told
    by_host = page.known_source(None, url)
    host = page.host_of(url).removeprefix("www.")
    return parts.text("publisher") or (by_host if by_host != host else None)


def _link(parts: _Parts) -> str | None:
    for one in parts.all("link"):
        if one.get("href") and one.get("rel", "alternate") == "alternate":
            return str(one.get("href")).strip() or None
        if words := _words(one):
            return words
    for one in parts.all("guid"):
        words = _words(one)
        if words and one.get("isPermaLink", "true") != "false" and words.startswith(("http://", "https://")):
            return words
    return None


def _categories(parts: _Parts) -> Iterator[str]:
    for one in parts.all("category", "subject", "tag", "keywords"):
        told = one.get("label") or one.get("term") or one.get("value") or _words(one) or ""
        yield from filter(None, (part.strip() for part in re.split(r"[,;]", told)))


def _writers(parts: _Parts) -> Iterator[str]:
    """List who wrote it: ``mail (name)`` of RSS, ``name`` of Atom, Dublin Core's creator."""
    for one in parts.all("author", "creator", "byline"):
        named = [_words(inner) for inner in one.iterchildren("{*}name", "name")]
        for told in named or [_words(one)]:
            found = _MAILED.match(told or "")
            words = found[1] if found else told
            if words and "@" not in words and "://" not in words:
                yield words


def _body(parts: _Parts) -> list[str]:
    """Give the fullest text: a stub in ``content`` yields to the story in a private element."""
    lead = [line for one in parts.all(*LEADS) for line in _lines(one)]
    tried = [lead + _lines(one) for one in parts.all(*BODIES)] + [
        _lines(one) for one in parts.all(*SUMMARIES)
    ]
    return max(tried, key=lambda lines: sum(map(len, lines)), default=lead)


def _lines(element: _Element) -> list[str]:
    if len(element):
        return markup.paragraphs(element)
    text = element.text or ""
    if element.get("type") in ("html", "text/html", "xhtml") or _TAG.search(text):
        return markup.paragraphs_of_html(text)
    if "&" in text:
        text = unescape(text)
        if _BREAK.search(text):
            return markup.paragraphs_of_html(text)
    parts = re.split(r"\n[ \t]*\n", text) if re.search(r"\n[ \t]*\n", text) else text.splitlines()
    return [" ".join(part.split()) for part in parts if part.strip()]


def _plain(words: str) -> str | None:
    """Give a headline without the markup that feeds leave in it."""
    if _TAG.search(words):
        words = " ".join(markup.paragraphs_of_html(words))
    return " ".join(unescape(words).split()) or None


def _channel(text: str) -> Envelope:
    """Read what the feed says of all its items: who issues it, in which language, under which rights."""
    root = feed_items.parsed(text)
    if root is None:
        return Envelope()
    top = root[0]
    channel = next(iter(top.iter("{*}channel", "channel")), top)
    parts = _Parts(channel)
    tag = "{http://www.w3.org/XML/1998/namespace}lang"
    return Envelope(
        rights=parts.text("copyright", "rights"),
        language=parts.text("language") or channel.get(tag) or top.get(tag),
        source=page.known_source(_plain(_issuer(parts) or ""), _link(parts)),
    )


def _issuer(parts: _Parts) -> str | None:
    return parts.text("feed_name", "publisher", "title")


def _root(data: bytes) -> tuple[str, bytes] | None:
    head, at = data[:HEAD], 0
    while found := _BEFORE.match(head, at):
        at = found.end()
    root = _ROOT.match(head, at)
    return (root[1].decode("ascii"), root[2]) if root else None


def _local(element: _Element) -> str:
    tag = element.tag
    return tag.rsplit("}", 1)[-1].rsplit(":", 1)[-1].lower() if isinstance(tag, str) else ""


def _words(element: _Element) -> str | None:
    return " ".join("".join(map(str, element.itertext())).split()) or None
