"""The pages of a person and of an outlet, and the archive in one line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from clipping_archive.domain.hit import Hit
from clipping_archive.domain.pages import Holdings, NameCount, OutletPage, PersonPage, Statement
from clipping_archive.views.lines import Line, Span, columns, listed, rule, span, wrap
from clipping_archive.views.listing import headline_spans, speaker_spans
from clipping_archive.views.sheet import Sheet
from clipping_archive.views.wording import counted, take_words, tilde

SHOWN = 12
"""How many names of a list a page shows; the lists themselves show all."""


def person(page: PersonPage, sheet: Sheet) -> list[Line]:
    """Set the page of a person: spellings, titles, who carried the words, the words, the dispatches."""
    width = sheet.measure
    total = counted(page.total, "dispatch", "dispatches")
    lines = [*columns((span(page.name, "headline"),), (span(total),), width), rule(width, drawn=sheet.drawn)]
    lines += _row("ALSO AS", _counts([one for one in page.spellings if one.name != page.name]), width)
    lines += _row("TITLES", [f"{title} ({count})" for title, count in page.titles[:SHOWN]], width)
    lines += _row("THROUGH", _counts(page.carriers), width)
    lines += _row("SEEN WITH", _counts(page.seen_with), width)
    lines += _statements(page.statements, width, speaker=False)
    return lines + _dispatches(page.dispatches, width)


def outlet(page: OutletPage, sheet: Sheet) -> list[Line]:
    """Set the page of an outlet: who it is, who cites it, whose words it carried, the dispatches."""
    width = sheet.measure
    figures = f"cited in {page.cited:,} · issued {page.issued:,}"
    lines = [
        *columns((span(page.name, "headline"),), (span(figures),), width),
        rule(width, drawn=sheet.drawn),
    ]
    known = [page.kind or "", page.country or "", page.ownership or "", f"key {page.key}"]
    lines += wrap([span(" · ".join(filter(None, known)), "inferred")], width)
    lines += _row("ALSO AS", page.aliases, width)
    lines += _row("CITED BY", _counts(page.cited_by), width)
    lines += _row("CARRIED", _counts(page.speakers), width)
    lines += _statements(page.statements, width, speaker=True)
    return lines + _dispatches(page.dispatches, width)


def _counts(names: Sequence[NameCount]) -> list[str]:
    shown = [f"{one.name} ({one.dispatches})" for one in names[:SHOWN]]
    return shown + ([f"and {len(names) - SHOWN} more"] if len(names) > SHOWN else [])


def _row(label: str, words: Sequence[str], width: int) -> list[Line]:
    if not words:
        return []
    made = wrap(listed(span(word) for word in words), width, first=" " * 11)
    return [(span(label.ljust(11), "label"), *made[0][1:]), *made[1:]]


def _statements(said: Iterable[Statement], width: int, *, speaker: bool) -> list[Line]:
    lines: list[Line] = []
    ref = ""
    for one in said:
        if one.ref != ref:
            ref = one.ref
            lines += [
                (),
                (span(ref, "ref"), span(f"  {tilde(one.published, one.published_from)}", "inferred")),
            ]
        who = [*speaker_spans(one), Span(": ")] if speaker or one.outlet else []
        words = span(one.text.replace("\n", " "))
        how = span("" if one.direct else " (reported)", "inferred")
        lines += wrap([*who, words, how], width, first=f"  {'¶' + str(one.paragraph + 1):<4} ")
    return [(), (Span("WORDS", "label"),), *lines[1:]] if lines else []


def _dispatches(hits: Iterable[Hit], width: int) -> list[Line]:
    lines: list[Line] = []
    for hit in hits:
        take = take_words(hit.series)
        date = tilde(hit.published, hit.published_from)
        lines.append((span(hit.ref, "ref"), span(f"  {date}"), span(f"  {take}" if take else "")))
        lines += wrap(headline_spans(hit), width, first="  ")
    return [(), (Span("DISPATCHES", "label"),), *lines] if lines else []


def holdings(held: Holdings, width: int | None = None) -> list[Line]:
    """Say what is held: in one line, or in lines of at most ``width`` cells."""
    parts = [f"{counted(held.held, 'dispatch', 'dispatches')} held"]
    parts += [f"{one.name} {one.dispatches:,}" for one in held.agencies[:SHOWN]]
    parts += [f"{held.undated:,} undated", f"{held.unsigned:,} without agency"]
    if held.first and held.last:
        parts.append(f"{held.first} to {held.last}")
    if width is None:
        return [(span(" · ".join(parts)),)]
    return wrap(listed(span(part) for part in parts), width)
