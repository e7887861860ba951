"""Which day a plain weekday means: the tense of its clause decides."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import either

PAST, FUTURE, UNKNOWN = "past", "future", "unknown"
CLAUSE = 160
"""How far before and behind a date its verb is looked for, in characters."""

_SENTENCE_END = re.compile(
    r"[.!?](?<![A-Z].)(?<!\b[A-Z][a-z].)(?<!\b[A-Z][a-z]{2}.)(?<!Sept.)[\"”’)]*\s*(?=[\"“‘(]?[A-Z])"
)
_AHEAD = either(r"""
    will, ['’]ll, would, shall, [a-z]*scheduled, slated, due, upcoming, going to, plans?, planned, expected
    expects?, intends?, hopes?, set (?:to|for), (?:is|are) (?:to|[a-z]+ing)\b(?! to [a-z]), ahead of, deadline
    (?:was|were) to (?!have\b)[a-z]+
    begins, opens, starts, ends, expires, takes place, faces, heads to, later this, agreed to, vowed to
    ready to, preparing to, likely, agree to, pledged to, wants? to, promised to, tickets
    should, must, can, may, could, might
    (?:asked|ordered|invited|urged|required|instructed|summoned|poised|supposed) to
    to be (?:[a-z]+(?:ed|en)|held|made|built|sent|put|told), stays?, remains? closed, valid until
    that begin, takes? effect, resumes, kicks off, go(?:es)? on sale, go(?:es)? to the polls
    call(?:s|ed|ing)? for, (?:on )?the eve of, meets, convenes?, arrives?, gathers?, travels? to, hosts
    holds (?:its|talks|(?:an? )?(?:[a-z]+ )?(?:elections?|vote|summit|meeting|hearing|conference))
    (?<!not )(?<!a )(?<!to )meet, returns? to, concludes, draws to a close, goes on trial, go on trial
    prepares? to, headed to, faces?(?= [A-Z]), opens?(?= (?:on )?\Z)
""")
"""What is said of things to come, also in the present tense of a timetable: leaders meet Thursday."""
_INFINITIVE = rf"to (?!{either('the, an?, his, her, its, their, this, that, [A-Z]')})[a-z]+"
_IRREGULAR = either("""
    said, told, was, were, had, has, have, been, did, held, met, made, took, came, left, went, began
    (?<!illion )(?<![0-9] )won
    lost, shot, fell, rose, gave, found, sent, saw, led, hit, struck, broke, spoke, wrote, ran, quit, flew
    killed, died, got, grew, drew, paid, kept, put, cut, became
""")
_NO_PAST = either(r"""
    need, united, indeed, speed, hundred, unprecedented, armed, limited, related, exceed, proceed, succeed
    feed, red\b
""")
_CUE = re.compile(
    rf"\b(?:(?P<future>{_AHEAD})|(?P<infinitive>{_INFINITIVE})"
    rf"|(?P<past>{_IRREGULAR}|(?!{_NO_PAST})[a-z]{{2,}}ed))\b"
)
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


def _opens_future(text: str, at: int) -> bool:
    found = _CUE.match(text, at, at + CLAUSE)
    return found is not None and found["future"] is not None


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
    for cue in reversed(list(_CUE.finditer(text, first, start))):
        if cue["infinitive"] or (cue["past"] and _PASSIVE.search(text, first, cue.start())):
            continue
        return FUTURE if cue["future"] else PAST
    if behind := _CUE.search(text, end, last):
        return PAST if behind["past"] else FUTURE if behind["future"] else UNKNOWN
    return UNKNOWN
