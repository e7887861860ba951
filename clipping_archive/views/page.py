"""The clipping as a page: what it is, what it says, who said it through whom, where it came from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clipping_archive.domain.clipping import Clipping
from clipping_archive.views.cutting import cut
from clipping_archive.views.lines import GLUE, Line, Span, columns, line, rule, side_by_side, wrap
from clipping_archive.views.rungs import rung_lines
from clipping_archive.views.sections import (
    LADDER,
    REPAIRS,
    Asked,
    Cutting,
    Fact,
    Paragraph,
    Run,
    Runs,
    words,
)
from clipping_archive.views.sheet import NUMBERS, Sheet

GAP, BESIDE, LABELS_ABOVE = 4, 110, 50
OWN = Asked(own=True)
"""What a reader sees who asks for nothing in particular, his own tags and notes among it."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def page(clipping: Clipping, sheet: Sheet, asked: Asked = OWN) -> list[Line]:
    """Set a clipping as a page; beyond 110 columns the findings stand beside the text."""
    return cutting_lines(cut(clipping, asked), sheet)


def cutting_lines(made: Cutting, sheet: Sheet) -> list[Line]:
    """Set a cutting as a page."""
    body = [*heading(made, sheet), (), *text(made, sheet)]
    if sheet.width < BESIDE:
        return [*body, (), *findings(made, sheet.measure), *footer(made, sheet)]
    width = min(sheet.width - sheet.measure - GAP, 48)
    beside = [(), (), *findings(made, width)]
    return [*side_by_side(body, beside, sheet.measure + GAP), *footer(made, sheet)]


def heading(made: Cutting, sheet: Sheet) -> list[Line]:
    """Set the signal, agency, take and dateline, headline, byline, date, and the notes."""
    right = " · ".join(filter(None, (made.take, made.dateline)))
    lines: list[Line] = [(Span(made.signal.words, "alert"),)] if made.signal else []
    lines += columns((Span(made.agency.upper(), "label"),), (Span(right),) if right else (), sheet.measure)
    lines.append(rule(sheet.measure, drawn=sheet.drawn))
    headline = Span(made.headline, "headline") if made.headline else Span("(no headline)", "inferred")
    lines += wrap([headline], sheet.measure)
    if made.byline:
        lines += wrap([Span(" · ".join(made.byline))], sheet.measure)
    lines += [(), line(Span(made.published), " ", Span(f"({made.known})", "inferred"))]
    for note in made.notes:
        lines += wrap([Span(note, "inferred")], sheet.measure, first="Note: ")
    return lines


def text(made: Cutting, sheet: Sheet) -> list[Line]:
    """Set the numbered paragraphs, or why they are not printed; then the repairs that were asked for."""
    if made.hidden:
        return wrap([Span(made.hidden, "alert")], sheet.measure)
    lines: list[Line] = []
    for one in made.paragraphs:
        if one.item and not one.closed:
            over = Span(f"  {one.over}" if one.over else "", "label")
            lines.append((Span(f"#{one.item}", "ref"), over))
        lead = f"{one.number:>{NUMBERS - 2}}  "
        lines += [*wrap(_paragraph(one), sheet.measure, first=lead, rest=" " * NUMBERS), ()]
    return lines[:-1] + _mends(made, sheet.measure)


def _paragraph(one: Paragraph) -> list[Span]:
    spans = [span_of(run) for run in one.runs]
    return [*spans, Span(" "), Span(f"#{one.item}", "ref")] if one.closed else spans


def span_of(run: Run) -> Span:
    """Make a span of a run: mended words underlined, the number of their repair raised."""
    if run.note:
        return Span(str(run.note).translate(_RAISED), "inferred")
    return Span(run.text, "match" if run.mend else run.role)


def _mends(made: Cutting, width: int) -> list[Line]:
    if not made.mends:
        return []
    lines: list[Line] = [(), (Span(REPAIRS.upper(), "label"),)]
    for one in made.mends:
        lead = f"{one.number:>{NUMBERS - 2}}  "
        lines += wrap([Span(one.whole)], width, first=lead, rest=" " * NUMBERS)
    return lines


def findings(made: Cutting, width: int) -> list[Line]:
    """Set the ladder, and what was found besides."""
    lines: list[Line] = []
    if made.rungs:
        lines += [(Span(LADDER.upper(), "label"),), *rung_lines(made.rungs, width)]
        lines += wrap([Span(made.carried)], width, first="  ") if made.carried else []
        lines.append(())
    for fact in made.facts:
        for row in _rows(fact):
            lines += _labelled(fact.label.upper(), row, width)
    return lines


def _rows(fact: Fact) -> list[list[Span]]:
    """Give the things of a fact in one row, or each in its own."""
    if fact.long:
        return [[span_of(run) for run in entry] for entry in fact.entries]
    return [list(_in_a_row(fact.entries))]


def _in_a_row(entries: Iterable[Runs]) -> Iterator[Span]:
    """Set things in a row, as :func:`~clipping_archive.views.lines.listed` does, each of one or more runs."""
    for index, entry in enumerate(entries):
        if index:
            yield Span(f"{GLUE}· ")
        whole = len(words(entry)) < 32
        yield from (Span(run.text.replace(" ", GLUE) if whole else run.text, run.role) for run in entry)


def _labelled(label: str, spans: list[Span], width: int) -> list[Line]:
    if width < LABELS_ABOVE:
        return [(Span(label, "label"),), *wrap(spans, width, first="  "), ()]
    made = wrap(spans, width, first=" " * 18)
    first = made[0][1:] if made else ()
    return [(Span(label.ljust(18), "label"), *first), *made[1:]]


def footer(made: Cutting, sheet: Sheet) -> list[Line]:
    """Set where the dispatch came from, and the reader's own tags and notes."""
    brief = list(_in_a_row(fact.brief for fact in made.particulars if fact.brief))
    lines = [rule(sheet.measure, drawn=sheet.drawn), *wrap(brief, sheet.measure)]
    for fact in made.particulars:
        if not fact.brief:
            mark = "" if fact.entries[0][0].role == "digest" else ":"  # with which it would not fit a mail
            lines += wrap([Span(words(fact.entries[0]))], sheet.measure, first=f"{fact.label}{mark} ")
    if made.tags:
        lines += wrap([Span(", ".join(made.tags))], sheet.measure, first="Tags: ")
    for number, remark in made.remarks:
        lines += wrap([Span(remark)], sheet.measure, first=f"Note {number}: ")
    return lines
