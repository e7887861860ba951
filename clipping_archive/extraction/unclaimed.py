"""Quotations that no cue claims: continued, reopened, signed, announced, or left to the last speaker."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Attribution, Mention, Speaker
from clipping_archive.extraction.cast import Cast, Memory
from clipping_archive.extraction.followers import main_subject
from clipping_archive.extraction.frames import finite_cues
from clipping_archive.extraction.joined import joined, spoken_again
from clipping_archive.extraction.roles import subject_of
from clipping_archive.extraction.sentences import Paragraph, Quotation, Sentence
from clipping_archive.extraction.speakers import remember, resolve
from clipping_archive.extraction.subjects import subject_before

LEAST_WORDS = 4
"""A quotation of fewer words that no cue claims is a scare quote or a title."""
_SIGNED = re.compile(r"\s*(?:[―—–]|--?)\s*(?P<who>[A-Z][^,.;:!?“\"]{2,60})\.?\s*$")
_LABEL = re.compile(r"(?P<who>[A-Z][A-Z.’'-]{2,}(?: [A-Z][A-Z.’'-]+){0,2}): ")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]e|[Mm]y|us|[Oo]ur|[Mm]ine)\b")
_DEAD = re.compile(
    r"\b(?:died|dies|dead|death|killed|buried|shot|murdered|drowned|slain|stabbed|funeral|fell|missing|hanged)\b"
)
_NAME_AHEAD = re.compile(
    r"(?:^|[-–—] )(?P<who>(?:(?:Rep|Sen|Gov|Mr|Mrs|Ms|Dr)\. )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}"
    r"(?: \([\w.-]+\))?) ?: ?$"
)
"""A name that stands before the colon with no verb: "Ports are dry - Jane Ottoway: "..."."""

Voice = tuple[Speaker, str]
"""A speaker, and the rule that resolved who it is."""


class Pending(NamedTuple):
    """What a paragraph leaves to the next: a quotation still open, or somebody about to speak."""

    open: Attribution | None = None
    announced: Voice | None = None


def completed(
    made: list[Attribution], paragraph: Paragraph, memory: Memory, pending: Pending, cast: Cast
) -> list[Attribution]:
    """Give the quotations that no cue claims to whoever speaks before them, here or a paragraph before."""
    signed = _signed(paragraph, cast, memory) if not made else None
    for quote in _unclaimed(made, paragraph.quoted):
        before = next((one for one in reversed(made) if one.end <= quote.start), None)
        goes_on = before.direct if before else pending.open is not None and quote.start == 0
        least = 1 if goes_on or _is_announced(paragraph, quote) else LEAST_WORDS
        if not _stands_alone(paragraph, quote, least, signed=signed is not None):
            continue
        source = before or pending.open
        if (labelled := _labelled(paragraph, quote, cast, memory)) is not None:
            made.append(_voiced(labelled, cast, paragraph, quote, "labelled quotation"))
            remember(memory, labelled[0], None)
        elif (announced := _introduced(paragraph, quote, cast, memory)) is not None:
            made.append(_voiced(announced, cast, paragraph, quote, "quotation announced"))
        elif source is not None and source.speaker is not None:
            made.append(_continued(source, paragraph, quote))
        elif signed is not None:
            made.append(_voiced(signed, cast, paragraph, quote, "signed quotation"))
        elif pending.announced is not None and quote.start == 0:
            made.append(_voiced(pending.announced, cast, paragraph, quote, "quotation announced"))
        elif (subject := _subject_ahead(paragraph, quote, cast)) is not None:
            made.append(_voiced(subject, cast, paragraph, quote, "quotation behind its subject"))
            remember(memory, subject[0], None)
        elif memory.speaker is not None and memory.speaker.kind in {"person", "unnamed"}:
            made.append(_spoken(memory.speaker, paragraph, quote, "quotation after its speaker"))
    return joined(sorted(made, key=lambda one: one.start), paragraph.text)


def _unclaimed(made: Sequence[Attribution], quoted: Sequence[Quotation]) -> list[Quotation]:
    """List the quotations that no statement overlaps, in one walk along the paragraph."""
    ahead = deque(sorted(made, key=lambda one: one.start))
    found: list[Quotation] = []
    reach = 0
    for quote in quoted:
        while ahead and ahead[0].start < quote.end:
            reach = max(reach, ahead.popleft().end)
        if reach <= quote.start:
            found.append(quote)
    return found


def pending_after(made: list[Attribution], paragraph: Paragraph, cast: Cast, memory: Memory) -> Pending:
    """Tell what a paragraph leaves open."""
    still_open = bool(paragraph.quoted) and not paragraph.quoted[-1].closed
    if made and still_open:
        return Pending(open=made[-1])
    if paragraph.text.rstrip().endswith(":"):
        return Pending(announced=_announced(paragraph, cast, memory))
    return Pending()


