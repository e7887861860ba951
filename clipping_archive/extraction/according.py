"""Sayings that name their source behind "according to": CONTENT, according to X; according to X, CONTENT."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.circumstances import opens_with_circumstance
from clipping_archive.extraction.dates_words import MONTHS
from clipping_archive.extraction.frames import Frame, Span
from clipping_archive.extraction.patterns import either, word_set
from clipping_archive.extraction.sentences import Sentence
from clipping_archive.extraction.tails import is_clause
from clipping_archive.extraction.verbs import AUXILIARIES

_ACCORDING = re.compile(r"(?P<cue>\b[Aa]ccording to|(?<=, )per(?= (?:the )?[A-Z])|\bPer(?= [A-Z]))\s+")
_ACCORDING_TO = ("ccording to", ", per ", "Per ")
"""One of these is part of it: strings are found faster than any expression."""
_OPENING = re.compile(
    r"(?:But|And|Now|Still|Yet|So|However|Also|Meanwhile|(?:In|On|By|At) [\w.]+(?: [\w.]+){0,3}),? ?$"
)
"""What may stand before "according to" and is no content: "But, according to the port, it rains"."""
_BREAKS_OFF = word_set("""
    and or but that which who has have had is are was were will after when while because if of in to the a an
""")
_JOINS_CLAUSE = word_set("and or but that while because when after if")
"""Behind these the content begins: "he left because, according to the port, it rained"."""
_WHEN = re.compile(r"(?:\d{4}|day|week|month|year|morning|afternoon|evening|night)\Z")
_LAST_WORD = re.compile(r"\w+\Z")
_GOES_ON = re.compile(r", (?:is|are|was|were|will|would|could|can|has|have|had|[a-z]+ed) ")
"""Around "according to X" in the middle of a clause: the content goes on behind it."""
_TITLE = either("""
    Mr, Mrs, Ms, Dr, St, Rep, Sen, Gen, Gov, Lt, Col, Capt, Cmdr, Adm, Maj, Sgt, Prof, Rev
""")
_STOP_INSIDE = rf"\b{_TITLE}\.|\b[A-Z]\.|\.(?=[A-Za-z]| [A-Z][a-z]+ [A-Z])"
_WORK = r"[“\"]\x00{6,160}[”\"]"
"""A book that is a source, or part of one: according to "On Ports" by Jane Ottoway."""
_SOURCE = re.compile(
    rf"(?:{_STOP_INSIDE}|{_WORK}|(?!\b(?:{_TITLE}|[A-Z])\.)[^,;.“\"\x00]){{1,200}}?"
    r"(?=,|;|\.?\s*$|\. |\.?-{3})"
)
_COMMA = re.compile(r",\s*")
_MEASURED = ("how", "what", "whether", "which", "where", "size", "rank", "need", "plan", "schedule")
_MEASURE = re.compile(rf"(?:{'|'.join(_MEASURED)})\b", opens=_MEASURED)
"""Behind "according to": what is no source, as in "seats are given according to how well it does"."""


def according_to(sentence: Sentence) -> Frame | None:
    """Read "CONTENT, according to X" and "According to X, CONTENT"."""
    places = [sentence.blotted.find(words, sentence.start, sentence.end) for words in _ACCORDING_TO]
    first = min((place for place in places if place >= 0), default=None)
    if first is None:
        return None
    for found in _ACCORDING.finditer(sentence.blotted, max(sentence.start, first - 1), sentence.end):
        source = _SOURCE.match(sentence.blotted, found.end(), sentence.end)
        opens = found.start() - sentence.start < 4
        if not source or _MEASURE.match(source[0]) or (found["cue"] == "Per" and not opens):
            continue
        if content := _according(sentence, found.start(), source.end(), opens=opens):
            lemma = "per" if found["cue"].lower() == "per" else "according to"
            return Frame("according to", found.span("cue"), source.span(), (content,), None, lemma)
    return None


def _according(sentence: Sentence, cue: int, behind: int, *, opens: bool) -> Span | None:
    """Give the content before "according to X", behind it, or around it."""
    ahead = sentence.text[sentence.start : cue].rstrip(" ,")
    comma = _COMMA.match(sentence.blotted, behind, sentence.end)
    if opens or (comma and _OPENING.fullmatch(ahead)):
        return (comma.end(), sentence.body_end) if comma else None
    last = _LAST_WORD.search(ahead, max(0, len(ahead) - 10))
    if comma and last and last[0] in _JOINS_CLAUSE and not _is_verb(sentence.text[comma.end() :]):
        return comma.end(), sentence.body_end
    breaks_off = last is not None and last[0] in _BREAKS_OFF
    around = comma and (
        breaks_off or _GOES_ON.match(sentence.blotted, behind) or _is_split(sentence, ahead, comma)
    )
    return sentence.start, sentence.body_end if around else sentence.start + len(ahead)


def _is_verb(words: str) -> bool:
    """Tell the second verb of a subject from a clause: "It rained and, according to him, hailed"."""
    first = words.strip(" .").partition(" ")[0]
    return first in AUXILIARIES or first.endswith("ed")


def _is_split(sentence: Sentence, ahead: str, comma: re.Match[str]) -> bool:
    """Tell a setting from content: "One day in May, according to the port, it rained"."""
    last = ahead.rpartition(" ")[2]
    month = last[:1].isupper() and last[:3].lower() in MONTHS
    setting = opens_with_circumstance(ahead) or month or _WHEN.search(ahead)
    behind = sentence.text[comma.end() : sentence.body_end]
    return bool(setting) and not is_clause(ahead) and is_clause(behind)
