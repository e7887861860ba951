"""Mended text -> Story: the layout of a dispatch, cut into pieces that cover the text without a gap."""

from __future__ import annotations

from clipping_archive.agencies import AGENCIES
from clipping_archive.domain.dispatch import Assumption
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import IssuedBy, Note, Piece, Story
from clipping_archive.domain.traced import Traced
from clipping_archive.parsing.collections import items_of, tables_of
from clipping_archive.parsing.dated import dated
from clipping_archive.parsing.language import language_of
from clipping_archive.parsing.layout import Layout
from clipping_archive.parsing.origins import decide
from clipping_archive.parsing.reading import lay_out
from clipping_archive.parsing.repairs import list_repairs, take_back
from clipping_archive.parsing.stamps import settled

__all__ = ["dated", "parse", "published", "take_back"]

_AGENCIES = {agency.key: agency for agency in AGENCIES}


def parse(text: Traced, *, agency: str | None = None, path: str = "") -> Story:
    """Take a mended text apart.

    ``agency`` is what the archivist says and wins over the text. ``path`` is
    the name or address the text came from: a day in it is evidence of when the
    story was published, as stamps and the dateline are; the best of it is
    ``published``.
    """
    layout = lay_out(text.text)
    spans = layout.covering()
    pieces = tuple(Piece(kind, text.text[start:end]) for kind, start, end in spans)
    paragraphs = tuple(piece.text for piece in pieces if piece.kind == "paragraph")
    issued = _issued(layout, agency)
    days = _AGENCIES[issued.key].days if issued and issued.key in _AGENCIES else None
    stamps = [stamp for one in layout.stamps if (stamp := settled(one, days))]
    told = decide(layout.dateline, stamps, (*layout.addresses, path), "\n".join(paragraphs))
    return Story(
        paragraphs=paragraphs,
        headline=layout.headline,
        series=layout.series,
        slugline=layout.slugline,
        byline=layout.byline,
        editor_note=layout.editor_note,
        notes=_notes(layout, issued),
        agency=issued,
        dateline=layout.dateline,
        published=told,
        language=language_of(text.text),
        pieces=pieces,
        repairs=list_repairs(text, spans),
        items=items_of(layout, spans),
        tables=tables_of(paragraphs),
        assumptions=_doubts(layout, issued, told),
    )


def published(story: Story, given: Period | None) -> Published | None:
    """Decide when a story was published: what the archivist gave, else what the story itself shows."""
    return Published(given, "given") if given is not None else story.published


def _issued(layout: Layout, given: str | None) -> IssuedBy | None:
    if given:
        known = _AGENCIES.get(given)
        return IssuedBy(given, known.name if known else given, "given")
    if layout.agency is None:
        return None
    key, evidence = layout.agency
    return IssuedBy(key, _AGENCIES[key].name, evidence)


def _notes(layout: Layout, issued: IssuedBy | None) -> tuple[Note, ...]:
    """Give the notes, with one for the reprinter where the text names another than the agency."""
    notes = tuple(layout.notes)
    site = layout.reprinter
    own = _AGENCIES[issued.key] if issued and issued.key in _AGENCIES else None
    if site is None or (own and (site in own.names or site.lower() in own.domains)):
        return notes
    return (*notes, Note(f"Reprinted by {site}", public=True))


def _doubts(layout: Layout, issued: IssuedBy | None, told: Published | None) -> tuple[Assumption, ...]:
    doubts: list[Assumption] = []
    if not layout.signs:
        words = (
            "Nothing in the text shows that it is a dispatch: no dateline, credit, series tag or sign-off."
        )
        doubts.append(Assumption("no-dispatch", words))
    if layout.cut is not None:
        doubts.append(Assumption("cut-end", f"The text was cut before it came here: {layout.cut or '...'}"))
    if told and told.origin == "weekday":
        words = f"The year of the dateline is inferred from its weekday and a date in the text: {told.period.iso()}."
        doubts.append(Assumption("inferred-year", words))
    if issued and told and (late := _out_of_time(layout, issued.key, told)):
        doubts.append(Assumption("credit", late))
    return tuple(doubts)


def _out_of_time(layout: Layout, key: str, told: Published) -> str | None:
    """Say so where a credit was not yet, or no longer, in use when the story was published."""
    credit = layout.dateline.credit if layout.dateline else None
    if credit is None or key not in _AGENCIES or credit in _AGENCIES[key].credits:
        return None
    year = told.period.first.year
    for former in _AGENCIES[key].former:
        if former.credit == credit and not (former.since or year) <= year <= (former.until or year):
            return f"The credit {credit} was in use from {former.since} to {former.until}, the story is of {year}."
    return None
