"""Why an outlet that is named carries nothing: a credit, an employer, a silence, or the news itself."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention
from clipping_archive.extraction.patterns import either, listed

_STAFF_WORDS = listed("""
    journalist, reporter, editor, correspondent, columnist, photographer, anchor, host, cameraman, publisher
    executive, chief, spokes, president, chairman, chairwoman, owner, employee, staff, intern
""")
_STAFF = either(r"""
    journalist, reporter, editor, correspondent, columnist, photographer, anchor, host, cameraman, publisher
    (?:chief )?executive, chief, spokes\w+, president, chairman, chairwoman, owner, employee, staff, intern
""")
_WORKS = re.compile(rf"(?:['’]s?)? (?:[\w-]+ ){{0,3}}?{_STAFF}s?\b", needs=_STAFF_WORDS)
_WORKS_FOR = re.compile(
    rf"\b{_STAFF}s? (?:of|for|at|from|with) (?:the )?(?:[\w’'.-]+ ){{0,3}}$", needs=_STAFF_WORDS
)
_CREDIT_BEFORE = re.compile(
    rf"\b{either('photo, pool photo, file photo, image, picture, courtesy of, via, by courtesy of, photos')}"
    r"(?: by| from| via|:)?(?: the)? $|©\s*$|(?:\b[A-Z][\w ]{1,40}[-/])$",
    re.IGNORECASE,
)
_CREDITED = ("photo", "image", "picture", "courtesy", "via")
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]{0,60}$", needs=("(", "["))
_TO_BRACKET = re.compile(r"[^()\[\]]{0,40}[)\]]")
_SILENT = re.compile(
    rf",? (?:{either('has, have, had, did, does, do')} ?(?:not|n['’]t)"
    r"|made no|remained silent|kept silent|stayed silent|declined|refused)\b",
    needs=("not", "n't", "n’t", "made no", "silent", "declined", "refused"),
)


def why_uncounted(text: str, at: Mention) -> str:
    """Give the reason why a mention is no citation."""
    before, behind = text[max(0, at.start - 80) : at.start], text[at.end : at.end + 80]
    if _is_credited(before) or (_IN_BRACKETS.search(before) and _TO_BRACKET.match(behind)):
        return "credit"
    if _WORKS.match(behind) or _WORKS_FOR.search(before):
        return "employer"
    if _SILENT.match(behind):
        return "silent"
    return "named only"


def _is_credited(before: str) -> bool:
    """Tell the credit of a picture by what stands before the name: "Photo by", "AFP/"."""
    low = before.lower()
    may_be = low.endswith(("-", "/")) or "©" in low or any(word in low for word in _CREDITED)
    return may_be and _CREDIT_BEFORE.search(before) is not None
