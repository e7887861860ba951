"""The headline, parted from its tags, its slugline, the agency's marks and the name of the site."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain import expressions as re
from clipping_archive.gazetteer import outlet_aliases, outlets
from clipping_archive.parsing.bylines import read_tail
from clipping_archive.parsing.houses import house
from clipping_archive.parsing.layout import PAGE, Layout
from clipping_archive.parsing.lines import Line, is_closed
from clipping_archive.parsing.patterns import any_word, either
from clipping_archive.parsing.series import read_series, read_suffix
from clipping_archive.parsing.stamps import JUCHE, read_stamp

HEADLINE = 200
"""No headline is longer, in characters."""
SLUG = 60
"""No slugline without a sign of its own is longer, in characters."""

TOPIC = 3
"""A topic in capitals above the headline has no more words."""

_SLUG_WORDS = re.compile(
    either(
        r"(?:[\w&']+ ){0,3}[\w&']+(?:-[\w&']+(?: [\w&']+){0,2}){1,3}",  # NK leader-mausoleum
        r"[a-z]+(?: [a-z]+){0,3}",  # weather forecast
        r"[A-Za-z]+",
        r"[A-Z]+(?: [A-Z]+){0,2}",  # HONDURAS FLOODS
    )
)
_BEFORE_SITE = either(r" ?\| ?", " {1,2}[–—-]{1,2} ", " : ", "[–-]")
_HOST = any_word(r"com, org, net, info, kr, jp, ru, co\.[a-z]{2}, in")
_SITE = re.compile(
    rf"{_BEFORE_SITE}(?P<site>[\w.&' ]{{2,40}}?(?: - [\w.&' ]{{2,30}})?(?P<host>\.{_HOST})?)"
    r"(?:, \d\d\.\d\d\.\d{4})?$"
)
_BARS = frozenset("|–—-:")
SITE = 60
"""So many characters at most name the site behind a headline."""
# What a channel sets before its headlines: an arrow, a lightning, a flag.
_ORNAMENT = re.compile(r"(?:[\u2190-\u2bff\U0001f000-\U0001faff][\ufe0f\u200d]*\s*)+")
# The way through a site that stands before the headline: Home › World › Ferry leaves Karsk
_WAY = re.compile(r"(?:[^›»]{2,40} [›»] ){1,5}")
_UNENDED = re.compile(r" (?:an?|the|of|to|and|or|as|into|amid|than|its|his|her)$")
_OTHER = re.compile(r"by [a-z]|https?:|\S+\.[a-z]{2,}(?:/\S*)?$")
"""What opens in small letters and is no headline: a byline, an address."""
_SPACES = str.maketrans("\n\r\t", "   ")
_CLOSE = re.compile(r"\s*(?:=|\+|///?)\s*$")


def reads_as_headline(line: str) -> bool:
    """Say whether a line may be a headline: not long, and no sentence with its full stop."""
    return len(line) <= HEADLINE and not is_closed(line)


def wrapped(text: str, lines: Sequence[Line], at: int) -> Line:
    """Give the line at ``at`` with the one right below, where that goes on with it as mails wrap a headline.

    It goes on in small letters, or behind a word that nothing ends with ("to end of / July").
    """
    first = lines[at]
    if at + 1 == len(lines):
        return first
    second = lines[at + 1]
    gap = text[first.end : second.start]
    goes_on = (second.text[0].islower() and not _OTHER.match(second.text)) or _UNENDED.search(
        first.text
    ) is not None
    if not goes_on or gap.strip(" \t\r") != "\n" or is_closed(first.text) or is_closed(second.text):
        return first
    words = text[first.start : second.end].translate(_SPACES)
    return Line(first.start, second.end, words) if len(words) <= HEADLINE else first


def set_headline(layout: Layout, line: Line) -> None:
    """Take a line as the headline: without tags, byline, the agency's marks and the reprinter's name."""
    if line.text[:1] >= "\u2190" and (found := _ORNAMENT.match(line.text)):
        layout.take("header", line.cut(0, found.end()))
        line = line.cut(found.end())
    if ("›" in line.text or "»" in line.text) and (way := _WAY.match(line.text)):
        layout.take("header", line.cut(0, way.end()))
        line = line.cut(way.end())
    at, series = read_series(line.text)
    layout.series = layout.series or series
    layout.signs += series is not None
    rest = line.cut(at)
    stop, names = _without_byline(layout, rest.text[: _without_site(layout, rest.text)])
    if layout.series is None and (tail := read_suffix(rest.text[:stop])):
        stop, layout.series = tail
    if "Juch" in rest.text and (found := JUCHE.search(rest.text[:stop])):
        layout.stamps += [stamp for stamp in (read_stamp(found[0]),) if stamp]
        stop = found.start()
    if found := _CLOSE.search(rest.text[:stop]):
        stop = found.start()
    layout.byline = layout.byline or names
    layout.headline = " ".join(rest.text[:stop].split()) or None
    layout.take("series", line.cut(0, at))
    layout.take("headline", rest.cut(0, stop))
    layout.take("byline" if names else "header", rest.cut(stop))


def _without_byline(layout: Layout, headline: str) -> tuple[int, tuple[str, ...]]:
    """Read a byline at the end of a headline, of a house that puts it there: elsewhere it is a painter's."""
    style = house(layout.agency[0]) if layout.agency else None
    return read_tail(headline) if style and style.byline_in_headline else (len(headline), ())


