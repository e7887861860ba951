"""What stands above the body: series tags, slugline, headline, notes to editors, byline."""

from __future__ import annotations

import re

from clipping_archive.domain.story import Series

_TAG = re.compile(r"\s*\(([^()\n]{2,60})\)\s*")
_ORDER = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th) )?(LD|LEAD)", re.IGNORECASE)
_KINDS = {
    "urgent": "urgent", "corrected": "correction", "correction": "correction", "news focus": "analysis",
    "news analysis": "analysis", "yonhap interview": "interview", "yonhap feature": "feature",
    "movie review": "feature",
    "exclusive": "other", "asiad": "other", "olympics": "other",
}  # fmt: skip
ATTN = re.compile(r"\s*\(?(?:ATTN|Eds)\s?:.{0,400}", re.IGNORECASE)
BYLINE = re.compile(
    r"\s*(?:By|BY|by) ((?:[A-ZÀ-Þ][\w.'’-]*)(?: (?:and|de|von|van|der|[A-ZÀ-Þ][\w.'’-]*)){1,8})"
    r"(?:, [A-Za-z ]{2,30}=?)?\s*$"
)


# dpa's code line: "abc123 4 i 211 defgh dpa 061"
CODES = re.compile(r"[a-z]{2,4}\d{3,4}(?: {1,8}[a-z\d]{1,8}){3,9}\s*$")
SLUG = re.compile(r"[\w-]{2,30}(?:[-/][\w-]{2,30}){0,4}/\s*$")
MARK = re.compile(r"\[[\w ]{2,20}\]\s*$")
SITE = re.compile(r" {1,2}[–—|-] [\w-]{2,30}\.(?:com|org|net|info|co\.[a-z]{2}|[a-z]{2})$")


def read_series(line: str) -> tuple[int, Series | None]:
    """Read the stacked tags that open a headline; give where the headline proper starts."""
    at, tags = 0, []
    while (found := _TAG.match(line, at)) and _kind(found[1]):
        tags.append(found[1].strip())
        at = found.end()
    if not tags:
        return 0, None
    kind, number = _kind(tags[0]) or ("other", None)
    return at, Series(tags[0], kind, number, tuple(tags[1:]))


def _kind(tag: str) -> tuple[str, int | None] | None:
    if found := _ORDER.fullmatch(tag.strip()):
        return "lead", int(found[1]) if found[1] else 1
    kind = _KINDS.get(tag.strip().lower())
    return (kind, None) if kind else None


def read_byline(line: str) -> tuple[str, ...]:
    """Read the names of a byline on a line of its own, or nothing."""
    found = BYLINE.match(line)
    if not found:
        return ()
    return tuple(name.title() if name.isupper() else name for name in re.split(r" and |, ", found[1]))
