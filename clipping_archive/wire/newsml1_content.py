"""The text of a NewsML 1 item, found among its components, and the metadata that stand around it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clipping_archive.domain.dispatch import Envelope
from clipping_archive.wire import markup, nitf, xml

if TYPE_CHECKING:
    from lxml.etree import _Element

BODIES = ("main", "body", "text", "story", "maintext", "content", "")
"""Roles of components that hold the text, lower case; no role at all is one."""
LEADS = ("lead", "lede", "intro")
TITLES = ("title", "headline")
BELOW = ("subheadline", "subtitle", "subheading")
ASIDE = (
    *(
        "caption",
        "picture",
        "photo",
        "image",
        "thumbnail",
        "preview",
        "quicklook",
        "logo",
        "stylesheet",
        "video",
    ),
    *("graphic", "abstract", "summary", "supporting", "supplementary", "sidebar", "audio", "sound", "credit"),
)
"""Roles of what stands beside the text."""


MEDIA = ("photo", "graphic", "video", "audio", "picture", "image", "animation")


@dataclass(slots=True)
class Content:
    """The paragraphs of an item; lookups go from the component of the text outwards, then to the rest."""

    paragraphs: list[str]
    scopes: list[_Element]
    envelope: Envelope = field(default_factory=Envelope)
    title: str | None = None
    below: tuple[str, ...] = ()
    """What stands below the headline and above the text."""
    pictured: bool = False
    """There are pictures, sounds or films, and no text that belongs to them."""

    def all(self, path: str) -> list[_Element]:
        """List the elements on a path below any component, the nearest first."""
        paths = (path, path.replace("DescriptiveMetadata", "DescriptiveMetada"))  # as TASS spells it
        found = [one for scope in self.scopes for way in dict.fromkeys(paths) for one in scope.iterfind(way)]
        return list(dict.fromkeys(found))

    def texts(self, path: str) -> tuple[str, ...]:
        """List the texts on a path, each once."""
        return tuple(dict.fromkeys(text for one in self.all(path) if (text := xml.words(one))))

    def text(self, path: str) -> str | None:
        """Give the nearest text on a path."""
        return next(iter(self.texts(path)), None)

    def codes(self, path: str) -> list[str | None]:
        """List the formal names on a path, or the texts in their place."""
        return [one.get("FormalName") or xml.words(one) for one in self.all(path)]

    @property
    def duid(self) -> str | None:
        """Give the identifier of the outermost component that has one."""
        return next((found for scope in reversed(self.scopes) if (found := scope.get("Duid"))), None)

    @property
    def language(self) -> str | None:
        """Give the language of the nearest component that names one."""
        return next((found for scope in self.scopes if (found := scope.get(xml.LANG))), None)


def read(item: _Element) -> Content:
    """Choose the text: by the role of its component, else the longest."""
    best: tuple[int, int] = (0, 0)
    chosen: tuple[list[str], _Element, Envelope] | None = None
    titles: list[str] = []
    leads: list[str] = []
    below: list[str] = []
    for part in item.iter("ContentItem"):
        role = _role(part)
        if role in ASIDE or _is_picture(part):
            continue
        text, told = _text(part)
        if role in TITLES:
            titles += text
        elif role in LEADS:
            leads += text
        elif role in BELOW:
            below += text
        else:
            rank = (1 + (role in BODIES), sum(map(len, text)))
            if text and rank > best:
                best, chosen = rank, (text, part, told)
    title = " ".join(titles) or None
    components = list(item.iter("NewsComponent"))
    if chosen is None:
        pictured = not leads and any(map(_is_picture, item.iter("ContentItem")))
        return Content(leads, components, title=title, below=tuple(below), pictured=pictured)
    text, part, told = chosen
    near = list(part.iterancestors("NewsComponent"))
    text = [*(lead for lead in leads if not text[0].startswith(lead)), *text]
    return Content(text, [*near, *_further(components, near)], told, title, tuple(below))


def _further(components: list[_Element], near: list[_Element]) -> list[_Element]:
    """List the components away from the text, without pictures, whose byline is the photographer's."""
    beside = [
        one
        for one in components
        if one not in near and (_own_role(one) in ASIDE or any(map(_is_picture, one.iter("ContentItem"))))
    ]
    return [
        one
        for one in components
        if one not in near and one not in beside and not any(up in beside for up in one.iterancestors())
    ]


def _role(part: _Element) -> str:
    """Give the role of the nearest component that has one, lower case."""
    return next(filter(None, map(_own_role, part.iterancestors("NewsComponent"))), "")


def _own_role(component: _Element) -> str:
    role = component.find("Role")
    return str(role.get("FormalName", "")).lower() if role is not None else ""


def _is_picture(part: _Element) -> bool:
    kinds = [str(one.get("FormalName", "")).lower() for one in part.iterfind("MediaType")]
    mimes = [str(one.get("FormalName", "")).lower().partition("/")[0] for one in part.iterfind("MimeType")]
    return any(one in MEDIA for one in (*kinds, *mimes))


def _text(part: _Element) -> tuple[list[str], Envelope]:
    data = part.find("DataContent")
    if data is None:
        return [], Envelope()
    story = data.find(".//nitf")
    if story is not None:
        return nitf.paragraphs(story), nitf.envelope(story)
    loose = data.find(".//body.content")
    if loose is not None or len(data):
        body = loose if loose is not None else data.find(".//body")
        return markup.paragraphs(data if body is None else body), Envelope()
    text = data.text or ""
    if "</" in text or "<br" in text.lower() or "<p>" in text.lower():
        return markup.paragraphs_of_html(text), Envelope()
    return markup.paragraphs_of_text(text), Envelope()
