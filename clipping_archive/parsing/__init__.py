"""Mended text -> Story: the layout of a dispatch, cut into pieces that cover the text without a gap."""

from __future__ import annotations

from clipping_archive.agencies import Agency
from clipping_archive.domain.dispatch import Envelope
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import IssuedBy, Note, Piece, Story
from clipping_archive.domain.traced import Traced
from clipping_archive.gazetteer import outlet_facts
from clipping_archive.parsing.collections import items_of, tables_of
from clipping_archive.parsing.dated import dated
from clipping_archive.parsing.doubts import doubts_of
from clipping_archive.parsing.enveloped import heed
from clipping_archive.parsing.houses import house
from clipping_archive.parsing.layout import Layout
from clipping_archive.parsing.origins import decide
from clipping_archive.parsing.reading import lay_out
from clipping_archive.parsing.repairs import list_repairs, take_back
from clipping_archive.parsing.stamps import settled

NO_ENVELOPE = Envelope()

__all__ = ["dated", "parse", "published", "take_back"]


def parse(
    text: Traced, *, agency: str | None = None, path: str = "", envelope: Envelope = NO_ENVELOPE
) -> Story:
    """Take a mended text apart.

    ``agency`` is what the archivist says and wins over the text; what the
    ``envelope`` says wins over the text, too. ``path`` is
    the name or address the text came from: a day in it is evidence of when the
    story was published, as stamps and the dateline are; the best of it is
    ``published``.
    """
    layout = lay_out(text.text, headed=envelope.headed)
    layout.signs += envelope != NO_ENVELOPE  # whoever fills in an envelope sends a dispatch
    spans = layout.covering()
    pieces = tuple(Piece(kind, text.text[start:end]) for kind, start, end in spans)
    paragraphs = tuple(piece.text for piece in pieces if piece.kind == "paragraph")
    issued = _issued(layout, agency)
    style = house(issued.key) if issued else None
    told = _told(layout, style, path, paragraphs)
    story = Story(
        paragraphs=paragraphs,
        headline=layout.headline,
        series=layout.series,
        slugline=layout.slugline,
        byline=layout.byline,
        editor_note=layout.editor_note,
        notes=_notes(layout, style),
        agency=issued,
        dateline=layout.dateline,
        published=told,
        language=layout.language,
        pieces=pieces,
        repairs=list_repairs(text, spans),
        items=items_of(layout, spans),
        tables=tables_of(paragraphs),
        assumptions=doubts_of(layout, issued.key if issued else None, told),
    )
    return heed(story, envelope)


def published(story: Story, given: Period | None) -> Published | None:
    """Decide when a story was published: what the archivist gave, else what the story itself shows."""
    return Published(given, "given") if given is not None else story.published


def _issued(layout: Layout, given: str | None) -> IssuedBy | None:
    key, evidence = (given, "given") if given else (layout.agency or (None, ""))
    if key is None:
        return None
    known = house(key)
    return IssuedBy(key, known.name if known else outlet_facts(key, key).name, evidence)


def _told(layout: Layout, style: Agency | None, path: str, paragraphs: tuple[str, ...]) -> Published | None:
    """Decide when the story was published; the house style tells the month of 05/03/2024."""
    days = style.days if style else None
    stamps = [stamp for one in layout.stamps if (stamp := settled(one, days))]
    return decide(layout.dateline, stamps, (*layout.addresses, path), "\n".join(paragraphs))


def _notes(layout: Layout, style: Agency | None) -> tuple[Note, ...]:
    """Give the notes, with one for the reprinter where the text names another than the agency."""
    site = layout.reprinter
    if site is None or (style and (site in style.names or site.lower() in style.domains)):
        return tuple(layout.notes)
    return (*layout.notes, Note(f"Reprinted by {site}", public=True))
