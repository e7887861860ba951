"""ninjs, the IPTC's news in JSON: 1.x, 2.x and 3.x, and what agencies make of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Envelope, Unread
from clipping_archive.gazetteer.topics import topic_name
from clipping_archive.wire import clock, jsons
from clipping_archive.wire.compose import compose
from clipping_archive.wire.jsons import Item, Tree, first, line, lowered, trees, words
from clipping_archive.wire.ninjs_text import OPENS, body_of, refuse_textless, without_head

_WORD = re.compile(r"\w+")
MARKS = frozenset(
    _WORD.findall("""
        versioncreated firstcreated contentcreated pubstatus bodies headlines representationtype body_html
        body_xhtml body_text body_html5 body_richtext description_text copyrightholder copyrightnotice
    """)
)
"""Keys of ninjs in small letters: two of them, or one and an identifier, make it out."""
TYPES = ("text", "picture", "composite", "video", "audio", "graphic", "event", "planning")
NAMES = MARKS | set(
    _WORD.findall("contenttype edstatus ednote usageterms infosources rightsinfo altids evolvedfrom")
)
CAMEL = re.compile(r"[a-z]+(?:[A-Z][a-z]+)+")
SIGNALS = {"canceled": "kill", "cancelled": "kill", "withheld": "withhold"}
NOTES = ("ednote", "ednotes", "editornote", "editor_note", "description_usage")
NO_WRITER = re.compile(r"foto|photo|pict|bild|video|graf|graph|editor|redakt|ansvarig|desk", re.IGNORECASE)


def version_of(tree: Tree) -> str | None:
    """Tell which ninjs an item is by its keys; None where it is none."""
    keys = lowered(tree)
    marks = (
        len(MARKS & keys.keys()) + (("uri" in keys) or ("guid" in keys)) + (words(keys.get("type")) in TYPES)
    )
    if marks < 2 or "version_created" in keys or not ({"uri", "guid", "headline", "headlines"} & keys.keys()):
        return None
    standard = keys.get("standard")
    told = first(standard, "version") if isinstance(standard, dict) else None
    if told and told[0] in "123":
        return f"ninjs{told[0]}"
    inner = (key for one in trees(keys.get("bodies")) for key in one)
    if any(CAMEL.fullmatch(key) and key.lower() in NAMES for key in (*tree, *inner)):
        return "ninjs3"
    return "ninjs2" if {"headlines", "bodies", "by", "subjects"} & keys.keys() else "ninjs1"


@dataclass(frozen=True)
class Ninjs:
    """The reader of one version; all read alike, so that a file of the wrong one costs nothing."""

    name: str

    def recognises(self, data: bytes) -> bool:
        """Say whether the first item of the file is of this version."""
        tree = jsons.peek(data)
        return tree is not None and version_of(tree) == self.name

    def read(self, data: bytes, path: str) -> list[Dispatch | Unread]:
        """Read every item."""
        return jsons.read_items(data, path, self._item)

    def _item(self, item: Item) -> Dispatch:
        tree = lowered(item.tree)
        headline = _headline(tree)
        refuse_textless(tree, item.path)
        body = body_of(tree)
        envelope = envelope_of(tree, headline, body)
        kept = without_head(body, headline, envelope.byline)
        return compose(
            item.path,
            item.raw,
            self.name,
            envelope,
            kept,
            encoding=item.encoding,
            assumptions=item.assumptions,
        )


NINJS = (Ninjs("ninjs3"), Ninjs("ninjs2"), Ninjs("ninjs1"))


def envelope_of(tree: Tree, headline: str | None, body: list[str]) -> Envelope:
    """Read the fields of an item, whose keys are in small letters."""
    source = source_of(tree)
    zone = clock.zone_of(source)
    issued = first(tree, "versioncreated", "datetime", "contentmodified", "firstcreated", "contentcreated")
    return Envelope(
        guid=first(tree, "guid", "uri", "id"),
        version=first(tree, "version"),
        signal=signal_of(tree),
        url=next((url for url in (first(tree, "url", "link"),) if url and url.startswith("http")), None),
        rights=rights_of(tree),
        urgency=jsons.number(tree.get("urgency")),
        embargo=clock.iso(first(tree, "embargoed", "embargoeduntil"), zone),
        keywords=tuple(_each(tree.get("keywords") or tree.get("keyword"))),
        subjects=tuple(subjects_of(tree)),
        language=first(tree, "language"),
        first_published=clock.iso(first(tree, "firstcreated", "contentcreated"), zone),
        published=clock.published(issued, zone),
        headline=headline,
        slugline=line(tree.get("slugline")) or line(tree.get("slug")),
        byline=tuple(writers_of(tree)),
        dateline=_dateline(tree, body),
        source=source,
        editor_note=" ".join(_notes(tree)) or None,
    )


def _headline(tree: Tree) -> str | None:
    listed = trees(tree.get("headlines"))
    main = sorted(listed, key=lambda one: (first(lowered(one), "role") or "main") != "main")
    told = [line(one.get("value")) for one in main]
    return line(tree.get("headline")) or next(filter(None, told), None) or line(tree.get("title"))


def writers_of(tree: Tree) -> list[str]:
    """Give the bylines: the field, else the entries of its list that are no desk, photographer or note."""
    if told := words(tree.get("byline")) or words(tree.get("by")):
        return ["\n".join(jsons.paragraphs(told)) or told]
    found = []
    for one in map(lowered, trees(tree.get("bylines")) or trees(tree.get("authors"))):
        name = first(one, "byline", "by", "name", "display_name")
        name = name or " ".join(filter(None, (first(one, "firstname"), first(one, "lastname"))))
        role = first(one, "role", "jobtitle") or ""
        if name and not NO_WRITER.search(role) and str(one.get("internal")).lower() != "true":
            found.append(name)
    return found


def subjects_of(tree: Tree) -> Iterable[tuple[str | None, str]]:
    """Give code and name of every subject, each once."""
    seen = set()
    for one in map(lowered, trees(tree.get("subject")) + trees(tree.get("subjects"))):
        if isinstance(one.get("code"), list):  # the codes alone, in one object
            yield from ((code, topic_name(code) or "") for code in map(words, one["code"]) if code)
            continue
        code = first(one, "code", "qcode", "literal") or (first(one, "uri") or "").rsplit("/", 1)[-1] or None
        told = (code, line(one.get("name")) or topic_name(code) or "")
        if any(told) and told not in seen:
            seen.add(told)
            yield told


def source_of(tree: Tree) -> str | None:
    """Tell who issued an item; the host of an identifier counts where a house is known by it."""
    for key in ("source", "infosource", "infosources", "provider", "copyrightholder", "creditline"):
        if told := line(tree.get(key)) or next((words(one) for one in trees(tree.get(key))), None):
            return told.split("\n")[0]
    host = re.search(
        r"(?:urn:newsml:|://(?:www\.)?)((?:[\w-]+\.)+[a-z]{2,})", first(tree, "guid", "uri") or ""
    )
    return host[1] if host and clock.zone_name(host[1]) else None


def rights_of(tree: Tree) -> str | None:
    """Give what the item says of rights: the notice, the terms; the holder where there is neither."""
    told = [line(tree.get(key)) for key in ("copyrightnotice", "usageterms")]
    return " ".join(dict.fromkeys(filter(None, told))) or line(tree.get("copyrightholder"))


def signal_of(tree: Tree) -> str | None:
    """Read the status, and whether the item takes the place of another one."""
    if told := SIGNALS.get((first(tree, "pubstatus") or "").lower().rsplit(":", 1)[-1]):
        return told
    spoken = " ".join(
        filter(None, (words(tree.get(key)) for key in ("signal", "signals", "editstatus", "edstatus")))
    )
    for word in ("kill", "withhold", "correct", "update"):
        if word in spoken.lower():
            return "correction" if word == "correct" else word
    own = [one for one in trees(tree.get("revisions")) if one.get("uri") == tree.get("uri")]
    return "update" if any(one.get("replacing") for one in (tree, *own)) or tree.get("evolvedfrom") else None


def _dateline(tree: Tree, body: list[str]) -> str | None:
    held = tree.get("dateline")
    if told := line(held.get("text") if isinstance(held, dict) else held):
        return told
    return None if any(OPENS.match(one) for one in body[:2]) else line(tree.get("located"))


def _notes(tree: Tree) -> list[str]:
    told = (line(tree.get(key)) for key in NOTES)
    return list(dict.fromkeys(filter(None, told)))


def _each(value: object) -> Iterable[str]:
    if isinstance(value, str):
        value = re.split(r"[,;\n]", value)
    for one in value if isinstance(value, list) else []:
        if told := line(one):
            yield told
