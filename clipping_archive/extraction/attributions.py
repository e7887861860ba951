"""Statements: the words, who said them, and the outlet that carried them to the agency."""

from __future__ import annotations

import re
from dataclasses import replace

from clipping_archive.domain.findings import Attribution, Mention, Speaker
from clipping_archive.extraction.frames import Frame, Span
from clipping_archive.extraction.outlets import NamedOutlet
from clipping_archive.extraction.sentences import Paragraph, Quotation, Sentence
from clipping_archive.extraction.speakers import Cast, Memory, remember, resolve
from clipping_archive.extraction.sourced import carried_by
from clipping_archive.extraction.speech import frames_of

LEAST_WORDS = 4
"""A quotation shorter than this that no cue claims is a scare quote or a title (wire conventions, section 7)."""

SUBJECT = 60
"""A person named within so many characters of a sentence's start is taken for its subject by a later "he"."""

_LISTENING = re.compile(
    r"\b(?:told|tells|interview (?:with|to)|statement to|speaking to|remarks to) (?:the )?(?:[\w'’.-]+ ){0,4}$"
)


def find_attributions(cast: Cast) -> tuple[Attribution, ...]:
    """List the statements of a story in the order of the text."""
    memory = Memory()
    found: list[Attribution] = []
    open_quote: Attribution | None = None
    for number, text in enumerate(cast.story.paragraphs):
        paragraph = Paragraph.of(number, text)
        made: list[Attribution] = []
        for sentence in paragraph.sentences():
            made += _of_sentence(sentence, cast, memory)
            _see(memory, cast, sentence)
        made = _completed(made, paragraph, memory, open_quote)
        found += made
        still_open = paragraph.quoted and not paragraph.quoted[-1].closed
        open_quote = made[-1] if made and still_open else None
    return tuple(sorted(found, key=lambda one: (one.paragraph, one.start, one.end)))


def _see(memory: Memory, cast: Cast, sentence: Sentence) -> None:
    """Remember whom and which outlet a sentence names, for the pronouns of the next."""
    for person in cast.people:
        for at in person.mentions:
            if at.paragraph == sentence.paragraph.number and sentence.start <= at.start < min(
                sentence.end, sentence.start + SUBJECT
            ):
                memory.person, memory.person_name = at, person.name
    for named in cast.outlets:
        at = named.mention
        if (
            at.paragraph == sentence.paragraph.number
            and sentence.start <= at.start < sentence.end
            and not _is_own(cast, named.key)
        ):
            memory.outlet = named


def _is_own(cast: Cast, key: str) -> bool:
    return cast.story.agency is not None and cast.story.agency.key == key


def _of_sentence(sentence: Sentence, cast: Cast, memory: Memory) -> list[Attribution]:
    made: list[Attribution] = []
    for frame in _outer_outlet(frames_of(sentence), sentence, cast, memory):
        if frame.speaker is None:
            continue
        speaker, rule = resolve(_mention(sentence, frame.speaker), cast, memory)
        outlet_rule, named = _carrier(frame, speaker, sentence, cast, memory)
        cue = _mention(sentence, frame.cue)
        for index, content in enumerate(frame.contents):
            start, end = _trimmed(sentence.text, content)
            if end - start < 2:
                continue
            made.append(
                Attribution(
                    paragraph=sentence.paragraph.number,
                    start=start,
                    end=end,
                    text=sentence.text[start:end],
                    direct=any(
                        quote.inner < end and quote.outer > start for quote in sentence.paragraph.quoted
                    ),
                    speaker=speaker,
                    cue=frame.lemma if frame.lemma == "according to" else cue.text,
                    outlet=named.key if named else None,
                    rule=frame.rule if index == 0 else "split quotation",
                    outlet_rule=f"{outlet_rule}; speaker: {rule}" if outlet_rule else f"speaker: {rule}",
                    cue_mention=cue,
                    outlet_mention=named.mention if named else None,
                )
            )
        remember(memory, speaker, named)
    return made


