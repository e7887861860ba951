"""Find the frames of one sentence: according to X; X quoted Y as saying; CONTENT, X said; X said CONTENT."""

from __future__ import annotations

import re
from dataclasses import dataclass

from clipping_archive.extraction.frames import Frame, Span, auxiliary_before, finite_cues, is_negated, skip_listener, skip_when
from clipping_archive.extraction.sentences import Quotation
from clipping_archive.extraction.subjects import subject_before, subject_behind
from clipping_archive.gazetteer import cue_families

_ACCORDING = re.compile(r"(?P<comma>,? )?\b(?P<cue>[Aa]ccording to)\s+")
_SOURCE = re.compile(r"[^,;.“\"\x00]{2,200}?(?:\.(?=[A-Za-z]| [A-Z][a-z]+ [A-Z])[^,;.“\"\x00]{1,80}?){0,3}(?=,|;|\.?\s*$|\. )")
_AS_SAYING = re.compile(
    r"(?P<cue>quoted|quotes|quoting|cited|citing)\s+(?P<who>[^;“\"\x00]{2,160}?)\s+as (?:saying|telling(?: [\w ]{2,30}?)?|stating|reporting)(?P<that>:|,| that)?\s*"
)
_QUOTED_BY = re.compile(
    r"(?P<who>[^;“\"\x00]{2,200}?),? (?:was|were|has been|is) (?:also )?(?P<cue>quoted|cited)(?: (?P<when>\w+day))?"
    r"(?: by (?P<by>[^,;“\"\x00]{2,90}?))? as saying(?: by (?P<by2>[^,;“\"\x00]{2,90}?)(?=[,.]|$| on ))?(?P<that>:|,| that)?\s*"
)
_CITING = re.compile(r", (?P<cue>citing|quoting) (?P<who>[^,;“\"\x00]{2,120})")
_CARRIED = re.compile(r"\b(?:carried|released|published|aired|run|broadcast|distributed|issued)(?: \w+day)? (?:by|on|in) (?P<who>[^,;“\"\x00]{2,90})")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in its paragraph: the paragraph's text, blotted text, quotations, and the span."""

    text: str
    blotted: str
    quoted: tuple[Quotation, ...]
    start: int
    end: int

    @property
    def body_end(self) -> int:
        """The end without the final full stop, if that stands outside quotation marks."""
        end = self.end
        while end > self.start and self.text[end - 1] in ".!? ":
            end -= 1
        return end


def frames_of(sentence: Sentence) -> list[Frame]:
    """List the sayings of a sentence in order; what stands inside another's content is left out."""
    found = [*_as_saying(sentence), *_quoted_by(sentence)]
    if not found:
        found = _clauses(sentence)
    tail = _according(sentence)
    if tail and found:
        found = [_carried_by(frame, tail) for frame in found]
    elif tail:
        found = [tail]
    return found


def _carried_by(frame: Frame, tail: Frame) -> Frame:
    """Give a frame the source named by "according to" as its carrier; the content ends before it."""
    contents = tuple((start, min(end, tail.contents[0][1])) if start < tail.contents[0][1] else (start, end) for start, end in frame.contents)
    return frame._replace(carrier=frame.carrier or tail.speaker, contents=contents)


def _according(sentence: Sentence) -> Frame | None:
    found = None
    for found in _ACCORDING.finditer(sentence.blotted, sentence.start, sentence.end):
        source = _SOURCE.match(sentence.blotted, found.end(), sentence.end)
        if not source:
            continue
        cue = found.span("cue")
        if found.start("cue") - sentence.start < 4:
            after = re.compile(r",\s*").match(sentence.blotted, source.end(), sentence.end)
            if after:
                return Frame("according to", cue, source.span(), ((after.end(), sentence.body_end),), None, "according to")
            continue
        end = len(sentence.text[: found.start()].rstrip(" ,"))
        end = _with_mark(sentence, end)
        return Frame("according to", cue, source.span(), ((sentence.start, end),), None, "according to")
    return None


def _with_mark(sentence: Sentence, end: int) -> int:
    return end + 1 if end < sentence.end and sentence.text[end] in "”\"" else end


def _as_saying(sentence: Sentence) -> list[Frame]:
    found = _AS_SAYING.search(sentence.blotted, sentence.start, sentence.end)
    if not found:
        return []
    carrier = subject_before(sentence.text, sentence.blotted, sentence.start, found.start("cue"))
    before = sentence.text[sentence.start : carrier[0] if carrier else found.start("cue")].rstrip(" ,")
    rest = sentence.text[found.end() : sentence.body_end].strip()
    contents: tuple[Span, ...] = ((found.end(), sentence.body_end),) if rest else ()
    if before and carrier and (not contents or before[-1:] in "”\""):
        contents = ((sentence.start, sentence.start + len(before)), *contents)
    if not contents:
        return []
    return [Frame("quoted as saying", found.span("cue"), found.span("who"), contents, carrier, found["cue"])]


def _quoted_by(sentence: Sentence) -> list[Frame]:
    found = _QUOTED_BY.search(sentence.blotted, sentence.start, sentence.end)
    if not found:
        return []
    who = subject_before(sentence.text, sentence.blotted, sentence.start, re.compile(r" (?:was|were|has been|is) ").search(sentence.blotted, found.start()).start())  # type: ignore[union-attr]
    by = found.span("by") if found["by"] else found.span("by2") if found["by2"] else None
    start = found.end()
    if sentence.text[start : sentence.body_end].strip(" ."):
        contents: tuple[Span, ...] = ((start, sentence.body_end),)
    elif who:
        contents = ((sentence.start, len(sentence.text[: who[0]].rstrip(" ,"))),)
    else:
        return []
    return [Frame("was quoted as saying", found.span("cue"), who, contents, by, found["cue"])]


