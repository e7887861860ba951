"""NewsML 1.0 to 1.2: a file of one item or of several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Envelope, Note, Unread
from clipping_archive.errors import Textless, UnreadableDispatch
from clipping_archive.gazetteer.topics import topic_name
from clipping_archive.wire import clock, issuers, newsml1_content, origins, signals, xml
from clipping_archive.wire.compose import compose

if TYPE_CHECKING:
    from lxml.etree import _Element

    from clipping_archive.wire.newsml1_content import Content

name: Final = "newsml1"
_NO_IDENTITY = re.compile(r"urn:newsml:[\w.-]+:?")
_NOT_NOTES = ("catchword", "storytype", "genre", "wordcount", "keyword", "byline", "copyright")


def recognises(data: bytes) -> bool:
    """Say whether the root element is NewsML or one of its items."""
    return xml.root_name(data) in ("NewsML", "NewsItem")


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read every NewsItem of the file; raises UnreadableDispatch where it is no XML or has none."""
    document = xml.parse(data, path)
    root = document.root
    local = xml.local(root)
    items = [root] if local == "NewsItem" else [one for one in root if xml.local(one) == "NewsItem"]
    if not items:
        raise UnreadableDispatch(path, "it is a NewsML file without any item")
    return xml.read_items(items, data, path, document, _read)


def _read(item: _Element, raw: bytes, path: str, document: xml.Document) -> Dispatch:
    content = newsml1_content.read(xml.plain_names(item))
    if content.pictured:
        raise Textless(path, "it is a picture, a sound or a film: it holds no text")
    told = _envelope(item, content).filled(content.envelope)
    told = origins.completed(told, _origin(content), content.paragraphs)
    return compose(
        path,
        raw,
        name,
        told,
        content.paragraphs,
        encoding=document.encoding,
        assumptions=document.assumptions,
    )


def _envelope(item: _Element, content: Content) -> Envelope:
    sources = [*content.codes("AdministrativeMetadata/Provider/Party"), *_provider(item)]
    sources += content.codes("AdministrativeMetadata/Source/Party")
    zone = issuers.zone(sources)
    notes = _notes(item, content)
    management = item.find("NewsManagement")
    return Envelope(
        guid=_guid(item, content),
        version=_text(item, "Identification/NewsIdentifier/RevisionId"),
        signal=_signal(item, notes),
        rights=origins.lines(*_rights(content)),
        urgency=origins.whole(_code(item, "NewsManagement/Urgency")),
        embargo=_embargo(item, zone) if management is not None else None,
        keywords=_keywords(content),
        subjects=_subjects(content),
        language=_language(item, content),
        first_published=clock.iso(_text(item, "NewsManagement/FirstCreated"), zone),
        published=clock.published(_text(item, "NewsManagement/ThisRevisionCreated"), zone),
        headline=content.text("NewsLines/HeadLine")
        or content.title
        or _text(item, "Identification/NameLabel"),
        slugline=content.text("NewsLines/SlugLine"),
        series=content.text("NewsLines/SeriesLine"),
        byline=content.texts("NewsLines/ByLine") or content.texts("NewsLines/AuthorLine"),
        dateline=content.text("NewsLines/DateLine"),
        source=issuers.issuer(sources),
        editor_note="\n".join(notes) or None,
        notes=(
            *(Note(note, public=False) for note in notes),
            *(Note(line, public=True) for line in _below(content)),
        ),
    )


def _text(item: _Element, path: str) -> str | None:
    return xml.words(item.find(path))


def _code(item: _Element, path: str) -> str | None:
    """Give a formal name, or the text that stands in its place."""
    found = item.find(path)
    return None if found is None else found.get("FormalName") or xml.words(found)


def _provider(item: _Element) -> list[str | None]:
    return [_text(item, "Identification/NewsIdentifier/ProviderId")]


def _guid(item: _Element, content: Content) -> str | None:
    """Give the public identifier, unless it is that of the agency and the same for all its items."""
    public = _compact(_text(item, "Identification/NewsIdentifier/PublicIdentifier"))
    own = _compact(_text(item, "Identification/NewsIdentifier/NewsItemId"))
    if public and not (own and own not in public and _NO_IDENTITY.fullmatch(public)):
        return public
    return own or _compact(xml.words(item.find(".//guid"))) or content.duid


