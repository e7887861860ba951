"""What a page or a reprinter put around the story: navigation, adverts, share buttons, links, cut ends."""

from __future__ import annotations

from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.furniture_forms import FURNITURE, SECTIONS
from clipping_archive.parsing.lines import is_closed
from clipping_archive.parsing.patterns import any_word, either
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
_LIST_HEAD = re.compile(rf"{_HEAD}(?: \d+)?(?: {_OF_WHAT}){{0,2}}:?")

_CUT_END = re.compile(
    r"\s*\[(?:\+ ?)?\d{1,6} (?:more )?char(?:acter)?s\.?\]\s*$"  # [+2718 chars]
    r"|(?:\.\.\.|…)\s*\[\d{1,6} more characters\]\s*$"  # ... [1550 more characters]
)
_HANGUL_LINE = re.compile(r"[^A-Za-z]*[\uac00-\ud7a3][^A-Za-z]*\Z")


@cache
def _furniture() -> re.Pattern[str]:
    return re.compile(either(*(form for form, _ in FURNITURE)))


def is_furniture(line: str) -> bool:
    """Say whether a whole line belongs to the page and not to the dispatch."""
    return len(line) <= LONGEST and _furniture().fullmatch(line) is not None


@cache
def _section() -> re.Pattern[str]:
    return re.compile(rf"{any_word(SECTIONS)}(?: News)?", re.IGNORECASE)


def is_section(line: str) -> bool:
    """Say whether a line above a headline is the name of a section: "World News", "N. Korea"."""
    if len(line) > SECTION or not line[:1].isupper():
        return False  # weather: a slugline
    return _section().fullmatch(line) is not None or is_country(line)


def opens_list(line: str) -> bool:
    """Say whether a line heads a list of links: what follows without a full stop belongs to it."""
    return len(line) <= 40 and _LIST_HEAD.fullmatch(line) is not None


def is_link(line: str) -> bool:
    """Say whether a line below such a heading is a link: short, and no sentence."""
    return len(line) <= LINK and not is_closed(line)


def is_foreign(line: str) -> bool:
    """Say whether a line is in Hangul only: a Korean caption or name below English copy."""
    return _HANGUL_LINE.match(line) is not None


def cut_end(line: str) -> int | None:
    """Give where a line stops that a news service cut: "... [+2718 chars]"; None if it is whole."""
    found = _CUT_END.search(line, max(0, len(line) - 60))
    return found.start() if found else None