def _outer_outlet(frames: list[Frame], sentence: Sentence, cast: Cast, memory: Memory) -> list[Frame]:
    """Make an outlet that closes a sentence the carrier of the saying inside: "X said ..., the news agency added"."""
    inner = [frame for frame in frames if frame.rule == "content behind"]
    for last in (frame for frame in frames if frame.rule == "content before"):
        begin, end = last.contents[0]
        held = [frame for frame in inner if frame.contents[0][0] > begin and frame.cue[1] <= end]
        if not held or last.speaker is None:
            continue
        speaker, _ = resolve(_mention(sentence, last.speaker), cast, memory)
        if speaker.kind != "outlet":
            return [last]
        return [
            frame._replace(carrier=last.speaker, contents=((frame.contents[0][0], end),))
            for frame in held[-1:]
        ]
    return frames


def _carrier(
    frame: Frame, speaker: Speaker, sentence: Sentence, cast: Cast, memory: Memory
) -> tuple[str, NamedOutlet | None]:
    """Say by which rule an outlet carried the words, and where it is named; an agency carries nothing to itself."""
    if frame.carrier:
        carrier, _ = resolve(_mention(sentence, frame.carrier), cast, memory)
        if carrier.kind == "outlet" and (named := _named_as(carrier, cast)) and not _is_own(cast, named.key):
            return "carrier named", named
    if speaker.kind == "outlet" and (named := _named_as(speaker, cast)):
        return ("own agency", None) if _is_own(cast, named.key) else ("outlet speaks", named)
    if listening := _listening(sentence, cast):
        return "told an outlet", listening
    if (span := carried_by(sentence)) and (named := cast.outlet_in(_mention(sentence, span))):
        return "carried by", named
    return "", None


def _listening(sentence: Sentence, cast: Cast) -> NamedOutlet | None:
    for named in cast.outlets_in(sentence.paragraph.number):
        at = named.mention
        if not sentence.start <= at.start < sentence.end:
            continue
        if not _is_own(cast, named.key) and _LISTENING.search(
            sentence.blotted[max(0, at.start - 70) : at.start]
        ):
            return named
    return None


def _named_as(speaker: Speaker, cast: Cast) -> NamedOutlet | None:
    where = speaker.antecedent or speaker.mention
    if where:
        for named in cast.outlets_in(where.paragraph):
            if where.start <= named.mention.start and named.mention.end <= where.end:
                return named
    return cast.outlet_called(speaker.name)


def _completed(
    made: list[Attribution], paragraph: Paragraph, memory: Memory, open_quote: Attribution | None
) -> list[Attribution]:
    """Give the quotations that no cue claims to whoever spoke before them, here or in the paragraph before."""
    for quote in paragraph.quoted:
        words = paragraph.text[quote.inner : quote.outer]
        if (
            any(one.start < quote.end and one.end > quote.start for one in made)
            or len(words.split()) < LEAST_WORDS
        ):
            continue
        ahead = paragraph.text[: quote.start].rstrip()
        stands_alone = not ahead or ahead[-1] in '.!?”":'
        if not stands_alone or not (quote.closed and words.rstrip()[-1:] in ".!?,…" or not quote.closed):
            continue
        before = [one for one in made if one.end <= quote.start]
        source = before[-1] if before else open_quote
        if source is not None and source.speaker is not None:
            made.append(_continued(source, paragraph, quote))
        elif memory.speaker is not None and memory.speaker.kind in {"person", "unnamed"}:
            text = paragraph.text[quote.start : quote.end]
            rule = "quotation after its speaker"
            made.append(
                Attribution(
                    paragraph.number, quote.start, quote.end, text, True, memory.speaker, "", None, rule
                )
            )
    return sorted(made, key=lambda one: one.start)


def _continued(source: Attribution, paragraph: Paragraph, quote: Quotation) -> Attribution:
    return replace(
        source,
        paragraph=paragraph.number,
        start=quote.start,
        end=quote.end,
        text=paragraph.text[quote.start : quote.end],
        direct=True,
        rule="quotation continued" if source.paragraph == paragraph.number else "quotation reopened",
    )


def _mention(sentence: Sentence, span: Span) -> Mention:
    start, end = _trimmed(sentence.text, span)
    return Mention(sentence.paragraph.number, start, end, sentence.text[start:end])


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start] in " ,":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return start, end
