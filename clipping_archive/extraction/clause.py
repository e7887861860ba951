"""One cue of saying: who says it, and what is said, which stands before it, behind it or around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.content_ends import content_end
from clipping_archive.extraction.contents import (
    OPENERS,
    SUMMED_UP,
    is_content,
    is_thing,
    opens_content,
    second_quotation,
)
from clipping_archive.extraction.finite import went_on
from clipping_archive.extraction.followers import joined_subject
from clipping_archive.extraction.frames import Frame, Span, auxiliary_before, skip_listener, skip_when
from clipping_archive.extraction.patterns import either, listed, word_set
from clipping_archive.extraction.sentences import Sentence
from clipping_archive.extraction.subject_behind import between, subject_behind
from clipping_archive.extraction.subjects import subject_before
from clipping_archive.extraction.tails import CLOSERS, is_clause, tail_content
from clipping_archive.gazetteer import Cue, cue_families

_NOT_SAID = word_set("was were is are be been being to may might would could should can will")
"""Auxiliaries that make a passive or a mere possibility of a saying verb."""
_LETTERED = either("""
    ribbon, sign, banner, plaque, placard, inscription, T-shirt, tombstone, plate, label, wreath, poster
""")
_INSCRIBED = re.compile(rf"\b{_LETTERED}s?$")
"""What bears letters says nothing."""
_TELLING = re.compile(
    r"(?:poll|survey|data|figure|report|study|studies|record|document|paper|statistic|result|finding|letter"
    r"|index|model|list|\bit$)",
    re.IGNORECASE,
)
"""What tells something by showing it."""
_RELATIVE = re.compile(
    r"\b(?:who|which|that)(?: (?:has|had|have|also|once|\w+ly|(?:last|this|on|in) \w+))* $"
)
_GOES_ON = tuple(
    f",{mark}{word} "
    for mark in (" ", ' "', " “", " ''")
    for word in listed(
        "is, are, was, were, will, would, could, should, can, may, might, must, has, have, had"
    )
)
"""Behind "A pilot, he said, ...": the verb of what is said."""
_UNHEARD = frozenset({"call for", "demand", "request"})
"""Wishes that name no listener: called for an end of the talks."""
_PARTICIPLE = re.compile(r"[a-z]+ing\b")
_INVERTED = frozenset(("say", "add", "note", "explain"))
_ONLY_NAMED = re.compile(
    r" (?:[\w.’'-]+ ){0,4}?[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*){1,3}"
    r"(?:, (?:(?:an?|the) [a-z][^,;:]{2,120}"
    r"|(?!who |which )[a-z][^,;:]{2,40} (?:of|for|at|with|in) [^,;:]{2,80}))?"
    r"(?:, (?:who|which|whose) [^;:]{2,120})?$"
)
"""A name in full and what it is: "Jane Ottoway, vice president of the Home Builders"."""
Place = tuple[Cue, Span]


class _Reading(NamedTuple):
    """A cue with its subject, with what stands before that (``tail``), and with where content behind begins.

    ``heard`` is where the listener ends, ``at`` the first word behind him and behind when and where it was;
    ``that`` says whether "that" or a colon stands there.
    """

    sentence: Sentence
    cue: Cue
    span: Span
    who: Span | None
    tail: Span | None
    heard: int
    at: int
    that: bool

    def words(self, span: Span) -> str:
        """Give the words of a span."""
        return self.sentence.text[slice(*span)]

    @property
    def rest(self) -> str:
        """What stands behind the cue and its listener."""
        return self.sentence.text[self.at : self.sentence.body_end].strip(" ,")

    @property
    def takes(self) -> frozenset[str]:
        """What the verb may be followed by."""
        return cue_families()[self.cue.family].takes

    def frame(self, rule: str, content: Span) -> Frame:
        """Make a saying of it."""
        return Frame(rule, self.span, self.who, (content,), None, self.cue.lemma)


def read_clause(sentence: Sentence, place: Place, found: Sequence[Frame]) -> Frame | None:
    """Read one cue; ``found`` are the sayings of the sentence before it."""
    cue, (start, end) = place
    verb = _verb_of(sentence, start)
    if verb is None:
        return None
    floor = max((stop for frame in found for _, stop in frame.contents), default=sentence.start)
    who = subject_before(sentence, floor, verb) or _same(sentence, found, start)
    who = who or joined_subject(sentence, start)
    if who and _is_inverted(sentence, floor, cue, start, end):
        who = None  # "Once prices return, it will grow, said Jane Ottoway, head of the port."
    heard = behind_listener(sentence, cue, end)
    at, that = skip_when(sentence, heard)
    tail = tail_content(sentence, who[0] if who else start, floor)
    one = _Reading(sentence, cue, (start, end), who, tail, heard, at, that)
    return _around(one) or _before(one) or _around(one, clause=True) or _behind(one)


def behind_listener(sentence: Sentence, cue: Cue, end: int) -> int:
    """Give where the listener of a cue ends, the cue's own end where it has none."""
    hears = "person" in cue_families()[cue.family].takes and cue.family not in SUMMED_UP
    return skip_listener(sentence, end) if hears and cue.lemma not in _UNHEARD else end


