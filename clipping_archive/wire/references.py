"""Character references of HTML (``&amp;``, ``&#8220;``), in text that is no markup any more."""

from __future__ import annotations

from clipping_archive.domain import expressions as re

# The largest code point has seven digits; Python refuses to read a number of more than 4,300.
_NO_CHARACTER = re.compile(
    r"&#(?:0{0,20}[1-9][0-9]{7,}|[0-9]{28,}|[xX](?:0{0,20}[1-9a-fA-F][0-9a-fA-F]{6,}|[0-9a-fA-F]{28,}));?"
)


def unescape(text: str) -> str:
    """Give the characters that are meant; a number without one gives the replacement character."""
    if "&" not in text:
        return text
    from html import unescape as undone  # 1 ms, for the few texts that hold any

    return undone(_NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", text))
