"""Statements: the words, who said them, and the outlet that carried them to the agency."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Attribution, Mention, Speaker
from clipping_archive.extraction.cast import Cast, Memory
from clipping_archive.extraction.frames import Frame, Span
from clipping_archive.extraction.leading import Waiting
from clipping_archive.extraction.marks import is_direct
from clipping_archive.extraction.outlets import NamedOutlet
from clipping_archive.extraction.patterns import either, last_words, listed
from clipping_archive.extraction.roles import subject_of
from clipping_archive.extraction.sentences import Paragraph, Sentence
from clipping_archive.extraction.sourced import carried_by
from clipping_archive.extraction.speakers import remember, resolve
from clipping_archive.extraction.speech import frames_of
from clipping_archive.extraction.subjects import subject_before
from clipping_archive.extraction.unclaimed import Pending, completed, pending_after
from clipping_archive.extraction.verbs import holds_verb
from clipping_archive.gazetteer import cue_families, cues

SUBJECT = 60
"""A person named so near to a sentence's start is its subject, to whom a later "he" goes back."""

_TOLD = either(r"""
    told, tells, telling, interview (?:with|to), statement to, [Ss]peaking (?:to|with|on), remarks to
    comments to, (?:said|says|wrote|declared|stated|noted)(?: \w+day)? (?:on|to), on the air of
""")
_PAPERS = "statement, letter, message, communique, declaration, memo, post, tweet, press release"
_PAPER = re.compile(
    r"\b(?:(?P<verb>issued|released|published|sent|put out|posted|signed)|said in|told|in)"
    rf" (?:an?|its|his|her|their) (?:[\w-]+ ){{0,2}}?(?P<noun>{either(_PAPERS)})\b(?! (?:from|by)\b)"
)
_NOUNS = last_words(listed(_PAPERS))
_WHO = re.compile(r"\b(?:who|which|that)$")
_THING = re.compile(r"(?:the|an?|its|his|her|their) (?:[\w-]+ ){1,2}(?:of|for|as)\b")
_SAID_AGAIN = frozenset({"reiterate", "restate", "repeat"})
"""What takes a thing as well as a clause: reiterated his intention."""
_LISTENING = re.compile(rf"\b{_TOLD} (?:the )?(?:[\w'’.-]+ ){{0,4}}[“\"]?$")


def find_attributions(cast: Cast) -> tuple[Attribution, ...]:
    """List the statements of a story in the order of the text."""
    memory = Memory()
    found: list[Attribution] = []
    pending, waiting = Pending(), Waiting()
    for number, text in enumerate(cast.story.paragraphs):
        paragraph = Paragraph.of(number, text)
        made: list[Attribution] = []
        for sentence in paragraph.sentences():
            memory.sentence = sentence
            said = _of_sentence(sentence, cast, memory)
            _see(memory, cast, sentence)
            _note_paper(memory, cast, sentence, said)
            made += said
        made = completed(made, paragraph, memory, pending, cast)
        found = waiting.settle(found, made, paragraph)
        found += (one._replace(direct=one.direct and is_direct(paragraph, one)) for one in made)
        pending = pending_after(made, paragraph, cast, memory)
    return tuple(sorted(found, key=lambda one: (one.paragraph, one.start, one.end)))


def _see(memory: Memory, cast: Cast, sentence: Sentence) -> None:
    """Remember whom and which outlet a sentence names, for the pronouns of the next."""
    number, start, end = sentence.paragraph.number, sentence.start, sentence.end
    if found := subject_of(sentence.blotted, start, cast.people_in(number, start, min(end, start + SUBJECT))):
        memory.person, memory.person_name = found[0], found[1].name
    for at, person in cast.people_in(number, start, end):
        memory.seen.pop(person.name, None)
        memory.seen[person.name] = at
    for named in cast.outlets_in(number, start, end):
        if not _is_own(cast, named.key):
            memory.outlet = named


def _note_paper(memory: Memory, cast: Cast, sentence: Sentence, said: list[Attribution]) -> None:
    """Remember whose statement or letter a sentence speaks of, for "the statement said"."""
    if _NOUNS.isdisjoint(sentence.words):
        return
    for found in _PAPER.finditer(sentence.blotted, sentence.start, sentence.end):
        within = any(one.start <= found.start() < one.end for one in said)
        author = said[-1].speaker if said and not (found["verb"] or within) else None
        if found["verb"] and (who := subject_before(sentence, sentence.start, found.start())):
            author = resolve(_mention(sentence, who), cast, memory)[0]
        if author and author.kind != "outlet":
            memory.papers[found["noun"]] = author


def _is_own(cast: Cast, key: str) -> bool:
    return cast.story.agency is not None and cast.story.agency.key == key


