"""What can be the content of a saying: before its cue, behind it, or around it."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.circumstances import opens_with_circumstance, opens_with_participle
from clipping_archive.extraction.content_ends import MAIN_CLAUSE
from clipping_archive.extraction.patterns import either
from clipping_archive.extraction.sentences import Sentence
from clipping_archive.extraction.verbs import holds_verb
from clipping_archive.gazetteer import cue_families

Span = tuple[int, int]
OPENERS = "“\"„«‘'"
LEAST_REPORTED = 4
"""Words of somebody before a cue that stand in no quotation marks: fewer are "On Monday" or "Still"."""
SUMMED_UP = frozenset({"express", "call", "judge"})
"""Families whose object sums the words up: expressed concern, called it a failure, praised the ruling."""

_DAY = re.compile(r"(?:[A-Z][a-z]+day|Tonight)(?: (?:morning|afternoon|evening|night))?, ")
_LINKED = re.compile(r"(?:Meanwhile|However|Still|Also|Separately|Instead|In addition), |(?:But|And|Yet) ")
"""What only links a sentence to the one before it."""
_FINITE = re.compile(
    r" (?:is|are|was|were|will|would|can|could|should|must|may|might|has|have|had|does|did|\w{2,}ed"
    r"|rose|fell|grew|hit|came|went|took|made|left|met|held|began|won|lost|stood"
    r"|(?:aim|plan|want|expect|hope|need|seek|intend|remain|face|include|continue)s)(?!\w)"
)
_SPLIT = re.compile(r"(?:[^\x00.;]|(?<=[A-Z])\.){0,120}[,:]\s*(?:but |and )?")
_ADJUNCTS = either(r"""
    in, on, at, of, to, during, after, before, through, via, from, by, for, about, with, when, as, while
    later, earlier, recently, again, \w+day, last, this, \w+ly, \w+ing
""")
_ADJUNCT = re.compile(rf"[,—–-]|{_ADJUNCTS}\b")
_PREPOSITIONS = either("""
    to, of, about, on, in, at, for, with, by, against, during, after, before, no, off, and, or, as, from
    so, out, up, back, down, into, through, until, since, including, how
    nothing, little, much
""")
_SUMMING = frozenset({"of", "about", "against", "how", "no", "at", "for"})
"""Prepositions that bring a summary: warned of a flood, hinted at it."""
_AIRED = re.compile(
    r"(?:that|which) (?:(?:was|were|is|are|has been) )?(?:aired|broadcast|published|released|posted)\b"
)
"""What goes on about the interview in which something was said."""
_NO_CLAUSE = re.compile(rf"{_PREPOSITIONS}\b(?!-)")
_NUMBERED = re.compile(
    either(r"""
    at (?:least|most|the time), up to, as (?:many|much|few|little) as
    about (?:\d[\d.]*|an?|one|two|three|half|\w+s)
    no(?! to\b), nothing, (?:little|much)(?! (?:about|of|on|in)\b), much of, so far, for now
""")
    + r"\b",
    opens=("at ", "up to", "as ", "about ", "no", "little", "much", "so far", "for now"),
)
"""A subject that opens like a circumstance: said at least two were dead, said no one was hurt."""
_ALSO_DONE = frozenset({"maintain", "continue", "introduce", "invite", "commit"})
_SETTLES = frozenset({"rule", "determine", "assess", "calculate", "certify", "verify", "stipulate", "relate"})
_OBJECT = re.compile(
    r"(?:the|an?|his|her|its|their) (?![^,;]* (?:is|are|was|were|did|does|had|has|have|will) )|[$\d]"
)
_AS_ONLY = frozenset({"list", "name", "identify"})
_CALLING = frozenset({"call", "label", "brand", "style", "term"})
_NAMED_AS = re.compile(r"[“\"]|\bas ")
"""What follows where somebody is named something; else the verb is a participle: homes listed for sale."""
_WORDLESS = frozenset({"speak", "talk", "respond", "reply", "answer"})
"""What takes no bare clause: spoke a week before the vote."""
_FOUGHT = frozenset({"attack", "back", "assail", "challenge"})
"""Deeds more often than words, unless the words stand there or a reason does."""
_REASONED = re.compile(r"[“\"]| (?:for|as|over|on (?:Twitter|television|Facebook)) ")
_RANG = re.compile(
    r"(?:the|an?|his|her|their|its|[A-Z][\w.’'-]*)(?: (?!an? |the |one )[\w.’'-]+){0,3}?"
    r"(?=,|\.?$| (?:to|on|at|in|for|from|after|before|and|about|when|where)\b)"
)
_JUDGED = re.compile(
    r" .* .*(?:able|ible|ous|ful|ive|less|al|ic|ant|ent|ary|ed|ing|ly|ish"
    r"|wrong|bad|good|brave|crazy|dire|weak|sad|absurd|untrue|false|fair|vain|insane)$"
)
"""How the adjective ends that somebody is called: called the plan dangerous, but called the embassy."""
_RAISED = frozenset({"raise", "extend", "register"})
_WORDS_FOR_WORDS = either("""
    concern, question, doubt, objection, alarm, issue, possibility, protest, complaint, condolence, greeting
    congratulation, thank, sympath, gratitude, apolog, invitation, opposition, regret, point, fear, spect
