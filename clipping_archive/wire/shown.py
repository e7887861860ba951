"""What a page shows its readers and tells no program: when a story was issued, and by whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING

from clipping_archive.domain import expressions as re
from clipping_archive.wire import worddates

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LONGEST = 160
"""A longer line is no byline and no date, in characters."""
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:related|sidebar|recommend\w*|comments?|footer|popular|latest|most|trending|newsletter"
    r"|masthead|topbar|navbar|nav|menu|ticker|clock|weather)(?:$|[\s_-])",
    re.IGNORECASE,
)
_OUTSIDE = frozenset({"nav", "aside", "footer"})
MOST = 500
"""Elements that are looked at for a date or a byline: a story has three, a list of stories hundreds."""
_DATED = re.compile(
    r"(?:^|[\s_-])(?:date\w*|time\w*|publish\w*|posted|updated?|credit|pub|info|meta|dom\w*|source|byline)(?:$|[\s_-])",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"来源|发布|发表|时间|입력|등록|송고|게재|published|posted|updated|veröffentlicht|publié|publicado|опубликовано",
    re.IGNORECASE,
)
_WRITTEN = re.compile(r"(?:^|[\s_-])(?:byline\w*|author\w*|writer|reporter)(?:$|[\s_-])", re.IGNORECASE)
_BY = re.compile(r"(?:By|Von|Par|Por|Door|Av|Af|Di|Written by|Reported by)\s+(?=\S)", re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:about|bio|image|avatar|follow|more|social|box|card|list|archive|updated|published)\b", re.I
)


def times(root: HtmlElement) -> Iterator[str]:
    """Give what may be the time of issue: ``time`` elements first, then what classes call a date."""
    for one in root.iter("time"):
        yield from filter(None, (one.get("datetime"), _words(one)))
    for one in root.iter("dateformat"):  # TASS: seconds since 1970, written out by a program
        told = one.get("time") or ""
        if told.isdigit() and len(told) == 10:
            yield datetime.fromtimestamp(int(told), UTC).isoformat()
    for one in _called(root, _DATED):
        words = _words(one)
        if len(words) <= LONGEST and isinstance(worddates.moment(words), datetime):
            yield words
    for one in _above(root):
        words = _words(one)
        if _SAID.search(words) and isinstance(worddates.moment(words), datetime):
            yield words


def writers(root: HtmlElement) -> list[str]:
    """Give who is named as writer where the page shows it: its links to authors, or a line "By ...".

    A line of a class that says so counts, too. Empty where there is none.
    """
    for one in _called(root, _WRITTEN):
        linked = [_words(link) for link in one.iter("a") if "author" in (link.get("rel") or "").split()]
        words = _words(one)
        if linked and all(len(name) <= LONGEST for name in linked):
            return linked
        if _BY.match(words) and len(words) <= LONGEST:
            return [words]
    named = [_words(one) for one in root.iter("a") if "author" in (one.get("rel") or "").split()]
    if named:
        return list(dict.fromkeys(name for name in named if name and len(name) <= LONGEST))[:6]
    lines = (_words(one) for one in _above(root))
    if line := next((words for words in lines if _BY.match(words) and _is_name(_named(words))), None):
        return [line]
    called = (_words(one) for one in _called(root, _WRITTEN) if not _NOT.search(_marks(one)))
    return list(islice(filter(_is_name, called), 1))


def _above(root: HtmlElement) -> Iterator[HtmlElement]:
    """Give the short lines above the first paragraph of the text, menus aside."""
    for one in islice(root.iter("p", "li", "div", "span"), 8 * MOST):
        size = len(_words(one)) if not len(one) or one.tag != "div" else 0
        if one.tag == "p" and size > LONGEST:
            return
        if 0 < size <= LONGEST and not _is_aside(one):
            yield one


def _named(line: str) -> str:
    """Give the first name of a line "By Ann Moss, Karsk", without what stands behind it."""
    return re.split(r",| and | und | et | y |\s[|–-]\s", _BY.sub("", line, count=1))[0].strip()


def _is_name(words: str) -> bool:
    """Say whether a line is a name and nothing else: two to five words, each with a capital."""
    parts = words.split()
    return 1 < len(parts) < 6 and all(part[0].isupper() and part.strip(".").isalpha() for part in parts)


def _called(root: HtmlElement, form: re.Pattern[str]) -> Iterator[HtmlElement]:
    """Give the elements whose class says so, those of menus and lists of other stories aside."""
    tags = root.iter("p", "div", "span", "li", "em", "a", "address", "dd", "small", "i")
    for one in islice((one for one in tags if form.search(_marks(one))), MOST):
        if not _is_aside(one):
            yield one


def _is_aside(element: HtmlElement) -> bool:
    around = (element, *element.iterancestors())
    return any(up.tag in _OUTSIDE or _ASIDE.search(_marks(up)) for up in around)


def _marks(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"


def _words(element: HtmlElement) -> str:
    return " ".join(" ".join(map(str, element.itertext())).split())
