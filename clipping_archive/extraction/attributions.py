"""Statements: the words, who said them, and the outlet that carried them to the agency."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clipping_archive.domain.findings import Attribution, Mention, Speaker
from clipping_archive.domain.tokens import name_key
from clipping_archive.extraction.frames import Frame, Span
from clipping_archive.extraction.outlets import NamedOutlet
from clipping_archive.extraction.sentences import Quotation, masked, quotations, sentences
from clipping_archive.extraction.speakers import Cast, Memory, remember, resolve
from clipping_archive.extraction.speech import Sentence, carried, citing, frames_of
from clipping_archive.gazetteer import outlets

LEAST_WORDS = 4
"""A quotation shorter than this that no cue claims is a scare quote or a title (wire conventions, section 7)."""

_LISTENING_OUTLET = re.compile(r"\b(?:told|tells|interview (?:with|to)|statement to|speaking to|remarks to) (?:the )?(?:[\w'’.-]+ ){0,4}$")


def find_attributions(cast: Cast) -> tuple[Attribution, ...]:
    """List the statements of a story in the order of the text."""
    memory = Memory()
    found: list[Attribution] = []
    open_quote: Attribution | None = None
    for number, text in enumerate(cast.story.paragraphs):
        quoted = quotations(text)
        blotted = masked(text, quoted)
        before = len(found)
        for start, end in sentences(text, quoted):
            sentence = Sentence(text, blotted, tuple(q for q in quoted if start <= q.start < end), start, end)
            found += _of_sentence(sentence, number, cast, memory)
            _see_people(memory, cast, number, start, end)
            _see_outlets(memory, cast, number, start, end, blotted)
        found[before:] = _completed(found[before:], quoted, number, text, memory, open_quote)
        open_quote = found[-1] if found and quoted and not quoted[-1].closed and found[-1].paragraph == number else None
    return tuple(sorted(found, key=lambda one: (one.paragraph, one.start, one.end)))


def _see_people(memory: Memory, cast: Cast, number: int, start: int, end: int) -> None:
    for person in cast.people:
        for at in person.mentions:
            if at.paragraph == number and start <= at.start < end and (at.start - start < 60):
                memory.person, memory.person_name = at, person.name


def _see_outlets(memory: Memory, cast: Cast, number: int, start: int, end: int, blotted: str) -> None:
    for named in cast.outlets:
        at = named.mention
        if at.paragraph == number and start <= at.start < end and not _is_own(cast, named.key):
            memory.outlet = named


def _is_own(cast: Cast, key: str) -> bool:
    return cast.story.agency is not None and cast.story.agency.key == key


def _of_sentence(sentence: Sentence, number: int, cast: Cast, memory: Memory) -> list[Attribution]:
    made: list[Attribution] = []
    frames = frames_of(sentence)
    frames = _outer_outlet(frames, number, cast, memory, sentence)
    for frame in frames:
        if frame.speaker is None:
            continue
        speaker, rule = resolve(_mention(sentence.text, number, frame.speaker), cast, memory)
        outlet, outlet_rule, named = _carrier(frame, speaker, sentence, number, cast, memory)
        if speaker.kind == "outlet" and named is None and outlet is None:
            speaker = Speaker(speaker.text, "outlet", speaker.name, speaker.mention, speaker.antecedent)
        for index, content in enumerate(frame.contents):
            start, end = _trimmed(sentence.text, content)
            if end - start < 2:
                continue
            direct = any(q.inner < end and q.outer > start for q in sentence.quoted)
            made.append(
                Attribution(
                    number, start, end, sentence.text[start:end], direct, speaker, frame.lemma if frame.lemma == "according to" else sentence.text[frame.cue[0] : frame.cue[1]],
                    outlet, frame.rule if not index else "split quotation", f"{outlet_rule}; speaker: {rule}" if outlet_rule else f"speaker: {rule}",
                    _mention(sentence.text, number, frame.cue), named.mention if named else None,
                )
            )  # fmt: skip
        remember(memory, speaker, named)
    return made


def _outer_outlet(frames: list[Frame], number: int, cast: Cast, memory: Memory, sentence: Sentence) -> list[Frame]:
    """Make an outlet that closes a sentence the carrier of the saying inside: "X said ..., the news agency added"."""
    outer = [frame for frame in frames if frame.rule == "content before" and frame.speaker]
    inner = [frame for frame in frames if frame.rule == "content behind"]
    for last in outer:
        held = [frame for frame in inner if frame.contents[0][0] > last.contents[0][0] and frame.cue[1] <= last.contents[0][1]]
        if not held or last.speaker is None:
            continue
        speaker, _ = resolve(_mention(sentence.text, number, last.speaker), cast, memory)
        if speaker.kind == "outlet":
            end = last.contents[0][1]
            return [frame._replace(carrier=last.speaker, contents=((frame.contents[0][0], end),)) for frame in held[-1:]]
        return [last]
    return frames


def _carrier(
    frame: Frame, speaker: Speaker, sentence: Sentence, number: int, cast: Cast, memory: Memory
) -> tuple[str | None, str, NamedOutlet | None]:
    """Say which outlet carried the words, by which rule, and where it is named."""
    if frame.carrier:
        phrase = _mention(sentence.text, number, frame.carrier)
        carrier, _ = resolve(phrase, cast, memory)
        if carrier.kind == "outlet" and (named := _named_as(carrier, cast)) and not _is_own(cast, named.key):
            return named.key, "carrier named", named
    if speaker.kind == "outlet" and (named := _named_as(speaker, cast)):
        if _is_own(cast, named.key):
            return None, "own agency", None
        return named.key, "outlet speaks", named
    listening = _listening(sentence, number, cast)
    if listening:
        return listening.key, "told an outlet", listening
    if (span := carried(sentence)) and (named := cast.outlet_in(_mention(sentence.text, number, span))):
        return named.key, "carried by", named
    return None, "", None


def _listening(sentence: Sentence, number: int, cast: Cast) -> NamedOutlet | None:
    for named in cast.outlets:
        at = named.mention
        if at.paragraph == number and sentence.start <= at.start < sentence.end and not _is_own(cast, named.key):
            if _LISTENING_OUTLET.search(sentence.blotted[max(0, at.start - 70) : at.start]):
                return named
    return None


def _named_as(speaker: Speaker, cast: Cast) -> NamedOutlet | None:
    where = speaker.antecedent or speaker.mention
    for named in cast.outlets:
        if where and named.mention.paragraph == where.paragraph and named.mention.start == where.start:
            return named
    return next((named for named in cast.outlets if outlets()[named.key].name == speaker.name), None)


def _completed(
    found: list[Attribution], quoted: list[Quotation], number: int, text: str, memory: Memory, open_quote: Attribution | None
) -> list[Attribution]:
    """Give the quotations that no cue claims to whoever spoke before them in the paragraph, or in the one before."""
    made = list(found)
    for quote in quoted:
        if any(one.start < quote.end and one.end > quote.start for one in made) or len(text[quote.inner : quote.outer].split()) < LEAST_WORDS:
            continue
        alone = not text[: quote.start].strip() or text[: quote.start].rstrip()[-1:] in ".!?”\"" or bool(made)
        whole = alone and (text[quote.outer - 1 : quote.outer] in ".!?,…" or not quote.closed)
        before = [one for one in made if one.end <= quote.start]
        source = before[-1] if before else open_quote
        if not whole and not quote.closed:
            continue
        if source is not None and source.speaker is not None and whole:
            made.append(_continued(source, number, quote, text))
        elif whole and memory.speaker is not None and memory.speaker.kind in {"person", "unnamed"}:
            made.append(
                Attribution(number, quote.start, quote.end, text[quote.start : quote.end], True, memory.speaker, "", None, "quotation after its speaker")
            )
    return sorted(made, key=lambda one: one.start)


def _continued(source: Attribution, number: int, quote: Quotation, text: str) -> Attribution:
    rule = "quotation continued" if source.paragraph == number else "quotation reopened"
    return Attribution(
        number, quote.start, quote.end, text[quote.start : quote.end], True, source.speaker, source.cue, source.outlet, rule,
        source.outlet_rule, source.cue_mention, source.outlet_mention,
    )  # fmt: skip


def _mention(text: str, number: int, span: Span) -> Mention:
    start, end = _trimmed(text, span)
    return Mention(number, start, end, text[start:end])


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start] in " ,":
        start += 1
    while end > start and text[end - 1] in " ":
        end -= 1
    return start, end


def find_citations(cast: Cast, made: tuple[Attribution, ...]) -> Iterator[tuple[str, int]]:
    """Count what each outlet carries: statements, and headlines credited to it."""
    keys = dict.fromkeys(named.key for named in cast.outlets)
    for key in keys:
        yield key, sum(1 for one in made if one.outlet == key and one.rule not in {"split quotation", "quotation continued"})


def same_name(one: str, other: str) -> bool:
    """Compare two names without regard to case, hyphens and accents."""
    return name_key(one) == name_key(other)
