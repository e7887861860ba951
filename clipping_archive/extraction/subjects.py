"""The noun phrase before a cue: who says it."""

from __future__ import annotations

from itertools import pairwise

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.adverbs import trailing_adverbs
from clipping_archive.extraction.circumstances import opens_with_circumstance, past_circumstance
from clipping_archive.extraction.patterns import either, word_set
from clipping_archive.extraction.phrases import narrowed, nearest
from clipping_archive.extraction.sentences import Sentence
from clipping_archive.extraction.titles import is_head, is_modifier
from clipping_archive.extraction.verbs import is_present, main_verb
from clipping_archive.gazetteer import cues

Span = tuple[int, int]
REACH = 400
"""A subject begins at most so many characters before its verb."""
LONGEST = 220

_LEADS = either("""
    and, but, while, although, once, though, as, when, after, however, meanwhile, also, later, earlier, still
    followed by, joined by, even, separately, since, because, then, that, whereas
""")
_LEAD = re.compile(rf"(?:(?:{_LEADS}|, ) ?,? )+", re.IGNORECASE)
MOST_OF_ROLE = 3
"""So many words a role has ahead of its "of"."""
_RELATIVES = (" which ", " who ", " whose ")
POSSESSED = 4
"""So many words with a possessor in front are a thing that can speak: "yesterday's edition"."""
_CLAUSES = either("""
    that, what, because, whether, if, how, why, than, where, when, though, although, after, before, since
    which, whom, as
""")
_CLAUSE = re.compile(
    rf"[\w,] {_CLAUSES} (?=(?:he|she|it|they|we|I|you|(?:the|an?) [a-z]+(?: [a-z]+)?|"
    r"(?:[A-Z][\w.’'-]* ?){1,5})$)"
)
_NOT_A_SUBJECT = either(r"""
    the, an?, and, or, but, of, in, on, at, by, for, with, from, to, as, than, what, how, where, when
    while, if, whether, because, not, more, most, very, .*\b[a-z]+-
""")
_LETTER = re.compile(r"\w")
_BEHIND_COMMA = re.compile(r",[^,]*,?$")
_NO_HEAD = re.compile(rf"(?:^|.*\s){_NOT_A_SUBJECT}$")
_APPOSITIONS = either("""
    an?, the, who, which, whose, including, his, her, its, also, from, of, at, one of, now, then, [a-z]
    [a-z]+ing, (?!followed|joined)[a-z]+ed
""")
_APPOSITION = re.compile(rf"^{_APPOSITIONS}\b|^\(|^\d{{1,3}}$|^(?:Jr|Sr)\.?$")
_JOINED = re.compile(
    r"(?:\S+ ){5,39}(?:[^A-Z\s]\S* (?:and|but) (?=(?:the )?[A-Z])|\S+ (?:and|but) (?=the [A-Z]))"
    r"(?=\S(?:\S+ ){0,8}\S+$)"
)
"""A clause ahead of the name: "Norland put its navy on alert and the Post, citing a source, said"."""
_DOING = re.compile(
    r", (?:(?:who|which) (?!(?:the|an?|his|her|its|their|he|she|it|they|we|I)\b)(?=[a-z])|whose "
    r"|(?!acting )[a-z]+ing (?!(?:director|editor|coach|partner|officer|secretary|president)\b))"
)
"""What she does, and what she is known for, between two commas."""
_IN_BRACKETS = re.compile(r" \([^()]{1,20}\)$")
_IN_LONG_BRACKETS = re.compile(r" \([^()]{1,160}\)")
_RELATIVE = re.compile(r"(?<=\w) who(?= )")
"""Behind it a verb is that of what a subject is known for: "executives who have left say"."""
_DESCRIBED = re.compile(r"(?:the|an?) [^,]*, (?:the|an?) ")
_BESIDE = re.compile(r"(?:an?|the|who|which|now|then|including)\b")
_STOP = re.compile(
    r",(?!\d{3}(?!\d))|;|:(?!\d\d)|\((?=[^()]*$)"
    r"|\x00[”“\"»’']+|”(?=\s)|\"(?=\s)|»(?=\s)"
    r"| --? | — | – "
    r"|w(?<!\w.)(?:hile|hereas)(?= )|b(?<!\w.)ut(?= )"
)
"""Each alternative begins with a character of its own: so all others are passed over at once."""
_AUX = either("has, have, had, is, are, was, were, will, would, could, should, can, may, might, does, did")
_FINITE = re.compile(rf"\b{_AUX}\b(?! (?:been )?(?:to )?$)")
_PAST = re.compile(r"[a-z]{2,}ed")
_OPENS_NAME = word_set("the a an one another some several many most both two three four five dozens hundreds")
_DETERMINERS = word_set("the a an his her its their this that")
_OPENING = re.compile(r"(?:On|Late|Early|Last|Earlier|Later|Also)(?: [a-z]+)? (?:\w+day|week|month|year)s? ")
_LATE_SUBJECT = re.compile(
    r"[^,]*?\b(?!(?:of|in|at|the|an?|and|or|by|with|to|from|for)\b)[a-z0-9]+ "
    r"(?P<who>he|she|they|it|[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*)*)$",
)
_OF = re.compile(r" (?:of|for|at|to|in) ")
_BETWEEN_DASHES = re.compile(r" (?P<dash>--?|—|–|―) (?:(?! (?P=dash) )[^“\"\x00]){3,160} (?P=dash) $")
"""What stands beside a subject between two dashes: "Ottoway -- a pilot -- said"."""
_MARK_BEFORE = ("” ", '" ', "’ ", "' ")
_KNOWN_FOR = re.compile(
    r"(?P<who>[A-Z][^,;:\x00]{2,80}), (?:who|[a-z]+ (?:of|at|for)) [^;:]{2,160}\x00[”\"'’]+ $"
)
"""Where the comma behind it is part of a quotation: "Ottoway, who calls it a "joke," said"."""


