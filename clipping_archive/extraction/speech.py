"""Sayings with a verb: CONTENT, X said; X said CONTENT; X told Y CONTENT; "...," X said, "..."."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.contents import (
    OPENERS,
    SUMMED_UP,
    content_end,
    is_content,
    is_thing,
    opens_content,
    second_quotation,
)
from clipping_archive.extraction.finite import went_on
from clipping_archive.extraction.followers import following, joined_subject
from clipping_archive.extraction.frames import (
    Frame,
    Span,
    auxiliary_before,
    finite_cues,
    is_negated,
    skip_listener,
    skip_when,
)
from clipping_archive.extraction.nouns import brought
from clipping_archive.extraction.patterns import either, listed, word_set
from clipping_archive.extraction.sentences import Sentence
from clipping_archive.extraction.sourced import (
    according_to,
    as_quoted_by,
    as_saying,
    expressed_above,
    inverted,
    issued_by,
    quoted_aside,
    reported_by,
)
from clipping_archive.extraction.subjects import subject_before, subject_behind
from clipping_archive.extraction.tails import CLOSERS, tail_content
from clipping_archive.extraction.verbs import holds_verb
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
    f", {word} "
    for word in listed(
        "is, are, was, were, will, would, could, should, can, may, might, must, has, have, had"
    )
)
"""Behind "A pilot, he said, ...": the verb of what is said."""
_UNHEARD = frozenset({"call for", "demand", "request"})
"""Wishes that name no listener: called for an end of the talks."""
_PARTY = re.compile(r"(?:an?|the) [a-z]|[A-Z][\w.’'-]* [A-Z]")
_INVERTED = frozenset(("say", "add", "note", "explain"))
_ONLY_NAMED = re.compile(
    r" (?:[\w.’'-]+ ){0,4}?[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*){1,3}"
    r"(?:, (?!who |which )(?:(?:an?|the) )?[a-z][^,;:]{2,40} (?:of|for|at|with|in) [^,;:]{2,80})?$"
)
"""A name in full and what it is: "Jane Ottoway, vice president of the Home Builders"."""
Place = tuple[Cue, Span]


def frames_of(sentence: Sentence) -> list[Frame]:
    """List the sayings of a sentence in the order of the text."""
    quoted = as_saying(sentence) or inverted(sentence)
    found = [quoted] if quoted else _clauses(sentence)
    tail = according_to(sentence)
    if tail and found:
        found = [_ending_before(frame, tail) for frame in found]
    elif tail:
        found = [tail]
    onward = as_quoted_by(sentence)
    if not found and (paper := issued_by(sentence)):
        found = [paper]
    if above := expressed_above(sentence):
        found = [above]
    if not found and onward:
        found = [reported_by(sentence, *onward)]
        onward = None
    onward = onward or (quoted_aside(sentence) if found else None)
    found = [*found, *brought(sentence, found)]
    return [_brought_on(frame, *onward) for frame in found] if onward else found


def _brought_on(frame: Frame, stop: int, who: Span) -> Frame:
    """Make the last medium of a chain the carrier of a saying; the content ends before its phrase."""
    contents = tuple((start, min(end, stop) if start < stop else end) for start, end in frame.contents)
    return frame._replace(carrier=who, contents=contents)


def _ending_before(frame: Frame, tail: Frame) -> Frame:
    """Give a saying the source named by "according to" as its carrier; its content ends before that."""
    stop = tail.contents[0][1]
    contents = tuple((start, min(end, stop) if start < stop else end) for start, end in frame.contents)
    return frame._replace(carrier=frame.carrier or tail.speaker, contents=contents)


def _clauses(sentence: Sentence) -> list[Frame]:
    """Find the saying that closes the sentence, then those inside and before it."""
    blotted = sentence.blotted[sentence.start : sentence.end]
    places = [
        (cue, (start, end))
        for cue, start, end in finite_cues(sentence)
        if not is_negated(blotted, _first_verb(cue, blotted, start - sentence.start))
    ]
    alone: dict[Span, Frame | None] = {}
    last = _closing(sentence, places, alone)
    found: list[Frame] = []
    behind = sentence.start
    for place in places:
        _, span = place
        if span[0] < behind or (last and span[0] >= last.cue[0]):
            continue
        frame = _clause(sentence, place, found) if found or span not in alone else alone[span]
        if frame and not (last and last.speaker and frame.contents[0][0] >= last.speaker[0]):
            found.append(frame)
            behind = span[1] if frame.rule == "content before" else max(stop for _, stop in frame.contents)
    found = [*found, last] if last else found
    return [*found, *following(sentence, found)]


def _first_verb(cue: Cue, sentence: str, at: int) -> int:
    """Give where the verb begins that a denial stands before: "has never / gone on to say"."""
    went = went_on(sentence, at) if cue.kind == "base" else None
    return at if went is None else went


def _closing(sentence: Sentence, places: list[Place], alone: dict[Span, Frame | None]) -> Frame | None:
    """Find the saying that closes a sentence; ``alone`` keeps how each cue read with none before it."""
    for place in reversed(places):
        frame = alone[place[1]] = _clause(sentence, place, [])
        if frame and frame.rule == "content before":
            return frame
    return None


def _clause(sentence: Sentence, place: Place, found: list[Frame]) -> Frame | None:
    """Read one cue: its subject, and its content before or behind it."""
    cue, (start, end) = place
    blotted = sentence.blotted[sentence.start : sentence.end]
    floor = max((stop for frame in found for _, stop in frame.contents), default=sentence.start)
    verb = start
    if auxiliary_before(blotted, start - sentence.start) in _NOT_SAID:
        if (went := went_on(sentence.blotted, start)) is None:
            return None
        verb = went
    who = subject_before(sentence, floor, verb) or joined_subject(sentence, start)
    if who and _is_inverted(sentence, floor, cue, start, end):
        who = None  # "Once prices return, it will grow, said Jane Ottoway, head of the port."
    takes = cue_families()[cue.family].takes
    hears = "person" in takes and cue.family not in SUMMED_UP and cue.lemma not in _UNHEARD
    after = skip_listener(sentence, end) if hears else end
    at, that = skip_when(sentence, after)
    rest = sentence.text[at : sentence.body_end].strip(" ,")
    tail = tail_content(sentence, who[0] if who else start, floor)
    if (
        tail
        and not (who and _RELATIVE.search(sentence.text, who[0], start))
        and (not rest or sentence.text[after : after + 1] in ",." or not that)
        and is_content(sentence, tail, cue.family, after if who else sentence.end)
        and (who or _is_clause(sentence.text[slice(*tail)]))
    ):
        return _before(sentence, place, who, tail)
    if tail and who and sentence.text.startswith(_GOES_ON, end):
        return Frame("content around", (start, end), who, ((tail[0], sentence.body_end),), None, cue.lemma)
    if who is not None and cue.lemma == "read" and _INSCRIBED.search(sentence.text[slice(*who)]):
        return None
    if who is None or not rest or not opens_content(sentence, cue.family, at, that=that):
        return None
    if not that and (
        ("noun" in takes and _in_passing(sentence, who, start, at)) or is_thing(sentence, cue.lemma, at)
    ):
        return None
    stop = content_end(sentence, who, cue.family, at)
    if cue.family == "show" and not that and _is_sight(sentence.text[slice(*who)], sentence.text[at:stop]):
        return None
    return Frame("content behind", (start, end), who, ((at, stop),), None, cue.lemma)


def _is_inverted(sentence: Sentence, floor: int, cue: Cue, start: int, end: int) -> bool:
    """Tell a verb that closes a reported clause, with nothing behind it but a name and what it is beside."""
    if cue.lemma not in _INVERTED or not sentence.text[floor:start].endswith(", "):
        return False
    found = _ONLY_NAMED.match(sentence.blotted, end, sentence.body_end)
    return found is not None and holds_verb(sentence.text[floor:start])


def _is_clause(words: str) -> bool:
    """Tell what can be said, quoted or a clause, from a name with what stands beside it."""
    return words[-1] in CLOSERS or holds_verb(words)


def _is_sight(subject: str, words: str) -> bool:
    """Tell what a thing or a person shows ("prices showed gains") from what data or a paper tells."""
    return words[:1].islower() and not _is_clause(words) and not _TELLING.search(subject)


def _in_passing(sentence: Sentence, who: Span, cue: int, at: int) -> bool:
    """Tell a relative clause that sums words up: "Ottoway, who criticized the port, left"."""
    relative = _RELATIVE.search(sentence.text, who[0], cue)
    return relative is not None and sentence.text[at:].removeprefix("to ")[:1] not in OPENERS


def _between(sentence: Sentence, tail: Span, cue: int) -> Span | None:
    """Give who stands between a quotation and "told": "...," a spokeswoman, 30km away, told."""
    quote = next((one for one in reversed(sentence.quoted) if tail[0] <= one.start and one.end <= cue), None)
    if quote is None:
        return None
    start = (
        quote.end + len(sentence.text[quote.end : cue]) - len(sentence.text[quote.end : cue].lstrip(' ,"”'))
    )
    end = start + len(sentence.text[start:cue].partition(",")[0].rstrip())
    return (start, end) if _PARTY.match(sentence.text[start:end]) else None


def _before(sentence: Sentence, place: Place, who: Span | None, tail: Span) -> Frame | None:
    cue, span = place
    behind = subject_behind(sentence, span[1]) if cue.family != "tell" else _between(sentence, tail, span[0])
    speaker = who or behind
    if speaker is None:
        return None
    tail = (
        (tail[0], min(tail[1], len(sentence.text[: speaker[0]].rstrip(" "))))
        if speaker[0] > tail[0]
        else tail
    )
    second = second_quotation(sentence, max(span[1], speaker[1]))
    return Frame("content before", span, speaker, (tail, *second), None, cue.lemma)
