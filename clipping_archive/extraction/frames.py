"""Frames of saying in one sentence: who, which cue, and where the content stands.

A frame is found on the sentence with its quotations blotted out, so that a cue
inside somebody's words is never taken for one of the agency's.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import either, small_words, word_set
from clipping_archive.extraction.sentences import Sentence
from clipping_archive.extraction.titles import is_head
from clipping_archive.gazetteer import Cue, cue_families, cues, media_nouns, titles

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


_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_LAST_WORD = re.compile(r"([\w'’-]+),? $")

_DAY = either("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, today, yesterday")
_ON_DAY = rf" ?(?:{either('on, late, early, later, earlier, last, also')} )*{_DAY}"
_PART_OF_DAY = rf"(?: {either('morning, afternoon, evening, night')})?"
_IN_A_STATEMENT = rf" in {either('a, an, its, his, her, their')} [^,;.\x00\"“]{{3,90}}?(?=,| that |: )"
_AT_A_MEETING = rf" at {either('a, an, the')} [^,;.\x00\"“]{{3,60}}?(?=,| that )"
_ADVERB = either("""
    again, later, earlier, separately, meanwhile, however, also, by (?:phone|telephone|e-?mail)
    without elaborating, this way, bluntly
""")
_WHEN = rf"(?:,?(?:{_ON_DAY}{_PART_OF_DAY}|{_IN_A_STATEMENT}|{_AT_A_MEETING}| {_ADVERB}),?)"
_PLACING = either(
    "in, at, on, of, to, during, after, before, through, via, from, about, by, when, as, for, with"
)
# "said of Bell, "...", "said in note to a friend: "..."": whatever it is, the words begin behind it.
_SETTING = (
    rf",? (?:{_PLACING}|quoting|citing) (?:[^;:.,\x00\"“”]|,(?! \w+ing\b)){{2,120}}?"
    r"(?=, [\"“]| [\"“][A-Z]|: |,? that )"
)
_AFTER_CUE = re.compile(rf"{_WHEN}{{0,3}}(?:{_SETTING})?\s*(?P<that>,? ?that\b|:)?,?\s*")

# What says where the listener ends: a preposition, a new subject, or a listener who is one word.
_CLOSING = rf" {either('on, in, at, during, after, by, via')} "
_SUBJECT = rf" {either('he, she, it, they, there, his, her, its, their')}\b"
_HEARER = either("""
    (?<=reporters), (?<=journalists), (?<=lawmakers), (?<=parliament), (?<=media), (?<=him), (?<=me), (?<=us)
""")
_LISTENER = re.compile(
    r"\s+(?P<who>[\w'’.&()/-]+(?: [\w'’.&()/-]+){0,8}?(?<!\bthe)(?<!\ba)(?<!\ban))"
    rf"(?= that\b|,|:| ?[\"“\x00]|\.?\s*$|{_CLOSING}|{_SUBJECT}|{_HEARER} | to [a-z])"
)

_PARTICLE = re.compile(r" (out|on|for|up|back|forward|in|off|down|to|against|it|on to say)\b")
# "accused of", "reported by": the participle of a passive, not somebody's saying.
_PASSED_ON = re.compile(r" (?:of|by) ")
_AUX = word_set("""
    has have had was were is are be been being to will would could should may might can did does do
""")
_AUX_BEFORE = re.compile(r"\b(\w+)(?: (?:also|already|since))* $")
_DENIALS = either("not, never, no, without, neither, nor, refused, declined")
_NEGATION = re.compile(rf"(?:\b{_DENIALS}|n['’]t) (?:\w+ )?$")

_BEFORE_NOUN = either(r"""
    the, an?, his, her, its, their, our, this, these, those, that, of, in, on, for, with, to, from, by
    after, before, during, between, any, no, some, such, further, new, more, many, two, three, bilateral
    latest, media, news, press, peace, arms, trade, nuclear, high-level, [\w-]+al, [\w-]+ic, [\w-]+ary
""")
_NOUN = re.compile(rf"(?:\b{_BEFORE_NOUN}|['’]s?) $", re.IGNORECASE)
_ADVERBS = word_set("also now still often only reportedly further repeatedly")
_SUBJECT_NOUN = word_set("""
    report statement document letter he she it who which one law article dispatch notice
""")


_PLURAL_VERBS = word_set("""
    say argue warn note suggest acknowledge insist contend predict complain tell write add claim allege
    maintain show indicate call describe
""")
_ONLY_VERBS = word_set("""
    say argue insist add tell write explain assert contend acknowledge suggest allege predict conclude warn
    declare announce confirm admit concede reveal reply deny
