"""Words that a noun brings: "despite Ottoway's claim that ...", "a warning by the ministry that ..."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.frames import Frame
from clipping_archive.extraction.patterns import either, listed
from clipping_archive.extraction.sentences import Sentence
from clipping_archive.extraction.verbs import main_verb

_NOUNS = """
    claim, assertion, statement, warning, allegation, accusation, announcement, pledge, promise, vow, threat
    insistence, contention, suggestion, complaint, admission, acknowledgment, acknowledgement, prediction
    argument, report, declaration, remark, comment, confirmation, assurance, denial, revelation, reminder
    charge
"""
"""Nouns for words; a hope, a belief or a decision is none, and a call is words only where it is quoted."""
_NOUN = either(_NOUNS)
_EITHER = frozenset(form for noun in listed(_NOUNS) for form in (noun, f"{noun}s"))
_NAME = r"(?:[Tt]he )?[A-Z][\w&-]*\.?(?: (?:(?:of|the|and) )?[A-Z][\w&-]*\.?){0,5}"
_DETERMINED = r"(?:the|an?|its|his|her|their|some|many|several|two) (?:(?!(?:of|and)\b)[\w-]+ ){0,4}?[\w-]+"
_GROUP = r"(?:[a-z-]+ ){0,2}[a-z-]+(?:s|media|police)"
_OWNED = rf"(?P<who>{_NAME}|{_DETERMINED})(?:['’]s|(?<=s)['’]) (?:[a-z-]+ ){{0,2}}?(?P<cue>{_NOUN})s?"
_FROM = r"(?:by|(?<!report )(?<!reports )from)"
_BY = rf"(?P<cue2>{_NOUN})s? (?:\w+day )?{_FROM} (?P<who2>{_DETERMINED}|{_NAME}|{_GROUP})"
_OF_IT = either(r"""
    is, are, was, were, has, have, had, will, would, can, could, may, might, must, should, did, does, cost
    led, never, also, day, week, month, year, [a-z][a-z]+ed
    [a-z]*[^\Wsu]s(?= (?:an?|the|its|his|her|their|[a-z]+s)\b)
""")
"""Behind a "that" which is a pronoun, and no conjunction: a threat by the union that represents dockers."""
_BRINGS = re.compile(
    rf"(?<= )(?:{_OWNED}|{_BY}) that (?!{_OF_IT}\b)(?=\S)",
    needs=[f"{one} {word} " for one in (*sorted(_EITHER), "day") for word in ("that", "by", "from")],
)
_HEARD = either(r"""
    \w+ed, denies, on, to, by, with, of, for, after, following, despite, amid, over, about, against, upon
    from, including, made, gave, heard, in, rejects, dismisses
""")
_ARTICLES = either("the, an?, any, another, new, more, recent, earlier, its, his, her")
_AHEAD = re.compile(rf"\b{_HEARD} (?:{_ARTICLES} )*$", re.IGNORECASE)
"""What stands before such a phrase where it is no subject, whose verb would end the words unseen."""
_END = re.compile(r", (?!\d{3})|;| -- | — | – | but | while ")
LEAST_WORDS = 4


def brought(sentence: Sentence, found: Sequence[Frame]) -> Iterator[Frame]:
    """Give the words that nouns bring and that stand in no other statement of the sentence."""
    last = sentence.blotted.rfind(" that ", sentence.start, sentence.end)
    nouns = _EITHER & sentence.words if last >= 0 else frozenset[str]()
    if not any(sentence.blotted.find(noun, sentence.start, last) >= 0 for noun in nouns):
        return
    for match in _BRINGS.finditer(sentence.blotted, sentence.start, sentence.end):
        name, cue = ("who", "cue") if match["who"] else ("who2", "cue2")
        at = min(match.start(name), match.start(cue))
        if (
            _is_held(at, found)
            or main_verb(match[name]) is not None
            or not _AHEAD.search(sentence.blotted, sentence.start, at)
        ):
            continue
        stop = _END.search(sentence.blotted, match.end(), sentence.body_end)
        content = match.end(), stop.start() if stop else sentence.body_end
        if len(sentence.text[slice(*content)].split()) >= LEAST_WORDS:
            yield Frame("noun of saying", match.span(cue), match.span(name), (content,), None, "say")


def _is_held(at: int, found: Sequence[Frame]) -> bool:
    """Tell whether a place lies in the content of another saying."""
    return any(low <= at < high for frame in found for low, high in frame.contents)
