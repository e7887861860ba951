"""What the readers of other languages share: masked quotations, sentences, parties, cited outlets."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Attribution, CitedOutlet, Mention, Speaker
from clipping_archive.domain.story import Story
from clipping_archive.extraction.outlets import NamedOutlet

MASK = "\u25a1"
"""Stands for every character of a quotation in a masked text, so that no rule reads into it."""
_AND = re.compile(r"[과와] | ?· ?|, | и ")
_STRAIGHT = re.compile(r'"[^"\n]{1,2000}"')
_PAIRS = re.compile(r"“[^“”]{1,2000}”|«[^«»]{1,2000}»|„[^„“”]{1,2000}[“”]")
_SINGLE = re.compile(r"‘[^‘’]{1,300}’|(?<!\w)'[^'\n]{1,300}'")
_OPENS = re.compile(r'(?:\A|(?<=[\s(\[—–«„“"-]))"(?=[^\s",.;:!?)\]»”—–-])')
LONGEST = 2000
"""No quotation has more code points."""


class Party(NamedTuple):
    """Somebody who may speak: words in a paragraph, what kind of speaker, and the name or outlet behind it.

    ``antecedent`` is the outlet that a noun ("the agency") takes up.
    """

    mention: Mention
    kind: str
    name: str | None
    outlet: str | None = None
    antecedent: Mention | None = None

    @property
    def speaker(self) -> Speaker:
        """The party as the speaker of a statement."""
        return Speaker(self.mention.text, self.kind, self.name, self.mention, self.antecedent)


class Said(NamedTuple):
    """A statement before it is pointed at: the content, and whatever is known of it."""

    paragraph: int
    start: int
    end: int
    direct: bool
    cue: Mention
    rule: str
    speaker: Party | None = None
    carrier: Party | None = None

    def attribution(self, text: str, own: str | None) -> Attribution:
        """Give the finding; the agency that issued the dispatch is no carrier of its own copy."""
        carrier = self.carrier
        if carrier is None and self.speaker and self.speaker.outlet:
            carrier = self.speaker
        key = carrier.outlet if carrier and carrier.outlet != own else None
        return Attribution(
            self.paragraph,
            self.start,
            self.end,
            text[self.start : self.end],
            self.direct,
            self.speaker.speaker if self.speaker else None,
            self.cue.text,
            key,
            self.rule,
            _carrier_rule(carrier) if key else "",
            self.cue,
            (carrier.antecedent or carrier.mention) if key and carrier else None,
        )


class Speakers:
    """Remembers who spoke last in a story, for "he" and for sentences without a subject."""

    def __init__(self) -> None:
        self._last: tuple[int, Party] | None = None

    def before(self, said: Said) -> Party | None:
        """Give who spoke before a statement that has no speaker: here, or a paragraph before."""
        near = self._last and said.paragraph - self._last[0] <= 1
        return self._last[1] if self._last and near and said.speaker is None else None

    def kept(self, said: Said) -> Said:
        """Remember the speaker of a statement, unless it is a medium."""
        if said.speaker and said.speaker.kind != "outlet":
            self._last = said.paragraph, said.speaker
        return said

    def noted(self, number: int, party: Party) -> None:
        """Remember somebody who is spoken of as the one whom "he" takes up."""
        self._last = number, party

    def forget(self) -> None:
        """Take it that somebody else is spoken of."""
        self._last = None


@dataclass(frozen=True, slots=True)
class ForeignSentence:
    """A sentence ``start..end`` of a paragraph; ``hidden`` has its quotations masked."""

    number: int
    text: str
    hidden: str
    start: int
    end: int
    parties: Sequence[Party]
    quotes: Sequence[tuple[int, int]]


def _carrier_rule(carrier: Party | None) -> str:
    return "carrier taken up" if carrier and carrier.antecedent else "carrier named"


def masked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Replace every quotation by as many masks; give the masked text and where the quotations stand.

    Marks within a quotation belong to it: pairs that tell their sides count first, single marks last.
    """
    found: list[tuple[int, int]] = []
    taken = bytearray(len(text))
    for spans in (
        [one.span() for one in _PAIRS.finditer(text)],
        _straight(text),
        [one.span() for one in _SINGLE.finditer(text)],
    ):
        for start, end in spans:
            if 1 not in taken[start:end]:
                taken[start:end] = b"\1" * (end - start)
                found.append((start, end))
    found.sort()
    pieces: list[str] = []
    at = 0
    for start, end in found:
        pieces += text[at:start], MASK * (end - start)
        at = end
    return "".join(pieces) + text[at:], found


def _straight(text: str) -> list[tuple[int, int]]:
    """Pair straight marks: the outer ones where they are nested and balanced, else each with the next."""
    opens = {one.start() for one in _OPENS.finditer(text)}
    depth, deepest, start, spans = 0, 0, 0, []
    for at in (one.start() for one in re.finditer('"', text)):
        if at in opens:
            start = at if depth == 0 else start
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                spans.append((start, at + 1))
        deepest = max(deepest, depth)
        if depth < 0:
            break
    if depth == 0 and deepest > 1 and all(end - start <= LONGEST for start, end in spans):
        return spans
    return [one.span() for one in _STRAIGHT.finditer(text)]


def spans_between(text: str, stops: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Cut a masked text into sentences: each ends with a match of ``stops``."""
    start = 0
    for stop in stops.finditer(text):
        yield start, stop.end()
        start = stop.end()
    if start < len(text):
        yield start, len(text)


def point(text: str, paragraph: int | None, start: int, end: int, rule: str) -> Mention:
    """Point at words."""
    return Mention(paragraph, start, end, text[start:end], rule)


def covered(mentions: Iterable[Mention], paragraph: int | None) -> set[int]:
    """List the places of a paragraph that mentions cover."""
    return {place for at in mentions if at.paragraph == paragraph for place in range(at.start, at.end)}


def apart(parties: Iterable[Party]) -> list[Party]:
    """Keep the first of parties whose words overlap, then give them in the order of the text."""
    kept: list[Party] = []
    taken: set[int] = set()
    for one in parties:
        place = range(one.mention.start, one.mention.end)
        if taken.isdisjoint(place):
            kept.append(one)
            taken.update(place)
    return sorted(kept, key=lambda one: one.mention.start)


def _together(story: Story, first: Mention, second: Mention) -> bool:
    """Tell whether two media carry the same words: "조선중앙통신과 노동신문이", "ТАСС и Интерфакс"."""
    if first.paragraph is None or first.paragraph != second.paragraph:
        return False
    return _AND.fullmatch(story.paragraphs[first.paragraph], first.end, second.start) is not None


def cited(story: Story, named: Sequence[NamedOutlet], said: Sequence[Attribution]) -> tuple[CitedOutlet, ...]:
    """List the outlets that are named, in the order of the text, with the statements each carries."""
    own = story.agency.key if story.agency else None
    carried = Counter(one.outlet for one in said)
    speaking = {one.outlet_mention for one in said}
    for first, second in pairwise(named):
        if first.key != second.key and _together(story, first.mention, second.mention):
            carried[first.key] += second.mention in speaking and first.mention not in speaking
            carried[second.key] += first.mention in speaking and second.mention not in speaking
    mentions: dict[str, list[NamedOutlet]] = defaultdict(list)
    for one in named:
        mentions[one.key].append(one)
    return tuple(
        CitedOutlet(
            key,
            named_so[0].facts.name,
            0 if key == own else carried[key],
            tuple(one.mention for one in named_so),
            "own agency" if key == own else "carries statements" if carried[key] else "named only",
        )
        for key, named_so in mentions.items()
    )
