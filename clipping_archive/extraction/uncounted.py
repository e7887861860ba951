"""Why an outlet that is named carries nothing: a credit, an employer, a silence, or the news itself."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention
from clipping_archive.extraction.patterns import either

_STAFF = either(r"""
    journalist, reporter, editor, correspondent, columnist, photographer, anchor, host, cameraman, publisher
    (?:chief )?executive, chief, spokes\w+, president, chairman, chairwoman, owner, employee, staff, intern
""")
_WORKS = re.compile(rf"(?:['’]s?)? (?:[\w-]+ ){{0,3}}?{_STAFF}s?\b")
_WORKS_FOR = re.compile(rf"\b{_STAFF}s? (?:of|for|at|from|with) (?:the )?(?:[\w’'.-]+ ){{0,3}}$")
_CREDIT_BEFORE = re.compile(
    rf"\b{either('photo, pool photo, file photo, image, picture, courtesy of, via, by courtesy of, photos')}"
    r"(?: by| from| via|:)?(?: the)? $|©\s*$|(?:\b[A-Z][\w ]{1,40}[-/])$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]{0,60}$")
_TO_BRACKET = re.compile(r"[^()\[\]]{0,40}[)\]]")
_SILENT = re.compile(
    rf",? (?:{either('has, have, had, did, does, do')} ?(?:not|n['’]t)"
    r"|made no|remained silent|kept silent|stayed silent|declined|refused)\b"
)


def why_uncounted(text: str, at: Mention) -> str:
    """Give the reason why a mention is no citation."""
    before, behind = text[max(0, at.start - 80) : at.start], text[at.end : at.end + 80]
    if _CREDIT_BEFORE.search(before) or (_IN_BRACKETS.search(before) and _TO_BRACKET.match(behind)):
        return "credit"
    if _WORKS.match(behind) or _WORKS_FOR.search(before):
        return "employer"
    if _SILENT.match(behind):
        return "silent"
    return "named only"
