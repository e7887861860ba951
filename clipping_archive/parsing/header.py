"""What stands above the body: tags, slugline, headline, notes to editors, byline, the page's own lines."""

from __future__ import annotations

import re

from clipping_archive.gazetteer import outlet_aliases, outlets
from clipping_archive.parsing.bylines import is_role, read_byline, read_desk, read_names, read_tail
from clipping_archive.parsing.closing import domain_owner, known_agency, sign_owner
from clipping_archive.parsing.dateline import agency_of
from clipping_archive.parsing.furniture import is_caption, is_foreign, is_furniture
from clipping_archive.parsing.layout import PAGE, SIGN, Layout
from clipping_archive.parsing.lines import RULER, Line
from clipping_archive.parsing.pageline import PageLine, read_page_line
from clipping_archive.parsing.series import read_alone, read_series, read_slugged, read_suffix
from clipping_archive.parsing.stamps import JUCHE, read_stamp

ATTN = re.compile(
    r"\s*(?:\((?:ATTN|Attn|Eds|EDS|Editors?|EDITORS?)\b ?[:—-].{0,600}|(?:ATTN|Eds|EDS|EDITOR['’]?S['’]? NOTES?|ATTENTION"
    r"|Editor['’]?s['’]? [Nn]otes?|Attention [Ee]ditors|Note to [Ee]ditors) ?(?::|-{1,2}|—).{0,600}"
    r"|\((?:Adds|Updates|Recasts|Corrects|Rewrites|Repeats|Refiles|Writes through|ADDS|UPDATES|RECASTS|CORRECTS)\b.{3,400}\)"
    r"|ATTENTION - .{3,200}///?)"
)
URL = re.compile(r"\s*(?:[A-Z][\w. ]{1,60}: )?(?P<url>https?://(?P<host>[\w.-]{3,60})\S{0,300})\s*$")
_CORRECTS = re.compile(r"\((?:Corrects|Adds|Updates|Recasts|Repeats|Refiles|Clarifies)\b")
"""A note that the agency prints for its readers; the same in capitals is for editors."""
_MARK = re.compile(r"\[[\w ]{2,20}\]\s*$")
_SLUG = re.compile(
    r"/?[\w'’&. -]{2,30}(?:[-/][\w'’&. -]{2,30}){0,7}/\s*$|(?:BC|AM|PM|BC-AP|AP)-{1,2}[A-Z][\w'’&.,/ -]{2,80}"
)
_SLUG_WORDS = re.compile(
    r"(?:[\w&']+ ){0,3}[\w&']+(?:-[\w&']+(?: [\w&']+){0,2}){1,3}|[a-z]+(?: [a-z]+){0,3}|[A-Za-z]+"
)
_SITE = re.compile(
    r"(?: ?\| ?| {1,2}[–—-]{1,2} | : |[-–])(?P<site>[\w.&' ]{2,40}?(?: - [\w.&' ]{2,30})?(?P<host>\.(?:com|org|net|info|kr|jp|ru|co\.[a-z]{2}|in))?)$"
)
_CLOSE = re.compile(r"\s*(?:=|\+|///?)\s*$")


def read_header(layout: Layout, lines: list[Line]) -> None:
    """Say of every line above the body what it is."""
    open_lines: list[Line] = []
    after_byline = False
    for line in lines:
        if after_byline and is_role(line.text):
            layout.take("byline", line)
            continue
        kind = _known(layout, line)
        after_byline = kind == "byline"
        if kind:
            layout.take(kind, line)
        else:
            open_lines.append(line)
    _headline(layout, open_lines)


def is_header(line: str) -> bool:
    """Say whether a line can only stand above a body, wherever that begins."""
    return bool(
        ATTN.match(line) or _MARK.match(line) or read_byline(line) or read_desk(line) or read_page_line(line) or is_furniture(line)
        or read_alone(line) or URL.match(line) or is_caption(line)
    )  # fmt: skip


def _known(layout: Layout, line: Line) -> str | None:
    """Tell the kind of a line that its own words tell, and note what it says."""
    text = line.text
    if RULER.fullmatch(text):
        return "ruler"
    if ATTN.match(text):
        public = _CORRECTS.match(text) is not None
        layout.editor_note = layout.editor_note or (None if public else text)
        layout.note(text, public=public)
        return "editor-note"
    if names := read_byline(text):
        layout.byline = layout.byline or names
        layout.signs += 1
        return "byline"
    if desk := read_desk(text):
        layout.claims += [(SIGN, key) for key in (agency_of(desk),) if key]
        return "byline"
    if page := read_page_line(text):
        take_page_line(layout, page)
        return "header"
    if found := URL.match(text):
        take_url(layout, found)
        return "header"
    if owner := sign_owner(text):
        layout.claim(SIGN, owner)
        return "header" if text[0].islower() else "furniture"
    if is_furniture(text) or is_foreign(text):
        return "furniture"
    if is_caption(text):
        return "caption"
    return _tagged(layout, text)


