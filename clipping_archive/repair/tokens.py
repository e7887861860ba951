"""Text that a corpus cut into tokens: ``( Moss ) said , `` we do n't ''``."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change

FEWEST = 4
"""So many marks that stand alone are a habit; fewer are slips, as in ``April 25 , 1997``."""
MAJORITY = 4
"""For every mark that is set as usual so many must stand alone."""

_ALONE = re.compile(r"(?<=\w) ,(?=[ \n])|(?<=[^\W_]) \.(?=\n|\Z)|(?<=\w) (?:'s|n't)(?!\w)")
_SLIP = re.compile(r"(?<=[A-Za-z]{3}) (?=, [A-Za-z\d])")
_USUAL = re.compile(r"\w,[ \n]|[^\W_]\.(?:\n|\Z)|\w(?:'s|n't)\b")
_SPACE = re.compile(
    r"(?<=[^\s(\[`]) {1,3}(?=(?:[,;:!?%)\]]|''|’’|”)(?:\s|\Z))"
    r"|(?<=[^\s.]) {1,3}(?=\.(?:\s|\Z))"
    r"|(?<=\w) {1,3}(?=(?:n['’]t|['’](?:s|re|ve|ll|d|m))(?!\w))"
    r"|(?:\A|(?<=\s))(?P<mark>``|[(\[$£€“]) {1,3}(?=[\w(`“])"
)
_STRAIGHT = re.compile(r"(?P<before> ?)\"(?P<behind> ?)|(?P<line>\n)")


def join_tokens(text: str) -> Iterator[Change]:
    """Take out the spaces before and behind marks, in a text in which all of them stand alone.

    In any other text only the space before a comma between words is a slip.
    """
    if not (" ," in text or " .\n" in text or text.endswith(" .")):
        return
    alone = len(_ALONE.findall(text))
    if alone < FEWEST or alone < MAJORITY * len(_USUAL.findall(text)):
        for slip in _SLIP.finditer(text):
            yield Change(slip.start(), slip.end(), "", "tokens")
        return
    behind = -1
    for start, end in sorted({*_beside_marks(text), *_beside_straight(text)}):
        if start >= behind:
            yield Change(start, end, "", "tokens")
            behind = end


def _beside_marks(text: str) -> Iterator[tuple[int, int]]:
    """Find the spaces between a mark and its word; where nothing else opens, ``''`` may open too."""
    opens_too = "``" not in text
    for found in _SPACE.finditer(text):
        if not (opens_too and text.startswith("''", found.end())):
            yield (found.end("mark") if found["mark"] else found.start()), found.end()


def _beside_straight(text: str) -> Iterator[tuple[int, int]]:
    """Find the spaces inside straight quotation marks, in lines where every mark has a partner."""
    marks: list[re.Match[str]] = []
    for found in (*_STRAIGHT.finditer(text), None):
        if found and not found["line"]:
            marks.append(found)
            continue
        if len(marks) % 2 == 0:
            for number, mark in enumerate(marks):
                start, end = mark.span("before" if number % 2 else "behind")
                if start < end:
                    yield start, end
        marks = []
