"""The noun phrase behind an inverted cue: who says it in ""...," said Ottoway"."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.circumstances import opens_with_circumstance
from clipping_archive.extraction.frames import Span
from clipping_archive.extraction.phrases import can_speak
from clipping_archive.extraction.sentences import Sentence
from clipping_archive.extraction.titles import is_head
from clipping_archive.extraction.verbs import verbs_of_saying

_IN_PHRASE = r"(?:\([^()]{1,20}\)|[^,;:.(“\"\x00])"
_PAST_A_STOP = rf"(?:\.(?= [A-Z]|[A-Z]\. ){_IN_PHRASE}{{1,80}}?){{0,3}}"  # "Col. Jane Ottoway"
_BEHIND = re.compile(
    rf"\s+(?P<who>{_IN_PHRASE}{{2,120}}?{_PAST_A_STOP}"
    rf"(?P<app>, [^,;.“\"\x00]{{3,120}})?)"
    r"(?=[,;.]|$| in an? | on [A-Z]| at (?:the|a) )"
)
_OF = re.compile(r" (?:of|for|at|to|in) ")
_WHENEVER = re.compile(r"(?<=\w) (?:when|after|while|before|because|upon) ")
_TITLED = re.compile(r", (?:an?|the|who|\w+ (?:minister|leader|official|spokes\w+))\b")
_NAMED = re.compile(r", (?:[A-Z][\w’'.-]*)(?: (?:[a-z]{2,3} )?[A-Z][\w’'.-]*){0,3}")
"""The name behind a role: "said its leader, Jonas Brandl"."""
_WHO_SAID = re.compile(r", who (?:also |later |then |has |had )?(?P<verb>[a-z]+)\b")
"""The second saying of a speaker: "...," said Ottoway, who added that it rained."""
_NOT_BEHIND = re.compile(
    r"(?:that|it|he|she|they|there|this|these|to|in|on|at|if|unless|when|whether|while|because)\b"
)
_PARTY = re.compile(r"(?:an?|the) [a-z]|[A-Z][\w.’'-]* [A-Z]")


def subject_behind(sentence: Sentence, cue_end: int) -> Span | None:
    """Give the subject behind an inverted cue: ``"...," said Jonas Brandl, the leader of the union``."""
    found = _BEHIND.match(sentence.blotted, cue_end, sentence.end)
    if not found or _NOT_BEHIND.match(found["who"]) or opens_with_circumstance(found["who"]):
        return None
    if not can_speak(_WHENEVER.split(found["who"])[0]):
        return None
    start, end = found.span("who")
    if when := _WHENEVER.search(sentence.blotted, start, found.start("app") if found["app"] else end):
        return start, when.start()
    named = _NAMED.fullmatch(found["app"] or "") and _is_role(found["who"][: -len(found["app"])])
    again = _WHO_SAID.match(found["app"] or "")
    said_again = again is not None and again["verb"] in verbs_of_saying()
    if found["app"] and (said_again or not (named or _TITLED.match(found["app"]))):
        end = found.start("app")
    return start, end


def _is_role(phrase: str) -> bool:
    """Tell a phrase whose head is an office: "its leader", "the president of the union"."""
    return is_head(_OF.split(phrase.strip(), maxsplit=1)[0].split()[-1]) or is_head(phrase.split()[-1])


def between(sentence: Sentence, tail: Span, cue: int) -> Span | None:
    """Give who stands between a quotation and "told": "...," a spokeswoman, 30km away, told."""
    quote = next((one for one in reversed(sentence.quoted) if tail[0] <= one.start and one.end <= cue), None)
    if quote is None:
        return None
    start = (
        quote.end + len(sentence.text[quote.end : cue]) - len(sentence.text[quote.end : cue].lstrip(' ,"”'))
    )
    end = start + len(sentence.text[start:cue].partition(",")[0].rstrip())
    return (start, end) if _PARTY.match(sentence.text[start:end]) else None
