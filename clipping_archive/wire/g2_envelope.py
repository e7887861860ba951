"""What a NewsML-G2 item says outside its text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Envelope, Note
from clipping_archive.gazetteer.topics import topic_name
from clipping_archive.wire import clock, g2_content, issuers, markup, origins, signals, xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_COMPANY = re.compile(
    r"\b(?:inc|ltd|limited|llc|corp|corporation|plc|ag|gmbh|company|co|group|holdings?|data|insights"
    r"|news|agency|press|media|wire|newswire|services?)\.?$",
    re.IGNORECASE,
)
"""What the names of firms end with, which some agencies give as the creator."""
_LESSER = ("sub", "extended", "kicker", "overline", "deck", "second", "short", "alternat")
"""Words in the roles of headlines that are not the main one."""
_ORGANISED = ("editor", "org", "source", "provider", "redistributor", "enhancer")


Parts = dict[str, list["_Element"]]
"""The children of an element by their local names."""


class ItemParts(NamedTuple):
    """The parts of an item, each as its children by name."""

    rights: Parts
    item_meta: Parts
    meta: Parts
    content: Parts


def parts(item: _Element) -> ItemParts:
    """Take an item apart; a part that it lacks is empty."""
    found = xml.children(item)
    tags = ("rightsInfo", "itemMeta", "contentMeta", "contentSet")
    return ItemParts(*(xml.children(found[tag][0] if tag in found else None) for tag in tags))


def read(item: _Element, parts: ItemParts, content: g2_content.Content) -> Envelope:
    """Read itemMeta, contentMeta and rightsInfo."""
    item_meta, meta = parts.item_meta, parts.meta
    guid = "".join(str(item.get("guid", "")).split()) or None
    sources = [*_names(item_meta, "provider"), *_names(meta, "creditline")]
    told = _names(meta, "infoSource")
    zone = issuers.zone([*sources, guid, *told])
    notes = (*_notes(item_meta), *content.notes)
    headline = _headline(item_meta, meta)
    return Envelope(
        guid=guid,
        version=item.get("version"),
        signal=_signal(item_meta, notes),
        rights=origins.lines(*_rights(parts.rights)),
        urgency=origins.whole(_text(meta, "urgency")),
        embargo=clock.iso(_text(item_meta, "embargoed"), zone),
        keywords=_listed(xml.words(one) or one.get("literal") for one in meta.get("keyword", ())),
        subjects=_subjects(meta),
        language=_language(item, meta),
        first_published=clock.iso(_text(item_meta, "firstCreated") or _text(meta, "contentCreated"), zone),
        published=clock.published(_text(item_meta, "versionCreated"), zone),
        headline=headline or next(iter(content.above), None),
        slugline=_text(meta, "slugline"),
        byline=_byline(meta, [*sources, *told]),
        dateline=_text(meta, "dateline"),
        source=issuers.issuer(sources, guid) or issuers.issuer(told),
        editor_note="\n".join(dict.fromkeys(note.text for note in notes)) or None,
        notes=(*notes, *(Note(text, public=True) for text in content.above if text != headline)),
    )


def code(element: _Element | None) -> str | None:
    """Give the code of a concept: its qcode, else its literal or address."""
    if element is None:
        return None
    found = element.get("qcode") or element.get("literal") or element.get("uri")
    return "".join(found.split()) if found and ":" in found else found or None


def _text(part: Parts, tag: str) -> str | None:
    return next((text for one in part.get(tag, ()) if (text := xml.words(one))), None)


def _named(element: _Element) -> list[_Element]:
    return [child for child in element if xml.local(child) == "name"] if len(element) else []


def _listed(words: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))


def _names(part: Parts, tag: str) -> list[str | None]:
    """Give what parties are called: their name, their text, the literal, the end of the code."""
    found: list[str | None] = []
    for one in part.get(tag, ()):
        found += [xml.words(name) for name in _named(one)]
        found += [(one.text or "").strip() or None, one.get("literal"), one.get("uri")]
        found.append((one.get("qcode") or "").rpartition(":")[2] or None)
    return found


def _notes(item_meta: Parts) -> tuple[Note, ...]:
    """Read the notes for editors, each marked public only where it says so."""
    found = []
    for one in item_meta.get("edNote", ()):
        marks = " ".join(str(one.get(key, "")) for key in ("role", "pubconstraint", "roleuri"))
        marks += " ".join(str(part.get("class", "")) for part in one.iter("{*}section", "{*}div"))
        text = "\n".join(markup.paragraphs(one)) if len(one) else xml.words(one)
        if text:
            found.append(Note(text, public=g2_content.is_public(marks)))
    return tuple(dict.fromkeys(found))


def _signal(item_meta: Parts, notes: tuple[Note, ...]) -> str | None:
    coded = (*item_meta.get("pubStatus", ()), *item_meta.get("signal", ()))
    return signals.strongest(
        *[signals.of_code(code(one)) for one in coded], *[signals.of_words(note.text) for note in notes]
    )


def _rights(info: Parts) -> list[str | None]:
    notices = [xml.words(one) for one in info.get("copyrightNotice", ())]
    holders = _names(info, "copyrightHolder")[:1] if not any(notices) else []
    return [*holders, *notices, *(xml.words(one) for one in info.get("usageTerms", ()))]


def _subjects(meta: Parts) -> tuple[tuple[str | None, str], ...]:
    found: dict[tuple[str | None, str], None] = {}
    for one in meta.get("subject", ()):
        about = one.get("qcode") or one.get("uri")
        said = _best_name(one) or one.get("literal") or topic_name(about) or ""
        if about or said:
            found[about, said] = None
    return tuple(found)


def _best_name(subject: _Element) -> str | None:
    """Give a name for display before a short form, an English one before others."""
    names = sorted(
        _named(subject),
        key=lambda name: (
            any(word in str(name.get("role", "")) for word in ("short", "mnemonic")),
            not str(name.get(xml.LANG, "")).startswith("en"),
        ),
    )
    return next((text for name in names if (text := xml.words(name))), None)


def _language(item: _Element, meta: Parts) -> str | None:
    tags = (one.get("tag") for one in meta.get("language", ()))
    return next(filter(None, tags), None) or item.get(xml.LANG)


def _headline(item_meta: Parts, meta: Parts) -> str | None:
    """Give the main headline: not one with the role of a subheadline, nor a further one."""
    told = [
        (str(one.get("role", "")).lower(), text)
        for one in meta.get("headline", ())
        if (text := xml.words(one))
    ]
    ranked = sorted(told, key=lambda one: -1 if "main" in one[0] else any(word in one[0] for word in _LESSER))
    return ranked[0][1] if ranked else _text(item_meta, "title")


def _byline(meta: Parts, sources: list[str | None]) -> tuple[str, ...]:
    """Give the writers: ``by``, else creators with the name of a person, not the login of one."""
    if told := _listed(xml.words(one) for one in meta.get("by", ())):
        return told
    known = {source.casefold() for source in sources if source}
    names = []
    for one in meta.get("creator", ()):
        scheme = str(one.get("qcode", "")).rpartition(":")[0]
        kind = f"{one.get('type', '')} {one.get('role', '')} {scheme}".lower()
        said = next((text for name in _named(one) if (text := xml.words(name))), "")
        if " " not in said or said.casefold() in known or _COMPANY.search(said):
            continue
        if not any(part in kind for part in _ORGANISED):
            names.append(said)
    return _listed(names)
