"""The clipping as a page: what it is, what it says, who said it through whom, where it came from."""

from __future__ import annotations

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.findings import Mention
from clipping_archive.domain.story import Item, Story
from clipping_archive.views.ladder import ladder, through_others
from clipping_archive.views.lines import (
    Line,
    Span,
    columns,
    line,
    listed,
    marked,
    rule,
    side_by_side,
    span,
    wrap,
)
from clipping_archive.views.rungs import rung_lines
from clipping_archive.views.sheet import NUMBERS, Sheet
from clipping_archive.views.wording import (
    counted,
    long_day,
    published_words,
    short_date,
    take_words,
    year_of,
)

GAP, BESIDE, LABELS_ABOVE = 4, 110, 50


def page(clipping: Clipping, sheet: Sheet) -> list[Line]:
    """Set a clipping as a page; beyond 110 columns the findings stand beside the text."""
    body = [*heading(clipping, sheet), (), *text(clipping, sheet)]
    if sheet.width < BESIDE:
        return [*body, (), *findings(clipping, sheet.measure), *footer(clipping, sheet)]
    width = min(sheet.width - sheet.measure - GAP, 48)
    beside = [(), (), *findings(clipping, width)]
    return [*side_by_side(body, beside, sheet.measure + GAP), *footer(clipping, sheet)]


def heading(clipping: Clipping, sheet: Sheet) -> list[Line]:
    """Set agency, take and dateline, headline, byline, date, and what an editor must know."""
    story = clipping.story
    agency = story.agency.name if story.agency else "agency unknown"
    place = story.dateline.text if story.dateline else ""
    right = " · ".join(filter(None, (take_words(story.series), place)))
    lines = columns((span(agency.upper(), "label"),), (span(right),) if right else (), sheet.measure)
    lines.append(rule(sheet.measure, drawn=sheet.drawn))
    signal = clipping.dispatch.envelope.signal
    if signal in ("kill", "withhold", "correction"):
        lines += [(span(signal.upper(), "alert"),)]
    lines += wrap(_headline(clipping), sheet.measure)
    if story.byline:
        lines += wrap([span(" · ".join(story.byline))], sheet.measure)
    when, known = published_words(story)
    lines += [(), line(when, " ", span(f"({known})", "inferred"))]
    lines += _notes(story, sheet.measure)
    return lines


def _headline(clipping: Clipping) -> list[Span]:
    text = clipping.story.headline
    if not text:
        return [span("(no headline)", "inferred")]
    return [span(text, "headline")]


def _notes(story: Story, width: int) -> list[Line]:
    notes = [story.editor_note] if story.editor_note else []
    notes += [note.text for note in story.notes if note.text != story.editor_note]
    return [made for note in notes for made in wrap([span(note, "inferred")], width, first="Note: ")]


def text(clipping: Clipping, sheet: Sheet) -> list[Line]:
    """Set the numbered paragraphs: people and cited outlets marked, inferred dates in brackets."""
    lines: list[Line] = []
    opened = {item.first: item for item in clipping.story.items}
    for number, paragraph in enumerate(clipping.story.paragraphs):
        if not paragraph:
            continue
        item = opened.get(number)
        if item and item.first < item.last:
            lines += _crosshead(item)
        spans = list(_dated(clipping, number, paragraph))
        if item and item.first == item.last:
            spans += [Span(" "), span(f"#{item.number}", "ref")]
        lines += wrap(spans, sheet.measure, first=f"{number + 1:>{NUMBERS - 2}}  ", rest=" " * NUMBERS)
        lines.append(())
    return lines[:-1]


def _crosshead(item: Item) -> list[Line]:
    """Set the handle of a story in a collection, with what stands over it and where it is from."""
    about = " · ".join(filter(None, (item.heading, item.dateline)))
    return [(span(f"#{item.number}", "ref"), span(f"  {about}" if about else "", "label"))]


def _dated(clipping: Clipping, number: int, paragraph: str) -> list[Span]:
    """Cut a paragraph at its dates, and set after each the day that it means."""
    year = year_of(clipping.story.published.period if clipping.story.published else None)
    marks = _marks(clipping, number)
    spans: list[Span] = []
    done = 0
    for mention in clipping.findings.dates:
        if mention.paragraph != number or mention.end <= done or mention.value is None:
            continue
        short = short_date(mention.value, year)
        if short in mention.text:
            continue
        spans += _cut(paragraph, marks, done, mention.end)
        spans.append(span(f" [{short}]", "inferred"))
        done = mention.end
    return spans + _cut(paragraph, marks, done, len(paragraph))


def _cut(paragraph: str, marks: list[tuple[int, int, str]], start: int, end: int) -> list[Span]:
    inside = [(max(a, start) - start, min(b, end) - start, style) for a, b, style in marks]
    return list(marked(paragraph[start:end], [mark for mark in inside if 0 <= mark[0] < mark[1]]))


def _marks(clipping: Clipping, number: int | None) -> list[tuple[int, int, str]]:
    found = clipping.findings
    named: list[tuple[Mention, str]] = [(m, "person") for person in found.people for m in person.mentions]
    named += [(m, "outlet") for outlet in found.outlets if outlet.citations for m in outlet.mentions]
    return [(m.start, m.end, style) for m, style in named if m.paragraph == number]


def findings(clipping: Clipping, width: int) -> list[Line]:
    """Set the ladder, the silences, the people and places."""
    lines: list[Line] = []
    rungs = ladder(clipping)
    if rungs:
        lines += [(span("WHO SAID IT, THROUGH WHOM", "label"),)]
        lines += rung_lines(rungs, width)
        carried, quotations = through_others(clipping)
        if carried:
            verb = "reaches" if carried == 1 == quotations else "reach"
            words = f"{carried} of {counted(quotations, 'quotation')} {verb} the reader through other media."
            lines += wrap([span(words)], width, first="  ")
        lines.append(())
    for absence in clipping.findings.absences:
        words = f"{absence.who}: {absence.about} (¶{absence.paragraph + 1})"
        lines += _labelled("NOT YET REPORTED", [span(words)], width)
    people = listed([span(person.name, "person") for person in clipping.findings.people])
    places = listed([span(place.name) for place in clipping.findings.places[:12]])
    lines += _labelled("PEOPLE", people, width) if people else []
    lines += _labelled("PLACES", places, width) if places else []
    return lines


def _labelled(label: str, spans: list[Span], width: int) -> list[Line]:
    if width < LABELS_ABOVE:
        return [(span(label, "label"),), *wrap(spans, width, first="  "), ()]
    made = wrap(spans, width, first=" " * 18)
    first = made[0][1:] if made else ()
    return [(span(label.ljust(18), "label"), *first), *made[1:]]


def footer(clipping: Clipping, sheet: Sheet) -> list[Line]:
    """Set the reference, the digest of the bytes, the day of capture, and what was mended."""
    parts = [span(clipping.ref, "ref"), span(f"sha256 {clipping.dispatch.sha256[:8]}")]
    if clipping.captures:
        parts.append(span(f"captured {long_day(clipping.captures[0].captured_at.date())}"))
    if clipping.story.repairs:
        parts.append(span(counted(len(clipping.story.repairs), "repair")))
    lines = [rule(sheet.measure, drawn=sheet.drawn), *wrap(listed(parts), sheet.measure)]
    if clipping.tags:
        lines += wrap([span(", ".join(clipping.tags))], sheet.measure, first="Tags: ")
    for remark in clipping.remarks:
        lines += wrap([span(remark.text)], sheet.measure, first=f"Note {remark.number}: ")
    return lines
