"""Stories of invented people, and what extraction makes of them."""

from __future__ import annotations

from clipping_archive.domain.findings import Attribution, Mention
from clipping_archive.domain.story import IssuedBy, Story
from clipping_archive.extraction.attributions import find_attributions
from clipping_archive.extraction.cast import Cast
from clipping_archive.extraction.outlets import find_outlets
from clipping_archive.extraction.people import find_people
from clipping_archive.extraction.sentences import Paragraph, Sentence


def cast_of(*paragraphs: str, headline: str | None = None, agency: str | None = None) -> Cast:
    """Read a story as far as its people and outlets."""
    issued = IssuedBy(agency, agency.upper()) if agency else None
    story = Story(paragraphs=paragraphs, headline=headline, agency=issued)
    return Cast(story, find_people(story), find_outlets(story))


def statements_in(*paragraphs: str, agency: str | None = None) -> list[Attribution]:
    """Find the statements of a story."""
    return list(find_attributions(cast_of(*paragraphs, agency=agency)))


def sentence_of(text: str) -> Sentence:
    """Give the one sentence of a text."""
    (sentence,) = Paragraph.of(0, text).sentences()
    return sentence


def mention_of(text: str, words: str, paragraph: int = 0) -> Mention:
    """Point at the first place where the words stand."""
    start = text.index(words)
    return Mention(paragraph, start, start + len(words), words)
