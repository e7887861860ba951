"""Paragraphs, sentences and quotations, as spans of code points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import either, small_words

_CLOSER = {"“": "”", "„": "“", "«": "»", "``": "''", "''": "''", '"': '"'}
_OPENER = re.compile(r"“|„|«|\"|``|''(?=\S)")
_CURLY = re.compile("[“”]")
_AGAIN = re.compile(r"(?<=[,.!?])“(?=\s[a-zA-Z])")
_SHORT = either(r"""
    [A-Z], [A-Z]\.[A-Z], Mr, Mrs, Ms, Dr, St, Jr, Sr, Rep, Sen, Gen, Gov, Lt, Col, Capt, Cmdr, Adm, Maj
    Del, Reps, Sens, Cpl, Pvt, Supt, Det, Hon
    Sgt, Prof, Rev, Ven, No, vs, Jan, Feb, Mar, Apr, Aug, Sept, Sep, Oct, Nov, Dec, Inc, Corp, Co, Ltd
    a\.m, p\.m, etc, approx
""")
_ABBREVIATION = re.compile(rf"(?:^|[\s(“\"\-/]){_SHORT}$")
_STOP = re.compile(r"[.!?](?=['’”\"»)]{0,3}(?:\s|$)|[A-Z][a-z]|-{3})")
_NEW_SENTENCE = re.compile(r"\s+[A-Z“\"‘„«]|\s*$")
_SPOKE = either("said, asked, replied, says, asks, added, wrote, shouted, repeated, responded, tweeted, told")
_ASKS = re.compile(rf"\s+(?:[A-Z][\w.’'-]*\s+){{1,4}}{_SPOKE}\b")
"""Behind "...?": whoever asked it, and no sentence of its own."""
_GOES_ON = re.compile(r"[)’']?\s[a-z]")
_SINGLE = re.compile(
    r"[‘'](?<![\w’'].)"  # the mark itself first: so only marks are looked at
    r"([^‘’'\n]{1,200}(?:['’]\w[^‘’'\n]{0,200}){0,6})"  # an apostrophe inside is followed by a letter
    r"[’'](?!\w)"
)
_INITIALS = re.compile(r"(?<=\b[A-Z]\.[A-Z])\.\Z")
_CAPITALS = re.compile(r"[A-Z][A-Z’'.-]")
_DATELINE = re.compile(
    r"[A-Z][A-Z’'.-]+(?: [A-Z][A-Z’'.-]*){0,3}(?:, (?:[A-Z][\w.]*|\d{1,2})(?: \d{1,2})?){0,3}"
    r"(?: ?\([A-Z][\w/ -]{1,20}\))? (?:--|—|–|-) (?=[A-Z\d“\"])"
)
"""The place that stands before a story of a collection is no part of anybody's words."""
_SPEAKS = r"(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|(?:[Tt]he |an? )?[\w.’'-]+(?: [\w.’'-]+){0,4})"
_LOST = re.compile(
    rf"[,!?](?= (?:{_SPEAKS} (?:said|says|added|told)|(?:said|says|added) (?:the |an? )?[\w.’'-]+)\b"
    r"[^,;:“”\"]{0,50}\.\s*$)"
)
"""Where a quotation ends that lost its closing mark: before the saying that closes the paragraph."""
LONGEST = 4000
"""A longer sentence is a table or a text that lost its stops; it is cut, so that no rule reads on and on."""


class Quotation(NamedTuple):
    """Words in quotation marks: ``start..end`` with the marks, ``inner..outer`` without.

    ``closed`` is false where the mark that ends it is missing and it runs to the
    end of the paragraph, as a quotation of several paragraphs does.
    """

    start: int
    inner: int
    outer: int
    end: int
    closed: bool


def quotations(text: str) -> list[Quotation]:
    """List the quotations of a paragraph; single marks count where there are no others."""
    found: list[Quotation] = []
    at = 0
    while match := _OPENER.search(text, at):
        closer, close = _closed_by(text, match[0], match.end())
        if close < 0:
            if lost := _LOST.search(text, match.end()):
                found.append(Quotation(match.start(), match.end(), lost.start(), lost.start(), closed=True))
            elif text[match.end() :].strip():
                found.append(Quotation(match.start(), match.end(), len(text), len(text), closed=False))
            break
        found.append(Quotation(match.start(), match.end(), close, close + len(closer), closed=True))
        at = close + len(closer)
    return found or _single(text)


