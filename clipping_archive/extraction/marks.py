"""Whether quoted words in a statement are speech, or a term that its sentence sets in marks."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Attribution
from clipping_archive.extraction.patterns import word_set
from clipping_archive.extraction.sentences import Paragraph, Quotation

LEAST_WORDS = 4
"""So many quoted words are speech, also where more is reported around them."""
LEAST_OF_A_NAME = 8
"""Behind an article fewer words are a name or a label: the "unlimited and sustained" effort."""

_ARTICLE = re.compile(r"(?<!\w)(?:an?|the|its|his|her|their)(?: [\w,.-]+){0,2} $", re.IGNORECASE)
_VERBS = word_set("is are was were be will would must can cannot could should has have had do does did not")
_WORD = re.compile(r"\w+")


def is_direct(paragraph: Paragraph, said: Attribution) -> bool:
    """Tell whether words in quotation marks make a statement a quotation.

    Any do behind their cue, or where they open the statement. But a sentence that
    only ends in its source ("The "old" port burned, Ottoway said") is the
    reporter's: there a term in marks is a scare quote, and longer words are needed.
    """
    quoted = [one for one in paragraph.quoted if one.inner < said.end and one.outer > said.start]
    ahead = said.cue_mention is None or said.cue_mention.start < said.start
    if ahead or any(one.start <= said.start for one in quoted):
        return True
    return any(_speaks(paragraph.text, one, said.start, said.end) for one in quoted)


def _speaks(text: str, quote: Quotation, start: int, end: int) -> bool:
    words = text[max(start, quote.inner) : min(end, quote.outer)]
    count = len(words.split())
    if 2 * count >= len(text[start:end].split()):
        return True
    label = _ARTICLE.search(text[start : quote.start]) and _VERBS.isdisjoint(_WORD.findall(words))
    return count >= (LEAST_OF_A_NAME if label else LEAST_WORDS)