def subject_before(sentence: Sentence, start: int, cue: int) -> Span | None:
    """Give the subject of a cue, looked for between ``start`` and the cue.

    The nearest clause boundary ends the search, but an apposition between
    commas is stepped over: in "Jonas Brandl, the leader of the union, said" the
    subject is all of it.
    """
    text, blotted = sentence.text, sentence.blotted
    start = max(start, cue - REACH)
    if beside := _BETWEEN_DASHES.search(blotted, start, cue):
        return subject_before(sentence, start, beside.start() + 1)
    if blotted.endswith(_MARK_BEFORE, start, cue) and (known := _KNOWN_FOR.match(blotted, start, cue)):
        return known.span("who") if is_name(known["who"]) else None
    region = blotted[start:cue]
    trail = trailing_adverbs(region, 0, len(region))
    end = start + (trail.start() if trail else len(region.rstrip(" ,")))
    if end <= start or region.rstrip()[-1:] in '“"':
        return None
    stops = [found for found in _STOP.finditer(blotted, start, end) if found.end() <= end]
    stops = _outside_relative(blotted, stops) if region.rstrip(" ")[-1:] == "," else stops
    at = stops[-1].end() if stops else start
    stray = not stops and region.rstrip(" ,")[-1:] == ")"  # "Ottoway (Karsk), said"
    closed = region.rstrip(" ")[-1:] == "," and not stray
    closed = closed and (trail is None or _in_between(blotted, stops, end))
    if stops and stops[-1][0] == "," and (closed or _APPOSITION.match(blotted[at:end].strip())):
        named = _named_before(text, [start, *(found.end() for found in stops)])
        if named is None and closed and not _set_off(text, start, stops, end):
            return None
        if named is not None and not closed and _DESCRIBED.match(text[named:end].lstrip(" ,")):
            named = None  # "..., the state news agency, the ministry said": the last one speaks
        at = at if named is None else named
    elif closed and not stops:
        return None  # "..., said Jonas Brandl": the subject stands behind
    at += len(text[at:end]) - len(text[at:end].lstrip(" ,"))
    if lead := _LEAD.match(text, at, end):
        at = lead.end()
    if opening := _OPENING.match(text, at, end):
        at = opening.end()
    if not closed and (clause := _CLAUSE.search(text[at:end])):
        at += clause.end()
    opened = past_circumstance(text, at, end)
    if opened is not None and (late := _LATE_SUBJECT.match(text, opened, end)):
        at = late.start("who")
    if closed and (aside := _DOING.search(blotted, at, end)):
        end = aside.start()  # the clause of "Ottoway, speaking before the port opened, said" is not hers
    found = narrowed(text, nearest(text, at, end, cue), end)
    return found if found and _is_subject(text[slice(*found)]) else None


def _outside_relative(blotted: str, stops: list[re.Match[str]]) -> list[re.Match[str]]:
    """Pass over the stops within a relative clause: "The port, which closed while it rained, said"."""
    commas = [number for number, found in enumerate(stops) if found[0] == ","]
    last = commas[-1] if commas else None
    within = last is not None and blotted.startswith(_RELATIVES, stops[last].end())
    return stops[: last + 1] if last is not None and within else stops


