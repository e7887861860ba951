"""Frames of saying in one sentence: who, which cue, and where the content stands.

A frame is found on the sentence with its quotations blotted out, so that a cue
inside somebody's words is never taken for one of the agency's.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.finite import is_finite
from clipping_archive.extraction.patterns import either, listed, word_set
from clipping_archive.extraction.sentences import Sentence
from clipping_archive.gazetteer import Cue, cue_families, cues

Span = tuple[int, int]


class Frame(NamedTuple):
    """A saying in a sentence; all spans are in offsets of the paragraph, None where there is none.

    ``carrier`` is the noun phrase that brings the words of another ("KCNA" in
    "KCNA quoted an official as saying").
    """

    rule: str
    cue: Span
    speaker: Span | None
    contents: tuple[Span, ...]
    carrier: Span | None = None
    lemma: str = "say"


_WORD = re.compile(r"(?<![\w.]-)[^\W\d_][\w'’-]*")
_JOINING = frozenset("'’-_0123456789")

_DAY = either("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, today, yesterday") + "(?!['’]s)"
_ON_DAY = rf" ?(?:{either('on, late, early, later, earlier, last, also')} )*{_DAY}"
_THEN = re.compile(rf"{_ON_DAY}(?: {either('morning, afternoon, evening, night')})?")
_NO_PREPOSITION = "".join(
    f"(?<! {one})" for one in ("on", "of", "by", "to", "for", "at", "in", "from", "with")
)
_ITS_CLAUSE = rf"{_NO_PREPOSITION} {either('he, she, it, they, there, his, her, its, their')} "
_ITS_VERB = r"(?:was|were|is|are|has|had|will|aired|ran|appeared|opened|began|started|ended|closed)\b"
"""Behind a "that" which is a pronoun: "said that was a lie", "in an interview that was aired"."""
_IN_A_STATEMENT = re.compile(
    rf" in {either('a, an, its, his, her, their')} [^,;.\x00\"“]{{3,90}}?"
    rf"(?=,| that (?!{_ITS_VERB})|: |{_ITS_CLAUSE}|(?<=[a-z]day) )"
)
_AT_A_MEETING = re.compile(rf" at {either('a, an, the')} [^,;.\x00\"“]{{3,60}}?(?=,| that )")
_GATHERING = either("""
    meeting, talks, summit, session, hearing, conference, ruling, vote, game, match, briefing, visit, ceremony
    call, debate, verdict, launch, attack, test, race, inspection
""")
_AROUND_IT = re.compile(
    rf" {either('after, before, during, following, at')} {either('a, an, the, their, his, her, its')} "
    rf"(?:[\w-]+ ){{0,2}}?{_GATHERING}"
    rf"(?=,| that | {either('he, she, it, they, there, his, her, its, their, all, both, no, the, some')} )"
)
"""When and where: "said after the meeting all members agreed"."""
_IN_PLACE = re.compile(
    rf" in [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,2}}(?=,| that |{_ITS_CLAUSE}|{_ON_DAY}| (?:this|last) )"
)
_MODAL = either("would, could, can, may, might, must, should")
_THAT_WEEK = re.compile(
    rf" {either('this, last, earlier this')} (?:week|month|year|morning|afternoon)\b"
    rf"(?!['’]| {_ITS_VERB}| {_MODAL}\b)"
)
_IN_YEAR = re.compile(rf" in (?:[A-Z][a-z]+ )?\d{{4}}(?=,| that |{_ITS_CLAUSE}| the )")
_ON_ITS_PAGE = re.compile(
    rf" on {either('its, his, her, their')} [\w ]{{3,40}}?(?=,| that |: |{_ITS_CLAUSE})"
)
_ADVERBS = either("""
    again, later, earlier, separately, meanwhile, however, also, by (?:phone|telephone|e-?mail)
    without elaborating, this way, bluntly, repeatedly
