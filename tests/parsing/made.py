"""Copy of invented people and places, and what parsing makes of it."""

from __future__ import annotations

from clipping_archive.domain.story import Story
from clipping_archive.domain.traced import Traced
from clipping_archive.parsing import parse
from clipping_archive.parsing.layout import Layout
from clipping_archive.parsing.lines import Line, lines_of
from clipping_archive.parsing.reading import lay_out

OPENING = "KARSK, March 5 (Yonhap) -- "
FERRY = "The ferry to Dunholt left Karsk on Tuesday with 212 people on board, its owner said."
NIGHT = "It was the first to sail by night since the harbor lights were put out in January."
PROSE = (
    FERRY,
    NIGHT,
    '"(We) will go," she said.',
    "(We) will go, she said, and nobody will stop us.",
    "By train and by bus, 400 people came to see it.",
    "By Tuesday, the harbor was open again.",
    "By Labor Day, he had hired a crew of nine.",
    "Terms of the deal were not disclosed.",
    "Terms of service were changed in March.",
    "Share adjusted for stock split.",
    "Shares in the owner rose 3 percent.",
    "25 shares changed hands on the first day.",
    "Advertisement sales fell 3 percent in the year.",
    "Cookies were baked on board for the children.",
    "Copyright law was changed in January.",
    "More news was expected from Karsk in the evening.",
    "Most read the notice too late.",
    "Contact with the ship was lost at noon.",
    "Contacted by phone, he declined to comment.",
    "Next week the harbor opens.",
    "Home prices fell in Dunholt.",
    "Tags were sewn to the sails.",
    "Related costs rose to 4 million crowns.",
    "Source material was found in the hold.",
    "Reuters was told of the plan in May.",
    "The report was published to coincide with a visit to Karsk.",
    "Xinhua reported from Dunholt on Tuesday that the ferry was late.",
    "He reported from Dunholt for nine years.",
    "Yonhap News Agency (Yonhap) said the ferry was late.",
    "The Associated Press (AP) reported it first.",
    "Korean Central News Agency (KCNA) carried the text.",
    "Captain Hanne Moss (AP) said so.",
    "UK Prime Minister Ann Moss sailed with them.",
    "The footage shows a man leaving the ferry.",
    "A photo carried by the newspaper showed the ferry at night.",
    "Edited by hand, the list held 212 names.",
    "This story began in a harbor.",
    "The end of the strike was near.",
    "Updates were promised by noon.",
    "Breaking the ice took an hour.",
    "Analysis of the water took a week.",
    "Urgent repairs were needed.",
    "Lead was found in the paint.",
    "In May 2024 the ferry was sold.",
    "On March 5, 2024, the ferry was sold.",
    "Friday, the harbor was shut.",
    "All news was good.",
    "Via the canal they reached Dunholt.",
    "Subject to approval, the sale ends in May.",
)
"""Sentences of a story: no tag, no byline, no dateline, no credit, no furniture."""


def line(text: str) -> Line:
    """Give a text as its only line."""
    (only,) = lines_of(text)
    return only


def kinds(text: str) -> list[tuple[str, str]]:
    """Give the pieces of a text that hold something, each with its kind."""
    layout = lay_out(text)
    return [(kind, text[start:end]) for kind, start, end in layout.covering() if kind != "gap"]


def kind_of(words: str, text: str) -> str:
    """Give the kind of the piece that holds the words."""
    (kind,) = {kind for kind, piece in kinds(text) if words in piece}
    return kind


def body(*lines: str, opening: str = OPENING) -> str:
    """Set a dispatch from its lines below a headline, a paragraph each."""
    return "\n\n".join(("Ferry leaves Karsk", opening + FERRY, *lines))


def story(text: str) -> Story:
    """Read a text."""
    return parse(Traced(text))


def laid(text: str) -> Layout:
    """Lay a text out."""
    return lay_out(text)
