"""The lines of a dispatch, and what each of them is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from clipping_archive.domain.story import Dateline, Series
from clipping_archive.parsing import closing
from clipping_archive.parsing.dateline import Opening, read_dateline
from clipping_archive.parsing.header import ATTN, read_byline, read_series

_LINE = re.compile(r"[^\n]*[^\s][^\n]*")
HEADER_LINES = 12
"""A dateline further down than this belongs to another story, or is none."""


@dataclass(slots=True)
class Layout:
    """What was found, and ``spans``: (kind, start, end), covering the text in order."""

    spans: list[tuple[str, int, int]] = field(default_factory=list)
    headline: str | None = None
    series: Series | None = None
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
    ]
    body, opening = _find_body(text, lines)
    found: list[tuple[str, int, int]] = []
    for number, (start, end) in enumerate(lines[:body]):
        found += _header_line(layout, text, start, end, number)
    rest = lines[body:]
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


def _find_body(text: str, lines: list[tuple[int, int]]) -> tuple[int, Opening | None]:
    for number, (start, end) in enumerate(lines[:HEADER_LINES]):
        opening = read_dateline(text[start:end], first=number > 0)
        if opening:
            return number, opening
    body = 1 if len(lines) > 1 and _reads_as_headline(text[slice(*lines[0])]) else 0
    while 0 < body < len(lines) and (
        ATTN.match(text[slice(*lines[body])]) or read_byline(text[slice(*lines[body])])
    ):
        body += 1
    return body, None


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
    if layout.headline is None:
        at, series = read_series(line)
        layout.series = series
        layout.signs += series is not None
        layout.headline = line[at:].strip() or None
        return [("series", start, start + at), ("headline", start + at, end)]
    return [("furniture" if number > 3 else "header", start, end)]


def _body(layout: Layout, text: str, lines: list[tuple[int, int]]) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        if mark := closing.ends().search(line):
            cut = start + mark.start()
            stop = len(text[start:cut].rstrip())
            if stop:
                found.append(_closing_line(layout, text, start, start + stop))
            found.append(("sign-off", cut, end))
            owner = closing.end_owner()[mark[0].strip()]
            layout.agency = layout.agency or (owner, "sign-off")
            layout.signs += 1
            return found + [("furniture", *span) for span in lines[number + 1 :]]
        found.append(_closing_line(layout, text, start, end))
    return found


def _closing_line(layout: Layout, text: str, start: int, end: int) -> tuple[str, int, int]:
    line = text[start:end]
    if trailer := closing.TRAILER.match(line):
        if key := closing.named(trailer[1]):
            layout.agency = layout.agency or (key, "trailer")
            layout.signs += 1
            return "credit", start, end
    if mail := closing.EMAIL.match(line):
        key = closing.domains().get(mail[1])
        layout.agency = layout.agency or ((key, "sign-off") if key else None)
        return "sign-off", start, end
    if closing.REPORTING.match(line):
        return "credit", start, end
    if closing.INITIALS.match(line):
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
