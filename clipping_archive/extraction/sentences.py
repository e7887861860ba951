"""Sentences and quotations of a paragraph, as spans of code points."""

from __future__ import annotations

import re
from typing import NamedTuple

_OPENERS = {"“": "”", "„": "“", "«": "»", "``": "''"}
_ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"])(?:[A-Z]|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|St|Jr|Sr|Rep|Sen|Gen|Gov|Lt|Col|Capt|Cmdr|Adm|Maj|Sgt|Prof|Rev|Ven|No|vs|"
    r"Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Corp|Co|Ltd|a\.m|p\.m|etc|approx)$"
)
_STOP = re.compile(r"[.!?](?=['’”\"»)]{0,3}(?:\s|$)|[A-Z][a-z])")


class Quotation(NamedTuple):
    """Words in quotation marks: ``start..end`` with the marks, ``inner..outer`` without; open at the end of the paragraph?"""

    start: int
    inner: int
    outer: int
    end: int
    closed: bool


def quotations(text: str) -> list[Quotation]:
    """List the quotations of a paragraph; one that is never closed runs to its end."""
    found: list[Quotation] = []
    at = 0
    while match := re.compile(r"[“„«\"]|``|''").search(text, at):
        mark = match[0]
        if mark == "''":
            at = match.end()
            continue
        closer = "\"" if mark == "\"" else _OPENERS[mark]
        close = text.find(closer, match.end())
        if mark == "“" and close < 0:
            close = text.find('"', match.end())
            closer = '"'
        if close < 0:
            if text[match.end() :].strip():
                found.append(Quotation(match.start(), match.end(), len(text), len(text), False))
            break
        found.append(Quotation(match.start(), match.end(), close, close + len(closer), True))
        at = close + len(closer)
    return found or _single(text)


def _single(text: str) -> list[Quotation]:
    """Read single marks as quotation marks, where nothing but quotations can be meant: 'four words or more'."""
    pattern = re.compile(r"(?<![\w’'])[‘']([^‘’'\n]{1,30}(?:['’]\w[^‘’'\n]{0,200}){0,6}[^‘'\n]{0,400}?)[’'](?!\w)")
    return [
        Quotation(m.start(), m.start(1), m.end(1), m.end(), True)
        for m in pattern.finditer(text)
        if len(m[1].split()) >= 2
    ]


def masked(text: str, quoted: list[Quotation]) -> str:
    """Give the text with the inside of every quotation blotted out, lengths kept."""
    parts = []
    at = 0
    for quote in quoted:
        parts += (text[at : quote.inner], "\x00" * (quote.outer - quote.inner))
        at = quote.outer
    return "".join([*parts, text[at:]])


def sentences(text: str, quoted: list[Quotation]) -> list[tuple[int, int]]:
    """List the sentences of a paragraph; a quotation is never cut, and ends one where its last mark is a full stop."""
    inside = [(quote.start, quote.end) for quote in quoted]
    ends: list[int] = []
    for found in _STOP.finditer(text):
        at = found.start()
        holder = next(((start, end) for start, end in inside if start <= at < end), None)
        end = at + 1
        if holder:
            if at + 1 < holder[1] - 2 or not re.match(r"\s+[A-Z“\"‘„«]|\s*$", text[holder[1] :]):
                continue
            end = holder[1]
        elif found[0] == "." and _ABBREVIATION.search(text, max(0, at - 8), at):
            continue
        while end < len(text) and text[end] in "'’)":
            end += 1
        ends.append(end)
    spans, start = [], 0
    for end in [*ends, len(text)]:
        while start < end and text[start].isspace():
            start += 1
        if start < end:
            spans.append((start, end))
        start = max(start, end)
    return spans
