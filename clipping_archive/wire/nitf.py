"""NITF 3.x, the News Industry Text Format: a file of its own, or the text of a NewsML item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from clipping_archive.domain.dispatch import Dispatch, Envelope, Note, Unread
from clipping_archive.gazetteer.topics import topic_name
from clipping_archive.wire import clock, issuers, markup, origins, signals, xml
from clipping_archive.wire.compose import compose

if TYPE_CHECKING:
    from lxml.etree import _Element

name: Final = "nitf"
SLUGS = ("anpa-keyword", "ntbstikkord", "slugline", "slug")
"""Names of ``meta`` under which agencies give the slugline."""
TAKES = ("anpa-takekey", "takekey", "updatenumber")
SAME = 60
"""An abstract whose first characters stand in the text says nothing further."""
_NOTED = ("editorsnote", "ednote", "editor", "hd")


def recognises(data: bytes) -> bool:
    """Say whether the root element is nitf, in whatever namespace."""
    return xml.root_name(data) == "nitf"


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read the one dispatch of the file; raises UnreadableDispatch."""
    document = xml.parse(data, path)
    root = xml.plain_names(document.root)
    text = paragraphs(root)
    told = origins.completed(envelope(root), _place_of_event(root), text)
    return [
        compose(path, data, name, told, text, encoding=document.encoding, assumptions=document.assumptions)
    ]


def paragraphs(root: _Element) -> list[str]:
    """List the paragraphs of the body: its content and a tagline; the abstract where there is no more.

    Notes inside are no part of it, nor is a second ``body.content`` within one.
    """
    body = root.find("body") if root.tag == "nitf" else root
    if body is None:
        return []
    content = body.find("body.content")
    for note in () if content is None else content.findall(".//note"):
        if _is_for_editors(note) and (parent := note.getparent()) is not None:
            parent.remove(note)
    found = [] if content is None else markup.paragraphs(content)
    if not found and (abstract := body.find("body.head/abstract")) is not None:
        found = markup.paragraphs(abstract)
    end = body.find("body.end/tagline")
    return found if end is None else [*found, *markup.paragraphs(end)]


def envelope(root: _Element) -> Envelope:
    """Read what head and body.head say."""
    meta = _metas(root)
    docdata = root.find("head/docdata")
    head = root.find("body/body.head")
    sources = _sources(docdata, head)
    zone = issuers.zone(sources)
    issued = _norm(docdata, "date.issue")
    revised = root.find("head/revision-history")
    notes = _notes(docdata, head, revised)
    status = _attribute(docdata, ".", "management-status")
    return Envelope(
        guid=_attribute(docdata, "doc-id", "id-string"),
        version=_version(docdata),
        signal=_signal(status, docdata, notes),
        rights=_rights(docdata, head),
        urgency=origins.whole(_attribute(root, ".//urgency", "ed-urg")),
        embargo=clock.iso(_norm(docdata, "date.release"), zone) if status == "embargoed" else None,
        keywords=_keywords(docdata),
        subjects=tuple(dict.fromkeys(_subjects(root))),
        language=root.get("baselang") or root.get(xml.LANG) or meta.get("language") or meta.get("lang"),
        published=clock.published(issued or _issued_elsewhere(root, revised), zone),
        headline=_headline(root, head),
        slugline=_slugline(root, meta, docdata),
        series=next((meta[take] for take in TAKES if meta.get(take)), None),
        byline=_bylines(head),
        dateline=_dateline(head),
        source=issuers.issuer(sources),
        editor_note="\n".join(note.text for note in notes) or None,
        notes=(*notes, *_abstract(root)),
    )


def _metas(root: _Element) -> dict[str, str]:
    return {
        str(meta.get("name", "")).lower(): content
        for meta in root.iterfind("head/meta")
        if (content := " ".join(str(meta.get("content", "")).split()))
    }


def _attribute(element: _Element | None, path: str, key: str) -> str | None:
    found = None if element is None else element.find(path)
    value = None if found is None else found.get(key)
    return " ".join(value.split()) or None if value else None


def _norm(docdata: _Element | None, tag: str) -> str | None:
    """Give a time as written in ``norm`` or as text; the DTD's own pattern left in is no time."""
    words = _attribute(docdata, tag, "norm")
    return words or (xml.words(docdata.find(tag)) if docdata is not None else None)


def _issued_elsewhere(root: _Element, revised: _Element | None) -> str | None:
    return (
        _attribute(root, "head/pubdata", "date.publication")
        or _attribute(revised, ".", "norm")
        or _attribute(root, "body/body.head/dateline/story.date", "norm")
    )


def _version(docdata: _Element | None) -> str | None:
    key = _attribute(docdata, "du-key", "version") or _attribute(docdata, "du-key", "generation")
    return key or _attribute(docdata, "series", "series.part")


def _signal(status: str | None, docdata: _Element | None, notes: tuple[Note, ...]) -> str | None:
    corrected = docdata is not None and docdata.find("correction") is not None
    return signals.strongest(
        signals.of_code(status),
        "correction" if corrected else None,
        *(signals.of_words(note.text) for note in notes),
    )


