"""One statement in several pieces: quotations that a cue parts, and those that follow it, are one."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain.findings import Attribution
from clipping_archive.extraction.sentences import Paragraph, Quotation

PIECES = frozenset({"split quotation", "quotation continued"})
LONGEST_GAP = 200
"""More words between two quotations are not only "..., he said, ..." but news of their own."""


def joined(made: Sequence[Attribution], text: str) -> list[Attribution]:
    """Make one statement of a quotation and its further pieces in a paragraph.

    The cue and the speaker between the pieces stay inside its span, as those of
    "..., adding that ..." do.
    """
    found: list[Attribution] = []
    for one in made:
        if found and one.rule in PIECES and _goes_on(found[-1], one, text):
            found[-1] = _both(found[-1], one, text)
        else:
            found.append(one)
    return found


def _goes_on(first: Attribution, piece: Attribution, text: str) -> bool:
    """Tell whether a piece has the speaker and the cue of the statement before, near enough to it."""
    gap = len(text[first.end : piece.start].strip())
    longest = min(LONGEST_GAP, first.end - first.start + piece.end - piece.start)
    return first.direct and first.cue_mention == piece.cue_mention and gap <= longest


def _both(first: Attribution, piece: Attribution, text: str) -> Attribution:
    words = text[first.start : piece.end]
    return first._replace(end=piece.end, text=words, rule=piece.rule)


def spoken_again(said: Attribution, paragraph: Paragraph, quote: Quotation, rule: str) -> Attribution:
    """Give a further quotation to whoever said another, with the cue and the carrier of that."""
    return said._replace(
        paragraph=paragraph.number,
        start=quote.start,
        end=quote.end,
        text=paragraph.text[quote.start : quote.end],
        direct=True,
        rule=rule,
    )