def _compact(words: str | None) -> str | None:
    return "".join(words.split()) if words else None


def _signal(item: _Element, notes: list[str]) -> str | None:
    revision = item.find("Identification/NewsIdentifier/RevisionId")
    mode = "" if revision is None else str(revision.get("Update", ""))
    before = "" if revision is None else str(revision.get("PreviousRevision", "")).strip("0 ")
    revised = mode.upper() in ("U", "A") or bool(before)
    instructions = (one.get("FormalName") for one in item.iterfind("NewsManagement/Instruction"))
    return signals.strongest(
        signals.of_code(_code(item, "NewsManagement/Status")),
        *(signals.of_code(code) or signals.of_words(code) for code in instructions),
        *(signals.of_words(note) for note in notes),
        "update" if revised else None,
    )


def _notes(item: _Element, content: Content) -> list[str]:
    """Give instructions, and the lines of news that are for editors, each once."""
    found = [xml.words(one) for one in item.iterfind("NewsManagement/Instruction")]
    for line in content.all("NewsLines/NewsLine"):
        kind = line.find("NewsLineType")
        said = str(kind.get("FormalName", "")).lower() if kind is not None else ""
        if said not in _NOT_NOTES:
            found += [xml.words(one) for one in line.findall("NewsLineText")]
    return list(dict.fromkeys(filter(None, found)))


def _below(content: Content) -> list[str]:
    """Give what stands below the headline; some agencies put the slug there."""
    slugs = (content.text("NewsLines/SlugLine"), content.envelope.slugline)
    return [line for line in (*content.texts("NewsLines/SubHeadLine"), *content.below) if line not in slugs]


def _embargo(item: _Element, zone: object) -> str | None:
    """Give when an embargoed item becomes usable."""
    if (_code(item, "NewsManagement/Status") or "").lower() not in ("embargoed", "withheld"):
        return None
    return clock.iso(_text(item, "NewsManagement/StatusWillChange/DateAndTime"), zone)  # type: ignore[arg-type]


def _rights(content: Content) -> list[str | None]:
    found: list[str | None] = list(content.texts("NewsLines/CopyrightLine"))
    found += content.texts("NewsLines/RightsLine")
    for path in ("Copyright/CopyrightHolder", "UsageRights/UsageType", "UsageRights/Limitations"):
        found += content.texts(f"RightsMetadata/{path}")
    return found


def _keywords(content: Content) -> tuple[str, ...]:
    found = [part for line in content.texts("NewsLines/KeywordLine") for part in re.split(r"[,;]\s*", line)]
    for prop in content.all("DescriptiveMetadata//Property"):
        if str(prop.get("FormalName", "")).lower() == "keyword" and prop.get("Value"):
            found.append(str(prop.get("Value")))
    for line in content.all("NewsLines/NewsLine"):
        kind = line.find("NewsLineType")
        if kind is not None and str(kind.get("FormalName", "")).lower() in ("catchword", "keyword"):
            found += [words for one in line.findall("NewsLineText") if (words := xml.words(one))]
    return tuple(dict.fromkeys(word.strip() for word in found if word.strip()))


def _subjects(content: Content) -> tuple[tuple[str | None, str], ...]:
    found: dict[tuple[str | None, str], None] = {}
    for one in content.all("DescriptiveMetadata//SubjectCode/*"):
        if code := one.get("FormalName"):
            found[code, topic_name(code) or ""] = None
    return tuple(found)


def _language(item: _Element, content: Content) -> str | None:
    codes = content.codes("DescriptiveMetadata/Language")
    return next(filter(None, codes), None) or item.get(xml.LANG) or content.language


def _origin(content: Content) -> str | None:
    """Give the city that the item says it comes from."""
    for location in content.all("DescriptiveMetadata/Location"):
        if location.get("HowPresent", "Origin") != "Origin":
            continue
        for prop in location.iterfind("Property"):
            if prop.get("FormalName") == "City" and prop.get("Value"):
                return str(prop.get("Value"))
    return None