def _notes(docdata: _Element | None, head: _Element | None, revised: _Element | None) -> tuple[Note, ...]:
    """Give the messages to editors, the comment of a revision, and the notes of the head."""
    found = [one.get("info") or xml.words(one) for one in _all(docdata, "ed-msg")]
    found += [one.get("info") for one in _all(docdata, "correction")]
    found.append(None if revised is None else revised.get("comment"))
    notes = [Note(" ".join(words.split()), public=False) for words in found if words and words.strip()]
    for one in _all(head, "note"):
        if text := xml.words(one):
            notes.append(Note(text, public=not _is_for_editors(one)))
    return tuple(dict.fromkeys(notes))


def _abstract(root: _Element) -> tuple[Note, ...]:
    """Give the abstract as a public note, where there is a text and it is not the beginning of that again."""
    abstract, content = root.find("body/body.head/abstract"), root.find("body/body.content")
    told = [] if abstract is None else markup.paragraphs(abstract)
    text = xml.words(content) or ""
    return tuple(Note(one, public=True) for one in told if text and one[:SAME] not in text)


def _is_for_editors(note: _Element) -> bool:
    return str(note.get("noteclass", "")).lower() in _NOTED or note.find("body.content") is not None


def _all(element: _Element | None, path: str) -> list[_Element]:
    return [] if element is None else element.findall(path)


def _rights(docdata: _Element | None, head: _Element | None) -> str | None:
    holders = [
        f"© {one.get('year', '')} {one.get('holder')}".replace("  ", " ")
        for one in _all(docdata, "doc.copyright")
        if one.get("holder")
    ]
    terms = [one.get(key) for one in _all(docdata, "doc.rights") for key in ("type", "limitations")]
    owners = [xml.words(one) for one in _all(head, "rights")]
    return origins.lines(*holders, *terms, *owners)


def _sources(docdata: _Element | None, head: _Element | None) -> list[str | None]:
    return [
        *(xml.words(one) for one in _all(head, "distributor")),
        _attribute(docdata, "del-list/from-src", "src-name"),
        _attribute(docdata, "doc-id", "regsrc"),
        *(one.get("owner") for one in _all(docdata, "doc.rights")),
        *(one.get("holder") for one in _all(docdata, "doc.copyright")),
        *(xml.words(one) for one in _all(head, "rights/rights.owner")),
    ]


def _keywords(docdata: _Element | None) -> tuple[str, ...]:
    found = (one.get("key") or xml.words(one) for one in _all(docdata, "key-list/keyword"))
    return tuple(dict.fromkeys(" ".join(word.split()) for word in found if word and word.strip()))


def _subjects(root: _Element) -> list[tuple[str | None, str]]:
    found: list[tuple[str | None, str]] = []
    for one in root.iterfind("head/tobject/tobject.subject"):
        code = one.get("tobject.subject.refnum") or one.get("tobject.subject.code")
        parts = ("detail", "matter", "type")
        said = next((text for part in parts if (text := one.get(f"tobject.subject.{part}"))), None)
        if code or said:
            found.append((code, said or topic_name(code) or ""))
    return found


def _headline(root: _Element, head: _Element | None) -> str | None:
    paths = ("hedline/hl1", "headline/hl1", "hedline", "headline", "hl1")
    found = (xml.words(head.find(path)) for path in paths) if head is not None else ()
    return next(filter(None, found), None) or xml.words(root.find("head/title"))


def _slugline(root: _Element, meta: dict[str, str], docdata: _Element | None) -> str | None:
    """Give the slug from where agencies put it; a lone keyword is one, a title in one word too."""
    keywords = _keywords(docdata)
    title = xml.words(root.find("head/title")) or ""
    return (
        next((meta[slug] for slug in SLUGS if meta.get(slug)), None)
        or (keywords[0] if len(keywords) == 1 else None)
        or _attribute(docdata, "du-key", "key")
        or (title if "-" in title and " " not in title else None)
    )


def _bylines(head: _Element | None) -> tuple[str, ...]:
    """Give each writer's line without his title (``byttl``)."""
    found: list[str | None] = []
    for byline in _all(head, "byline"):
        people = byline.findall(".//person")
        for title in byline.findall(".//byttl"):
            title.text = None
        found += [xml.words(person) for person in people] if people else [xml.words(byline)]
    return tuple(words for words in found if words)


def _dateline(head: _Element | None) -> str | None:
    """Give the place of the dateline; a time stamp in it is none."""
    dateline = None if head is None else head.find("dateline")
    if dateline is None:
        return None
    for stamp in dateline.findall(".//story.date"):
        stamp.text = None
    city = dateline.find(".//city")
    return xml.words(city) if city is not None else xml.words(dateline)


def _place_of_event(root: _Element) -> str | None:
    return _attribute(root, "head/docdata/evloc", "city")
