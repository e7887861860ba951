"""The attribution ladder as a tree: agency, cited outlet, speaker, words, and the rule that says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.findings import Attribution, DateMention
from clipping_archive.views.ladder import Rung, ladder, through_others
from clipping_archive.views.lines import Line, Span, span, wrap
from clipping_archive.views.sheet import Sheet
from clipping_archive.views.wording import counted, handle_words

Lead = tuple[str, str, str, str]
Handles = Mapping[Attribution | DateMention, tuple[int, str]]
DRAWN: Lead = ("├─ ", "└─ ", "│  ", "   ")
INDENTED: Lead = ("  ", "  ", "  ", "  ")


def chain(clipping: Clipping, sheet: Sheet) -> list[Line]:
    """Set the tree of a dispatch: agency > outlet > speaker > words."""
    story, width = clipping.story, sheet.measure
    agency = story.agency.name if story.agency else "agency unknown"
    lines: list[Line] = [(span(clipping.ref, "ref"),), *wrap([span(story.headline or "", "headline")], width)]
    lines += [(), (span(agency.upper(), "label"),)]
    groups = _by_carrier(clipping)
    handles = clipping.handles()
    if not groups:
        return [*lines, (Span("  nobody is quoted or reported", "inferred"),)]
    glyphs = DRAWN if sheet.drawn else INDENTED
    for index, (carrier, rungs) in enumerate(groups.items()):
        mark, under = _glyphs(glyphs, index == len(groups) - 1)
        name = span(carrier, "outlet") if carrier else span("directly", "inferred")
        lines.append((Span(mark, "rule"), name))
        lines += _speakers(rungs, handles, (under, *glyphs), width)
    carried, quotations = through_others(clipping)
    if quotations:
        said = f"{counted(quotations, 'quotation')}, {carried} of them through other media"
        lines += [(), (span(said, "inferred"),)]
    return lines


def _glyphs(glyphs: Lead, last: bool) -> tuple[str, str]:
    return (glyphs[1], glyphs[3]) if last else (glyphs[0], glyphs[2])


def _by_carrier(clipping: Clipping) -> dict[str | None, list[Rung]]:
    groups: dict[str | None, list[Rung]] = {}
    for rung in sorted(ladder(clipping), key=lambda rung: rung.attributions[0].paragraph):
        groups.setdefault(rung.carrier, []).append(rung)
    return groups


def _speakers(
    rungs: list[Rung], handles: Handles, leads: tuple[str, str, str, str, str], width: int
) -> Iterator[Line]:
    lead, *drawn = leads
    glyphs = (drawn[0], drawn[1], drawn[2], drawn[3])
    for index, rung in enumerate(rungs):
        mark, under = _glyphs(glyphs, index == len(rungs) - 1)
        name = rung.speaker or ("the outlet itself" if rung.carrier else "nobody named")
        rows = wrap([span(name, "person" if rung.speaker else "inferred")], max(20, width - len(lead + mark)))
        for row, glyph in zip(rows, [mark, *[under + "  "] * len(rows)], strict=False):
            yield (Span(lead + glyph, "rule"), *row)
        for said in rung.attributions:
            yield from _words(said, handles[said], lead + under, width)


def _words(said: Attribution, handle: tuple[int, str], lead: str, width: int) -> Iterator[Line]:
    how = "quoted" if said.direct else "reported"
    rules = " + ".join(dict.fromkeys(filter(None, (said.rule, said.outlet_rule))))
    spans = [span(said.text.replace("\n", " ")), span(f" [{said.cue or how}; {how}; {rules}]", "inferred")]
    place, found = f"¶{said.paragraph + 1} ".ljust(5), f"{handle_words(*handle)}  "
    for index, row in enumerate(wrap(spans, max(30, width - len(lead) - len(place + found)))):
        first = (Span(place), span(found, "inferred")) if index == 0 else (Span(" " * len(place + found)),)
        yield (Span(lead, "rule"), *first, *row)
