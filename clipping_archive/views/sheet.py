"""How a page is set, whoever prints it."""

from __future__ import annotations

from typing import NamedTuple

MEASURE = 72
"""Characters of text in a line: the middle of the 60 to 75 that are easily read (Bringhurst, 2.1.2)."""

PAPERS = ("a4", "letter")

NUMBERS = 4
"""Cells for the number of a paragraph."""


class Sheet(NamedTuple):
    """How a page is set: ``width`` cells, ``drawn`` where thin rules may be box characters, ``paper``."""

    width: int = MEASURE + NUMBERS
    drawn: bool = False
    paper: str = "a4"

    @property
    def measure(self) -> int:
        """The width of a column of text with its numbers."""
        return max(20, min(self.width, MEASURE + NUMBERS))