def _of_sentence(sentence: Sentence, cast: Cast, memory: Memory) -> list[Attribution]:
    made: list[Attribution] = []
    for frame in _outer_outlet(frames_of(sentence), sentence, cast, memory):
        if frame.speaker is None:
            continue
        speaker, speaker_rule = resolve(_mention(sentence, frame.speaker), cast, memory)
        if speaker.kind != "outlet" and (frame.rule == "issued by" or frame.lemma == "per"):
            continue
        rule, named = _carrier(frame, speaker, sentence, cast, memory)
        rule = f"{rule}; speaker: {speaker_rule}" if rule else f"speaker: {speaker_rule}"
        for index, content in enumerate(frame.contents):
            one = _statement(sentence, frame, content)
            if one.end - one.start < 2 or (speaker.kind != "outlet" and _is_bare(one.text)):
                continue
            made.append(
                one._replace(
                    speaker=speaker,
                    outlet=named.key if named else None,
                    rule=frame.rule if index == 0 else "split quotation",
                    outlet_rule=rule,
                    outlet_mention=named.mention if named else None,
                )
            )
        remember(memory, speaker, named)
    return made


def _statement(sentence: Sentence, frame: Frame, content: Span) -> Attribution:
    """Cut the words out, with nobody yet who says them."""
    words, cue = _mention(sentence, content), _mention(sentence, frame.cue)
    return Attribution(
        paragraph=sentence.paragraph.number,
        start=words.start,
        end=words.end,
        text=words.text,
        direct=any(
            quote.inner < words.end and quote.outer > words.start for quote in sentence.paragraph.quoted
        ),
        speaker=None,
        cue=frame.lemma if frame.lemma == "according to" else cue.text,
        outlet=None,
        rule=frame.rule,
        cue_mention=cue,
    )


def _is_bare(words: str) -> bool:
    """Tell a single word that is no statement: rejected "it", declared "independence"."""
    return words.isalpha() and words.lower() not in {"yes", "no"}


def _outer_outlet(frames: list[Frame], sentence: Sentence, cast: Cast, memory: Memory) -> list[Frame]:
    """Make an outlet that closes a sentence the carrier of the saying inside it.

    So in "Jane Ottoway said ..., the news agency added"; but what somebody "who
    said ..." did is the outlet's own report.
    """
    for last in (frame for frame in frames if frame.rule == "content before"):
        begin, end = last.contents[0]
        inside = [
            frame
            for frame in frames
            if frame is not last
            and frame.contents[0][0] >= begin
            and frame.cue[1] <= end
            and frame.rule in ("content behind", "content before")
        ]
        if not inside or last.speaker is None:
            continue
        held = [frame for frame in inside if _quotes(sentence, frame) or _says(sentence, frame, end)]
        speaker, by = resolve(_mention(sentence, last.speaker), cast, memory)
        if held and by == "generic media":
            return [_carried_on(held[-1], None, end)]  # "..., news agencies reported" names no carrier
        if speaker.kind != "outlet" or not held:
            return [last]
        return [_carried_on(frame, last.speaker, end) for frame in held[-1:]]
    return frames


def _carried_on(frame: Frame, carrier: Span | None, end: int) -> Frame:
    """Make an outlet the carrier of a saying inside its report; what stands behind the cue ends with it."""
    contents = ((frame.contents[0][0], end),) if frame.rule == "content behind" else frame.contents
    return frame._replace(carrier=carrier, contents=contents)


def _quotes(sentence: Sentence, frame: Frame) -> bool:
    """Tell a saying whose words are quoted from their start: "..., who vowed to "go on"."""
    return any(0 <= quote.start - frame.contents[0][0] <= len("to ") for quote in sentence.quoted)


def _says(sentence: Sentence, frame: Frame, stop: int) -> bool:
    """Tell a saying from that of a relative clause ("Ottoway, who said ...") and from an act on a thing.

    In "Ottoway stressed the importance of ships, KCNA said" and "Ottoway demanded talks, KCNA said" the
    outlet tells what she did. The words end at ``stop``.
    """
    if frame.speaker is None or _WHO.search(sentence.text[slice(*frame.speaker)]):
        return frame.speaker is None
    takes = cue_families()[cues()[frame.lemma].family].takes if frame.lemma in cues() else frozenset()
    begin = frame.contents[0][0]
    words = sentence.text[begin:stop]
    thing = (_THING.match(words) or not holds_verb(words)) and not sentence.text[:begin].endswith("that ")
    return not (thing and (takes & {"noun", "as"} or frame.lemma in _SAID_AGAIN))


def _carrier(
    frame: Frame, speaker: Speaker, sentence: Sentence, cast: Cast, memory: Memory
) -> tuple[str, NamedOutlet | None]:
    """Say by which rule an outlet carried the words, and where it is named.

    An agency carries nothing to itself.
    """
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
    for named in cast.outlets_in(sentence.paragraph.number, sentence.start, sentence.end):
        start = named.mention.start
        told = _LISTENING.search(sentence.blotted[max(0, start - 70) : start])
        if told and not _is_own(cast, named.key):
            return named
    return None


def _named_as(speaker: Speaker, cast: Cast) -> NamedOutlet | None:
    where = speaker.antecedent or speaker.mention
    if where:
        for named in cast.outlets_in(where.paragraph, where.start, where.end):
            if named.mention.end <= where.end:
                return named
    return cast.outlet_called(speaker.name)


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
