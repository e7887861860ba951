"""The text of a NewsML-G2 item, in whichever of the five ways its agency puts it there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clipping_archive.domain.dispatch import Envelope, Note
from clipping_archive.wire import markup, nitf, xml

if TYPE_CHECKING:
    from lxml.etree import _Element

HEADINGS = ("h1", "h2", "h3", "h4")
DATA = ("events", "event", "sports-content", "sports-event", "concept", "conceptSet")
"""Elements of content that are data for programs and no text."""
NOTEPADS = ("notepad", "contacts", "creditline", "closingline")
"""Classes of sections that stand below the text of a story and are for editors (dpa)."""
_PRIVATE = (
    "private",
    "nonpublic",
    "non-public",
    "not-for-publication",
    "contacts",
    "closingline",
    "internal",
)


@dataclass(frozen=True, slots=True)
class Content:
    """The paragraphs of an item, and what stood among them or beside them.

    ``notes`` are for editors, ``above`` are headings over the text, ``envelope`` is what a NITF body says.
    """

    paragraphs: list[str]
    notes: tuple[Note, ...] = ()
    above: tuple[str, ...] = ()
    envelope: Envelope | None = None


def read(parts: Mapping[str, Sequence[_Element]]) -> Content:
    """Read the first part of the content that has a text; others are pictures or the same again."""
    found = Content([])
    for part in (*parts.get("inlineXML", ()), *parts.get("inlineData", ())):
        content = _inline(part)
        if content.paragraphs:
            return content
        found = content if content.envelope else found
    return found


def is_public(words: str) -> bool:
    """Say whether a role or class of a note lets the public see it: by its own word, ``public``."""
    words = words.casefold()
    return "public" in words and not any(one in words for one in _PRIVATE)


def _inline(part: _Element) -> Content:
    root = next((child for child in part if isinstance(child.tag, str)), None)
    if root is None:
        return Content(_of_words(part.text or "", str(part.get("contenttype", ""))))
    if xml.local(root) in DATA:
        return Content([])
    story = next(part.iter("{*}nitf"), None)
    if story is not None:
        xml.plain_names(story)
        return Content(nitf.paragraphs(story), envelope=nitf.envelope(story))
    body = next(part.iter("{*}body"), None)
    return _of_body(body if body is not None else part)


def _of_words(text: str, kind: str) -> list[str]:
    """Read escaped markup or plain text; agencies call HTML text/plain."""
    if "html" in kind or "</" in text or "<br" in text or "<p>" in text:
        return markup.paragraphs_of_html(text)
    return markup.paragraphs_of_text(text)


def _of_body(body: _Element) -> Content:
    """Read a body of XHTML: a main section alone where there is one, without what is for editors."""
    notes = []
    for section in [one for one in body.iter("{*}section", "{*}div", "{*}footer") if _is_notepad(one)]:
        if any(parent in notes for parent in section.iterancestors()):
            continue
        notes.append(section)
    told = tuple(
        Note(text, public=is_public(str(section.get("class", ""))))
        for section in notes
        if (text := "\n".join(markup.paragraphs(section)))
    )
    for section in notes:
        _removed(section)
    for header in body.findall("{*}header"):
        _removed(header)
    above = _headings_above(body)
    return Content(markup.paragraphs(body), told, above)


def _headings_above(body: _Element) -> tuple[str, ...]:
    """Take the headings above the text out of it: headline and subheadline are not its first sentence."""
    found: list[_Element] = []
    for element in body.iter("{*}*"):
        if any(parent in found for parent in element.iterancestors()):
            continue
        if xml.local(element) in HEADINGS:
            found.append(element)
        elif (element.text or "").strip():
            break
        if (element.tail or "").strip():
            break
    else:
        return ()  # there is nothing but headings: they are the text
    told = tuple(text for element in found if (text := xml.words(element)))
    for element in found:
        _removed(element)
    return told


def _is_notepad(element: _Element) -> bool:
    classes = str(element.get("class", "")).split()
    return any(one in NOTEPADS for one in classes)


def _removed(element: _Element) -> None:
    """Take an element out of the text; what stands behind it keeps its place."""
    if element.getparent() is not None:
        element.tag = "nav"  # which markup passes over
