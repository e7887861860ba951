"""Markup to paragraphs: XHTML, HTML, NITF and what agencies make of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from clipping_archive.domain import expressions as re

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAME = re.compile(r"\w+")
SKIPPED = frozenset(
    _NAME.findall("""
        script style head title noscript iframe object embed template svg canvas math form button select
        textarea nav figcaption audio video picture map media colgroup
    """)
) | {"media-caption", "media-producer", "media-reference"}
"""What is no text of the story: programs, controls, and captions, which belong to a picture."""
BLOCKS = frozenset(
    _NAME.findall("""
        p div section article main li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre table tr tbody thead
        tfoot hr body html figure header footer aside address center hl1 hl2 hl3 bq block note hedline caption
        credit tagline abstract para paragraph
    """)
) | {"body.content", "body.end", "nitf-table", "nitf-table-metadata"}
CELLS = frozenset({"td", "th"})
LONGEST_CELL = 200
"""A cell of data has no more characters, nor elements, and one paragraph at most; others lay out a page."""
ENDS = ".!?…:\"'”’»)]"
"""A line that ends so may be a paragraph of its own; a line that does not goes on in the next one."""
MOST_TAGS = 300_000
"""HTML with more than these is read without its tags: a page has some thousands."""
LIMIT_REACHED = "ERR_RESOURCE_LIMIT"
"""What the parser says where a tree was cut off for its depth."""
STORY_LINES, STORY_LENGTH = 4, 240
"""A single element with so many lines and characters may be a whole story, laid out by its lines."""
BREAK = "\v"
"""Stands for ``<br/>`` until its block is read."""

_DECLARATION = re.compile(r"^\s*<\?xml\b[^>]*>")
_UNREADABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_TAG = re.compile(r"<[^<>]*>")
_TAGS = "a abbr b blockquote br cite div em embed figure font h1 h2 h3 h4 h5 h6 hr i iframe img li ol p q s"
_TAGS += " script section span strong style sub sup table tbody td th tr u ul video"
_ESCAPED = re.compile(
    rf"</(?:{_TAGS.replace(' ', '|')})\s*>|<(?:br|hr|img|embed|iframe|p|script)\b[^<>]*>", re.IGNORECASE
)


def paragraphs_of_html(text: str) -> list[str]:
    """Read HTML, whole or a fragment, damaged or not; scripts and styles are no text."""
    root = parse_html(text)
    return [] if root is None else paragraphs(root)


def parse_html(text: str) -> _Element | None:
    """Parse HTML as every browser would, without ever fetching anything; None where nothing is left."""
    from lxml import etree

    text = _UNREADABLE.sub("", _DECLARATION.sub("", text))
    if not text.strip():
        return None
    for tried in _with_tags_or_without(text):
        parser = etree.HTMLParser(
            encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(f"<div>{tried}</div>".encode(), parser)
        except (etree.XMLSyntaxError, ValueError):
            continue
        if not any(error.type_name == LIMIT_REACHED for error in parser.error_log):
            return root
    return None


def _with_tags_or_without(text: str) -> Iterator[str]:
    """Give the text, and then without its tags, for where they nest deeper or are more than anybody reads."""
    if text.count("<") <= MOST_TAGS:
        yield text
    yield _TAG.sub(" ", text)


def paragraphs(root: _Element) -> list[str]:
    """List the paragraphs below an element: blocks part them, and two line breaks in a row do.

    White space inside one is a single space. A line break inside a sentence is a
    space, too, but where most of them stand behind an end of a sentence they part
    paragraphs. The cells of a row are parted by a tab; ``pre`` keeps its lines, and so
    does an element that holds a whole story, whose lines are then those of plain text.
    """
    blocks = list(_blocks(root))
    whole = sum(len(text.strip()) for _, text in blocks)
    found: list[str] = []
    for kind, text in blocks:
        if kind == "pre" or _is_story(text, whole):
            found.extend(_laid_out(text))
        else:
            found.extend(_flowing(text))
    return [part for one in found for part in (_unescaped(one) if "<" in one else (one,))]


def paragraphs_of_text(text: str) -> list[str]:
    """Read plain text inside an envelope: an empty line parts paragraphs; the layout of the rest is kept."""
    return _laid_out(text.replace("\r\n", "\n").replace("\r", "\n"))


def _is_story(text: str, whole: int) -> bool:
    """Say whether one element holds the whole story, told apart by nothing but the ends of its lines."""
    size = len(text.strip())
    if BREAK in text or size < STORY_LENGTH or size < 0.8 * whole:
        return False
    lines = [line for line in text.split("\n") if line.strip()]
    indents = {len(line) - len(line.lstrip()) for line in lines[1:]}
    return len(lines) >= STORY_LINES and (
        len(indents) > 1 or re.search(r"\n[ \t]*\n", text.strip()) is not None
    )


def _laid_out(text: str) -> list[str]:
    """Keep lines and their indents, as plain text has them; an empty line parts paragraphs."""
    lines = "\n".join(line.rstrip() for line in text.replace(BREAK, "\n").expandtabs().split("\n"))
    return [part.strip("\n") for part in re.split(r"\n{2,}", lines) if part.strip()]


def _flowing(text: str) -> list[str]:
    """Read a block whose line ends in the source mean nothing; its line breaks mean what they look like."""
    if BREAK not in text:
        return [line] if (line := _line(text)) else []
    parts: list[str] = []
    for chunk in re.split(rf"{BREAK}(?:[^\S\v]*{BREAK})+", text):
        lines = [line for raw in chunk.split(BREAK) if (line := _line(raw))]
        ended = [line[-1] in ENDS for line in lines[:-1]]
        if lines and 2 * sum(ended) > len(ended) > 0:
            parts.extend(_joined(lines))
        else:
            parts.append(" ".join(lines))
    return [part for part in parts if part]


def _joined(lines: list[str]) -> Iterator[str]:
    held = ""
    for line in lines:
        held = f"{held} {line}" if held else line
        if line[-1] in ENDS:
            yield held
            held = ""
    yield held


def _line(raw: str) -> str:
    if "\0" not in raw:
        return " ".join(raw.split())
    return "\t".join(" ".join(cell.split()) for cell in raw.split("\0")).strip("\t ")


def _unescaped(text: str, depth: int = 2) -> Iterator[str]:
    """Read markup that was escaped once too often, so that its tags came as words."""
    if depth and "<" in text and _ESCAPED.search(text):
        root = parse_html(text)
        for one in () if root is None else _blocks(root):
            for part in _flowing(one[1]):
                yield from _unescaped(part, depth - 1)
    else:
        yield text


def _blocks(root: _Element) -> Iterator[tuple[str, str]]:
    """Give the text of each block in order, and whether it is laid out by its lines ("pre")."""
    current: list[str] = []
    for kind, words in _events(root):
        if kind == "text":
            current.append(words)
            continue
        if text := "".join(current):
            yield "block", text
        current.clear()
        if kind == "pre":
            yield kind, words
    if text := "".join(current):
        yield "block", text


def _events(root: _Element) -> Iterator[tuple[str, str]]:
    """Walk the tree without recursion, since its depth is the sender's choice."""
    stack: list[tuple[_Element, bool]] = [(root, False)]
    cell: _Element | None = None
    while stack:
        element, leaving = stack.pop()
        name = _local(element)
        if leaving:
            if name in CELLS:
                yield "text", "\0"
                cell = None if element is cell else cell
            elif name in BLOCKS:
                yield ("text", " ") if cell is not None else ("block", "")
        elif name == "pre":
            yield "pre", "".join(map(str, element.itertext()))
        elif name == "br":
            yield "text", BREAK
        elif name and name not in SKIPPED and not (name == "figure" and _is_picture(element)):
            if name in BLOCKS:
                yield ("text", " ") if cell is not None else ("block", "")
            elif name in CELLS and cell is None and element is not root and _is_cell(element):
                cell = element
            yield "text", element.text or ""
            stack.append((element, True))
            stack.extend((child, False) for child in reversed(element))
            continue
        if element is not root and element.tail:
            yield "text", element.tail


def _is_cell(element: _Element) -> bool:
    """Tell the cell of a table of data, whose blocks are parts of its row, from one that lays out a page."""
    beside = (element.getprevious(), element.getnext())
    if not any(one is not None and _local(one) in CELLS for one in beside):
        return False
    parts = list(islice(element.iter(), LONGEST_CELL))
    if len(parts) == LONGEST_CELL or sum(_local(one) == "p" for one in parts) > 1:
        return False
    return sum(map(len, map(str, element.itertext()))) <= LONGEST_CELL


def _is_picture(figure: _Element) -> bool:
    """Tell a figure that is a picture, with its caption and its credit, from a quotation or a table."""
    held = {_local(one) for one in figure.iter()}
    return bool(held & {"img", "picture", "svg", "video"}) and not held & {"table", "blockquote", "pre"}


def _local(element: _Element) -> str:
    """Give the name without its namespace; nothing for a comment, an instruction, an entity."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    return tag[tag.rfind("}") + 1 :].lower()
