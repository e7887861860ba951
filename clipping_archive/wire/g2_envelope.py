"""What a NewsML-G2 item says outside its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clipping_archive.domain.dispatch import Envelope, Note
from clipping_archive.gazetteer.topics import topic_name
from clipping_archive.wire import clock, g2_content, issuers, markup, origins, signals, xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_ORGANISED = ("org", "source", "provider", "redistributor", "enhancer")


def read(item: _Element, content: g2_content.Content) -> Envelope:
    """Read itemMeta, contentMeta and rightsInfo; element names are without their namespace."""
    item_meta, meta = _part(item, "itemMeta"), _part(item, "contentMeta")
    guid = "".join(str(item.get("guid", "")).split()) or None
    sources = [*_names(item_meta, "provider"), *_names(meta, "creditline"), guid, *_names(meta, "infoSource")]
    zone = issuers.zone(sources)
    notes = (*_notes(item_meta), *content.notes)
    headline = _headline(item_meta, meta)
    return Envelope(
        guid=guid,
        version=item.get("version"),
        signal=_signal(item_meta, notes),
        rights=origins.lines(*_rights(_part(item, "rightsInfo"))),
        urgency=origins.whole(_text(meta, "urgency")),
        embargo=clock.iso(_text(item_meta, "embargoed"), zone),
        keywords=_listed(xml.words(one) or one.get("literal") for one in meta.findall("keyword")),
        subjects=_subjects(meta),
        language=_language(item, meta),
        first_published=clock.iso(_text(item_meta, "firstCreated") or _text(meta, "contentCreated"), zone),
        published=clock.published(_text(item_meta, "versionCreated"), zone),
        headline=headline or next(iter(content.above), None),
        slugline=_text(meta, "slugline"),
        byline=_byline(meta, sources),
        dateline=_text(meta, "dateline"),
        source=issuers.issuer(sources),
        editor_note="\n".join(dict.fromkeys(note.text for note in notes)) or None,
        notes=(*notes, *(Note(text, public=True) for text in content.above if text != headline)),
    )


def code(element: _Element | None) -> str | None:
    """Give the code of a concept: its qcode, else its literal or address."""
    if element is None:
        return None
    found = element.get("qcode") or element.get("literal") or element.get("uri")
    return "".join(found.split()) if found and ":" in found else found or None


def _part(item: _Element, tag: str) -> _Element:
    """Give a part of the item, an empty one where it lacks it."""
    found = item.find(tag)
    return found if found is not None else item.makeelement(tag)


def _text(element: _Element, path: str) -> str | None:
    return next((text for one in element.iterfind(path) if (text := xml.words(one))), None)


def _listed(words: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, words)))  # type: ignore[call-overload]


def _names(element: _Element, path: str) -> list[str | None]:
    """Give what parties are called: their name, their text, the literal, the end of the code."""
    found: list[str | None] = []
    for one in element.iterfind(path):
        found += [xml.words(name) for name in one.findall("name")]
        found += [(one.text or "").strip() or None, one.get("literal"), one.get("uri")]
        found.append((one.get("qcode") or "").rpartition(":")[2] or None)
    return found


def _notes(item_meta: _Element) -> tuple[Note, ...]:
    """Read the notes for editors, each marked public only where it says so."""
    found = []
    for one in item_meta.iterfind("edNote"):
        marks = " ".join(str(one.get(key, "")) for key in ("role", "pubconstraint", "roleuri"))
        sections = [s for s in one.iter("section", "div") if s.get("class")] if len(one) else []
        marks += " ".join(str(section.get("class")) for section in sections)
        text = "\n".join(markup.paragraphs(one)) if len(one) else xml.words(one)
        if text:
            found.append(Note(text, public=g2_content.is_public(marks)))
    return tuple(dict.fromkeys(found))


def _signal(item_meta: _Element, notes: tuple[Note, ...]) -> str | None:
    return signals.strongest(
        signals.of_code(code(item_meta.find("pubStatus"))),
        *(signals.of_code(code(one)) for one in item_meta.iterfind("signal")),
        *(signals.of_words(note.text) for note in notes),
    )


def _rights(info: _Element) -> list[str | None]:
    notices = [xml.words(one) for one in info.findall("copyrightNotice")]
    holders = _names(info, "copyrightHolder")[:1] if not any(notices) else []
    return [*holders, *notices, *(xml.words(one) for one in info.findall("usageTerms"))]


def _subjects(meta: _Element) -> tuple[tuple[str | None, str], ...]:
    found: dict[tuple[str | None, str], None] = {}
    for one in meta.iterfind("subject"):
        about = one.get("qcode") or one.get("uri")
        named = next((text for name in _best_names(one) if (text := xml.words(name))), None)
        said = named or one.get("literal") or topic_name(about) or ""
        if about or said:
            found[about, said] = None
    return tuple(found)


def _best_names(subject: _Element) -> list[_Element]:
    """Put a name for display before a short form or a mnemonic."""
    return sorted(subject.findall("name"), key=lambda name: "short" in str(name.get("role", "")))


def _language(item: _Element, meta: _Element) -> str | None:
    tag = meta.find("language")
    return (tag.get("tag") if tag is not None else None) or item.get(xml.LANG)


def _headline(item_meta: _Element, meta: _Element) -> str | None:
    """Give the main headline: not one with the role of a subheadline, nor a further one."""
    headlines = [one for one in meta.findall("headline") if xml.words(one)]
    main = [one for one in headlines if "sub" not in str(one.get("role", "")).lower()]
    chosen = next((one for one in main if "main" in str(one.get("role", "")).lower()), None)
    if chosen is None and (main or headlines):
        chosen = (main or headlines)[0]
    return xml.words(chosen) or _text(item_meta, "title")


def _byline(meta: _Element, sources: list[str | None]) -> tuple[str, ...]:
    """Give the writers: ``by``, else creators with the name of a person, not the login of one."""
    if told := _listed(xml.words(one) for one in meta.findall("by")):
        return told
    known = {source.casefold() for source in sources if source}
    names = []
    for one in meta.findall("creator"):
        kind = f"{one.get('type', '')} {one.get('role', '')}".lower()
        said = next((text for name in one.findall("name") if (text := xml.words(name))), "")
        if " " in said and said.casefold() not in known and not any(part in kind for part in _ORGANISED):
            names.append(said)
    return _listed(names)
