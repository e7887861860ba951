"""The sayings of a sentence: those with a verb, and those that name their source in a phrase."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.according import according_to
from clipping_archive.extraction.clause import Place, behind_listener, read_clause
from clipping_archive.extraction.content_ends import content_end
from clipping_archive.extraction.contents import opens_content
from clipping_archive.extraction.finite import went_on
from clipping_archive.extraction.followers import following
from clipping_archive.extraction.frames import Frame, Span, finite_cues, is_negated, skip_when
from clipping_archive.extraction.nouns import brought
from clipping_archive.extraction.sentences import Sentence
from clipping_archive.extraction.sourced import (
    as_quoted_by,
    as_saying,
    expressed_above,
    inverted,
    issued_by,
    quoted_aside,
    reported_by,
)
from clipping_archive.gazetteer import Cue

_WHO = re.compile(r", who (?:also |later |then |has |had )?$")


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
        frame = read_clause(sentence, place, found) if found or span not in alone else alone[span]
        if frame and not (last and last.speaker and frame.contents[0][0] >= last.speaker[0]):
            found.append(frame)
            behind = span[1] if frame.rule == "content before" else max(stop for _, stop in frame.contents)
    found = [*found, last, *_added(sentence, places, last)] if last else found
    return [*found, *following(sentence, found)]


def _added(sentence: Sentence, places: list[Place], last: Frame) -> Iterator[Frame]:
    """Read what else a speaker said behind the words: "...," said Ottoway, who added that it rained."""
    for cue, (start, end) in places:
        if start <= last.cue[0] or not _WHO.search(sentence.blotted, max(last.cue[1], start - 30), start):
            continue
        at, that = skip_when(sentence, behind_listener(sentence, cue, end))
        if last.speaker and sentence.body_end - at > 2 and opens_content(sentence, cue.family, at, that=that):
            content = (at, content_end(sentence, last.speaker, cue.family, at))
            yield Frame("content behind", (start, end), last.speaker, (content,), None, cue.lemma)


def _first_verb(cue: Cue, sentence: str, at: int) -> int:
    """Give where the verb begins that a denial stands before: "has never / gone on to say"."""
    went = went_on(sentence, at) if cue.kind == "base" else None
    return at if went is None else went


def _closing(sentence: Sentence, places: list[Place], alone: dict[Span, Frame | None]) -> Frame | None:
    """Find the saying that closes a sentence; ``alone`` keeps how each cue read with none before it."""
    for place in reversed(places):
        frame = alone[place[1]] = read_clause(sentence, place, [])
        if frame and frame.rule == "content before":
            return frame
    return None