def _verb_of(sentence: Sentence, start: int) -> int | None:
    """Give where the verb of a cue begins ("went on / to say"); None where nobody has said it."""
    blotted = sentence.blotted[sentence.start : sentence.end]
    if auxiliary_before(blotted, start - sentence.start) not in _NOT_SAID:
        return start
    return went_on(sentence.blotted, start)


def _around(one: _Reading, *, clause: bool = False) -> Frame | None:
    """Read "A pilot, he said, would be sent"; what stands before is a clause only where nothing else fits."""
    if not one.tail or (is_clause(one.words(one.tail)) and not clause):
        return None
    who = one.who
    if who is None and one.cue.lemma in _INVERTED:  # "A pilot, said Ottoway, would be sent"
        who = subject_behind(one.sentence, one.span[1])
    behind = one.span[1] if one.who else who[1] if who else 0
    if who is None or not one.sentence.text.startswith(_GOES_ON, behind):
        return None
    return one._replace(who=who).frame("content around", (one.tail[0], one.sentence.body_end))


def _before(one: _Reading) -> Frame | None:
    """Read "It rains, she said" and ""...," said Ottoway"."""
    tail, who = one.tail, one.who
    if tail is None:
        return None
    closed = not one.rest or not one.that or one.sentence.text[one.heard : one.heard + 1] in ",."
    if (
        not closed
        or (who and _RELATIVE.search(one.sentence.text, who[0], one.span[0]))
        or not is_content(one.sentence, tail, one.cue.family, one.heard if who else one.sentence.end)
        or (who and not one.that and _names_a_work(one.sentence, tail, one.rest))
        or not (who or _is_said(one.words(tail)))
    ):
        return None
    return _spoken_before(one, tail)


def _behind(one: _Reading) -> Frame | None:
    """Read "Ottoway said it rains"."""
    sentence, cue, who = one.sentence, one.cue, one.who
    if who is None or not one.rest:
        return None
    if cue.lemma == "read" and _INSCRIBED.search(one.words(who)):
        return None
    if not opens_content(sentence, cue.family, one.at, that=one.that):
        return None
    passing = "noun" in one.takes and _in_passing(sentence, who, one.span[0], one.at)
    if not one.that and (passing or is_thing(sentence, cue.lemma, one.at)):
        return None
    content = one.at, content_end(sentence, who, cue.family, one.at)
    if cue.family == "show" and not one.that and _is_sight(one.words(who), one.words(content)):
        return None
    return one.frame("content behind", content)


def _same(sentence: Sentence, found: Sequence[Frame], start: int) -> Span | None:
    """Give who spoke before: where "and" follows, or where his clause ends: "Ottoway, who says so, said"."""
    before = found[-1] if found else None
    if before is None or before.speaker is None:
        return None
    between = sentence.text[before.contents[-1][1] : start].strip(' ,"”')
    if between in ("and", "but"):
        return before.speaker
    if between:
        return None
    name = sentence.text[slice(*before.speaker)].removesuffix(" who")
    low = before.speaker[0]
    return (low, low + len(name.rstrip(" ,"))) if len(name) < before.speaker[1] - low else None


def _is_inverted(sentence: Sentence, floor: int, cue: Cue, start: int, end: int) -> bool:
    """Tell a verb that closes a reported clause, with nothing behind it but a name and what it is beside."""
    if cue.lemma not in _INVERTED or not sentence.text[floor:start].endswith(", "):
        return False
    found = _ONLY_NAMED.match(sentence.blotted, end, sentence.body_end)
    return found is not None and is_clause(sentence.text[floor:start])


def _names_a_work(sentence: Sentence, tail: Span, rest: str) -> bool:
    """Tell a title or a shout that ends a circumstance from words: On "The Hour," Ottoway said it rained."""
    quote = next((one for one in sentence.quoted if one.end == tail[1]), None)
    if quote is None or quote.start <= tail[0]:
        return False
    ahead = sentence.text[tail[0] : quote.start]
    return not is_clause(ahead) and is_clause(rest) and not _PARTICIPLE.match(rest)


def _is_said(words: str) -> bool:
    """Tell what can be said, quoted or a clause, from a name with what stands beside it."""
    return words[-1] in CLOSERS or is_clause(words)


def _is_sight(subject: str, words: str) -> bool:
    """Tell what a thing or a person shows ("prices showed gains") from what data or a paper tells."""
    return words[:1].islower() and not _is_said(words) and not _TELLING.search(subject)


def _in_passing(sentence: Sentence, who: Span, cue: int, at: int) -> bool:
    """Tell a relative clause that sums words up: "Ottoway, who criticized the port, left"."""
    relative = _RELATIVE.search(sentence.text, who[0], cue)
    return relative is not None and sentence.text[at:].removeprefix("to ")[:1] not in OPENERS


def _spoken_before(one: _Reading, tail: Span) -> Frame | None:
    """Make a saying of the words before its speaker, and of the second half of a quotation behind him."""
    sentence, span = one.sentence, one.span
    told = one.cue.family == "tell"
    speaker = one.who or (between(sentence, tail, span[0]) if told else subject_behind(sentence, span[1]))
    if speaker is None:
        return None
    if speaker[0] > tail[0]:
        tail = tail[0], min(tail[1], len(sentence.text[: speaker[0]].rstrip(" ")))
    second = second_quotation(sentence, max(span[1], speaker[1]))
    return Frame("content before", span, speaker, (tail, *second), None, one.cue.lemma)
