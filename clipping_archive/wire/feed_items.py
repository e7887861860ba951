"""The items of a feed as bytes of their own, which stay the same whatever else the feed holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Assumption
from clipping_archive.wire import encoding, xml

if TYPE_CHECKING:
    from lxml.etree import _Element

HEAD = 65_536

_DECLARED = re.compile(rb"""<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})""")
_OPENERS = re.compile(r"<!--|<!\[CDATA\[|<(/?)(?:[\w.-]+:)?(item|entry)(?=[\s/>])")
_PREFIX = re.compile(r"</?([A-Za-z_][\w.-]*):|\s([A-Za-z_][\w.-]*):[\w.-]+\s*=")
_XMLNS = re.compile(r"""\sxmlns:([\w.-]+)\s*=\s*["']([^"'<>]*)["']""")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});")
_BARE = re.compile(r"&(?!#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)")
_PROLOG = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL)


@dataclass(frozen=True)
class Slices:
    """A feed cut up: what stands before, between and behind its items, and each item by itself."""

    channel: str
    items: list[str]
    encoding: str
    assumptions: tuple[Assumption, ...]


def cut(data: bytes) -> Slices:
    """Cut a feed into its items, damaged or not: one that is not closed ends where the next one begins.

    An item whose elements have prefixes which the feed alone explains is given
    their declarations, so that it can be read by itself.
    """
    found = _DECLARED.search(data[:512])
    decoded = encoding.decode_declared(data, found[1].decode("ascii") if found else None)
    text = decoded.text
    spans = list(_spans(text))
    outside, at = [], 0
    for start, end in spans:
        outside.append(text[at:start])
        at = end
    outside.append(text[at:])
    head = outside[0]
    declared = dict(_XMLNS.findall(head[:HEAD]))
    items = [_alone(text[start:end], declared) for start, end in spans]
    return Slices("".join(outside), items, decoded.encoding, decoded.assumptions)


def based(item: str, base: str) -> str:
    """Give an item with the address of its feed, by which it alone can tell where it is from."""
    name = re.match(r"<[\w.:-]+", item)
    if name is None:
        return item
    address = base.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
    return f'{name[0]} xml:base="{address}"{item[name.end() :]}'


def parsed(text: str) -> _Element | None:
    """Parse one item or a channel, as damaged as feeds are; None where nothing is left of it.

    No entity, file or address is followed; names lose their prefixes' meaning in nothing but case.
    """
    from lxml import etree

    declared = set(re.findall(r"\sxmlns:([\w.-]+)\s*=", text))
    used = {one or two for one, two in _PREFIX.findall(text)} - declared - {"xml", "xmlns"}
    spaces = "".join(f' xmlns:{prefix}="urn:{prefix}"' for prefix in sorted(used))
    whole = f"<feed{spaces}>{_mended(text)}</feed>"
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(whole.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root if root is not None and len(root) else None


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Give where items begin and end; what looks like one in a comment or in CDATA is none."""
    at, start = 0, None
    while found := _OPENERS.search(text, at):
        opener = found[0]
        if opener in ("<!--", "<![CDATA["):
            end = text.find("-->" if opener == "<!--" else "]]>", found.end())
            if end < 0:
                break
            at = end + 3
            continue
        close = text.find(">", found.end())
        if close < 0:
            break
        at = close + 1
        if found[1]:
            if start is not None:
                yield start, at
            start = None
            continue
        if start is not None:
            yield start, found.start()
        start = None if text[close - 1] == "/" else found.start()
    if start is not None:
        yield start, len(text)


def _alone(item: str, declared: dict[str, str]) -> str:
    used = {one or two for one, two in _PREFIX.findall(item)}
    own = {prefix for prefix, _ in _XMLNS.findall(item[: item.find(">") + 1])}
    spaces = "".join(
        f' xmlns:{prefix}="{declared[prefix]}"' for prefix in sorted(used - own) if prefix in declared
    )
    name = re.match(r"<[\w.:-]+", item)
    return f"{name[0]}{spaces}{item[name.end() :]}" if name and spaces else item


def _mended(text: str) -> str:
    """Take out what XML forbids but feeds have: control characters, HTML's names of characters, a bare &."""
    text, at = _ILLEGAL.sub("", text), 0
    while found := _PROLOG.match(text, at):
        at = found.end()
    return "".join(part if literal else _escaped(part) for part, literal in _literals(text[at:]))


def _literals(text: str) -> Iterator[tuple[str, bool]]:
    """Part a text into what is CDATA, which stays as it is, and what is not."""
    at = 0
    while (start := text.find("<![CDATA[", at)) >= 0:
        end = text.find("]]>", start)
        if end < 0:
            break
        yield text[at:start], False
        at = end + 3
        yield text[start:at], True
    yield text[at:], False


def _escaped(text: str) -> str:
    from html.entities import html5

    bare = _BARE.sub("&amp;", xml.without_bad_references(text))
    return _ENTITY.sub(lambda one: html5.get(f"{one[1]};", f"&amp;{one[1]};"), bare)
