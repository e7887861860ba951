"""The noun phrase before or behind a cue: who says it."""

from __future__ import annotations

import re

from clipping_archive.gazetteer import cues
from clipping_archive.extraction.titles import is_head

Span = tuple[int, int]

_LEAD = re.compile(
    r"(?:(?:and|but|while|although|though|as|when|after|however|meanwhile|also|later|earlier|still|separately|since|"
    r"because|then|that|whereas|, ) ?,? )+",
    re.IGNORECASE,
)
_TRAIL = re.compile(
    r"(?:[ ,]+(?:also|later|earlier|then|reportedly|repeatedly|again|once|previously|separately|meanwhile|however|further|"
    r"has|have|had|was|were|is|on|late|early|immediately|promptly|jokingly|publicly|privately|just|only|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|earlier this \w+|last \w+|still|simply|flatly|often|always))+[ ,]*$"
)
_APPOSITION = re.compile(r"^(?:an?|the|who|which|whose|his|her|its|also|from|of|at|one of|now|then|[a-z])\b|^\d{1,3}$|^(?:Jr|Sr)\.?$")
_WHEN_CLAUSE = re.compile(
    r"^(?:[Oo]n|[Ii]n|[Dd]uring|[Aa]t|[Aa]fter|[Bb]efore|[Ff]ollowing|[Aa]s|[Ww]hile|[Ww]hen|[Ii]f|[Ss]ince|[Bb]y|[Ff]or|[Ww]ith|[Aa]sked|[Cc]iting|"
    r"[Ll]ater|[Ee]arlier|[Aa]lso|[Mm]eanwhile|[Ss]peaking|[Ii]nstead|[Aa]ccording|[Ll]ast|[Tt]his|[Uu]nder|[Dd]espite|[Aa]mid|[Tt]o)\b"
)
_STOPS = re.compile(r"[,;:]|\x00[”\"»’']+|[”\"»](?=\s)| -- | — | – |\b(?:while|whereas|but)\b(?= )| and (?=(?:[\w.'’-]+ ){1,5}$)")


def subject_before(text: str, blotted: str, start: int, cue: int) -> Span | None:
    """Give the subject of a cue, from the text between the sentence's start and the cue.

    The nearest clause boundary ends the search, but an apposition between
    commas is stepped over: in "Jonas Brandl, the leader of the union, said" the
    subject is all of it.
    """
    region = blotted[start:cue]
    trail = _TRAIL.search(region)
    end = start + (trail.start() if trail else len(region.rstrip(" ,")))
    if end <= start or region.rstrip()[-1:] in "“\"":
        return None
    stops = [found for found in _STOPS.finditer(blotted, start, end) if found.end() <= end]
    at = stops[-1].end() if stops else start
    comma = region.rstrip(" ")[-1:] == "," and trail is None
    if (comma or _APPOSITION.match(blotted[at:end].strip())) and stops and stops[-1][0] == ",":
        earlier = stops[-2].end() if len(stops) > 1 else start
        if is_name(text[earlier : stops[-1].start()].strip()):
            at = earlier
    at += len(text[at:end]) - len(text[at:end].lstrip(" ,"))
    lead = _LEAD.match(text, at, end)
    at = lead.end() if lead else at
    phrase = text[at:end]
    if not phrase or len(phrase) > 220 or _WHEN_CLAUSE.match(phrase) or not re.search(r"\w", phrase):
        return _behind_when(text, at, end)
    return at, end


def _behind_when(text: str, at: int, end: int) -> Span | None:
    """Give the subject that stands behind an opening such as "On Monday" without a comma."""
    found = re.match(r"(?:On|Late|Early|Last|Earlier|Later|Also)(?: [a-z]+)? (?:\w+day|week|month|year)s? ", text[at:end])
    return (at + found.end(), end) if found and at + found.end() < end else None


def subject_behind(text: str, cue_end: int, limit: int) -> Span | None:
    """Give the subject behind an inverted cue: ``"...," said Jonas Brandl, the leader of the union``."""
    found = re.compile(r"\s+(?P<who>[^,;:.“\"\x00]{2,120}?(?:\.(?= [A-Z])[^,;:.“\"\x00]{2,80}?){0,2}(?P<app>, [^,;.“\"\x00]{3,120})?)(?=[,;.]|$| in an? | on [A-Z]| at (?:the|a) )").match(
        text, cue_end, limit
    )
    if not found:
        return None
    start, end = found.span("who")
    if found["app"] and not re.search(r"^, (?:an?|the|who|\w+ (?:minister|leader|official|spokes\w+))\b", found["app"]):
        end = found.start("app")
    phrase = text[start:end]
    if re.match(r"(?:that|it|he|she|they|there|this|these|to|in|on|at)\b", phrase):
        return None
    return start, end


def is_name(phrase: str) -> bool:
    """Tell whether a phrase can be a subject by itself: it ends in a name or in the word for an office."""
    words = phrase.split()
    if not words or len(words) > 12 or _WHEN_CLAUSE.match(phrase):
        return False
    return words[-1][:1].isupper() or is_head(words[-1]) or words[0].lower() in {"the", "a", "an"} and not any(
        word in cues() and cues()[word].kind in {"past", "present"} for word in words[1:]
    )