""")
_ADVERB = re.compile(rf" {_ADVERBS}\b")
_WHEN = {
    "on ": (_THEN, _ON_ITS_PAGE),
    "in ": (_IN_YEAR, _IN_A_STATEMENT, _IN_PLACE),
    "at ": (_AT_A_MEETING, _AROUND_IT),
    "lat": (_THEN, _ADVERB),
    "ear": (_THEN, _THAT_WEEK, _ADVERB),
    "las": (_THEN, _THAT_WEEK),
    "als": (_THEN, _ADVERB),
    "thi": (_THAT_WEEK, _ADVERB),
    **dict.fromkeys(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "tod", "yes"), (_THEN,)),
    **dict.fromkeys(("aft", "bef", "dur", "fol"), (_AROUND_IT,)),
    **dict.fromkeys(("aga", "sep", "mea", "how", "by ", "wit", "blu", "rep"), (_ADVERB,)),
}
"""What may stand between a cue and its content, by its first three letters; the first that fits counts."""
_PLACING = """
    in, at, on, of, to, during, after, before, through, via, from, about, by, when, as, for, with, quoting
    citing
"""
_PLACES = frozenset(listed(_PLACING))
# "said of Bell, "...", "said in note to a friend: "..."": whatever it is, the words begin behind it.
_SETTING = re.compile(
    rf",? {either(_PLACING)} (?:[^;:.,\x00\"“”]|,(?! \w+ing\b)){{1,120}}?"
    rf"(?=, [\"“]| [\"“][A-Z]|: |,? that (?!{_ITS_VERB}))"
)
_TITLED = re.compile(
    r" in (?:an?|its) [\w -]{3,40}? (?:titled|entitled|headlined),? [“\"][^”\"]{1,150}[”\"],?"
)
_THAT = re.compile(rf"\s*(?P<that>,? ?that\b(?! {_ITS_VERB})|:)?,?\s*")

# What says where the listener ends: a preposition, a new subject, or a listener who is one word.
_CLOSING = rf" {either('on, in, at, during, after, by, via, as, while, when')} "
_SUBJECT = rf" {either('he, she, it, they, there, his, her, its, their')}\b"
_HEARER = either("""
    (?<=reporters), (?<=journalists), (?<=lawmakers), (?<=parliament), (?<=media), (?<=him), (?<=me), (?<=us)
""")
_LISTENER = re.compile(
    r"\s+(?P<who>[\w'’.&()/-]+(?: [\w'’.&()/-]+){0,8}?(?<!\bthe)(?<!\ba)(?<!\ban))"
    rf"(?= that\b|,|:| ?[\"“\x00]|\.?\s*$|{_CLOSING}|{_SUBJECT}|{_HEARER} | to [a-z])"
    r"(?P<show> [\"“]\x00{2,60}[\"”] (?:show|program(?:me)?|newscast|podcast)\b)?"
)

_PARTICLE = re.compile(r" (out|on|for|up|back|forward|in|off|down|to|against|it|clear|known|on to say)\b")
# "accused of", "reported by": the participle of a passive, not somebody's saying.
_NAMELESS = re.compile(
    r" (?:not to be|for anonymity|to remain|(?:that )?(?:his|her|their) names?\b|that s?he not)"
)
"""Behind "asked": what somebody wants who gives no name, which is no statement."""
_PASSED_ON = re.compile(r" (?:of|by) ")
_AUX = word_set("""
    has have had was were is are be been being to will would could should may might can did does do
