"""Where the content of a saying ends: with its sentence, or where somebody else speaks, or nobody does."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.frames import Span
from clipping_archive.extraction.patterns import listed, word_set
from clipping_archive.extraction.sentences import Sentence
from clipping_archive.extraction.verbs import verbs_of_saying

_GOES_ON = word_set("""
    would will could should can may might must is are was were has have had does do did not that only also
    never still to in on at for with by because if when after before
""")
"""Behind a "but" that joins no other clause: "said it was old but would be repaired"."""
_LEFT_UNSAID = re.compile(
    r",? but (?:(?:he|she|they|it) )?"
    r"(?:(?:did|would|could) not|(?:did|would|could)n['’]t|declined to|refused to|gave|offered|provided)"
    r" (?:elaborate|specify|say|give|name|identify|disclose|provide|comment|no|few|any)\b"
    r"|, but (?:has|have|had) not ",
    needs=(" but ",),
)
"""What a speaker left unsaid or undone is none of the words: "but did not elaborate"."""
_OTHER_SPEAKER = re.compile(
    r",? (?:while|whereas|but) (?=[^,\x00]{2,60}? (?:\w+ed|said|told|says)\b)"
    r"|,? according to | -- |(?:, and|;) (?=(?:the |an? |his |her |its )?"
    r"(?:(?!(?:was|were|is|are|been|be|who|that|which|not) )[\w.’'-]+ ){1,5}?(?:said|told|says) (?!so\b))"
)
_FIRST_WORD = re.compile(r"\w+")
LEAST = 8
"""Content is longer than this, in code points, before another one speaks."""
_JOINING = frozenset(("while", "whereas", "but", "according"))
_PARTING = (", and ", ";", " -- ")
_WHENEVER = word_set("as when while after before although though if since because once until")
_UNITS = word_set("minute minutes hour hours day days week weeks month months year years moment moments")
FEW, MOST = 3, 5
"""So many words open "Only hours after Ottoway said", and so many "A few short weeks after Ottoway said"."""
_VERB_NEXT = (
    r"(?:\w{2,}ed|is|are|was|were|will|would|has|have|had|rose|fell|hit|can|could|may|might|must|should"
    r"|[a-z]{2,6}n['’]t)\b(?!-)"
)
MAIN_CLAUSE = re.compile(
    r", "
    r"(?!(?:as|when|while|after|before|because|if|although|though|since|until|which|who) )"
    r"(?=(?:he|she|it|they|we|I|the|a|an|his|her|its|their|[A-Z][\w’'.-]*) |[a-z]+(?: [a-z]+){0,5}? "
    + _VERB_NEXT
    + ")"
)
_AFTER_QUOTE = re.compile(r"(?<=[”\"])(?!\x00|,? (?:and|or|but) (?:[a-z]+ ){0,2}[“\"])")
_NEWS = tuple(
    f" {word} " for word in listed("and, as, when, while, before, after, in, at, to, during, on, which, who")
)
_BRACKET = re.compile(r"[()]")
_SAYS = re.compile(r", (?P<verb>[a-z]+)\b")
"""The verb that closes the clause of "Ottoway, who says it rained, said"."""


def clause_end(sentence: Sentence, at: int) -> int:
    """End the content at the sentence's end, or where another's saying begins ("..., while Choe said")."""
    end = _in_brackets(sentence, at)
    if _JOINING.isdisjoint(sentence.words) and not any(words in sentence.blotted for words in _PARTING):
        return end
    aside = sentence.blotted.count(" -- ", at, end) % 2 == 0
    if unsaid := _LEFT_UNSAID.search(sentence.blotted, at + LEAST + 1, end):
        end = unsaid.start()
    for found in _OTHER_SPEAKER.finditer(sentence.blotted, at, end):
        if (found[0] == " -- " and aside) or (
            found[0].endswith("but ") and _joins_verb(sentence.blotted, found.end())
        ):
            continue
        if found.start() > at + LEAST:
            return len(sentence.text[: found.start()].rstrip(" ,"))
    return end


def _joins_verb(text: str, at: int) -> bool:
    """Tell what goes on with the same subject behind a "but", by its first word."""
    found = _FIRST_WORD.match(text, at)
    word = found[0] if found else ""
    return word in _GOES_ON or (word.endswith("ed") and word.islower())


def _in_brackets(sentence: Sentence, at: int) -> int:
    """Give the end of a sentence, or of the brackets that a saying stands in: "(Ottoway said it rained)"."""
    depth = 0
    for found in _BRACKET.finditer(sentence.blotted, at, sentence.end):
        depth += 1 if found[0] == "(" else -1
        if depth < 0:
            return len(sentence.text[: found.start()].rstrip(" ."))
    return sentence.body_end


def content_end(sentence: Sentence, who: Span, family: str, at: int) -> int:
    """End the content behind a cue.

    After "When Ottoway said ..." it ends before the main clause, after "called
    it "..."" at the closing mark.
    """
    end = clause_end(sentence, at)
    if sentence.text.endswith(" who", *who):
        said = filter(_says, _SAYS.finditer(sentence.blotted, at, end))
        end = next((found.start() for found in said), end)
    if _is_subordinate(sentence.text[sentence.start : who[0]]):
        found = MAIN_CLAUSE.search(sentence.blotted, at, end)
        return found.start() if found else end
    if family == "call":
        found = _AFTER_QUOTE.search(sentence.blotted, at, end)
        return found.start() if found else end
    return _whole_quotation(sentence, at) or end


def _is_subordinate(opening: str) -> bool:
    """Tell "When", "Only hours after" and "A few weeks before" ahead of a subject."""
    words = opening.split()
    if not opening.endswith(" ") or not words or words[-1].lower() not in _WHENEVER:
        return False
    short = len(words) <= FEW or (len(words) <= MOST and words[-2] in _UNITS)
    return short and all(map(str.isalnum, words))


def _says(found: re.Match[str]) -> bool:
    return found["verb"] in verbs_of_saying()


def _whole_quotation(sentence: Sentence, at: int) -> int | None:
    """Give where a quotation ends that is a sentence by itself: shouted "It rains!" and left."""
    last = sentence.quoted[-1] if sentence.quoted else None
    if last is None or last.start != at or not last.closed or sentence.text[last.outer - 1] not in ".,!?":
        return None
    return last.end if sentence.text.startswith(_NEWS, last.end) else None