def set_slugline(layout: Layout, line: Line) -> None:
    """Take a line as the slugline, without the tags before it, which are the headline's too."""
    at, series = read_series(line.text)
    layout.series = layout.series or series
    layout.slugline = layout.slugline or line.text[at:].strip() or None
    layout.take("series", line.cut(0, at))
    layout.take("slugline", line.cut(at))


def is_slugline(first: str, second: str) -> bool:
    """Tell a slugline from a headline by the line that follows it.

    Yonhap's slugline is a few words joined by hyphens, and what follows is the
    headline with the same tags; a word of it comes again, or all is in small letters.
    """
    at, series = read_series(first)
    behind, again = read_series(second)
    words = first[at:].strip()
    if len(words) > SLUG or not _SLUG_WORDS.fullmatch(words) or len(second[behind:]) <= len(words):
        return False
    if series and again:
        return series.label == again.label
    if words.lower() == words and not series:
        return True
    if words.isupper() and not second.isupper() and len(words.split()) <= TOPIC:
        return True  # EFE: HONDURAS FLOODS
    return "-" in words and _shared(words, second[behind:])


def _shared(slug: str, headline: str) -> bool:
    stems = {word[:4] for word in re.findall(r"[a-z]{4,}", headline.lower())}
    return any(word[:4] in stems for word in re.findall(r"[a-z]{4,}", slug.lower()))


def _without_site(layout: Layout, headline: str) -> int:
    """Leave out the name of the site or paper that carried the story; it is the reprinter."""
    start = max(0, len(headline) - SITE)
    found = None if _BARS.isdisjoint(headline[start:]) else _SITE.search(headline, start)
    if not found:
        return len(headline)
    site = found["site"].strip()
    key = _outlet(site.split(" - ")[0]) or _outlet(site.removesuffix(found["host"] or ""))
    spaced = found[0][0] == " " or house(key) is not None
    named = key is not None and spaced and not _is_source(layout, key, site, headline)
    if not (found["host"] or "|" in found[0] or named):
        return len(headline)
    layout.reprinter = site
    if key and house(key):
        layout.claim(PAGE, key)
    return found.start()


def _outlet(site: str) -> str | None:
    """Give the key of a site's outlet; "Sputnik International" is Sputnik's."""
    return outlet_aliases().get(site) or outlet_aliases().get(site.removesuffix(" International"))


def _is_source(layout: Layout, key: str, site: str, headline: str) -> bool:
    """Tell a source from a site: "... - Interfax", and below "Interfax reported".

    It is the site where that is the agency of the dispatch, or where its name
    stands on a line of its own.
    """
    if (layout.agency and layout.agency[0] == key) or f"\n{site}\n" in layout.text:
        return False
    # Its own credit tells nothing, and whom somebody told is the agency itself.
    own = layout.text.count(f"({site})") + layout.text.count(f"told {site}")
    named = layout.text.count(site) - own
    return outlets()[key].kind == "agency" and named > layout.text.count(headline)
