"""Is a form of a reporting verb the verb of its sentence, or a noun, an adjective, an infinitive?"""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import either, word_set
from clipping_archive.extraction.titles import is_head
from clipping_archive.gazetteer import Cue, media_nouns, titles

_LAST_WORD = re.compile(r"([\w'’-]+),? $")
_BEFORE_NOUN = either(r"""
    the, an?, his, her, its, their, our, this, these, those, that, of, in, on, for, with, to, from, by
    after, before, during, between, any, no, some, such, further, new, more, many, two, three, bilateral
    latest, media, news, press, peace, arms, trade, nuclear, high-level
""")
_NOUN = re.compile(rf"(?:\b{_BEFORE_NOUN}|['’]s?) $", re.IGNORECASE)
_ADJECTIVE = re.compile(r"(?<![\w-])(?:[a-z][\w-]*(?:al|ic|ary)) $")
_OWN_CLAUSE = re.compile(r" (?:it|he|she|they) (?:has|have|had|is|was|will|would)\b")
"""Behind a verb, whatever stands before: the military reports it has won."""
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
_SHARE = either("percent, pct, half, majority, most, third, quarter, ten, dozen")
"""What is said of how many: "about 4 in 10 say", "40 percent say"."""
_MANY_SPEAK = re.compile(
    rf"(?:\b(?:{_MANY}|{_SHARE}|[Tt]hose(?: \w+){{1,2}})|\d%|\d),?(?: (?:now|also|still|often|\w+ly))? $"
)
_CLAUSE = re.compile(r" (?:that|it|he|she|they|there|the|an?|at least|no|\d[\d,.]*|[A-Z][\w’'-]*) [a-z]")
"""Behind a plural that reports something; else "report" is a noun more often."""
_PLACED = 90
"""How far before "say" the people may stand whom a phrase places: officials in Karsk say."""
_MANY_PLACED = re.compile(
    rf"(?:^|[ “\"])(?:[A-Za-z][\w’'-]*[^\Ws]s|[Pp]olice|[Pp]eople|men|women|[Mm]edia),?"
    rf" {either('in, from, at, of, with, for, near, inside, on, within, across, close to, who, treating')} "
    r"[^;:.“\"\x00]{1,80} $"
)
_NO_SAY = re.compile(
    r"\b(?:to|not|would|will|could|should|can|may|might|must|did|do|does|the|a|no|final|[a-z]+n['’]t) $"
)
"""Before "say": what makes it an infinitive or a noun."""
_WENT_ON = re.compile(r"\b(?:has |have |had )?(?:went|gone|goes) (?:on|(?:so|as) far as) to \Z")
"""Behind which an infinitive has been said: went on to say."""


def _is_plural_verb(sentence: str, cue: Cue, at: int) -> bool:
    """Tell "officials say" from "to say" and "the claim": somebody must stand before it who is many."""
    if cue.lemma == "report":
        return bool(_MANY_SPEAK.search(sentence, max(0, at - 40), at) and _CLAUSE.match(sentence, at + 6))
    if cue.lemma not in _PLURAL_VERBS:
        return False
    if _MANY_SPEAK.search(sentence, max(0, at - 40), at):
        return True
    if cue.lemma != "say" or _NO_SAY.search(sentence, max(0, at - 12), at):
        return False
    return _MANY_PLACED.search(sentence, max(0, at - _PLACED), at) is not None


def _is_noun(sentence: str, at: int, end: int) -> bool:
    """Tell "her talks" and "member states" from verbs: plurals look like the third person.

    What stands before a verb of the present is a name, a pronoun or somebody
    who can speak; anything else makes the word a noun.
    """
    if _NOUN.search(sentence, max(0, at - 20), at):
        return True
    if _OWN_CLAUSE.match(sentence, end):
        return False
    if _ADJECTIVE.search(sentence, max(0, at - 20), at):
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
_DETERMINED = re.compile(
    r"\b(?:an?|the|its|his|her|their|our|my|these|below|above|despite|cited|amid|of|with) $", re.IGNORECASE
)
"""Words that no finite verb follows."""
_THINGS = re.compile(r" [a-z-]+s\b")
_POSSESSED = re.compile(
    r"(?<!\b[Hh]e)(?<!\b[Ii]t)(?<!\b[Ss]he)(?<!\b[Tt]hat)(?<!\b[Ww]ho)(?<!\b[Tt]here)(?:['’]s|s['’]) $"
)
_PLAIN_NOUN = re.compile(r" (?!(?:that|it|he|she|they|to|the|an?|its|his|her|their|no|in|on|at)\b)[a-z]")
"""Around a past form that no subject stands before: "its proposed rules", "Ottoway's repeated calls"."""
_NOUNS_TOO = word_set("""
    attack talk claim project document comment question request demand call offer release post term name show
    list estimate forecast
""")
_AS_NOUN = re.compile(r" of\b|,(?! [“\"\x00])")
_MOSTLY_NOUNS = word_set("state rule email text cable document")
_SAID_SO = re.compile(r",? (?:that\b|[“\"])|:")


def _is_adjective(sentence: str, cue: Cue, at: int) -> bool:
    """Tell "270 pledged delegates", "an estimated loss" and "among registered voters" from verbs."""
    if _DETERMINED.search(sentence, max(0, at - 10), at):
        return True
    if cue.lemma not in {"say", "add", "tell", "write"} and _POSSESSED.search(sentence, max(0, at - 12), at):
        return _PLAIN_NOUN.match(sentence, at + len(cue.form)) is not None
    if cue.lemma in _ONLY_VERBS or not _THINGS.match(sentence, at + len(cue.form)):
        return False
    return _COUNTED.search(sentence, max(0, at - 12), at) is not None


_QUOTES = re.compile(r",? [“\"]")
_VERB_BEHIND = re.compile(
    rf" {either('show, say, suggest, indicate, said, showed, suggested, are, were, have, had')}\b"
)
"""Behind a plural such as "reports": what looks like a verb is a noun."""


def went_on(sentence: str, at: int) -> int | None:
    """Give where "went on to" or "has gone so far as to" begins that stands before an infinitive, or None."""
    found = _WENT_ON.search(sentence, max(0, at - 40), at) if sentence.endswith(" to ", 0, at) else None
    return found.start() if found else None


def is_finite(sentence: str, cue: Cue, at: int) -> bool:
    """Tell whether a form stands as the verb of a subject."""
    if cue.kind == "base":
        return went_on(sentence, at) is not None or _is_plural_verb(sentence, cue, at)
    if cue.kind == "present":
        if cue.lemma in _MOSTLY_NOUNS and not _SAID_SO.match(sentence, at + len(cue.form)):
            return False
        behind = at + len(cue.form)
        if _VERB_BEHIND.match(sentence, behind) or (
            cue.lemma in _NOUNS_TOO and _AS_NOUN.match(sentence, behind)
        ):
            return False
        quotes = _QUOTES.match(sentence, at + len(cue.form)) and not _NOUN.search(
            sentence, max(0, at - 20), at
        )
        return bool(quotes) or cue.lemma in _ONLY_VERBS or not _is_noun(sentence, at, at + len(cue.form))
    return cue.kind == "past" and not _is_adjective(sentence, cue, at)
