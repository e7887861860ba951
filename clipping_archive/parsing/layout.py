"""Layout: what was found in a dispatch so far, and which stretch of the text is what."""

from __future__ import annotations

from collections.abc import Iterable

from clipping_archive.domain.story import Dateline, Note, Series
from clipping_archive.parsing.lines import Line
from clipping_archive.parsing.stamps import Stamp

DATELINE, TRAILER, SIGN_OFF, SIGN, PAGE, TOLD = range(6)
"""How well evidence shows which agency issued a dispatch, the best first."""

EVIDENCE = ("dateline credit", "trailer", "sign-off", "house sign", "page address", "told")

Span = tuple[str, int, int]


class Layout:
    """What was found, and ``spans``: (kind, start, end) in the text, in any order, never overlapping."""

    def __init__(
        self,
        text: str,
        *,
        language: str | None = None,
        spans: Iterable[Span] = (),
        dateline: Dateline | None = None,
        signs: int = 0,
    ) -> None:
        self.text = text
        self.language = language
        self.spans = list(spans)
        self.headline: str | None = None
        self.series: Series | None = None
        self.slugline: str | None = None
        self.byline: tuple[str, ...] = ()
        self.editor_note: str | None = None
        self.notes: list[Note] = []
        self.dateline = dateline
        self.addresses: list[str] = []
        self.stamps: list[Stamp] = []
        self.claims: list[tuple[int, str]] = []
        self.reprinter: str | None = None
        self.cut: str | None = None
        self.signs = signs

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