def _is_announced(paragraph: Paragraph, quote: Quotation) -> bool:
    return paragraph.text[: quote.start].rstrip().endswith(":")


def _labelled(paragraph: Paragraph, quote: Quotation, cast: Cast, memory: Memory) -> Voice | None:
    """Read the name that labels a turn of talk in a transcript: "OTTOWAY: It rains."."""
    found = _LABEL.match(paragraph.text, quote.inner)
    if found is None:
        return None
    start, end = found.span("who")
    return resolve(Mention(paragraph.number, start, end, found["who"]), cast, memory)


def _introduced(paragraph: Paragraph, quote: Quotation, cast: Cast, memory: Memory) -> Voice | None:
    """Give the subject of a sentence whose colon brings a quotation: "Ottoway scolded him: ..."."""
    if not _is_announced(paragraph, quote):
        return None
    holds = (one for one in paragraph.sentences() if one.start <= quote.start < one.end)
    sentence = next(holds, None)
    name = _NAME_AHEAD.search(paragraph.blotted, sentence.start, quote.start) if sentence else None
    who = name.span("who") if name else main_subject(sentence, quote.start) if sentence else None
    return resolve(_words(sentence, *who), cast, memory) if sentence and who else None


def _subject_ahead(paragraph: Paragraph, quote: Quotation, cast: Cast) -> Voice | None:
    """Give the person whom the sentence before a quotation is about: "Ottoway wept. “My ship is gone.”".

    The quotation must speak of its speaker, and the person be alive.
    """
    ahead = [one for one in paragraph.sentences() if one.start < quote.start]
    if not ahead or len(paragraph.text[quote.inner : quote.outer].split()) < LEAST_WORDS:
        return None
    start, stop = ahead[-1].start, quote.start
    own = _FIRST_PERSON.search(paragraph.text, quote.inner, quote.outer)
    if not own or _DEAD.search(paragraph.blotted, start, stop):
        return None
    found = subject_of(paragraph.blotted, start, cast.people_in(paragraph.number, start, stop))
    if found is None:
        return None
    at, person = found
    return Speaker(at.text, "person", person.name, at), "named person"


def _announced(paragraph: Paragraph, cast: Cast, memory: Memory) -> Voice | None:
    """Give who is about to speak: "Ottoway said:", "Ottoway made the following remark:"."""
    *_, last = paragraph.sentences()
    cues = [start for _, start, _ in finite_cues(last)]
    who = subject_before(last, last.start, cues[-1]) if cues else None
    who = who or main_subject(last, last.end)
    return resolve(_words(last, *who), cast, memory) if who else None


def _words(sentence: Sentence, start: int, end: int) -> Mention:
    return Mention(sentence.paragraph.number, start, end, sentence.text[start:end])


def _signed(paragraph: Paragraph, cast: Cast, memory: Memory) -> Voice | None:
    """Read the name under a quotation: "..." -- Jane Ottoway."""
    if not paragraph.quoted or paragraph.quoted[0].start:
        return None
    found = _SIGNED.fullmatch(paragraph.text, paragraph.quoted[-1].end)
    if not found:
        return None
    start, end = found.span("who")
    mention = Mention(paragraph.number, start, end, paragraph.text[start:end])
    return resolve(mention, cast, memory)


def _stands_alone(paragraph: Paragraph, quote: Quotation, least: int, *, signed: bool) -> bool:
    """Tell a quotation that is a sentence of its own, or more, from words quoted inside one."""
    words = paragraph.text[quote.inner : quote.outer]
    if len(words.split()) < least:
        return False
    ahead = paragraph.text[: quote.start].rstrip()
    whole = signed or not quote.closed or words.rstrip(" '’\"")[-1:] in ".!?,…"
    return whole and (not ahead or ahead[-1] in '.!?”":')


def _spoken(speaker: Speaker, paragraph: Paragraph, quote: Quotation, rule: str) -> Attribution:
    text = paragraph.text[quote.start : quote.end]
    return Attribution(paragraph.number, quote.start, quote.end, text, True, speaker, "", None, rule)


def _voiced(voice: Voice, cast: Cast, paragraph: Paragraph, quote: Quotation, rule: str) -> Attribution:
    """Give a quotation its speaker with the rule, and the outlet that speaker may be."""
    speaker, how = voice
    said = _spoken(speaker, paragraph, quote, rule)._replace(outlet_rule=f"speaker: {how}")
    named = cast.outlet_called(speaker.name) if speaker.kind == "outlet" else None
    if named is None or (cast.story.agency and cast.story.agency.key == named.key):
        return said
    return said._replace(
        outlet=named.key,
        outlet_rule=f"outlet speaks; {said.outlet_rule}",
        outlet_mention=named.mention,
    )


def _continued(source: Attribution, paragraph: Paragraph, quote: Quotation) -> Attribution:
    here = source.paragraph == paragraph.number
    return spoken_again(source, paragraph, quote, "quotation continued" if here else "quotation reopened")
