"""Lines above a body that their own signs tell: addresses, tags of the wire, sluglines."""

from __future__ import annotations

from clipping_archive.domain import expressions as re

_URL = re.compile(r"\s*(?:[A-Z][\w. ]{1,60}: )?(?P<url>https?://(?P<host>[\w.-]{3,60})\S{0,300})\s*$")
_MARK = re.compile(r"(?:\[[\w ]{2,20}\]|ZCZC(?: [A-Z\d]{1,6}){0,4}|[A-Z]{3} --/[A-Z])\s*$")
# Each sign can be read in one way only: a ruler of dashes would else be tried in all ways to part it.
_KEYWORDS = r"(?=[^/]{2})[\w'’&. ]{0,30}(?:-[\w'’&. ]{0,30}){0,7}"
_SLUG = re.compile(
    rf"/?{_KEYWORDS}(?:/{_KEYWORDS}){{0,7}}/\s*$"  # /politics/Lorvenia/ferry/
    r"|(?:BC|AM|PM|BC-AP|AP)-{1,2}[A-Z][\w'’&.,/ -]{2,80}"  # BC-Lorvenia-Port, 1st Ld-Writethru
)
_WIRES = ("BC-", "AM-", "PM-", "AP-")
_WIRED = re.compile(r"(?:[\w^]{1,6} ){1,8}BC-{1,2}[A-Z][\w'’&.,/ -]{2,80} \d\d-\d\d \d{4}\s*$")
"""The line of codes that a slug came in over the wire: w2122 Cx1f BC-Lorvenia-Port 02-13 0223."""


def url_of(line: str) -> re.Match[str] | None:
    """Read a line that is the address of the page: groups ``url`` and ``host``."""
    return _URL.match(line) if "http" in line else None


def is_mark(line: str) -> bool:
    """Say whether a line is a tag of the wire and nothing else: "[World]", "ZCZC", "KRS --/K"."""
    return (line.startswith(("[", "ZCZC")) or "--/" in line) and _MARK.match(line) is not None


def is_slug(line: str) -> bool:
    """Say whether a line is a slugline by a sign of its own."""
    return (line.rstrip().endswith("/") or line.startswith(_WIRES)) and _SLUG.fullmatch(line) is not None


def is_wired(line: str) -> bool:
    """Say whether a line holds the codes that a slug came in with over the wire."""
    return "BC-" in line and _WIRED.fullmatch(line) is not None
