"""Character references that web pages left in the text: ``&#x27;``, ``&quot;``, ``&amp;``."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change

_ENTITY = re.compile(
    r"&(?:(?:amp|#38|#x26);){0,8}(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
)
_ESCAPED_AMPERSAND = re.compile(r"\A&(?:(?:amp|#38|#x26);)+(?=[#A-Za-z])")
_HARMLESS = frozenset("\t\n\r\xad\u200b\u200c\u200d\u2060\ufeff")
"""Not printable, but layout: other steps put them in order."""


def decode_entities(text: str) -> Iterator[Change]:
    """Decode well-formed character references, those escaped twice (``&amp;quot;``) in one go.

    A name that HTML does not know and a reference to a control character stay
    as they are: ``AT&T;`` is no mistake, and nothing from the wire may act.
    """
    if "&" not in text or ";" not in text:
        return
    for found in _ENTITY.finditer(text):
        after = _decoded(found[0])
        if after != found[0]:
            yield Change(found.start(), found.end(), after, "entity")


def _decoded(entity: str) -> str:
    plain = _ESCAPED_AMPERSAND.sub("&", entity)
    from html import unescape  # 1 ms, for the few texts that hold any

    after = unescape(plain)
    if after == plain:  # no such name: but an escaped ampersand before it was one
        return plain
    if after.endswith(";") and plain != "&semi;" and len(after) > 2:
        return plain  # only the start of the name was known: "&notit;"
    after = after.replace("\xa0", " ")
    return plain if _acts(after) else after


def _acts(after: str) -> bool:
    """Say whether a decoded reference is a control, a mark of direction or no character at all."""
    if after in _HARMLESS:
        return False
    return after in ("", "\ufffd") or (not after.isprintable() and not after.isspace()) or after < " "
