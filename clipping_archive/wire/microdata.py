"""What a page says of itself in microdata (``itemprop``), in the shape that JSON-LD has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clipping_archive.wire import jsonld, markup

if TYPE_CHECKING:
    from lxml.html import HtmlElement

DEEPEST = 6
"""Things within things: an article's publisher's logo is the third."""
MOST = 20
"""Articles that a page marks up; a list of stories has more, and describes none of them."""


def article(root: HtmlElement, address: str | None = None) -> jsonld.Object:
    """Give the one article that the elements of a page mark up; empty where there is none."""
    found: list[dict[str, Any]] = []
    for one in root.iter("*"):
        if isinstance(one.tag, str) and one.get("itemscope") is not None and one.get("itemprop") is None:
            if jsonld.rank_of(_kind(one)) is not None:
                found.append(_thing(one))
            if len(found) > MOST:
                return {}
    return jsonld.likeliest(found, address) if found else {}


def _kind(element: HtmlElement) -> dict[str, str]:
    return {"@type": (element.get("itemtype") or "").strip()}


def _thing(element: HtmlElement, depth: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = dict(_kind(element))
    stack = list(reversed(element))
    while stack:
        one = stack.pop()
        if not isinstance(one.tag, str):
            continue
        scoped = one.get("itemscope") is not None
        for name in (one.get("itemprop") or "").split():
            value = _thing(one, depth + 1) if scoped and depth < DEEPEST else _value(one, name)
            found[name] = [*_listed(found[name]), value] if name in found else value
        if not scoped:
            stack.extend(reversed(one))
    return found


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _value(element: HtmlElement, name: str) -> str:
    if content := element.get("content") or element.get("datetime"):
        return str(content)
    if name == "articleBody":
        return "\n".join(markup.paragraphs(element))
    if element.tag in ("a", "link") and name in ("url", "mainEntityOfPage"):
        return str(element.get("href") or "")
    return " ".join(str(element.text_content()).split())
