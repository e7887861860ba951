"""The elements of an item of a feed, by their local names, whatever prefixes and spaces they have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

XML = "{http://www.w3.org/XML/1998/namespace}"
MEDIA = ("mrss", "urn:media", "itunes", "podcast", "googleplay", "video.search")
"""Spaces of pictures, films and broadcasts: their titles and descriptions are captions, not the story."""
SPOKEN = frozenset({"author", "summary"})
"""What of a broadcast's own elements is the item's, too: who speaks, and what about."""
CLOSED = frozenset({"author", "contributor", "source", "content", "summary", "group", "thumbnail"})
"""What is below these belongs to them and is nothing of the item."""


class Parts:
    """The elements right below an item, and those below a private element that holds some, by local name."""

    def __init__(self, item: _Element) -> None:
        self.found: dict[str, list[_Element]] = {}
        self.language = item.get(f"{XML}lang")
        self.base = item.get(f"{XML}base")
        for one in item.iterchildren("*"):
            if _is_media(one):
                continue
            self._add(one)
            if local(one) not in CLOSED:
                for inner in one.iterchildren("*"):
                    self._add(inner)
                    self.language = self.language or one.get("lang")

    def _add(self, element: _Element) -> None:
        self.found.setdefault(local(element), []).append(element)

    def all(self, *names: str) -> Iterator[_Element]:
        """Give the elements of these names, in the order of the names."""
        for name in names:
            yield from self.found.get(name, ())

    def text(self, *names: str) -> str | None:
        """Give the words of the first of these elements that has any."""
        return next((told for one in self.all(*names) if (told := words(one))), None)


def local(element: _Element) -> str:
    """Give the name of an element in lower case, without prefix and space."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1].rsplit(":", 1)[-1].lower() if isinstance(tag, str) else ""


def words(element: _Element) -> str | None:
    """Give the words of an element and of all below it on one line; None where there are none."""
    return " ".join("".join(map(str, element.itertext())).split()) or None


def _is_media(element: _Element) -> bool:
    """Say whether an element describes a picture or a broadcast."""
    tag = element.tag
    space = tag[1:].split("}")[0].lower() if isinstance(tag, str) and tag.startswith("{") else ""
    media = any(mark in space for mark in MEDIA)
    return media and ("mrss" in space or space == "urn:media" or local(element) not in SPOKEN)
