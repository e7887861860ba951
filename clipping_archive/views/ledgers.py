"""The ledgers of one dispatch: its dates, its repairs, what was read out of it."""

from __future__ import annotations

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.story import Repair
from clipping_archive.views.cutting import quoted
from clipping_archive.views.harmless import cells
from clipping_archive.views.lines import Line, Span, line, span, wrap
from clipping_archive.views.wording import counted, day_words, handle_words, published_words, take_words


def _title(clipping: Clipping) -> list[Line]:
    return [(span(clipping.ref, "ref"), Span("  "), span(clipping.story.headline or "(no headline)"))]


def dates(clipping: Clipping, width: int) -> list[Line]:
    """Set the date ledger: when it was published, and what each word for a time means."""
    when, known = published_words(clipping.story)
    made = [*_title(clipping), line(when, " ", span(f"({known})", "inferred"))]
    rows: list[tuple[str, str, str, str]] = []
    handles = clipping.handles()
    for one in clipping.findings.dates:
        value = one.value or "not known"
        place = f"¶{one.paragraph + 1:<3} {handle_words(*handles[one])}"
        rows.append((place, one.text.replace("\n", " "), value, one.rule))
    if not rows:
        return [*made, (Span("no word for a time in the text", "inferred"),)]
    words = min(max(cells(row[1]) for row in rows), max(16, width - 49))
    for handle, text, value, rule in rows:
        style = "inferred" if value == "not known" else ""
        pad = " " * max(0, words - cells(text))
        made.append(
            line(
                "  ",
                span(handle, "inferred"),
                "  ",
                text,
                pad,
                "  ",
                span(f"{value:<12}", style),
                f"  {rule}",
            )
        )
    return made


def repairs(clipping: Clipping) -> list[Line]:
    """Set every repair on a line: kind, place, what stood there and what stands there now."""
    made = _title(clipping)
    made += [_repair(repair) for repair in clipping.story.repairs]
    made += [line(f"  assumed: {doubt.text}") for doubt in clipping.story.assumptions]
    if len(made) == 1:
        made.append((Span("  nothing was mended or taken out", "inferred"),))
    return made


def _repair(repair: Repair) -> Line:
    where = f"¶{repair.paragraph + 1}" if repair.paragraph is not None else f"@{repair.start}"
    return line(
        f"  {where:<6} {repair.kind:<12} ",
        quoted(repair.before) or "nothing",
        " -> ",
        span(quoted(repair.after) or "nothing", "match"),
    )


def reading(clipping: Clipping, width: int) -> list[Line]:
    """Set what ``parse`` read: every fact with its evidence, for somebody who checks it."""
    story, found = clipping.story, clipping.findings
    when, known = published_words(story)
    agency = f"{story.agency.name} ({story.agency.evidence})" if story.agency else "unknown"
    facts: list[tuple[str, str]] = [
        ("path", clipping.dispatch.path),
        ("reference", clipping.ref),
        ("agency", agency),
        ("take", take_words(story.series) or "none"),
        ("headline", story.headline or "none"),
        ("byline", " · ".join(story.byline) or "none"),
        ("dateline", _dateline(clipping)),
        ("published", f"{when} ({known})"),
        ("encoding", clipping.dispatch.encoding),
        ("paragraphs", str(len(story.paragraphs))),
    ]
    made = [row for label, fact in facts for row in wrap([span(fact)], width, first=f"{label:<12}  ")]
    for person in found.people:
        titles = f", {'; '.join(person.titles)}" if person.titles else ""
        count = f" ({counted(len(person.mentions), 'mention')})"
        made += wrap([span(person.name, "person"), span(titles + count)], width, first=f"{'person':<12}  ")
    for outlet in found.outlets:
        cited = f" ({counted(outlet.citations, 'citation')})"
        made += wrap([span(outlet.name, "outlet"), span(cited)], width, first=f"{'outlet':<12}  ")
    for doubt in story.assumptions:
        made += wrap([span(doubt.text, "inferred")], width, first=f"{'assumed':<12}  ")
    made.append(line(f"{'repairs':<12}  {len(story.repairs)}"))
    return made


def _dateline(clipping: Clipping) -> str:
    dateline = clipping.story.dateline
    if dateline is None:
        return "none"
    dated = f", {day_words(dateline.date)}" if dateline.date else ""
    return dateline.text + dated + (f" ({dateline.credit})" if dateline.credit else "")
