"""Quotations of several paragraphs whose speaker is named only in the last of them."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain.findings import Attribution
from clipping_archive.extraction.joined import spoken_again
from clipping_archive.extraction.sentences import Paragraph

RULE = "quotation led up"
_GUESSED = "quotation after its speaker"


class Waiting:
    """Paragraphs that are a quotation left open, of nobody that the text has named for it."""

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []

    def settle(
        self, found: list[Attribution], made: Sequence[Attribution], paragraph: Paragraph
    ) -> list[Attribution]:
        """Give the statements found so far, those of waiting paragraphs with the speaker that ``made`` names.

        Each paragraph of such a quotation opens with a mark, and only the last one
        ends with one; a guess at the speaker before it is taken back.
        """
        if not paragraph.quoted or paragraph.quoted[0].start > 0:
            self.paragraphs.clear()
            return found
        told = made[0] if made and made[0].start == 0 and made[0].rule != _GUESSED else None
        if told is None:
            if _is_open(paragraph):
                self.paragraphs.append(paragraph)
            else:
                self.paragraphs.clear()
            return found
        led = {one.number: one for one in self.paragraphs} if told.cue_mention else {}
        self.paragraphs.clear()
        kept = [one for one in found if one.paragraph not in led]
        return [*kept, *(spoken_again(told, one, one.quoted[0], RULE) for one in led.values())]


def _is_open(paragraph: Paragraph) -> bool:
    return len(paragraph.quoted) == 1 and not paragraph.quoted[0].closed
