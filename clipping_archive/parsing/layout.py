"""The lines of a dispatch, and what each of them is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from clipping_archive.domain.story import Dateline, Series
from clipping_archive.parsing.closing import (
    EMAIL,
    INITIALS,
    MAIL_AFTER,
    REPORTING,
    TRAILER,
    domains,
    end_owner,
    ends,
    named,
)
from clipping_archive.parsing.dateline import Opening, read_dateline
from clipping_archive.parsing.glued import Glued, read_glued
from clipping_archive.parsing.header import ATTN, CODES, MARK, SITE, SLUG, read_byline, read_series

_LINE = re.compile(r"[^\n]+")
HEADER_LINES = 12
"""A dateline further down than this belongs to another story, or is none."""


@dataclass(slots=True)
class Layout:
    """What was found, and ``spans``: (kind, start, end), covering the text in order."""

    spans: list[tuple[str, int, int]] = field(default_factory=list)
    headline: str | None = None
    series: Series | None = None
    slugline: str | None = None
    byline: tuple[str, ...] = ()
    editor_note: str | None = None
    dateline: Dateline | None = None
    agency: tuple[str, str] | None = None
    signs: int = 0


def lay_out(text: str) -> Layout:
    """Decide of every stretch of the text what it is."""
    layout = Layout()
    lines = [
        (m.start() + len(m[0]) - len(m[0].lstrip()), m.start() + len(m[0].rstrip()))
        for m in _LINE.finditer(text)
        if not m[0].isspace()
    ]
    body, opening = _find_body(text, lines)
    found: list[tuple[str, int, int]] = []
    for number, (start, end) in enumerate(lines[:body]):
        found += _header_line(layout, text, start, end, number)
    rest = lines[body:]
    if opening is None and rest and (glued := read_glued(text[slice(*rest[0])], layout.headline)):
        start, end = rest[0]
        found += [(kind, start + low, start + high) for kind, low, high in glued.spans]
        _take_header(layout, text, start, glued)
        opening, rest = glued.opening, [(start + glued.start, end), *rest[1:]]
    if opening and rest:
        start, end = rest[0]
        layout.dateline = opening.dateline
        layout.signs += 1
        if opening.agency:
            layout.agency = (opening.agency, "dateline credit")
        cut = start + opening.end
        found.append(("dateline", start, cut))
        rest = [(cut, end), *rest[1:]] if cut < end else rest[1:]
    found += _body(layout, text, rest)
    layout.spans = _covering(found, len(text))
    return layout


def _take_header(layout: Layout, text: str, start: int, glued: Glued) -> None:
    layout.byline = layout.byline or glued.byline
    for kind, low, high in glued.spans:
        words = text[start + low : start + high].strip()
        if kind == "editor-note":
            layout.editor_note = layout.editor_note or words
        elif kind == "headline":
            layout.headline = layout.headline or words
        elif kind == "slugline":
            layout.slugline = layout.slugline or words or None


def _find_body(text: str, lines: list[tuple[int, int]]) -> tuple[int, Opening | None]:
    for number, (start, end) in enumerate(lines[:HEADER_LINES]):
        opening = read_dateline(text[start:end], first=number > 0)
        if opening:
            return number, opening
    body = 1 if len(lines) > 1 and _reads_as_headline(text[slice(*lines[0])]) else 0
    while 0 < body < len(lines) and _heads(text[slice(*lines[body])]):
        body += 1
    return body, None


def _heads(line: str) -> bool:
    return bool(ATTN.match(line) or MARK.match(line) or read_byline(line))


def _reads_as_headline(line: str) -> bool:
    return len(line) <= 200 and not line.rstrip().endswith((".", '?"', ".”", '."'))


def _header_line(layout: Layout, text: str, start: int, end: int, number: int) -> list[tuple[str, int, int]]:
    line = text[start:end]
    if ATTN.match(line):
        layout.editor_note = layout.editor_note or line.strip()
        return [("editor-note", start, end)]
    if names := read_byline(line):
        layout.byline = names
        layout.signs += 1
        return [("byline", start, end)]
    if CODES.match(line) or MARK.match(line):
        return [("header", start, end)]
    if SLUG.match(line):
        layout.slugline = layout.slugline or line.strip()
        return [("slugline", start, end)]
    if layout.headline is None:
        at, series = read_series(line)
        layout.series = series
        layout.signs += series is not None
        stop = _headline_end(line)
        layout.headline = line[at:stop].strip() or None
        return [
            ("series", start, start + at),
            ("headline", start + at, start + stop),
            ("header", start + stop, end),
        ]
    return [("furniture" if number > 3 else "header", start, end)]


def _headline_end(line: str) -> int:
    """Leave out the reprinting site's name and dpa's closing sign."""
    site = SITE.search(line[-60:])
    stop = len(line) - len(line[-60:]) + site.start() if site else len(line)
    return stop - 2 if line[:stop].endswith(" =") else stop


def _body(layout: Layout, text: str, lines: list[tuple[int, int]]) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        if mark := ends().search(line):
            cut = start + mark.start()
            stop = len(text[start:cut].rstrip())
            if stop:
                found += _with_mail(layout, text, start, start + stop)
            found.append(("sign-off", cut, end))
            owner = end_owner()[mark[0].strip()]
            layout.agency = layout.agency or (owner, "sign-off")
            layout.signs += 1
            return found + [("furniture", *span) for span in lines[number + 1 :]]
        found += _with_mail(layout, text, start, end)
    return found


def _with_mail(layout: Layout, text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """Cut off the address that an agency's writer signs a last paragraph with."""
    tail = max(start, end - 90)
    mail = MAIL_AFTER.search(text[tail:end])
    key = domains().get(mail[1]) if mail else None
    if not mail or not key:
        return [_closing_line(layout, text, start, end)]
    layout.agency = layout.agency or (key, "sign-off")
    layout.signs += 1
    cut = tail + mail.start()
    return [_closing_line(layout, text, start, cut), ("sign-off", cut, end)]


def _closing_line(layout: Layout, text: str, start: int, end: int) -> tuple[str, int, int]:
    line = text[start:end]
    if (trailer := TRAILER.match(line)) and (key := named(trailer[1])):
        layout.agency = layout.agency or (key, "trailer")
        layout.signs += 1
        return "credit", start, end
    if mail := EMAIL.match(line):
        key = domains().get(mail[1])
        layout.agency = layout.agency or ((key, "sign-off") if key else None)
        layout.signs += key is not None
        return "sign-off", start, end
    if REPORTING.match(line):
        return "credit", start, end
    if INITIALS.match(line):
        return "sign-off", start, end
    return "paragraph", start, end


def _covering(found: list[tuple[str, int, int]], length: int) -> list[tuple[str, int, int]]:
    """Fill the places between the pieces with gaps, so that the pieces cover the text."""
    spans: list[tuple[str, int, int]] = []
    at = 0
    for kind, start, end in found:
        if start == end:
            continue
        if at < start:
            spans.append(("gap", at, start))
        spans.append((kind, start, end))
        at = end
    if at < length:
        spans.append(("gap", at, length))
    return spans
