"""RSS 0.9 to 2.0 and Atom: every item of a feed is a dispatch, read by itself alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Envelope, Unread
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import clock, feed_items, markup, page, refusals, signals
from clipping_archive.wire.compose import compose
from clipping_archive.wire.feed_parts import XML, Parts, words
from clipping_archive.wire.references import unescape

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
_APPEARED = re.compile(
    r"(?:The post .{3,300}? (?:first )?appeared (?:first )?on"
    r"|Der Beitrag .{3,300}? erschien zuerst (?:auf|bei)"
    r"|L[’']article .{3,300}? est apparu en premier sur"
    r"|La entrada .{3,300}? (?:se publicó primero|aparece primero|apareció primero) en) .{2,80}"
)
"""What a weblog sets below the copy in its feed."""
_MAILED = re.compile(r"\s*\S+@\S+\s*\((.+)\)\s*$")


@dataclass(frozen=True)
class Feed:
    """A reader of one kind of feed, ``rss`` or ``atom``, or of one item cut out of it."""

    name: str

    def recognises(self, data: bytes) -> bool:
        """Look at the root element; an item by itself is taken when it is asked for by name only."""
        found = _root(data)
        if self.name == "atom":
            atom = found is not None and found[0] == "feed" and b"atom" in found[1].lower()
            return atom or (found is not None and found[0] == "feed" and b"<entry" in data[: 4 * HEAD])
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
        context, base = (Envelope(), None) if alone else _channel(slices.channel)
        read: list[Dispatch | Unread] = []
        for number, item in enumerate(slices.items, 1):
            place = path if alone else f"{path}!{number}"
            try:
                read.append(self._item(item, place, context, base, slices))
            except UnreadableDispatch as error:
                read.append(Unread(place, error.reason))
        return read

    def _item(
        self, text: str, path: str, context: Envelope, base: str | None, slices: feed_items.Slices
    ) -> Dispatch:
        parts = _parts(text, path)
        if base and not parts.base and _needs_base(parts):
            text = feed_items.based(text, base)
            parts = _parts(text, path)
        envelope = _envelope(parts).filled(context)
        raw = text.encode("utf-8", "surrogatepass")
        body = _told(_body(parts), envelope)
        made = compose(path, raw, self.name, envelope, body, assumptions=slices.assumptions)
        return made._replace(context=context)


RSS = Feed("rss")
ATOM = Feed("atom")


def _parts(text: str, path: str) -> Parts:
    root = feed_items.parsed(text)
    if root is None:
        raise UnreadableDispatch(path, "its XML is too damaged to be read")
    return Parts(root[0])


def _needs_base(parts: Parts) -> bool:
    """Say whether an item cannot be read without its feed: a relative address, a time without a zone."""
    url = _link(parts)
    period = clock.read(parts.text(*CHANGED, *ISSUED), clock.zone_of(_agency(parts, url)))
    return url is None or "://" not in url or (period is not None and period.instant is None)


def _told(lines: list[str], envelope: Envelope) -> list[str]:
    """Leave out what is no text: where a post appeared first, a line that is the headline and its source."""
    kept = [line for line in lines if not _APPEARED.fullmatch(line)]
    whole = "".join(filter(str.isalnum, f"{envelope.headline}{envelope.source or ''}".casefold()))
    if len(kept) == 1 and (said := "".join(filter(str.isalnum, kept[0].casefold()))) and said in whole:
        return []
    return kept


def _envelope(parts: Parts) -> Envelope:
    """Read what the item alone says, so that it can be read again without its feed."""
    url = _link(parts)
    issued, changed = parts.text(*ISSUED), parts.text(*CHANGED)
    source = _agency(parts, url)
    zone = clock.zone_of(source)
    published = clock.published(changed, zone) or clock.published(issued, zone)
    first = clock.iso(issued, zone)
    headline = _plain(parts.text("title") or "")
    return Envelope(
        guid=parts.text("original_article_id", "guid", "id") or url,
        version=parts.text("version", "revision"),
        url=url,
        rights=_plain(parts.text("rights", "copyright") or ""),
        keywords=tuple(dict.fromkeys(_categories(parts))),
        language=parts.text("language") or parts.language,
        first_published=first if changed else None,
        published=published,
        signal=signals.of_headline(headline),
        headline=headline,
        slugline=parts.text("slug", "slugline"),
        byline=tuple(dict.fromkeys(_writers(parts))),
        source=source,
    )


def _agency(parts: Parts, url: str | None) -> str | None:
    """Tell whom the item itself names: the feed that it was taken from, its publisher, an agency's host."""
    for one in parts.all("source"):
        title = next((words(inner) for inner in one.iterchildren("{*}title", "title")), None)
        if told := title or (words(one) if len(one) == 0 else None):
            return told
    return parts.text("publisher") or page.house_at(url) or page.house_at(parts.base)


def _link(parts: Parts) -> str | None:
    for one in parts.all("link"):
        if one.get("href") and one.get("rel", "alternate") == "alternate":
            return _joined(parts.base, str(one.get("href")).strip())
        if told := words(one):
            return _joined(parts.base, told)
    for one in parts.all("guid"):
        told = words(one)
        if told and one.get("isPermaLink", "true") != "false" and told.startswith(("http://", "https://")):
            return told
    return None


def _categories(parts: Parts) -> Iterator[str]:
    for one in parts.all("category", "subject", "tag", "keywords"):
        told = one.get("label") or one.get("term") or one.get("value") or words(one) or ""
        yield from filter(None, (part.strip() for part in re.split(r"[,;]", told)))


def _writers(parts: Parts) -> Iterator[str]:
    """List who wrote it: ``mail (name)`` of RSS, ``name`` of Atom, Dublin Core's creator."""
    for one in parts.all("author", "creator", "byline"):
        named = [words(inner) for inner in one.iterchildren("{*}name", "name")]
        for told in named or [words(one)]:
            found = _MAILED.match(told or "")
            name = found[1] if found else told
            if name and "@" not in name and "://" not in name:
                yield name


def _body(parts: Parts) -> list[str]:
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


def _channel(text: str) -> tuple[Envelope, str | None]:
    """Read what the feed says of all its items: who issues it, its language and rights; and its address."""
    root = feed_items.parsed(text)
    if root is None:
        return Envelope(), None
    top = root[0]
    channel = next(iter(top.iter("{*}channel", "channel")), top)
    parts = Parts(channel)
    home = _joined(parts.base, _link(parts) or "")
    writers = list(dict.fromkeys(_writers(parts)))
    title = _plain(parts.text("feed_name", "publisher", "title") or "")
    source = page.issuer_of(title, writers, home)
    return Envelope(
        rights=_plain(parts.text("copyright", "rights") or ""),
        language=parts.text("language") or channel.get(f"{XML}lang") or top.get(f"{XML}lang"),
        source=source,
        byline=tuple(name for name in writers if top is channel and not page.is_of(name, source, home)),
    ), parts.base or (home if home and page.host_of(home) else None)


def _joined(base: str | None, address: str) -> str | None:
    try:
        return (urljoin(base, address) if base else address) or None
    except ValueError:
        return address or None


def _root(data: bytes) -> tuple[str, bytes] | None:
    head, at = data[:HEAD], 0
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.decode("utf-16", "ignore").encode()
    while found := _BEFORE.match(head, at):
        at = found.end()
    root = _ROOT.match(head, at)
    return (root[1].decode("ascii"), root[2]) if root else None
