"""What stands in the head of a web page: title, meta names, links, blocks of JSON-LD."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from clipping_archive import agencies
from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Assumption
from clipping_archive.wire import encoding

if TYPE_CHECKING:
    from lxml.html import HtmlElement

DECLARED_WITHIN = 8192
_CHARSET = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})|<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_SAVED = re.compile(rb"<!--\s*saved from url=\(\d+\)(https?://[\x21-\x7e]+)\s*-->")
_BEHIND = re.compile(r"(?:.*?\s)??\s*(?:[|»·•–—-]|::|--)\s*([^|»·•–—]{2,60}?)")
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_XML = re.compile(r"\A\s*<\?xml[^>]{0,300}\?>", re.IGNORECASE)


@dataclass(frozen=True)
class Page:
    """A parsed page. ``meta`` holds every meta name or property in lower case, each with its contents."""

    root: HtmlElement
    encoding: str
    assumptions: tuple[Assumption, ...]
    meta: dict[str, list[str]]
    canonical: str | None
    blocks: list[str]

    def told(self, *names: str) -> str | None:
        """Give the first content that is not empty, of the first name that has one."""
        return next((text for name in names for text in self.meta.get(name, ()) if text), None)

    def all(self, name: str) -> list[str]:
        """Give every content of a name."""
        return [text for text in self.meta.get(name, ()) if text]

    @property
    def title(self) -> str | None:
        """Give the words of the title element."""
        return _words(self.root.find(".//title"))

    @property
    def heading(self) -> str | None:
        """Give the words of the first heading of the highest rank."""
        return _words(self.root.find(".//h1"))

    @property
    def outlet(self) -> str | None:
        """Give the outlet that stands behind the headline in the title: "Ferry stands still - LNN"."""
        for headline in (self.told("og:title"), self.heading):
            title = self.title or ""
            rest = title[len(headline) :] if headline and title.startswith(headline) else ""
            if behind := _BEHIND.fullmatch(rest):
                return re.split(r"\s+-+\s+|--", behind[1])[-1].strip("- ") or None
        return None

    @property
    def lower_heading(self) -> str | None:
        """Give the words of the first heading of a lower rank."""
        return _words(next(self.root.iter("h2", "h3"), None))

    @property
    def language(self) -> str | None:
        """Give the language that the root element names."""
        tag = self.root.get("lang") or self.root.get("{http://www.w3.org/XML/1998/namespace}lang")
        return tag.strip() or None if tag else None


def declared(data: bytes) -> str | None:
    """Give the encoding that the head of a page names."""
    found = _CHARSET.search(data[:DECLARED_WITHIN])
    return (found[1] or found[2]).decode("ascii") if found else None


def saved_from(data: bytes) -> str | None:
    """Give the address that a browser wrote into a page which it saved."""
    found = _SAVED.search(data[:DECLARED_WITHIN])
    return found[1].decode("ascii", "replace") if found else None


def parse(data: bytes, charset: str | None = None) -> Page | None:
    """Parse a page; ``charset`` is what the server said. None where nothing can be made of it.

    Pages lie about their encoding: what is UTF-8 beyond ASCII is read as UTF-8, whatever it declares.
    """
    from lxml import etree, html

    named = charset or declared(data)
    decoded = encoding.decode(data) if _is_utf8(data) else encoding.decode_declared(data, named)
    text = _XML.sub("", _ILLEGAL.sub("", decoded.text))
    parser = html.HTMLParser(encoding="utf-8", huge_tree=False, no_network=True, remove_comments=True)
    try:
        root = html.document_fromstring(text.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return None
    return Page(root, decoded.encoding, decoded.assumptions, _meta(root), _canonical(root), _blocks(root))


def known_source(name: str | None, address: str | None) -> str | None:
    """Tell who issued a page: an agency by the host of the page, else whom the page names."""
    host = host_of(address)
    for agency in agencies.AGENCIES:
        if any(host == domain or host.endswith(f".{domain}") for domain in agency.domains):
            return agency.name
    return name or host.removeprefix("www.") or None


def house_at(address: str | None) -> str | None:
    """Tell the agency whose pages are at an address; None where it is no agency's."""
    found = known_source(None, address)
    return found if found and found != host_of(address).removeprefix("www.") else None


def issuer_of(title: str | None, writers: list[str], home: str | None) -> str | None:
    """Tell who issues a feed: an agency by its host, a writer who is the owner of the host, the title."""
    owner = next((name for name in writers if is_of(name, None, home)), None)
    titled = is_of(title or "", None, home)
    return known_source(owner if owner and not titled else title, home)


def is_of(name: str, source: str | None, home: str | None) -> bool:
    """Say whether a name is the source, or in the host: an outlet rather than a person."""
    bare = "".join(filter(str.isalnum, name.casefold()))
    told = "".join(filter(str.isalnum, (source or "").casefold()))
    return bool(bare) and (bare in host_of(home).replace("-", "") or bare in told)


def host_of(address: str | None) -> str:
    """Give the host of an address, in lower case; empty where there is none."""
    try:
        return (urlsplit(address or "").hostname or "").lower()
    except ValueError:
        return ""


def _is_utf8(data: bytes) -> bool:
    if data.startswith(_WIDE) or data.isascii():
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _meta(root: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in root.iter("meta"):
        name = one.get("property") or one.get("name") or one.get("itemprop") or one.get("http-equiv")
        content = one.get("content")
        if name and content is not None:
            found.setdefault(name.strip().lower(), []).append(" ".join(content.split()))
    return found


def _canonical(root: HtmlElement) -> str | None:
    for one in root.iter("link"):
        if "canonical" in (one.get("rel") or "").lower().split() and one.get("href"):
            return str(one.get("href")).strip() or None
    return None


def _blocks(root: HtmlElement) -> list[str]:
    return [
        str(one.text_content()) for one in root.iter("script") if "ld+json" in (one.get("type") or "").lower()
    ]


def _words(element: HtmlElement | None) -> str | None:
    return " ".join(str(element.text_content()).split()) or None if element is not None else None


def letters_of(text: str) -> str:
    """Give the letters and digits of a name in one case, by which two ways to write it are compared."""
    return "".join(char for char in text.casefold() if char.isalnum())