def take_page_line(layout: Layout, page: PageLine) -> None:
    """Note what a line of the page says of the story."""
    layout.stamps.append(page.stamp)
    layout.byline = layout.byline or page.byline
    if page.agency:
        layout.claim(SIGN, page.agency)


def take_url(layout: Layout, found: re.Match[str]) -> None:
    """Note the address of the page, and whose it is."""
    layout.addresses.append(found["url"])
    if owner := domain_owner(found["host"]):
        layout.claim(PAGE, owner)


def _tagged(layout: Layout, text: str) -> str | None:
    if _MARK.match(text):
        return "header"
    if series := read_alone(text):
        layout.series = layout.series or series
        layout.signs += 1
        return "series"
    if _SLUG.match(text):
        layout.slugline = layout.slugline or text.strip(" /")
        layout.series = layout.series or read_slugged(text)
        return "slugline"
    return None


def _headline(layout: Layout, lines: list[Line]) -> None:
    if len(lines) > 1 and _is_slug(lines[0].text, lines[1].text):
        at, series = read_series(lines[0].text)
        layout.series = layout.series or series
        layout.take("series", lines[0].cut(0, at))
        layout.take("slugline", lines[0].cut(at))
        layout.slugline = layout.slugline or lines[0].text[at:].strip()
        lines = [line for line in lines[1:] if line.text != lines[0].text]
    if lines and layout.headline is None:
        set_headline(layout, lines[0])
        lines = lines[1:]
    for line in lines:
        if not layout.byline and layout.dateline and (names := read_names(line.text)):
            layout.byline = names
            layout.take("byline", line)
            continue
        layout.take("header", line)


def set_headline(layout: Layout, line: Line) -> None:
    """Take a line as the headline: without tags, byline, the agency's marks and the reprinter's name."""
    at, series = read_series(line.text)
    layout.series = layout.series or series
    layout.signs += series is not None
    rest = line.cut(at)
    stop = _without_site(layout, rest.text)
    stop, names = read_tail(rest.text[:stop])
    if layout.series is None and (tail := read_suffix(rest.text[:stop])):
        stop, layout.series = tail
    if found := JUCHE.search(rest.text[:stop]):
        if stamp := read_stamp(found[0]):
            layout.stamps.append(stamp)
        stop = found.start()
    if found := _CLOSE.search(rest.text[:stop]):
        stop = found.start()
    layout.byline = layout.byline or names
    layout.headline = rest.text[:stop].strip() or None
    layout.take("series", line.cut(0, at))
    layout.take("headline", rest.cut(0, stop))
    layout.take("byline" if names else "header", rest.cut(stop))


def _is_slug(first: str, second: str) -> bool:
    """Tell a slugline from a headline by the line that follows it.

    Yonhap's slugline is a few words joined by hyphens, and what follows is the
    headline with the same tags; a word of it comes again, or all is in small letters.
    """
    at, series = read_series(first)
    behind, again = read_series(second)
    words = first[at:].strip()
    if len(words) > 60 or not _SLUG_WORDS.fullmatch(words) or len(second[behind:]) <= len(words):
        return False
    if series and again:
        return series.label == again.label
    if words.lower() == words and not series:
        return True
    return "-" in words and _shared(words, second[behind:])


def _shared(slug: str, headline: str) -> bool:
    stems = {word[:4] for word in re.findall(r"[a-z]{4,}", headline.lower())}
    return any(word[:4] in stems for word in re.findall(r"[a-z]{4,}", slug.lower()))


def _without_site(layout: Layout, headline: str) -> int:
    """Leave out the name of the site or paper that carried the story; it is the reprinter."""
    found = _SITE.search(headline, max(0, len(headline) - 60))
    if not found:
        return len(headline)
    site = found["site"].strip()
    names = outlet_aliases()
    key = names.get(site.split(" - ")[0]) or names.get(site.removesuffix(found["host"] or ""))
    named = key is not None and found[0][0] == " " and not _is_source(layout, key, site, headline)
    if not (found["host"] or "|" in found[0] or named):
        return len(headline)
    layout.reprinter = site
    if key and known_agency(key):
        layout.claim(PAGE, key)
    return found.start()


def _is_source(layout: Layout, key: str, site: str, headline: str) -> bool:
    """Tell a source from a site: "... - Interfax", and below "Interfax reported"."""
    return outlets()[key].kind == "agency" and layout.text.count(site) > layout.text.count(headline)