""")
"""Verbs whose third person is no plural of a noun: "says" is always said by somebody."""
_MANY = either(r"""
    [Tt]hey, [Ww]e, [Yy]ou, I, [Pp]eople, [Pp]olice, [Mm]edia, men, women, data, [Oo]thers, [Mm]any, [Ss]ome
    [Bb]oth, who
    [A-Z]?[a-z’'-]+[^s\W]s, and [A-Z][\w’'.-]+
""")
_MANY_SPEAK = re.compile(rf"(?:\b{_MANY}|\d%),?(?: (?:now|also|still|often|\w+ly))? $")


def _is_plural_verb(sentence: str, cue: Cue, at: int) -> bool:
    """Tell "officials say" from "to say" and "the claim": somebody must stand before it who is many."""
    return cue.lemma in _PLURAL_VERBS and _MANY_SPEAK.search(sentence, max(0, at - 40), at) is not None


def _is_noun(sentence: str, at: int) -> bool:
    """Tell "her talks" and "member states" from verbs: plurals look like the third person.

    What stands before a verb of the present is a name, a pronoun or somebody
    who can speak; anything else makes the word a noun.
    """
    if _NOUN.search(sentence, max(0, at - 20), at):
        return True
    found = _LAST_WORD.search(sentence, max(0, at - 30), at)
    if not found:
        return True
    word = found[1]
    if word[0].isupper() or word.lower() in _SUBJECT_NOUN or is_head(word):
        return False
    return (
        word.lower() not in titles().bodies
        and word.lower() not in media_nouns()
        and word.lower() not in _ADVERBS
    )


_COUNTED = re.compile(r"(?:\d|\b(?:[Aa]mong|all|of|by|with|for|most|likely|than|both|includes?|including)) $")
_THINGS = re.compile(r" [a-z-]+s\b")
_MOSTLY_NOUNS = word_set("state rule email text cable")
_SAID_SO = re.compile(r",? (?:that\b|[“\"])|:")


def _is_adjective(sentence: str, cue: Cue, at: int) -> bool:
    """Tell "270 pledged delegates" and "among registered voters" from verbs."""
    if cue.lemma in _ONLY_VERBS or not _THINGS.match(sentence, at + len(cue.form)):
        return False
    return _COUNTED.search(sentence, max(0, at - 12), at) is not None


_QUOTES = re.compile(r",? [“\"]")
_VERB_BEHIND = re.compile(
    rf" {either('show, say, suggest, indicate, said, showed, suggested, are, were, have, had')}\b"
)
"""Behind a plural such as "reports": what looks like a verb is a noun."""


def _is_finite(sentence: str, cue: Cue, at: int) -> bool:
    """Tell whether a form stands as the verb of a subject."""
    if cue.kind == "base":
        return _is_plural_verb(sentence, cue, at)
    if cue.kind == "present":
        if cue.lemma in _MOSTLY_NOUNS and not _SAID_SO.match(sentence, at + len(cue.form)):
            return False
        if _VERB_BEHIND.match(sentence, at + len(cue.form)):
            return False
        quotes = _QUOTES.match(sentence, at + len(cue.form)) and not _NOUN.search(
            sentence, max(0, at - 20), at
        )
        return bool(quotes) or cue.lemma in _ONLY_VERBS or not _is_noun(sentence, at)
    return cue.kind == "past" and not _is_adjective(sentence, cue, at)


def finite_cues(sentence: str, start: int) -> Iterator[tuple[Cue, int, int]]:
    """Give the cues of a blotted sentence that can carry a statement, with offsets in the paragraph."""
    behind = 0
    opening = _opening_words()
    if opening.isdisjoint(small_words(sentence)):
        return
    for found in _WORD.finditer(sentence):
        if found[0] not in opening:  # nine words of ten
            continue
        cue, end = _cue_at(sentence, found)
        if cue is None or found.start() < behind or not cue_families()[cue.family].counts:
            continue
        if not _is_finite(sentence, cue, found.start()):
            continue
        passed = _PASSED_ON.match(sentence, end)
        if passed and (passed[0] == " by " or cue.family == "judge"):
            continue
        behind = end
        yield cue, start + found.start(), start + end


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
    found = _AFTER_CUE.match(sentence.text, end, sentence.end)
    return (found.end(), found["that"] is not None) if found else (end, False)


def skip_listener(sentence: Sentence, end: int) -> int:
    """Pass over the listener of "told": reporters, the KCNA, a news conference."""
    found = _LISTENER.match(sentence.blotted, end, sentence.end)
    return found.end("who") if found else end


def is_negated(sentence: str, at: int) -> bool:
    """Tell whether the words before a cue deny it: "has not yet reported"."""
    return bool(_NEGATION.search(re.sub(r"\byet ", "", sentence[max(0, at - 30) : at])))


def auxiliary_before(sentence: str, at: int) -> str | None:
    """Give the auxiliary directly before a cue, or None."""
    found = _AUX_BEFORE.search(sentence[max(0, at - 25) : at])
    return found[1] if found and found[1] in _AUX else None
