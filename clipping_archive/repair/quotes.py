"""Quotation marks that a wire spelled otherwise (``backticks'') and apostrophes that arrived as ``?``."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change
from clipping_archive.gazetteer import is_word

_OPENS = r"(?<![\w'`])"
_WORD = r"(?=[\w$£€¥(\[…#@]|\.\.)"
_CLOSES = r"(?:(?<=[\w.,!?;:)\]%…—’'-])|(?<=[\w.,!?]['’] ))"
_MARKS = re.compile(
    rf"{_OPENS}(?:(?P<both_open>```|'''){_WORD}|(?P<open>``|'')(?:{_WORD}|(?=['`‘“]\w))"
    rf"|(?P<open_single>`){_WORD}(?=[^`\n]{{1,400}}?'(?!\w)))"
    rf"|{_CLOSES}(?:(?P<both_close>''')|(?P<close>''))(?!['\w])"
    r"|(?P<line>\n)"
)
_STRAIGHT = {"both_open": "\"'", "open": '"', "open_single": "'", "both_close": "'\"", "close": '"'}
_DOUBLED = re.compile(
    r'(?<!["\w=])(?P<open>"")(?=[\w$£€(\[‘…])|(?<=[^\W\d]|[.,!?’…)\]])(?P<close>"")(?=[\s.,;:)]|$)'
)
"""Marks that an export to a table doubled, and nobody halved again."""
_LOST = re.compile(
    r"(?<![^\s\"'“‘(\[—–-])(?P<word>[A-Za-z][A-Za-z.-]{0,40})\?(?P<tail>s|t|re|ve|ll|d|m)(?![\w=?/&@%])"
)
APOSTROPHE = "’"
"""A straight apostrophe is ASCII and survives every system; what was lost was this one."""


def straighten_quotes(text: str) -> Iterator[Change]:
    """Write ``backticks'' and ''doubled apostrophes'' as the straight marks they stand for, and ""these"".

    Feet and inches (``5'10''``) stay, and so do marks that touch no word.
    """
    halved = list(_halved(text)) if '""' in text else []
    spelled = list(_spelled(text)) if "''" in text or "`" in text else []
    yield from sorted([*halved, *spelled], key=lambda one: one.start)


def _spelled(text: str) -> Iterator[Change]:
    is_open = False
    for found in _MARKS.finditer(text):
        kind = str(found.lastgroup)
        if kind == "line":
            is_open = False
        elif is_open or "close" not in kind or not text[found.start() - 1].isdigit():
            is_open = "open" in kind
            yield Change(found.start(), found.end(), _STRAIGHT[kind], "quote")


def _halved(text: str) -> Iterator[Change]:
    """Halve marks that are doubled on both sides, or again where a paragraph goes on with a quotation.

    Where only one side is, two quotations begin or end there: "He told me "stop"".
    """
    opened: re.Match[str] | None = None
    for found in _DOUBLED.finditer(text):
        pair = opened is not None and '"' not in text[opened.end() : found.start()]
        if opened and pair and (found["close"] or text[found.start() - 1] == "\n"):
            yield Change(*opened.span(), '"', "quote")
            if found["close"]:
                yield Change(*found.span(), '"', "quote")
        opened = found if found["open"] else None


def restore_apostrophes(text: str) -> Iterator[Change]:
    """Write ``EU?s`` and ``don?t`` with the apostrophe that an encoding lost, and no other question mark.

    In an address (``/page?s=1``) and between whole words it is a question mark.
    """
    if "?" not in text:
        return
    for found in _LOST.finditer(text):
        if found["tail"] == "s" or is_word(f"{found['word']}'{found['tail']}"):
            at = found.end("word")
            yield Change(at, at + 1, APOSTROPHE, "quote")