""")
_AUX_BEFORE = re.compile(r"\b(\w+)(?: (?:also|already|since))* $")
_DENIALS = "not, never, no, without, neither, nor, refused, declined"
_DENYING = (*listed(_DENIALS), "n't", "n’t")
_NO = ("no", "No", "either of")
"""What holds one of these may say that nobody spoke."""
_NOBODY = re.compile(
    r"(?:^|[,;] |\b(?:but|and|that) )(?:[Nn]o (?:one|[a-z]+)|[Nn]obody|[Nn](?:one|either) of [^,]*)"
    r"(?: has| have| had)?(?: yet| so far| immediately)? $"
)
_NEGATION = re.compile(rf"(?:\b{either(_DENIALS)}|n['’]t) (?:\w+ )?$")


def finite_cues(place: Sentence) -> Iterator[tuple[Cue, int, int]]:
    """Give the cues of a sentence, its quotations apart, that can carry a statement, with their offsets."""
    start, sentence = place.start, place.blotted[place.start : place.end]
    behind = 0
    for found in _openings(sentence, place.words):
        cue, end = _cue_at(sentence, found)
        if cue is None or found.start() < behind or not cue_families()[cue.family].counts:
            continue
        if not is_finite(sentence, cue, found.start()):
            continue
        passed = _PASSED_ON.match(sentence, end)
        if passed and (passed[0] == " by " or cue.family == "judge"):
            continue
        nameless = cue.family == "ask" and _NAMELESS.match(sentence, end)
        if nameless or (cue.lemma == "go on" and sentence.startswith(" to ", end)):
            continue  # the cue of "went on to say" is the infinitive
        behind = end
        yield cue, start + found.start(), start + end


def _openings(sentence: str, held: frozenset[str]) -> list[re.Match[str]]:
    """List the words of a sentence that may open a cue, in order: one of ten."""
    words: list[re.Match[str]] = []
    for word in _opening_words() & held:
        at = sentence.find(word)
        while at >= 0:
            found = _WORD.match(sentence, at)
            if found and found[0] == word and not _is_behind(sentence, at):
                words.append(found)
            at = sentence.find(word, at + len(word))
    return sorted(words, key=re.Match.start)


def _is_behind(sentence: str, at: int) -> bool:
    """Tell the end of a word from a whole one: "so-called" from "called"."""
    while at and sentence[at - 1] in _JOINING:
        at -= 1
    return at > 0 and sentence[at - 1].isalpha()


@cache
def _opening_words() -> frozenset[str]:
    """List the first words of all cues."""
    return frozenset(form.partition(" ")[0] for form in cues())


@cache
def _phrasal() -> frozenset[str]:
    """List the first words of the cues of several words: "pointed" of "pointed out"."""
    return frozenset(form.partition(" ")[0] for form in cues() if " " in form)


def _cue_at(sentence: str, found: re.Match[str]) -> tuple[Cue | None, int]:
    """Give the longest cue that starts with a word: "pointed out" before "pointed"."""
    longer = _PARTICLE.match(sentence, found.end()) if found[0] in _phrasal() else None
    if longer and (cue := cues().get(f"{found[0]} {longer[1]}")):
        return cue, longer.end()
    return cues().get(found[0]), found.end()


def skip_when(sentence: Sentence, end: int) -> tuple[int, bool]:
    """Pass over time words, manner and "that" behind a cue; tell whether "that" or a colon stood there."""
    text, stop = sentence.text, sentence.end
    at = end
    for _ in range(3):
        at = _past_time(text, at, stop)
    if text.startswith(" in ", at) and (titled := _TITLED.match(text, at, stop)):
        at = titled.end()
    opening = text[at : at + 12].lstrip(", ").partition(" ")[0]
    if opening in _PLACES and (setting := _SETTING.match(text, at, stop)):
        at = setting.end()
    found = _THAT.match(text, at, stop)
    return (found.end(), found["that"] is not None) if found else (end, False)


def _past_time(text: str, at: int, stop: int) -> int:
    """Pass over one time or one place behind a cue, with the commas around it."""
    start = at + text.startswith(",", at, stop)
    word = start + text.startswith(" ", start)
    for form in _WHEN.get(text[word : word + 3], ()):
        if found := form.match(text, start, stop):
            return found.end() + text.startswith(",", found.end(), stop)
    return at


def skip_listener(sentence: Sentence, end: int) -> int:
    """Pass over the listener of "told": reporters, the KCNA, a news conference."""
    found = _LISTENER.match(sentence.blotted, end, sentence.end)
    return found.end("show" if found["show"] else "who") if found else end


def is_negated(sentence: str, at: int) -> bool:
    """Tell whether the words before a cue deny it: "has not yet reported"."""
    near = sentence[max(0, at - 30) : at]
    if "yet " in near:
        near = re.sub(r"\byet ", "", near)
    if any(word.endswith(_DENYING) for word in near.split(" ")[-3:-1]) and _NEGATION.search(near):
        return True
    before = sentence[max(0, at - 60) : at]
    return any(word in before for word in _NO) and _NOBODY.search(before) is not None


def auxiliary_before(sentence: str, at: int) -> str | None:
    """Give the auxiliary directly before a cue, or None."""
    found = _AUX_BEFORE.search(sentence[max(0, at - 25) : at])
    return found[1] if found and found[1] in _AUX else None
