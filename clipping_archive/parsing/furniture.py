"""What a page or a reprinter put around the story: navigation, adverts, share buttons, links, cut ends."""

from __future__ import annotations

from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.furniture_forms import ANYHOW, FURNITURE, SECTIONS
from clipping_archive.parsing.lines import is_closed
from clipping_archive.parsing.openings import Openings
from clipping_archive.parsing.patterns import Held, any_word, listed
from clipping_archive.parsing.places import is_country

LONGEST = 320
"""A longer line is the story's, in characters."""

SECTION = 30
"""A longer line is no section, in characters."""
LINK = 160
"""A longer line is no link, in characters."""

# Related Stories / Top 5 News / Most Read / Editor's Picks
_HEAD = any_word("""
    Related, RELATED, More, MORE, Other, Latest, Top, TOP, Most, MOST, Popular, POPULAR, Trending, TRENDING
    Recommended, Editor['’]s, Tags, Keywords, Read [Mm]ore, Read [Nn]ext
""")
_OF_WHAT = any_word("""
    [Tt]opics, TOPICS, [Nn]ews, NEWS, [Ss]tories, STORIES, [Aa]rticles, [Pp]opular, POPULAR, [Rr]ead, READ
    [Pp]icks, [Hh]eadlines, [Cc]overage, [Vv]iewed, [Ss]hared, [Nn]ow, for you
""")
_LIST_HEADS = (
    *("Related", "RELATED", "More", "MORE", "Other", "Latest", "Top", "TOP", "Most", "MOST", "Popular"),
    *("POPULAR", "Trending", "TRENDING", "Recommended", "Editor", "Tags", "Keywords", "Read "),
)
_LIST_HEAD = re.compile(rf"{_HEAD}(?: \d+)?(?: {_OF_WHAT}){{0,2}}:?")

_CUT_END = re.compile(
    r"\s*\[(?:\+ ?)?\d{1,6} (?:more )?char(?:acter)?s\.?\]\s*$"  # [+2718 chars]
    r"|(?:\.\.\.|…)\s*\[\d{1,6} more characters\]\s*$"  # ... [1550 more characters]
)
_LATIN = re.compile(r"[A-Za-z]")
_ANYHOW = Held((words, form) for words, form, _ in ANYHOW)


@cache
def _furniture() -> Openings[None]:
    return Openings((None, form) for form, _ in FURNITURE)


def is_furniture(line: str) -> bool:
    """Say whether a whole line belongs to the page and not to the dispatch."""
    return len(line) <= LONGEST and (any(True for _ in _furniture().told(line)) or _ANYHOW.fits(line))


@cache
def _sections() -> frozenset[str]:
    return frozenset(listed(SECTIONS))


def is_section(line: str) -> bool:
    """Say whether a line above a headline is the name of a section: "World News", "N. Korea"."""
    if len(line) > SECTION or not line[:1].isupper():
        return False  # weather: a slugline
    lowered = line.lower()
    return lowered in _sections() or lowered.removesuffix(" news") in _sections() or is_country(line)


def opens_list(line: str) -> bool:
    """Say whether a line heads a list of links: what follows without a full stop belongs to it."""
    return len(line) <= 40 and line.startswith(_LIST_HEADS) and _LIST_HEAD.fullmatch(line) is not None


def is_link(line: str) -> bool:
    """Say whether a line below such a heading is a link: short, and no sentence."""
    return len(line) <= LINK and not is_closed(line)


def is_foreign(line: str) -> bool:
    """Say whether a line is in Hangul only: a Korean caption or name below English copy."""
    if line.isascii() or _LATIN.search(line):
        return False
    return any("\uac00" <= char <= "\ud7a3" for char in line)


def cut_end(line: str) -> int | None:
    """Give where a line stops that a news service cut: "... [+2718 chars]"; None if it is whole."""
    found = _CUT_END.search(line, max(0, len(line) - 60))
    return found.start() if found else None
