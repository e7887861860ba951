"""Series tags: where a dispatch stands in its story, in every ladder that agencies use."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.story import Series
from clipping_archive.parsing.patterns import any_word, listed

_WORDS = {
    "urgent": """
        urgent, flash, alert, news alert, newsalert, apnewsalert, bulletin, breaking, breaking news
        snap, extra, eil, eilmeldung, 속보, 긴급, 1보
    """,
    "correction": """
        corrected, correction, correct, official corrected, corrects, korrektur, corrected repeat, 정정
    """,
    "feature": """
        feature, yonhap feature, movie review, kh explains, korean wave, profile, book review, photo essay
    """,
    "interview": "interview, yonhap interview, exclusive interview, q&a, 인터뷰",
    "analysis": """
        news focus, news analysis, analysis, focus, commentary, explainer, insight, factbox, opinion
        china focus, xinhua commentary, news explainer, world insights, breakingviews, timeline
    """,
    "other": """
        exclusive, asiad, olympics, world cup, refile, rpt, repeat, roundup, wrapup, preview, advisory, recast
        xinhua headlines, spotlight, across china, update, photo news, editorial, eds note, clarification
        advance, 단독
    """,
}
"""What a tag may say, by the kind of the series."""
_KINDS = {word: kind for kind, words in _WORDS.items() for word in listed(words)}
_COLUMNS = frozenset(listed("interview, feature, analysis, focus, editorial, explainer"))
"""A house puts its own name before these: "Herald Interview"."""
_EDITORIAL = re.compile(r"(?:EDITORIAL|Editorial) from .{3,60}")

_NTH = r"\d{1,2}(?:st|nd|rd|th)"
_WRITETHRU = r"(?:[ -]?(?i:Writethru))?"
# LEAD / 2nd LD / 1st Ld-Writethru / 2ND LD Xinhua Focus; UPDATE 2 / WRAPUP 3; 3RD NET
_ORDER = re.compile(
    rf"(?:(?P<lead>{_NTH})[ -]?)?(?:LD|LEAD){_WRITETHRU}(?:[ -]?[A-Z]\w+ Focus)?"
    r"|(?P<update>UPDATE|WRAPUP) ?(?P<version>\d{1,2})?"
    rf"|(?P<net>{_NTH}) (?:NET|TAKE|ROUNDUP)",
    re.IGNORECASE,
)
# 종합 / 종합2보 / 2보: Seoul's ladder of leads
_KOREAN = re.compile(r"종합(?:(?P<lead>\d)보)?|(?P<take>[2-9])보")
_ORDINALS = {word: number for number, word in enumerate(listed("first, second, third, fourth, fifth"), 1)}
_WORDED = re.compile(rf"({'|'.join(_ORDINALS)}) (?:lead|ld)", re.IGNORECASE)

_BRACKETED = re.compile(r"\s*[(\[]([^()\[\]\n]{2,60})[)\]]\s*(?:-+\s*)?")
_SUFFIX = re.compile(r"\s*\(([^()\n]{2,30})\)$")
# UPDATE 1-... / CORRECTED-UPDATE 2-... / Exclusive: ... / 2ND LD: ... / URGENT - ...
_PREFIX = re.compile(rf"\s*([A-Z0-9][\w&’' ]{{1,30}}?{_WRITETHRU})(?:-(?! )| ?: | - | ?— )\s*(?=\S)")
# URGENT Ship sinks / 2ND LEAD “Nobody ...: what follows is no word of the same shout
_SHOUTED = re.compile(
    rf"\s*({any_word('URGENT, FLASH, NEWS ALERT, ALERT, BULLETIN, LEAD')}|\d(?:ST|ND|RD|TH) LEAD) "
    r"(?=[A-Z\d“\"'][a-z. ]|[A-Z]\.)"
)
_SHOUTS = ("URGENT", "FLASH", "NEWS ALERT", "ALERT", "BULLETIN", "LEAD")
_MARKS = frozenset("-:—")
REACH = 80
"""Characters within which a tag has ended."""
_STEP = rf"(?:{_NTH}[ -])?(?:LD|LEAD|NET|TAKE|ROUNDUP){_WRITETHRU}"


class Tags(NamedTuple):
    """Tags read from the start of a line: the rest begins at ``end``."""

    end: int
    series: Series | None


def read_series(line: str) -> Tags:
    """Read the stacked tags that open a headline: brackets first, then prefixes, until one is no tag.

    A bracket is a tag only if its words are known: "(We)" and "(North Korea)"
    open quotations. Behind a known tag the next prefix may follow
    ("CORRECTED-UPDATE 1-").
    """
    at = 0
    tags: list[str] = []
    while found := _next(line, at):
        tags.append(found[1].strip())
        at = found.end()
    if not tags:
        return Tags(0, None)
    return Tags(at, series_of(tags))


def series_of(tags: list[str]) -> Series:
    """Make the series of stacked tags: the first is the label, the others stand beside it."""
    kind, number = _kind(tags[0]) or ("other", None)
    return Series(tags[0], kind, number, tuple(tags[1:]))


def read_alone(line: str) -> Series | None:
    """Read a line that holds nothing but tags: "2ND LEAD 3RD NET", "URGENT"."""
    first = line[:60].lstrip()
    if len(line) > 60 or not (first[:1].isdecimal() or first.casefold().startswith(_ALONE)):
        return None
    if not _alone().match(line):
        return None
    return series_of([found[0].strip() for found in _steps().finditer(line)])


_ALONE = ("ld", "lead", "net", "take", "roundup", "urgent", "flash", "corrected", "update")


@cache
def _alone() -> re.Pattern[str]:
    tag = rf"(?:{_STEP}|URGENT|FLASH|CORRECTED|UPDATE \d)"
    return re.compile(rf"\s*(?:{tag}(?:\s+(?=\S)|\s*$)){{1,4}}$", re.IGNORECASE)


@cache
def _steps() -> re.Pattern[str]:
    return re.compile(rf"{_STEP}|UPDATE \d|[A-Z]+", re.IGNORECASE)


def read_slugged(slug: str) -> Series | None:
    """Read the order that a slugline carries: "BC-Lorvenia-Port, 1st Ld-Writethru"."""
    found = _slugged().search(slug)
    return series_of([found[1]]) if found else None


@cache
def _slugged() -> re.Pattern[str]:
    return re.compile(rf",\s*((?:{_NTH} )?Ld(?:-Writethru)?|Urgent)\b", re.IGNORECASE)


def read_suffix(headline: str) -> tuple[int, Series] | None:
    """Read a tag that closes a headline, "(Second Lead)": where it starts, and the series."""
    found = _SUFFIX.search(headline)
    return (found.start(), series_of([found[1]])) if found and _kind(found[1]) else None


def _next(line: str, at: int) -> re.Match[str] | None:
    opening = line[at : at + REACH].lstrip()
    forms: list[re.Pattern[str]] = []
    if opening.startswith(("(", "[")):
        forms.append(_BRACKETED)
    elif not _MARKS.isdisjoint(opening):
        forms.append(_PREFIX)
    if opening.startswith(_SHOUTS) or " LEAD " in opening:
        forms.append(_SHOUTED)
    for form in forms:
        found = form.match(line, at)
        if found and _kind(found[1]) and (form is not _PREFIX or _is_prefix(found[1], found[0])):
            return found
    return None


def _is_prefix(tag: str, whole: str) -> bool:
    """Tell "FOCUS: ..." and "Interview: ..." from a headline that begins with such a word and a hyphen."""
    numbered = any(char.isdigit() for char in tag)
    return tag.isupper() or ":" in whole or numbered or (tag.istitle() and " - " in whole)


def _kind(tag: str) -> tuple[str, int | None] | None:
    """Tell the kind of a tag and its number; None where it is no tag."""
    tag = tag.strip()
    if found := _ORDER.fullmatch(tag):
        return _ordered(found)
    if found := _WORDED.fullmatch(tag):
        return "lead", _ORDINALS[found[1].lower()]
    if found := _KOREAN.fullmatch(tag):
        return "lead", int(found["lead"] or found["take"] or 1)
    if _EDITORIAL.fullmatch(tag):
        return "other", None
    last = tag.split(" ")[-1].lower()
    kind = _KINDS.get(tag.casefold()) or (_KINDS[last] if _is_column(tag) else None)
    return (kind, None) if kind else None


def _ordered(found: re.Match[str]) -> tuple[str, int | None]:
    if found["net"]:
        return "other", _number(found["net"])
    if not found["update"]:
        return "lead", _number(found["lead"]) or 1
    version = _number(found["version"])
    return ("other", version) if found["update"].lower() == "wrapup" else ("lead", version or 1)


def _number(ordinal: str | None) -> int | None:
    return int(ordinal.lower().rstrip("stndrh")) if ordinal else None


def _is_column(tag: str) -> bool:
    return len(tag.split()) == 2 and tag.istitle() and tag.split()[-1].lower() in _COLUMNS
