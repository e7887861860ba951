"""A press review as lines: for a terminal, a mail, a pipe."""

from __future__ import annotations

from clipping_archive.views.bars import Bars
from clipping_archive.views.harmless import cells
from clipping_archive.views.lines import GLUE, Line, Span, columns, plain, rule, span, width_of, wrap
from clipping_archive.views.press import Part, Piece, Press
from clipping_archive.views.sheet import Sheet

MAIL = Sheet(width=72)
DOT = f"{GLUE}· "


def text(made: Press) -> str:
    """Write a review as plain text for a mail."""
    return plain(page(made, MAIL))


def page(made: Press, sheet: Sheet) -> list[Line]:
    """Set a review at the measure of a sheet."""
    width = sheet.measure
    thin = rule(width, drawn=sheet.drawn)
    lines = wrap([span(made.title, "headline")], width)
    lines += [*_edges(span(made.period), span(made.total), width), thin]
    lines += wrap([span(f"{made.made}.", "inferred")], width)
    lines += _section("VOLUME", volume(made.bars, sheet))
    lines += _section("CONTENTS", _contents(made, width))
    for part in made.parts:
        lines += [(), (), *wrap([span(part.name.upper(), "label")], width), thin]
        for piece in part.pieces:
            lines += [*_piece(piece, width), ()]
        lines += _again(part, width)
        lines = lines[:-1] if lines[-1] == () else lines
    lines += _section("WHO SPOKE, THROUGH WHOM", _voices(made, width))
    silences = [row for one in made.silences for row in _item(one.words, width, one.ref)]
    lines += _section("OPEN SILENCES", silences)
    lines += _section("COVERAGE", coverage(made, width))
    left = [row for why, refs in made.left_out for row in _item(why, width, refs)]
    lines += _section("LEFT OUT", left or [(span("  nothing", "inferred"),)])
    cited = [
        wrap([span(words)], width, first=f"{number:>3}  ")
        for number, (_, words) in enumerate(made.citations, 1)
    ]
    return lines + _section("CITATIONS", [row for rows in cited for row in rows])


def _section(label: str, body: list[Line]) -> list[Line]:
    return [(), (), (span(label, "label"),), *body] if body else []


def volume(bars: Bars, sheet: Sheet) -> list[Line]:
    """Set the volume as a small table with bars of letters; a long time without anything is one row."""
    top, mark = max(bars.numbers, default=0), "█" if sheet.drawn else "#"
    side = max((cells(label) for label, _ in bars.rows), default=0)
    count = len(f"{top:,}")
    room = max(4, min(40, sheet.measure - side - count - 6))
    lines: list[Line] = []
    for label, number in bars.rows:
        bar = mark * max(1 if number else 0, round(number / top * room)) if top else ""
        lines.append((Span(f"  {label:<{side}}  {number:>{count},}  "), Span(bar, "outlet")))
    return [
        *lines,
        *(wrap([span(bars.note, "inferred")], sheet.measure, first="  ") if bars.note else []),
    ]


def _contents(made: Press, width: int) -> list[Line]:
    lines: list[Line] = []
    for part in made.parts:
        number = len(part.pieces) + len(part.again)
        lines += wrap([span(part.name), span(f" ({number})", "inferred")], width, first="  ", rest="    ")
        for piece in part.pieces if made.listed else ():
            lines += wrap(
                [span(piece.headline), Span(f"{DOT}{piece.agency}, {piece.published}", "inferred")],
                width,
                first=f"    {piece.cited:>3}  ",
            )
    return lines


def _voices(made: Press, width: int) -> list[Line]:
    lines: list[Line] = []
    for voice in made.voices:
        name = [Span(text, style) for text, style in voice.runs]
        cited = " ".join(f"[{number}]" for number in voice.cited)
        said = span(f": {voice.figures} {cited}", "inferred")
        lines += wrap([*name, said], width, first="  ", rest="    ")
    return lines + ([(span(f"  {made.more}", "inferred"),)] if made.more else [])


def _piece(piece: Piece, width: int) -> list[Line]:
    right = " · ".join(filter(None, (piece.take, piece.dateline)))
    lines = _edges(span(piece.agency.upper(), "label"), span(right), width)
    lines += [(span(piece.alert, "alert"),)] if piece.alert else []
    lines += wrap([span(piece.headline, "headline")], width)
    lines += wrap([span(piece.published), span(f" ({piece.known})", "inferred")], width)
    lines += wrap([span(piece.summary)], width, first="  ") if piece.summary else []
    for way in piece.ways:
        name = [Span(text, style) for text, style in way.runs]
        lines += wrap([*name, span(f": {way.figures}", "inferred")], width, first="  - ", rest="    ")
    for silence in piece.silences:
        lines += _labelled("Not yet reported", silence, width)
    last = [span(piece.ref, "ref"), Span(f"{DOT}citation {piece.cited}", "inferred")]
    if piece.older:
        last.append(Span(f"{DOT}stands for {', '.join(piece.older)}", "inferred"))
    return [*lines, *wrap(last, width, first="  ", rest="    ")]


def _labelled(label: str, words: str, width: int) -> list[Line]:
    return wrap([span(f"{label}: ", "inferred"), span(words)], width, first="  ", rest="    ")


def _edges(left: Span, right: Span, width: int) -> list[Line]:
    """Set two things at the two edges of a line, or below each other, each wrapped."""
    if not right.text or width_of((left, right)) + 2 > width:
        return [row for part in (left, right) if part.text for row in wrap([part], width)]
    return columns((left,), (right,), width)


def _again(part: Part, width: int) -> list[Line]:
    lines: list[Line] = []
    for piece in part.again:
        lines += wrap(
            [span("above: ", "inferred"), span(piece.headline), span(f"  {piece.ref}", "ref")],
            width,
            first="  ",
            rest="    ",
        )
    return lines


def _item(words: str, width: int, ref: str = "") -> list[Line]:
    return wrap([span(words), span(f"  {ref}" if ref else "", "ref")], width, first="  - ", rest="    ")


def coverage(made: Press, width: int) -> list[Line]:
    """Set what was searched, what is held by agency, what is missing."""
    lines: list[Line] = []
    for label, stated in made.facts:
        lines += _labelled(label, stated[0], width)
        for words in stated[1:]:
            lines += wrap([span(words)], width, first="    ")
    if made.agencies:
        lines += wrap([span("Held of the period, by agency:", "inferred")], width, first="  ")
    for name, number in made.agencies:
        lines += wrap([span(name)], width, first=f"  {number:>6,}  ")
    return lines
