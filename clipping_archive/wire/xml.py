"""The one parser of XML: no entity, file, address or DTD is ever followed, and depth and size have bounds."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Assumption, Dispatch, Unread
from clipping_archive.errors import Textless, UnreadableDispatch
from clipping_archive.wire import encoding

if TYPE_CHECKING:
    from lxml.etree import XMLParser, _Element

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
HEAD = 16_384
"""The root element stands within so many bytes, below whatever comments and declarations."""

MOST_TAGS = 1_000_000
"""A tag costs much more memory than its bytes; no message of the wire has so many."""

_DECLARED = re.compile(
    rb"""\A(?:\xef\xbb\xbf)?\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']"""
)
_DECLARED_WIDE = (b"\xff\xfe", b"\xfe\xff")
_BEFORE_ROOT = re.compile(
    rb"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE
)
_ROOT = re.compile(rb"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_REFERENCE = re.compile(r"&#(?:x([0-9a-f]{1,40})|([0-9]{1,40}));", re.IGNORECASE)
_MARKUP = frozenset("<>&\"'")


class Document(NamedTuple):
    """The root element, the encoding of the bytes, and what had to be assumed to read them."""

    root: _Element
    encoding: str
    assumptions: tuple[Assumption, ...]


def root_name(data: bytes) -> str | None:
    """Give the local name of the root element, None for what is no XML; looks at the head alone."""
    return _root_name(data[:HEAD])


@lru_cache(maxsize=4)
def _root_name(head: bytes) -> str | None:
    if head.startswith(_DECLARED_WIDE):
        head = head[: len(head) & ~1].decode("utf-16", "replace").encode("utf-8", "replace")
    head = head.removeprefix(b"\xef\xbb\xbf")
    at = 0
    while found := _BEFORE_ROOT.match(head, at):
        at = found.end()
    root = _ROOT.match(head, at)
    return root[1].decode("ascii", "replace") if root else None


def parse(data: bytes, path: str) -> Document:
    """Parse a whole document, however its bytes are encoded.

    What XML forbids but agencies send is taken out first: control characters,
    white space above the declaration, HTML's names of characters, which no DTD that
    we would read explains. Raises UnreadableDispatch with the place of what is wrong.
    """
    if data.count(b"<") > MOST_TAGS:
        raise UnreadableDispatch(path, f"it has more than {MOST_TAGS:,} tags")
    declared = _DECLARED.match(data[:512])
    decoded = encoding.decode_declared(data, declared[1].decode("ascii") if declared else None)
    return Document(_parsed(_cleaned(decoded.text), path), decoded.encoding, decoded.assumptions)


def children(element: _Element | None) -> dict[str, list[_Element]]:
    """Sort the children of an element by their local names, in order."""
    found: dict[str, list[_Element]] = {}
    for child in () if element is None else element:
        found.setdefault(local(child), []).append(child)
    return found


def plain_names(root: _Element) -> _Element:
    """Take the namespaces off the names below an element, in place, and give it back."""
    for element in root.iter("{*}*"):
        tag = element.tag
        if isinstance(tag, str) and tag[0] == "{":
            element.tag = tag[tag.index("}") + 1 :]
    return root


def outermost(root: _Element, *names: str) -> list[_Element]:
    """List the elements with one of these local names that lie in no other one, the root included."""
    found: list[_Element] = []
    for element in root.iter(*(f"{{*}}{name}" for name in names)):
        if not found or found[-1] not in element.iterancestors():
            found.append(element)
    return found


def read_items(
    items: list[_Element],
    data: bytes,
    path: str,
    document: Document,
    read: Callable[[_Element, bytes, str, Document], Dispatch],
) -> list[Dispatch | Unread]:
    """Read every item of a document: the only one from the bytes of the file, one of several from its own.

    What is wrong with one of several costs no other; the only one raises.
    """
    if len(items) == 1:
        return [read(items[0], data, path, document)]
    found: list[Dispatch | Unread] = []
    for number, item in enumerate(items, 1):
        place = f"{path}!{number}"
        try:
            found.append(read(item, serialised(item), place, document._replace(encoding="utf-8")))
        except UnreadableDispatch as error:
            found.append(Unread(place, error.reason, isinstance(error, Textless)))
    return found


def serialised(element: _Element) -> bytes:
    """Write one element as a document of its own; the same bytes for the same element."""
    from lxml import etree

    return etree.tostring(element, encoding="utf-8", with_tail=False)


def words(element: _Element | None) -> str | None:
    """Give the text of an element on one line; None where there is none."""
    if element is None:
        return None
    text = element.text or "" if len(element) == 0 else "".join(map(str, element.itertext("{*}*")))
    return " ".join(text.split()) or None


def _parsed(text: str, path: str) -> _Element:
    from lxml import etree

    try:
        return etree.fromstring(text.encode("utf-8"), _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableDispatch(path, f"its XML is damaged: {_reason(error)}") from error


@cache
def _parser() -> XMLParser:
    from lxml import etree

    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _reason(error: Exception) -> str:
    """Say what the parser found, on one line, without the name that it gives the bytes."""
    return " ".join(
        re.sub(
            r"\(<string>.*\)|, (?:use|try) XML_PARSE_HUGE(?: option)?|, see xml\w+\.", "", str(error)
        ).split()
    )[:200]


def _cleaned(text: str) -> str:
    text = text.lstrip("\ufeff \t\r\n")
    if _ILLEGAL.search(text):
        text = _ILLEGAL.sub("", text)
    if "&" in text:
        text = without_bad_references(_ENTITY.sub(_named, text))
    end = text.rfind(">")  # NUL fill, Ctrl-Z, NNNN: what stands behind the last tag is no text
    return text[: end + 1]


def without_bad_references(text: str) -> str:
    """Take out references to what is no character of XML: controls, halves of surrogate pairs.

    A parser that recovers would let them pass, and lxml then fails on the text.
    """
    return _REFERENCE.sub(_referred, text) if "&#" in text else text


def _referred(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else int(found[2])
    return "" if code > 0x10FFFF or _ILLEGAL.match(chr(code)) else found[0]


def _named(found: re.Match[str]) -> str:
    from html.entities import html5  # 2 ms, for the few documents that name a letter

    char = html5.get(f"{found[1]};", "")
    return char if char and not _MARKUP & set(char) else found[0]


def local(element: _Element) -> str:
    """Give the name of an element without its namespace; nothing for a comment or an entity."""
    tag = element.tag
    return tag[tag.rfind("}") + 1 :] if isinstance(tag, str) else ""