""")
_IN_WORDS = re.compile(rf"[\"“]|\b{_WORDS_FOR_WORDS}")
"""Nouns for words, behind verbs that have other objects more often: raised concerns, raised money."""


def opens_content(sentence: Sentence, family: str, at: int, *, that: bool) -> bool:
    """Tell whether what stands behind a cue can be its content."""
    takes = cue_families()[family].takes
    if _AIRED.match(sentence.text, at):
        return False
    if that or sentence.text[at : at + 1] in OPENERS:
        return True
    bare = _NO_CLAUSE.match(sentence.text, at)
    if (
        bare
        and "that" in takes
        and _NUMBERED.match(sentence.text, at)
        and _FINITE.search(sentence.text, at, sentence.body_end)
    ):
        return True
    if bare and not (bare[0] in _SUMMING and "noun" in takes):
        return bare[0] == "to" and "infinitive" in takes
    if "that" in takes:
        return True
    return "noun" in takes and family in SUMMED_UP


def is_thing(sentence: Sentence, lemma: str, at: int) -> bool:
    """Tell an object that is no words: raised money, maintained a lead, called his parents."""
    text = sentence.text
    if text[at : at + 1] in OPENERS:
        return False
    if lemma in _ALSO_DONE:
        return _OBJECT.match(text, at) is not None or not _FINITE.search(text, at, sentence.body_end)
    if lemma in _SETTLES:
        return not _FINITE.search(text, at, sentence.body_end)
    if lemma in _WORDLESS:
        return True
    if lemma in _FOUGHT:
        return not _REASONED.search(text, at, sentence.body_end)
    if lemma in _AS_ONLY:
        return not _NAMED_AS.search(text, at, min(at + 120, sentence.body_end))
    if lemma in _CALLING:
        rang = _RANG.match(text, at, sentence.body_end)
        quoted = any(at < quote.start < sentence.body_end for quote in sentence.quoted)
        return rang is not None and not quoted and not _JUDGED.search(rang[0])
    return lemma in _RAISED and not _IN_WORDS.search(text, at, min(at + 60, sentence.end))


def is_content(sentence: Sentence, tail: Span, family: str, behind: int) -> bool:
    """Tell whether words before a cue are its content and not an opening such as "On Monday".

    Reported words need a cue that takes a clause, and no object behind it.
    """
    takes = cue_families()[family].takes
    words = sentence.text[tail[0] : tail[1]]
    rest = sentence.text[behind : sentence.body_end].lstrip()
    if linked := _LINKED.match(words):
        words = words[linked.end() :]
    settled = not rest or _ADJUNCT.match(rest) is not None
    circumstance = _opens_with_setting(words) and not (settled and _goes_on(words))
    if words[-1] in '”"»“' or words.endswith("''"):
        return bool(takes & {"that", "quote"}) and not circumstance
    length = len(words.split())
    if circumstance or "that" not in takes or length < LEAST_REPORTED - holds_verb(words):
        return False
    return not rest or _ADJUNCT.match(rest) is not None


def _opens_with_setting(words: str) -> bool:
    """Tell a circumstance; "Such plans could fail" is none."""
    if (opens_with_participle(words) and not holds_verb(words)) or _DAY.match(words):
        return True
    return opens_with_circumstance(words) and (not words.startswith("Such ") or words.startswith("Such as "))


def _goes_on(words: str) -> bool:
    """Tell a circumstance that a clause of its own follows: "In May, the port would open again"."""
    main = MAIN_CLAUSE.search(words)
    return main is not None and _FINITE.search(words, main.end()) is not None


def second_quotation(sentence: Sentence, behind: int) -> tuple[Span, ...]:
    """Give the second half of a split quotation: ``"...," he said, "..."``."""
    for quote in sentence.quoted:
        if (
            quote.start >= behind
            and quote.end <= sentence.end
            and _SPLIT.fullmatch(sentence.blotted, behind, quote.start)
        ):
            return ((quote.start, quote.end),)
    return ()
