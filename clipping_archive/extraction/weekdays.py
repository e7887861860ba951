"""Which day a plain weekday means: the tense of its clause decides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import either, word_set

PAST, FUTURE, UNKNOWN = "past", "future", "unknown"
CLAUSE = 160
"""How far before and behind a date its verb is looked for, in characters."""

_SENTENCE_END = re.compile(
    r"[.!?](?<![A-Z].)(?<!\b[A-Z][a-z].)(?<!\b[A-Z][a-z]{2}.)(?<!Sept.)[\"”’)]*\s*(?=[\"“‘(]?[A-Z])"
)
_AHEAD = word_set("""
    will ’ll 'll would shall slated due upcoming plan plans planned expected expect expects intend intends
    hope hopes deadline begins opens starts ends expires faces likely tickets should must can may could might
    stay stays resumes meets convene convenes arrive arrives gather gathers hosts concludes
""")
"""What is said of things to come, also in the present tense of a timetable: the leader arrives Thursday."""
_TO = word_set("""
    going heads agreed vowed ready preparing agree pledged want wants promised travel travels headed asked
    ordered invited urged required instructed summoned poised supposed return returns prepare prepares
""")
_AHEAD_WITH = {
    **dict.fromkeys(_TO, " to"),
    **dict.fromkeys(("is", "are"), r" (?:to|[a-z]+ing)\b(?! to [a-z])"),
    **dict.fromkeys(("was", "were"), r" to (?!have\b)[a-z]+"),
    **dict.fromkeys(("call", "calls", "called", "calling"), " for"),
    **dict.fromkeys(("remain", "remains"), " closed"),
    **dict.fromkeys(("go", "goes"), " (?:on sale|to the polls|on trial)"),
    "set": " (?:to|for)",
    "ahead": " of",
    "later": " this",
    "that": " begin",
    "valid": " until",
    "kicks": " off",
    "draws": " to a close",
    "take": " effect",
    "takes": " (?:effect|place)",
    "on": " the eve of",
    "the": " eve of",
    "to": " be (?:[a-z]+(?:ed|en)|held|made|built|sent|put|told)",
    "holds": " (?:its|talks|(?:an? )?(?:[a-z]+ )?(?:elections?|vote|summit|meeting|hearing|conference))",
    "meet": "(?<!not meet)(?<!a meet)(?<!to meet)",
    "face": "(?= [A-Z])",
    "open": r"(?= (?:on )?\Z)",
}
"""Words that say so with what stands behind them; an expression of all of them takes 2 ms to compile."""
_BEHIND = {word: re.compile(rf"{form}\b") for word, form in _AHEAD_WITH.items()}
_INFINITIVE = re.compile(rf" (?!{either('the, an?, his, her, its, their, this, that')})[a-z]+\b")
_PAST = word_set("""
    said told was were had has have been did held met made took came left went began won lost shot fell rose
    gave found sent saw led hit struck broke spoke wrote ran quit flew got grew drew paid kept put
    cut became
""")
_NO_PAST = (
    *("need", "united", "indeed", "speed", "hundred", "unprecedented", "armed", "limited", "related"),
    *("exceed", "proceed", "succeed", "feed"),
)
"""How words in -ed begin that are no past forms."""
_MONEY = re.compile(r"(?:illion|[0-9]) \Z")
"""Before a "won" that is the currency."""
_WORD = re.compile(r"\b(?:['’]ll|[a-z]+)\b")
_PASSIVE = re.compile(r"\b(?:be|stay|stays|remain|remains|get)(?: as| so| too)?(?: [a-z]+)?\s\Z")
_STARTING = re.compile(r"\b(?:(?:[Ss]tarting|[Bb]eginning|[Ee]ffective)(?: from| on)?|for) \Z")
_UNTIL = re.compile(r"\b(?:until|till|through) \Z")
_LASTED = re.compile(r"\b(?:lasted|ran|stayed|continued|remained|worked|lived|was|were|had|served|waited)\b")
_CLAUSE_START = re.compile(
    r"(?:[;:]|(?<=said) that |(?<=told) that |--|–|—| but | while | and (?=(?:he|she|it|they|the)\b))"
)


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the bounds of the sentence around ``text[start:end]``, no further than a clause away."""
    low, high = max(0, start - 2 * CLAUSE), min(len(text), end + CLAUSE)
    first = low
    for found in _SENTENCE_END.finditer(text, low, start + 1):  # one more: what opens the next is looked at
        first = min(found.end(), start)
    stop = _SENTENCE_END.search(text, end, high)
    return first, stop.end() if stop else high


class _Cue(NamedTuple):
    """What tells a tense: its kind, and where it stands. An infinitive leaves it to the verb ahead."""

    kind: str
    start: int
    end: int


def _cue_of(text: str, found: re.Match[str], stop: int) -> _Cue | None:
    """Tell which tense a word speaks of, with what stands behind it, no further than ``stop``."""
    word, (start, end) = found[0], found.span()
    if word in _AHEAD or word.endswith("scheduled"):
        return _Cue(FUTURE, start, end)
    form = _BEHIND.get(word)
    if form and (behind := form.match(text, end, stop)):
        return _Cue(FUTURE, start, behind.end())
    if word == "to" and (verb := _INFINITIVE.match(text, end, stop)):
        return _Cue(UNKNOWN, start, verb.end())
    if word == "won" and _MONEY.search(text, max(0, start - 7), start):
        return None
    regular = len(word) > 3 and word.endswith("ed") and not word.startswith(_NO_PAST)
    return _Cue(PAST, start, end) if word in _PAST or regular else None


def _cues(text: str, start: int, stop: int) -> Iterator[_Cue]:
    while found := _WORD.search(text, start, stop):
        cue = _cue_of(text, found, stop)
        start = cue.end if cue else found.end()
        if cue:
            yield cue


def _opens_future(text: str, at: int) -> bool:
    found = _WORD.match(text, at, at + CLAUSE)
    cue = _cue_of(text, found, at + CLAUSE) if found else None
    return cue is not None and cue.kind == FUTURE


def tense(text: str, start: int, end: int) -> str:
    """Say whether the clause around ``text[start:end]`` speaks of the past or the future.

    The nearest verb before the date decides, an infinitive by the verb that
    governs it, the participle of a passive by its auxiliary ("will be held");
    where none stands before ("On Friday, the two will meet"), the first one
    behind. A date between commas belongs to the verb behind it.
    """
    before = text[max(0, start - CLAUSE) : start]
    if before.endswith(("since ", "Since ")):
        return PAST
    until = _UNTIL.search(before) and not _LASTED.search(before)
    if (
        until
        or (_STARTING.search(before) and not text.startswith(("'s", "’s"), end))
        or (before.rstrip().endswith(",") and text.startswith(", ", end) and _opens_future(text, end + 2))
    ):
        return FUTURE
    first, last = sentence(text, start, end)
    first = max(first, start - CLAUSE)
    for break_ in _CLAUSE_START.finditer(text, first, start):
        first = break_.end()
    for cue in reversed(list(_cues(text, first, start))):
        if cue.kind == UNKNOWN or (cue.kind == PAST and _PASSIVE.search(text, first, cue.start)):
            continue
        return cue.kind
    behind = next(_cues(text, end, last), None)
    return behind.kind if behind else UNKNOWN
