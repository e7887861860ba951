"""Hits and statements, one record a line for a pipe, and their parts for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from clipping_archive.views.lines import Line, Span, line, marked, side_by_side, span, width_of, wrap
from clipping_archive.views.wording import counted, handle_words, take_words, tilde

if TYPE_CHECKING:
    from clipping_archive.domain.hit import Found, Hit
    from clipping_archive.domain.pages import NameCount, Statement

NARROW, WIDEST = 78, 84
"""Cells of a terminal below which reference and text stand in one column; the widest column of text."""


def hit_line(hit: Hit) -> Line:
    """Set a hit as one line, reference first: ``ref  date  agency  take  dateline  headline``."""
    parts = (
        Span(hit.ref, "ref"),
        span(tilde(hit.published, hit.published_from)),
        span(hit.agency or "-"),
        span(take_words(hit.series) or "-"),
        span(hit.dateline or "-"),
        span(hit.headline or "-", "headline"),
    )
    return _spaced(parts)


def _spaced(parts: tuple[Span, ...]) -> Line:
    return tuple(
        piece for index, part in enumerate(parts) for piece in ((Span("  "),) * bool(index) + (part,))
    )


def hit_table(hits: Sequence[Hit], width: int) -> list[Line]:
    """Set hits for a terminal: reference and date, beside them the headline and the sentence that matched."""
    side = max((len(hit.ref) for hit in hits), default=0) + 2
    lines: list[Line] = []
    for hit in hits:
        date = tilde(hit.published, hit.published_from)
        ref, when = Span(hit.ref, "ref"), Span(date, "" if date[:1].isdigit() else "inferred")
        parts = [part for part in (headline_spans(hit), where_words(hit), match_spans(hit)) if part]
        if width < NARROW:
            lines += [(ref, Span("  "), when), *(row for part in parts for row in wrap(part, width))]
        else:
            beside = [row for part in parts for row in wrap(part, min(width - side, WIDEST))]
            lines += side_by_side([(ref,), (when,)], beside, side)
        lines.append(())
    return lines


def headline_spans(hit: Hit) -> list[Span]:
    """Set the headline, its matching words marked where the match is there."""
    if hit.headline is None:
        return [Span("(no headline)", "inferred")]
    return [span(hit.headline, "headline")]


def where_words(hit: Hit) -> list[Span]:
    """Name agency, take, dateline and cited outlets."""
    parts = [hit.agency or "agency unknown", take_words(hit.series), hit.dateline or ""]
    parts.append(f"cites {', '.join(hit.outlets)}" if hit.outlets else "")
    return [span(" · ".join(filter(None, parts)), "inferred")]


def match_spans(hit: Hit) -> list[Span]:
    """Set the sentence that matched, with its paragraph and the matching words marked."""
    if hit.match is None or hit.match.paragraph is None:
        return []
    marks = [(start, end, "match") for start, end in hit.marks]
    sentence = [part if part.text != "\n" else Span(" ") for part in marked(hit.match.text, marks)]
    item = f"#{hit.item.number} " if hit.item else ""
    return [Span(f"{item}¶{hit.match.paragraph + 1} ", "inferred"), *sentence]


def speaker_spans(said: Statement) -> list[Span]:
    """Name the speaker and the outlet that carried the words: ``Sputnik ‹ a Kremlin official``."""
    carrier = said.outlet_name or said.outlet
    speaker = said.speaker_name or said.speaker_text
    if speaker is None or (carrier and said.speaker_kind == "outlet"):
        return [span(carrier, "outlet")] if carrier else [Span("nobody named", "inferred")]
    return [*([span(carrier, "outlet"), Span(" ‹ ")] if carrier else []), span(speaker, "person")]


def statement_line(said: Statement) -> Line:
    """Set a statement as one line: ``ref  date  ¶n  carrier ‹ speaker  cue  words``."""
    date = tilde(said.published, said.published_from)
    head = (Span(said.ref, "ref"), Span("  "), span(date), Span(f"  ¶{said.paragraph + 1}  "))
    words = said.text.replace("\n", " ")
    handle = span(f"{said.number} {said.short}  ", "inferred")
    return (*head, handle, *speaker_spans(said), span(f"  {said.cue or '-'}  "), span(words))


def statement_lines(found: Iterable[Statement], width: int) -> list[Line]:
    """Set statements under the dispatch that holds them."""
    lines: list[Line] = []
    ref = ""
    for said in found:
        if said.ref != ref:
            lines += [*([()] if ref else []), *_statement_head(said, width)]
            ref = said.ref
        how = "" if said.direct else " (reported)"
        words = span(said.text.replace("\n", " "))
        spans = [*speaker_spans(said), Span(": "), words, span(how, "inferred")]
        place, handle = f"  {'¶' + str(said.paragraph + 1):<4} ", f"{handle_words(said.number, said.short)}  "
        made = wrap(spans, width, first=" " * len(place + handle))
        lines += [(Span(place), span(handle, "inferred"), *made[0][1:]), *made[1:]]
    return lines


def _statement_head(said: Statement, width: int) -> list[Line]:
    lead = (span(said.ref, "ref"), span(f"  {tilde(said.published, said.published_from)}  ", "inferred"))
    made = wrap([span(said.headline or "")], width, first=" " * width_of(lead), rest="  ")
    return [(*lead, *made[0][1:]), *made[1:]]


def name_line(name: NameCount, role: str = "person") -> Line:
    """Set a person or an outlet of a list: figures first, so that ``sort -n`` works."""
    also = [spelling for spelling in name.spellings if spelling != name.name]
    figures = f"{name.dispatches:>6} {name.statements:>6}  "
    return line(figures, span(name.name, role), f"  ({', '.join(also)})" if also else "")


def found_words(found: Found, shown: int, offset: int) -> str:
    """Say how many there are: ``3 dispatches``, ``20 of 148 dispatches``."""
    total = counted(found.total, "dispatch", "dispatches")
    about = total if found.exact else f"more than {total}"
    return about if shown == found.total and not offset else f"{shown} of {about}"
