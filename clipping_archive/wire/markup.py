"""Markup to paragraphs: XHTML, HTML, NITF and what agencies make of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAME = re.compile(r"\w+")
SKIPPED = frozenset(_NAME.findall("script style head title noscript iframe object embed template svg"))
BLOCKS = frozenset(
    _NAME.findall("""
        p div section article main li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre table tr tbody thead hr
        body html figure figcaption header footer aside nav form hl1 hl2 bq block note
    """)
)
CELLS = frozenset({"td", "th"})


def paragraphs_of_html(text: str) -> list[str]:
    """Read HTML, whole or a fragment, damaged or not; scripts and styles are no text."""
    from lxml import html

    if not text.strip():
        return []
    return paragraphs(html.fragment_fromstring(text, create_parent="div"))


def paragraphs(root: _Element) -> list[str]:
    """List the paragraphs below an element: blocks part them, and two line breaks in a row do.

    White space inside one is a single space; one line break inside a sentence is
    a space, too. The cells of a row are parted by a tab; ``pre`` keeps its lines.
    """
    found: list[str] = []
    current: list[str] = []

    def close() -> None:
        text = "".join(current)
        current.clear()
        found.extend(part for raw in text.split("\n\n") if (part := _line(raw)))

    for kind, words in _events(root):
        if kind == "block":
            close()
        elif kind == "pre":
            close()
            found.extend(filter(str.strip, [words.strip("\r\n").expandtabs()]))
        else:
            current.append(words)
    close()
    return found


def _line(raw: str) -> str:
    return "\t".join(" ".join(cell.split()) for cell in raw.split("\t")).strip()


def _events(element: _Element) -> Iterator[tuple[str, str]]:
    if not isinstance(element.tag, str):  # a comment, a processing instruction
        return
    name = element.tag.rsplit("}", 1)[-1].lower()  # damaged HTML has names that are none
    if name in SKIPPED:
        return
    if name == "pre":
        yield "pre", "".join(str(text) for text in element.itertext())
        return
    if name == "br":
        yield "text", "\n"
        return
    if name in BLOCKS:
        yield "block", ""
    yield "text", _flat(element.text)
    for child in element:
        yield from _events(child)
        yield "text", _flat(child.tail)
    if name in CELLS:
        yield "text", "\t"
    if name in BLOCKS:
        yield "block", ""


def _flat(text: str | None) -> str:
    """Give text as markup means it: a line end or a tab in the source is a space."""
    return re.sub(r"\s+", " ", text or "")
