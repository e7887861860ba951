"""Layout: what was found in a dispatch so far, and which stretch of the text is what."""

from __future__ import annotations

from dataclasses import dataclass, field

from clipping_archive.domain.story import Dateline, Note, Series
from clipping_archive.parsing.lines import Line
from clipping_archive.parsing.stamps import Stamp

DATELINE, TRAILER, SIGN_OFF, SIGN, PAGE, TOLD = range(6)
"""How well evidence shows which agency issued a dispatch, the best first."""

EVIDENCE = ("dateline credit", "trailer", "sign-off", "house sign", "page address", "told")

Span = tuple[str, int, int]


@dataclass(slots=True)
class Layout:
    """What was found, and ``spans``: (kind, start, end) in the text, in any order, never overlapping."""

    text: str
    language: str | None = None
    spans: list[Span] = field(default_factory=list)
    headline: str | None = None
    series: Series | None = None
    slugline: str | None = None
    byline: tuple[str, ...] = ()
    editor_note: str | None = None
    notes: list[Note] = field(default_factory=list)
    dateline: Dateline | None = None
    addresses: list[str] = field(default_factory=list)
    stamps: list[Stamp] = field(default_factory=list)
    claims: list[tuple[int, str]] = field(default_factory=list)
    reprinter: str | None = None
    cut: str | None = None
    signs: int = 0

    @property
    def korean(self) -> bool:
        """Whether it is Korean copy, so that a line in Hangul is no caption below the English."""
        return self.language == "ko"

    def take(self, kind: str, line: Line) -> None:
        """Say what a line is."""
        if line.start < line.end:
            self.spans.append((kind, line.start, line.end))

    def claim(self, rank: int, key: str) -> None:
        """Note evidence that an agency issued the dispatch; any but the weakest shows that it is one."""
        self.claims.append((rank, key))
        self.signs += rank < TOLD

    def note(self, words: str, *, public: bool) -> None:
        """Keep a note, for editors unless it is public."""
        self.notes.append(Note(words, public))

    @property
    def agency(self) -> tuple[str, str] | None:
        """The agency for which the best evidence speaks, the first of equals, and what evidence that is."""
        if not self.claims:
            return None
        rank, key = min(self.claims, key=lambda claim: claim[0])
        return key, EVIDENCE[rank]

    def covering(self) -> list[Span]:
        """Give the spans in order with the places between them as gaps, so that they cover the text."""
        found: list[Span] = []
        at = 0
        for kind, start, end in sorted(self.spans, key=lambda span: span[1]):
            if at < start:
                found.append(("gap", at, start))
            found.append((kind, start, end))
            at = end
        if at < len(self.text):
            found.append(("gap", at, len(self.text)))
        return found
