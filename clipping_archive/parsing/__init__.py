"""Mended text -> Story: the layout of a dispatch, cut into pieces that cover the text without a gap."""

from __future__ import annotations

from clipping_archive.agencies import AGENCIES
from clipping_archive.domain.dispatch import Assumption
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import IssuedBy, Note, Piece, Story
from clipping_archive.domain.traced import Traced
from clipping_archive.parsing.dated import dated
from clipping_archive.parsing.layout import Layout, lay_out
from clipping_archive.parsing.repairs import list_repairs, take_back

__all__ = ["dated", "parse", "published", "take_back"]

_NAMES = {agency.key: agency.name for agency in AGENCIES}


def parse(text: Traced, *, agency: str | None = None) -> Story:
    """Take a mended text apart; ``agency`` is what the archivist says and wins over the text."""
    layout = lay_out(text.text)
    issued = _issued(layout, agency)
    doubts: tuple[Assumption, ...] = ()
    if not layout.signs:
        sentence = (
            "Nothing in the text shows that it is a dispatch: no dateline, credit, series tag or sign-off."
        )
        doubts = (Assumption("no-dispatch", sentence),)
    pieces = tuple(Piece(kind, text.text[start:end]) for kind, start, end in layout.spans)
    paragraphs = tuple(piece.text for piece in pieces if piece.kind == "paragraph")
    return Story(
        paragraphs=paragraphs,
        headline=layout.headline,
        series=layout.series,
        slugline=layout.slugline,
        byline=layout.byline,
        editor_note=layout.editor_note,
        notes=(Note(layout.editor_note, public=False),) if layout.editor_note else (),
        agency=issued,
        dateline=layout.dateline,
        language=_language(text.text),
        pieces=pieces,
        repairs=list_repairs(text, layout.spans),
        assumptions=doubts,
    )


def published(story: Story, given: Period | None) -> Published | None:
    """Decide when a story was published: what was given, else a dateline that names the year."""
    if given is not None:
        return Published(given, "given")
    if story.dateline and story.dateline.date and (period := Period.parse(story.dateline.date)):
        return Published(period, "dateline", story.dateline.date)
    return None


def _issued(layout: Layout, given: str | None) -> IssuedBy | None:
    if given:
        return IssuedBy(given, _NAMES.get(given, given), "given")
    if layout.agency is None:
        return None
    key, evidence = layout.agency
    return IssuedBy(key, _NAMES[key], evidence)


def _language(text: str) -> str | None:
    sample = text[:4000]
    letters = [char for char in sample if char.isalpha()]
    if len(letters) < 20:
        return None
    hangul = sum("\uac00" <= char <= "\ud7a3" for char in letters)
    cyrillic = sum("\u0400" <= char <= "\u04ff" for char in letters)
    if hangul * 3 > len(letters):
        return "ko"
    if cyrillic * 2 > len(letters):
        return "ru"
    words = set(sample.lower().split())
    return "en" if len(words & {"the", "of", "and", "to", "in", "a", "said"}) >= 3 else None