def _closed_by(text: str, opener: str, inner: int) -> tuple[str, int]:
    """Find the mark that ends a quotation, -1 for none.

    Copy mixes marks: a straight one ends a curly quotation or a curly one a
    straight, and a second opening one stands for the closing one.
    """
    closer = _CLOSER[opener]
    close = text.find(closer, inner)
    if opener == "“":
        if (outer := _outer(text, inner, close)) is not None:
            return closer, outer
        if (again := _AGAIN.search(text, inner, close if close >= 0 else len(text))) is not None:
            return "“", again.start()
        if close < 0:
            return '"', text.find('"', inner)
    if opener == '"' and (curly := text.find("”", inner, close if close >= 0 else len(text))) >= 0:
        return ("”", curly) if text.find("“", inner, curly) < 0 else (closer, close)
    return closer, close


def _outer(text: str, inner: int, close: int) -> int | None:
    """Find the end of a quotation with others inside, where each mark of the paragraph has its partner."""
    if text.find("“", inner, close) < 0 or text.count("“") != text.count("”"):
        return None
    depth = 1
    for found in _CURLY.finditer(text, inner):
        depth += 1 if found[0] == "“" else -1
        if depth == 0:
            return found.start()
    return None


def _single(text: str) -> list[Quotation]:
    return [
        Quotation(found.start(), found.start(1), found.end(1), found.end(), closed=True)
        for found in _SINGLE.finditer(text)
        if " " in found[1]
    ]


def masked(text: str, quoted: Sequence[Quotation]) -> str:
    """Give the text with the inside of every quotation blotted out by NUL, lengths kept."""
    parts: list[str] = []
    at = 0
    for quote in quoted:
        parts += (text[at : quote.inner], "\x00" * (quote.outer - quote.inner))
        at = quote.outer
    return "".join([*parts, text[at:]])


def sentences(text: str, quoted: Sequence[Quotation]) -> list[tuple[int, int]]:
    """List the sentences of a paragraph.

    A quotation is never cut; it ends a sentence where its last mark is a full
    stop and a capital or another quotation follows.
    """
    spans: list[tuple[int, int]] = []
    placed = _DATELINE.match(text) if _CAPITALS.match(text) else None
    start = placed.end() if placed else 0
    for end in [*_ends(text, quoted), len(text)]:
        while start < end and text[start].isspace():
            start += 1
        while end - start > LONGEST:
            cut = text.rfind(" ", start, start + LONGEST) + 1 or start + LONGEST
            spans.append((start, cut))
            start = cut
        if start < end:
            spans.append((start, end))
        start = max(start, end)
    return spans


def _ends(text: str, quoted: Sequence[Quotation]) -> Iterator[int]:
    number = 0
    for found in _STOP.finditer(text):
        at = found.start()
        while number < len(quoted) and quoted[number].end <= at:
            number += 1
        end = at + 1
        if number < len(quoted) and quoted[number].start <= at:
            end = quoted[number].end
            if at + 1 < end - 2 or not _NEW_SENTENCE.match(text, end):
                continue
            if found[0] != "." and _ASKS.match(text, end):
                continue
        elif found[0] == "." and (
            _GOES_ON.match(text, end) or _ABBREVIATION.search(text, max(0, at - 8), at)
        ):
            continue
        while end < len(text) and text[end] in "'’)":
            end += 1
        yield end


class Paragraph(NamedTuple):
    """A paragraph by its number: its text, its quotations, and the text with them blotted out.

    ``words`` are those of the blotted text in small letters: an expression that needs a word which is none
    of them is not tried.
    """

    number: int
    text: str
    quoted: tuple[Quotation, ...]
    blotted: str
    words: frozenset[str]

    @classmethod
    def of(cls, number: int, text: str) -> Paragraph:
        """Prepare a paragraph for reading."""
        quoted = tuple(quotations(text))
        blotted = masked(text, quoted) if quoted else text
        return cls(number, text, quoted, blotted, small_words(blotted.lower()))

    def sentences(self) -> Iterator[Sentence]:
        """Give its sentences in order."""
        number = 0
        for start, end in sentences(self.text, self.quoted):
            first = number
            while number < len(self.quoted) and self.quoted[number].start < end:
                number += 1
            yield Sentence(self, start, end, self.quoted[first:number])


class Sentence(NamedTuple):
    """A sentence: its paragraph, the span ``start..end`` in it, and the quotations that begin there."""

    paragraph: Paragraph
    start: int
    end: int
    quoted: tuple[Quotation, ...]

    @property
    def text(self) -> str:
        """The whole paragraph, in whose offsets everything is counted."""
        return self.paragraph.text

    @property
    def blotted(self) -> str:
        """The whole paragraph with its quotations blotted out."""
        return self.paragraph.blotted

    @property
    def words(self) -> frozenset[str]:
        """The words of the whole paragraph that stand in no quotation, in small letters."""
        return self.paragraph.words

    @property
    def body_end(self) -> int:
        """The end without the final full stop, if that stands outside quotation marks."""
        end = self.end
        while (
            end > self.start and self.text[end - 1] in ".!? " and not _INITIALS.match(self.text, end - 1, end)
        ):
            end -= 1
        return end