def _in_between(blotted: str, stops: list[re.Match[str]], end: int) -> bool:
    """Tell a circumstance between two commas: "Ottoway, in an interview on Tuesday, said"."""
    return bool(stops) and opens_with_circumstance(blotted[stops[-1].end() : end].lstrip())


def _set_off(text: str, start: int, stops: list[re.Match[str]], end: int) -> bool:
    """Tell a name that a stray comma parts from its verb: "Testifying in Karsk, Rep. Ottoway, said"."""
    opening = text[start : stops[-1].start()].lstrip()
    opens = opens_with_circumstance(opening) or re.match(r"[A-Z][a-z]+ing\b", opening)
    name = text[stops[-1].end() : end].strip()
    return bool(opens) and name[:1].isupper() and is_name(name)


def _named_before(text: str, starts: list[int]) -> int | None:
    """Give where the name begins that the words behind the last comma stand beside.

    Two such may stand one behind the other: "Jane Ottoway, the pilot, who left, said".
    """
    found = starts[-2] if text.startswith(" including ", starts[-1]) and _is_many(text, starts) else None
    for low, high in zip(starts[-2::-1], starts[:0:-1], strict=False):
        phrase = text[low:high].strip(" ,")
        if phrase.isdecimal() or _DOING.match(f", {phrase} "):  # an age; what she does
            continue
        if joined := _JOINED.match(phrase):
            found = (
                low + text[low:high].index(phrase) + joined.end()
                if is_name(phrase[joined.end() :])
                else found
            )
            break
        if not is_name(_LEAD.sub("", phrase, count=1) if _LEAD.match(phrase) else phrase):
            break
        found = low
        if not (_BESIDE.match(phrase) or _is_office(phrase) or _is_role(phrase)):
            break
    return found


def _is_many(text: str, starts: list[int]) -> bool:
    """Tell those of whom "including" names some: "Newspapers across the land, including the Post, said"."""
    phrase = text[starts[-2] : starts[-1]].strip(" ,")
    return main_verb(phrase) is None and not opens_with_circumstance(phrase) and not _FINITE.search(phrase)


def _is_role(phrase: str) -> bool:
    """Tell a role beside a name that has no article: "Jane Ottoway, editor at large of the Post, said"."""
    head = _OF.split(phrase, maxsplit=1)[0].split()
    return (
        phrase[:1].islower() and len(head) <= MOST_OF_ROLE and is_head(head[-1]) and bool(_OF.search(phrase))
    )


def _is_office(phrase: str) -> bool:
    """Tell an office beside a name that has no article: "Jane Ottoway, Deputy Head of the Port, said"."""
    words = _OF.split(phrase, maxsplit=1)[0].split()
    return (
        phrase[:1].isupper()
        and is_head(words[-1])
        and all(is_head(one) or is_modifier(one) for one in words[:1])
    )


def _is_subject(phrase: str) -> bool:
    if not _LETTER.search(phrase) or len(phrase) > LONGEST or opens_with_circumstance(phrase):
        return False
    if _NO_HEAD.match(phrase):
        return False
    head = _BEHIND_COMMA.sub("", phrase) if "," in phrase else phrase
    head = _RELATIVE.split(_IN_LONG_BRACKETS.sub("", head), maxsplit=1)[0]
    return phrase.lower() not in {"and", "but", "or"} and not _FINITE.search(head)


def is_name(phrase: str) -> bool:
    """Tell whether a phrase can be a subject by itself: it ends in a name or in the word for an office."""
    phrase = _RELATIVE.split(_IN_BRACKETS.sub("", phrase), maxsplit=1)[0]
    words = phrase.split()
    if not words or len(words) > 12 or opens_with_circumstance(phrase):
        return False
    if main_verb(phrase) is not None or _FINITE.search(f"{phrase} ") or _has_verb(words):
        return False
    if words[-1][:1].isupper() or is_head(words[-1]):
        return True
    if len(words) <= POSSESSED and any(word.endswith(("'s", "’s")) for word in words[:2]):
        return True
    finite = any(word in cues() and cues()[word].kind in {"past", "present"} for word in words[1:])
    return words[0].lower() in _OPENS_NAME and not finite


def _has_verb(words: list[str]) -> bool:
    """Tell whether a past form is a verb: "a pilot who landed", but not "the ousted leader"."""
    return any(
        _PAST.fullmatch(word) and before.lower() not in _DETERMINERS for before, word in pairwise(words[1:])
    ) or any(is_present(word, behind) for word, behind in pairwise(words[2:]))