def _clauses(sentence: Sentence) -> list[Frame]:
    """Find the saying that closes the sentence, then those inside and before it."""
    blotted = sentence.blotted[sentence.start : sentence.end]
    places = [
        (cue, (start, end))
        for cue, start, end in finite_cues(blotted, sentence.start)
        if not is_negated(blotted, start - sentence.start)
    ]
    last = None
    for cue, place in reversed(places):
        frame = _clause(sentence, cue.family, cue.lemma, place, [])
        if frame and frame.rule == "content before":
            last = frame
            break
    found: list[Frame] = []
    behind = sentence.start
    for cue, place in places:
        if place[0] < behind or (last and place[0] >= last.cue[0]):
            continue
        frame = _clause(sentence, cue.family, cue.lemma, place, found)
        if frame:
            found.append(frame)
            behind = max((stop for _, stop in frame.contents), default=place[1])
            if frame.rule == "content before":
                behind = place[1]
    return [*found, last] if last else found


def _clause(sentence: Sentence, family: str, lemma: str, cue: Span, found: list[Frame]) -> Frame | None:
    text, blotted = sentence.text, sentence.blotted
    floor = max((stop for frame in found for _, stop in frame.contents), default=sentence.start)
    floor = max(floor, sentence.start) if found else sentence.start
    aux = auxiliary_before(blotted[sentence.start : sentence.end], cue[0] - sentence.start)
    if aux in {"was", "were", "is", "are", "be", "been", "being", "to", "may", "might", "would", "could", "should", "can", "will"}:
        return None
    who = subject_before(text, blotted, floor, cue[0])
    takes = cue_families()[family].takes
    tail = _tail_content(sentence, who[0] if who else cue[0], floor)
    after, listener = skip_listener(text, cue[1], sentence.end) if "person" in takes else (cue[1], None)
    at, that = skip_when(text, after, sentence.end)
    rest = text[at : sentence.body_end].strip(" ,")
    if tail and (not rest or text[after : after + 1] in ",." or not that) and _closes(sentence, tail):
        speaker = who or subject_behind(text, cue[1], sentence.end)
        if speaker is None:
            return None
        second = _second_quotation(sentence, max(cue[1], speaker[1]))
        return Frame("content before", cue, speaker, (tail, *second), None, lemma)
    if who is None or not rest:
        return None
    quote_next = text[at : at + 1] in "“\"„«‘'"
    if not (that or quote_next or "that" in takes or (family == "express" and "noun" in takes) or "noun" in takes):
        return None
    if "that" not in takes and not quote_next and not that and family not in {"express", "call", "judge"}:
        return None
    return Frame("content behind", cue, who, ((at, _clause_end(sentence, at)),), None, lemma)


def _tail_content(sentence: Sentence, at: int, floor: int) -> Span | None:
    """Give what stands before a subject and its cue, up to the comma or the closing mark."""
    before = sentence.text[floor:at].rstrip()
    if not before or before[-1] not in ",”\"’'?!»-—–":
        return None
    end = floor + len(before.rstrip(" ,-—–"))
    start = floor + len(sentence.text[floor:end]) - len(sentence.text[floor:end].lstrip(" ,"))
    if end - start < 3:
        return None
    return start, end


def _closes(sentence: Sentence, tail: Span) -> bool:
    """Tell whether words before a cue are its content and not an opening such as "On Monday"."""
    words = sentence.text[tail[0] : tail[1]]
    if words[-1] in "”\"»" or any(quote.start >= tail[0] and quote.end <= tail[1] for quote in sentence.quoted):
        return True
    opening = re.match(r"(?:On|In|During|At|After|Before|As|When|While|Asked|For|By|Later|Earlier|Also|Meanwhile|However|If|But|And|Still|Separately|Last|Citing|Speaking|With|Under|Despite|Instead|Since|Following|According|To|Though|Although)\b", words)
    return opening is None and len(words.split()) >= 4


def _second_quotation(sentence: Sentence, behind: int) -> tuple[Span, ...]:
    """Give the second half of a split quotation: ``"...," he said, "..."``."""
    for quote in sentence.quoted:
        if quote.start >= behind and quote.end <= sentence.end and re.fullmatch(r"[^\x00.;]{0,90}[,:]\s*", sentence.blotted[behind : quote.start]):
            return ((quote.start, quote.end),)
    return ()


def _clause_end(sentence: Sentence, at: int) -> int:
    """End the content at the sentence's end, or where another's saying begins ("..., while Choe said")."""
    for found in re.compile(r",? (?:while|whereas|but) (?=[^,\x00]{2,60}? (?:\w+ed|said|told|says)\b)|,? according to | -- ").finditer(sentence.blotted, at, sentence.end):
        if found.start() > at + 8:
            return len(sentence.text[: found.start()].rstrip(" ,"))
    return sentence.body_end


def citing(sentence: Sentence) -> tuple[Span, Span] | None:
    """Give cue and source of ", citing a government official", or None."""
    found = _CITING.search(sentence.blotted, sentence.start, sentence.end)
    return (found.span("cue"), found.span("who")) if found else None


def carried(sentence: Sentence) -> Span | None:
    """Give the medium of "in a statement carried by the KCNA", or None."""
    found = _CARRIED.search(sentence.blotted, sentence.start, sentence.end)
    return found.span("who") if found else None
