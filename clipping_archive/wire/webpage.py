"""Saved web pages: what they say of themselves in JSON-LD, then in meta names; then their text."""

from __future__ import annotations

from typing import Final
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

from clipping_archive import agencies
from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Assumption, Dispatch, Envelope, Unread
from clipping_archive.domain.period import Published
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import clock, jsonld, microdata, page, refusals, shown, signals, story_text
from clipping_archive.wire.compose import compose

name: Final = "html"

HEAD = 16_384
PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish-date",
    "parsely-pub-date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "cxenseparse:recs:publishtime",
    "sailthru.date",
    "publication_date",
    "dc.date",
    "date",
)
MODIFIED = ("article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "lastmod")
AUTHORS = (
    "author",
    "article:author",
    "byl",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
)
IDENTIFIERS = re.compile(r"(?:[\w-]+[:.])?(?:content|article|story|news)[_-]?id")

_BEFORE = re.compile(rb"\s+|<!--.*?-->|<\?.*?\?>|\xef\xbb\xbf", re.DOTALL)
_ROOT = re.compile(rb"<(?:!doctype\s+html|html|head|body|article)\b", re.IGNORECASE)


def recognises(data: bytes) -> bool:
    """Take what begins as a page does, below comments and an XML declaration."""
    head, at = data[:HEAD].replace(b"\0", b"") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else data[:HEAD], 0
    head = head.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    while found := _BEFORE.match(head, at):
        at = found.end()
    return _ROOT.match(head, at) is not None


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read the one story of a page."""
    return [read_page(data, path)]


def read_page(data: bytes, path: str, *, charset: str | None = None, address: str | None = None) -> Dispatch:
    """Read a page; ``charset`` and ``address`` are what the server and the capture say of it.

    Raises UnreadableDispatch for what holds neither headline nor text.
    """
    refusals.refuse_binary(data, path)
    found = page.parse(data, charset)
    if found is None:
        raise UnreadableDispatch(path, "it is a page without a text")
    canonical = found.canonical or found.told("og:url")
    address = address or page.saved_from(data)
    address = _joined(address, canonical)
    story_text.refuse_traps(found.root, path)
    story = jsonld.article(found.blocks, address) or microdata.article(found.root, address)
    envelope, assumptions = _envelope(found, story, address)
    lines = story_text.paragraphs(found, story, path)
    stamp = envelope.published.text if envelope.published else None
    lines = _without(lines, (envelope.headline, found.heading, stamp))
    corrected = signals.strongest(signals.of_headline(envelope.headline), signals.of_page(lines))
    envelope = envelope._replace(signal=corrected)
    return compose(
        path,
        data,
        name,
        envelope,
        lines,
        encoding=found.encoding,
        assumptions=(*found.assumptions, *assumptions),
    )


def _joined(address: str | None, canonical: str | None) -> str | None:
    try:
        return urljoin(address, canonical) if address and canonical else canonical or address
    except ValueError:  # brackets in a host are the mark of IPv6
        return address


def _envelope(
    found: page.Page, story: jsonld.Object, address: str | None
) -> tuple[Envelope, tuple[Assumption, ...]]:
    address = address or next(
        (one for key in ("mainEntityOfPage", "url", "@id") if (one := jsonld.address_of(story.get(key)))),
        None,
    )
    source = page.known_source(_issuer(found, story), address)
    zone = clock.zone_of(source)
    changed = jsonld.text_of(story.get("dateModified")) or found.told(*MODIFIED)
    published = _issued(found, story, zone) or clock.published(changed, zone)
    assumed = _assumed(published.text if published else None, zone, source)
    envelope = Envelope(
        guid=_identifier(found) or address,
        version=clock.iso(changed, zone),
        url=address if page.host_of(address) else None,
        rights=_rights(found, story),
        keywords=tuple(dict.fromkeys(_keywords(found, story))),
        subjects=tuple(dict.fromkeys((None, text) for text in _sections(found, story))),
        language=jsonld.text_of(story.get("inLanguage")) or _language(found),
        first_published=clock.iso(jsonld.text_of(story.get("dateCreated")), zone),
        published=published,
        headline=_headline(found, story, source),
        byline=tuple(_writers(found, story, source)),
        source=source,
    )
    return envelope, assumed


def _headline(found: page.Page, story: jsonld.Object, source: str | None) -> str | None:
    """Choose the headline; a title that is but the name of the outlet is none."""
    told = (
        jsonld.text_of(story.get("headline")),
        found.told("og:title", "twitter:title", "headline"),
        jsonld.text_of(story.get("name")),
        found.heading,
        found.title,
        found.lower_heading,
    )
    given = [text for text in told if text]
    return next((text for text in given if not _is_outlet(text, found, source)), given[0] if given else None)


def _issuer(found: page.Page, story: jsonld.Object) -> str | None:
    for key in ("sourceOrganization", "publisher", "copyrightHolder", "provider"):
        if told := jsonld.text_of(story.get(key)):
            return told
    return found.told("og:site_name", "application-name", "dc.publisher", "publisher") or found.outlet


def _issued(found: page.Page, story: jsonld.Object, zone: ZoneInfo | None) -> Published | None:
    """Tell when a story was issued; a day alone yields to a time of that day which the page has elsewhere."""
    told = [jsonld.text_of(story.get("datePublished")), *(found.told(name) for name in PUBLISHED)]
    tried = (
        published
        for text in (*told, *shown.times(found.root), jsonld.text_of(story.get("dateCreated")))
        if text and (published := clock.published(text, zone))
    )
    first = next(tried, None)
    if first is None or first.period.instant is not None:
        return first
    same = (one for one in tried if one.period.instant and one.period.first == first.period.first)
    return next(same, first)


def _assumed(text: str | None, zone: ZoneInfo | None, source: str | None) -> tuple[Assumption, ...]:
    """Say whose clock a time without a zone was read by."""
    if text is None or zone is None:
        return ()
    period = clock.read(text, None)
    if period is None or period.instant is not None or not re.search(r"\d[T ]\d{1,2}:", text):
        return ()
    return (Assumption("zone", f"{text} names no zone; it was read in that of {source} ({zone.key})."),)


def _identifier(found: page.Page) -> str | None:
    names = (key for key in found.meta if IDENTIFIERS.fullmatch(key))
    return next((text for key in names if (text := found.told(key)) and len(text) <= 120), None)


def _rights(found: page.Page, story: jsonld.Object) -> str | None:
    notice, holder = (jsonld.text_of(story.get(key)) for key in ("copyrightNotice", "copyrightHolder"))
    year = story.get("copyrightYear")
    if holder and not notice:
        notice = f"© {year} {holder}" if year else holder
    return notice or found.told("copyright", "dcterms.rightsholder", "dc.rights", "rights")


def _keywords(found: page.Page, story: jsonld.Object) -> list[str]:
    """List what JSON-LD and the names made for news say; ``keywords`` counts where those are silent."""
    tagged = (jsonld.words_of(found.all(key)) for key in ("article:tag", "news_keywords"))
    words = [*jsonld.words_of(story.get("keywords")), *(word for one in tagged for word in one)]
    return words or jsonld.words_of(found.all("keywords"))


def _sections(found: page.Page, story: jsonld.Object) -> list[str]:
    told = story.get("articleSection")
    listed = told if isinstance(told, list) else [told]
    return [text for one in listed if (text := jsonld.text_of(one))] or found.all("article:section")


def _language(found: page.Page) -> str | None:
    tag = found.language or found.told("content-language", "dc.language", "language", "og:locale")
    return tag.replace("_", "-").split(",")[0].strip() if tag else None


def _writers(found: page.Page, story: jsonld.Object, source: str | None) -> list[str]:
    """List who wrote it; what JSON-LD says, an organisation or an empty name included, is the last word."""
    told = [key for key in ("author", "creator") if story.get(key)]
    if told and jsonld.rank_of(story) != len(jsonld.RANKS) - 1:  # who reviews a claim is a house
        named = jsonld.authors(story.get(told[0]))
    else:
        lists = ([text for text in found.all(key) if "://" not in text] for key in AUTHORS)
        kept = (
            texts for one in lists if (texts := [name for name in one if not _is_outlet(name, found, source)])
        )
        named = next(kept, []) or shown.writers(found.root)
    return list(dict.fromkeys(name for name in named if not _is_outlet(name, found, source)))


def _is_outlet(name: str, found: page.Page, source: str | None) -> bool:
    """Say whether a name is the outlet's, or a program's: nobody's is all in small letters."""
    outlets = {page.letters_of(text) for text in (source, found.told("og:site_name")) if text}
    small = name.isascii() and name.islower() and " " not in name
    return page.letters_of(name) in outlets or small or agencies.seller(name) is not None


def _without(lines: list[str], headings: tuple[str | None, ...]) -> list[str]:
    """Take headline and time off the top of the text, where a page repeats them."""
    told = {page.letters_of(text) for text in headings if text}
    while lines and page.letters_of(lines[0]) in told:
        lines = lines[1:]
    return lines
