"""The way back from the words of a story to the lines of the decoded text."""

from __future__ import annotations

import re
from bisect import bisect_right

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.mention import Mention
from clipping_archive.domain.reason import Stood

_LINE_END = re.compile(r"\r\n|\n|\r")


class Original:
    """The decoded text of a clipping, in which the words of its story are looked up."""

    def __init__(self, clipping: Clipping) -> None:
        self._text = clipping.dispatch.text
        self._ends = [found.span() for found in _LINE_END.finditer(self._text.original)]
        self._behind = [end for _, end in self._ends]
        self._pieces: dict[str, list[tuple[int, str]]] = {}
        at = 0
        for piece in clipping.story.pieces:
            self._pieces.setdefault(piece.kind, []).append((at, piece.text))
            at += len(piece.text)

    def stood(self, at: Mention) -> Stood | None:
        """Say where words stand as they came; None where they do not, as those of a corrected headline."""
        start = self._in_headline(at) if at.paragraph is None else self._in_paragraph(at.paragraph, at)
        if start is None:
            return None
        first, last = self._text.origin(start), self._text.origin(start + at.end - at.start)
        line = bisect_right(self._behind, first)
        last_line = bisect_right(self._behind, max(first, last - 1))
        opened = self._behind[line - 1] if line else 0
        closed = self._ends[last_line][0] if last_line < len(self._ends) else len(self._text.original)
        raw = _LINE_END.sub("\n", self._text.original[opened:closed])
        return Stood(first, last, line + 1, first - opened + 1, last_line + 1, raw)

    def _in_paragraph(self, number: int, at: Mention) -> int | None:
        paragraphs = self._pieces.get("paragraph", [])
        if number >= len(paragraphs):
            return None
        start, text = paragraphs[number]
        return start + at.start if text[at.start : at.end] == at.text else None

    def _in_headline(self, at: Mention) -> int | None:
        for start, text in self._pieces.get("headline", ()):
            if (found := text.find(at.text)) >= 0:
                return start + found
        return None
