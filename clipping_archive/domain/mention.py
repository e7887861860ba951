"""Words in a text, and where they stand; apart from the other findings, since a search needs no more."""

from __future__ import annotations

from typing import NamedTuple


class Mention(NamedTuple):
    """Words in the text: ``paragraphs[paragraph][start:end] == text``; None is the headline."""

    paragraph: int | None
    start: int
    end: int
    text: str
    rule: str = ""
