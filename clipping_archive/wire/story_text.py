"""The text of a web page without its menus and adverts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clipping_archive.domain import expressions as re
from clipping_archive.errors import MissingLibrary, UnreadableDispatch
from clipping_archive.wire import jsonld, markup
from clipping_archive.wire.references import unescape

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from clipping_archive.wire.page import Page

MOST = 200_000
"""Elements of a page that is searched for its text; a story has some thousand."""
DEEPEST = 200
SHARE = 0.6
"""Text that is shorter than this part of what the description of the page holds has missed the story."""
SIMPLE = 60
"""A page with fewer elements than this has no menus to tell from the story."""
PLAIN = 0.8
"""A page of which this part is laid out by its lines is plain text in a frame."""
CELL = 400
"""A longer row of a table is no row, but a page laid out by tables, in characters."""
_ASIDE = re.compile(
    r"\b(?:ad|ads|advert\w*|adsbygoogle|promo\w*|related\w*|share\w*|social\w*|newsletter\w*|comments?|"
    r"caption\w*|breadcrumbs?|sidebar|recommend\w*|footer|nav|menu|cookie\w*)\b",
    re.IGNORECASE,
)
_NEVER = frozenset({"nav", "aside", "footer", "form", "button", "figure", "header", *markup.SKIPPED})


def paragraphs(page: Page, story: jsonld.Object, path: str) -> list[str]:
    """Give the paragraphs of the story.

    trafilatura finds them; the text that the description holds is taken where
    that finds far less. Without it, a page is read by its article element or, if
    it is simple, whole. Raises UnreadableDispatch where the page needs it.
    """
    told = _described(story)
    if laid_out := _laid_out(page.root):
        return laid_out
    try:
        found = _extracted(page)
    except ImportError:
        found = told or _own(page.root, path)
    return told if told and _size(found) < SHARE * _size(told) else found


def _laid_out(root: HtmlElement) -> list[str]:
    """Give the text of a page that is all in ``pre``, as a wire's copy is shown; its lines stay lines."""
    blocks = list(root.iter("pre"))
    size = sum(len(str(one.text_content())) for one in blocks)
    body = root.find(".//body")
    if not size or size < PLAIN * len(str((root if body is None else body).text_content()).strip()):
        return []
    return [line for one in blocks for line in markup.paragraphs_of_text(str(one.text_content()))]


def _described(story: jsonld.Object) -> list[str]:
    parts = jsonld.updates(story)
    body = story.get("articleBody")
    if isinstance(body, list):
        parts = [str(one) for one in body if isinstance(one, str)] or parts
    elif isinstance(body, str) and body.strip():
        parts = [body]
    return [line for part in parts for line in _lines(jsonld.sound(part))]


def _lines(text: str) -> list[str]:
    if re.search(r"<(?:p|br|div|li|h\d)\b", text, re.IGNORECASE):
        return markup.paragraphs_of_html(text)
    return [" ".join(line.split()) for line in unescape(text).splitlines() if line.strip()]


def _extracted(page: Page) -> list[str]:
    import logging

    import trafilatura

    # Its warnings about a page are no news to whoever reads many.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    from lxml import html

    text = trafilatura.extract(
        html.tostring(page.root, encoding="unicode"),
        include_comments=False,
        include_tables=True,
        include_formatting=False,
        deduplicate=False,
        favor_precision=True,
    )
    lines = [line.strip() for line in (text or "").splitlines()]
    if any(line.startswith("|") and len(line) > CELL for line in lines) and (cell := _cell(page.root)):
        return cell
    return [
        told for line in lines if (told := _row(line) if line.startswith("|") else line.removeprefix("- "))
    ]


def _cell(root: HtmlElement) -> list[str]:
    """Give the text of the innermost cell that holds most of a page, as pages were laid out before styles."""
    whole = len(str(root.text_content()).split())
    best = [
        one
        for one in root.iter("td")
        if 2 * len(str(one.text_content()).split()) > whole and next(one.iter("br", "p"), None) is not None
    ]
    return markup.paragraphs(best[-1]) if best else []


def _row(line: str) -> str:
    """Give the cells of a row parted by tabs; the rule below the head of a table is nothing."""
    cells = [cell.strip() for cell in line.strip("|").split("|")]
    return "" if all(re.fullmatch(r":?-{2,}:?", cell) for cell in cells) else "\t".join(cells).strip("\t ")


def _own(root: HtmlElement, path: str) -> list[str]:
    """Read a page by the elements that mark up its story, or whole where it is simple."""
    simple = sum(1 for _ in root.iter("*")) < SIMPLE
    articles = root.findall(".//article")
    if not articles and not simple:
        need = MissingLibrary("finding the text of this page", "trafilatura", extra="web")
        raise UnreadableDispatch(path, str(need))
    best = max(articles, key=lambda one: len(str(one.text_content())), default=root)
    for one in list(best.iter("*")):
        marked = f"{one.get('class') or ''} {one.get('id') or ''}"
        if one is not best and (one.tag in _NEVER or _ASIDE.search(marked)) and one.getparent() is not None:
            one.drop_tree()
    return markup.paragraphs(best)


def refuse_traps(root: HtmlElement, path: str) -> None:
    """Refuse a page that nobody wrote: elements without end, or inside one another without end."""
    from lxml import etree

    depth = number = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        number += event == "start"
        if depth > DEEPEST or number > MOST:
            raise UnreadableDispatch(
                path, "its elements are more, or deeper inside one another, than a page has"
            )


def _size(lines: list[str]) -> int:
    return sum(map(len, lines))
