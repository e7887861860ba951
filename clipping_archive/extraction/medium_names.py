"""Names that may be those of media: a word for a medium stands beside them or in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import CALENDAR, Phrases, either, small_words, word_set
from clipping_archive.extraction.titles import is_head, is_honorific
from clipping_archive.gazetteer import bodies, demonyms, given_names, is_common, media_words, places, titles

_WORD = r"[A-ZÀ-ÖØ-ÞĀĆČĎĐĖĒĘĚĞĢĪİĶĽŁŅŇŌŐŘŚŞŠŤŪŮŹŻŽ][\w’'&-]*(?:\.[a-z]{2,8})?"
_SMALL = either("of the, of, de la, de, del, della, des, du, do, da, la, le, el, al, und, and")
_NAME = rf"{_WORD}(?: (?:{_SMALL} )?{_WORD}){{0,4}}"
_AHEAD = re.compile(rf"(?<![\w-])(?P<name>{_NAME})[”\"]? $")
_BEHIND = re.compile(
    rf"(?P<comma>,)? (?:called |named )?[“\"]?(?P<name>[a-z0-9-]+\.[a-z]{{2,8}}\b|{_NAME})(?(comma)(?=,))"
)
_BEFORE_NOUN = re.compile(rf"(?<![\w-])(?P<name>{_NAME} (?:{_SMALL} )?)$")
_GOES_ON = re.compile(rf" (?:{_SMALL} )?(?P<name>{_NAME})")
_OPENING = word_set("TV Radio Daily Gazeta Diario Journal")
"""Words for media that may also open a name: "Radio Karsk"."""
_CAPITAL = ("TV", "YouTube ", "Telegram ")
"""What has a capital in words for media wherever they stand."""
_REACH = 70
_LEADS = word_set("""
    the a an on in at but and when while as after before if for by from with to its his her their our this
    that also meanwhile however according citing earlier later both local state official public private
    government another one some yesterday today since though although yet so or of quoting telling
""")
_ADJECTIVES = word_set(
    "daily sunday evening morning weekly national free north south east west northern southern"
)
_ON_AIR = re.compile(rf"\bon (?:the )?air (?:of|on|by) (?:the )?(?P<name>{_NAME})")
"""A station by what it does: "on the air of RTK"."""
_AIRED = ("on air ", "on the air ")
_WORDLIKE = re.compile(r"\w")
_JOINS = re.compile(r"[\w.-]")
_COMPOUND = re.compile(r"-(?:language|based|owned|run|controlled|backed|funded|led)$")
_OWNER = re.compile(r"(?P<owner>[^\W\d_][\w-]*)['’]s (?=\S)")
"""In "Lorvenia's Karsk Herald" the owner is no part of the name; in "People's Voice" it is."""


class Candidate(NamedTuple):
    """A name with the sign of a medium: ``start..end`` in its text, and the whole phrase with the noun."""

    name: str
    kind: str
    sign: str
    start: int
    end: int
    whole: tuple[int, int]


def candidates(text: str) -> Iterator[Candidate]:
    """List the names of a text that a word for a medium makes likely, with that word's sign."""
    words = small_words(text.lower())
    for start, end in _apart(text, _nouns().places(text, words)):
        if text[start].isupper() and not text.startswith(_CAPITAL, start) and not _opens(text, start):
            continue
        yield from _beside(text, start, end)
    for start, end in _apart(text, _endings().places(text, words)):
        yield from _within(text, start, end)
    on_air = "air" in words and any(aired in text for aired in _AIRED)
    for found in _ON_AIR.finditer(text) if on_air else ():
        if span := _named(text, found.span("name")):
            yield Candidate(text[slice(*span)], "broadcaster", "medium beside", *span, span)


def _apart(text: str, places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give the places that are whole words, in the order of the text; of those that overlap the longest."""
    behind = 0
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if start < behind or _WORDLIKE.match(text, end) or (start and _JOINS.match(text, start - 1)):
            continue
        behind = end
        yield start, end


@cache
def _nouns() -> Phrases:
    words = {*media_words("beside"), *media_words("perhaps")}
    return Phrases(words | {word[0].upper() + word[1:] for word in words})


@cache
def _endings() -> Phrases:
    return Phrases({*media_words("named"), *media_words("perhaps_named")})


def _kind(word: str, sure: str, unsure: str, sign: str) -> tuple[str, str]:
    low = word[0].lower() + word[1:]
    for form in (word, low):
        if kind := media_words(sure).get(form):
            return kind, sign
    return media_words(unsure).get(word) or media_words(unsure)[low], f"perhaps {sign}"


def _beside(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Read "the Dunya newspaper" and "the daily Karsk Courier"."""
    kind, sign = _kind(text[start:end], "beside", "perhaps", "medium beside")
    ahead = _AHEAD.search(text, max(0, start - _REACH), start)
    people = ahead is not None and ahead["name"].lower() in demonyms()  # told Norlandic newspaper Karskbladet
    if ahead and not people and (span := _named(text, ahead.span("name"))):
        high = start + len("TV") if text.startswith("TV ", start) else span[1]
        yield Candidate(text[span[0] : high], kind, sign, span[0], high, (span[0], end))
        return
    behind = _BEHIND.match(text, end) if _may_name(text, end) else None
    if behind and (span := _named(text, behind.span("name"))):
        yield Candidate(text[slice(*span)], kind, sign, *span, (start, span[1]))


def _may_name(text: str, start: int) -> bool:
    """Tell whether what stands behind a word for a medium may be a name, before any expression is asked."""
    word = text[start : start + _REACH].lstrip(', “"').removeprefix("called ").removeprefix("named ")
    word = word.lstrip('“"')
    return word[:1].isupper() or "." in word.partition(" ")[0]


def _within(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Read "the Sunday Mail", "Karsk Herald", "Radio Karsk"."""
    word = text[start:end]
    kind, sign = _kind(word, "named", "perhaps_named", "medium within")
    behind = _GOES_ON.match(text, end)
    if behind and behind["name"].split()[0].lower() not in CALENDAR:
        if word not in _OPENING:
            return
        end = behind.end()
    ahead = _BEFORE_NOUN.search(text, max(0, start - _REACH), start)
    span = _named(text, (ahead.start("name") if ahead else start, end), at=start)
    if span is None or _is_person(text, span, sign):
        return
    named = text[span[0] : start].strip().lower()
    if len(text[slice(*span)].split()) > 1 and (" " in word or named not in demonyms()):
        yield Candidate(text[slice(*span)], kind, sign, *span, span)


def _named(text: str, span: tuple[int, int], at: int | None = None) -> tuple[int, int] | None:
    """Cut a name out of a run of capitalised words; None where the words name nothing.

    A word for a medium that begins at ``at`` is part of the name.
    """
    start, end = span
    for owner in _OWNER.finditer(text, start, end):
        if not is_common(owner["owner"].lower()):
            start = owner.end()
    words = text[start:end].split()
    while words and start != at and _leads(words):
        second = text.index(words[1], start + len(words[0])) if len(words) > 1 else end
        if second == at and words[0].lower() in demonyms():
            break  # "Macedonian News Agency"
        start, words = second, words[1:]
    while words and words[-1].lower() in CALENDAR:
        words = words[:-1]
        end = text.rindex(words[-1], start, end) + len(words[-1]) if words else start
    if at is None and words and words[-1].lower() in titles().bodies:
        return None  # "the Labor Party newspaper"
    return (start, end) if words and not _is_generic(words, text, start) else None


def _leads(words: list[str]) -> bool:
    """Tell a word that stands before a name and is none of it: "On Monday", but not that of "Sunday Mail"."""
    if words[0].lower() in CALENDAR and " ".join(words[:2]) in media_words("named"):
        return False
    return (
        words[0].lower() in _LEADS | CALENDAR
        or _is_adjective(words)
        or _COMPOUND.search(words[0]) is not None
    )


def _is_adjective(words: list[str]) -> bool:
    """Tell "Lorvenian" before a name that is one without it; "Turkish" is part of "Turkish Daily News"."""
    return len(words) > 2 and words[0].lower() in demonyms() and words[1].lower() not in _ADJECTIVES


def _is_generic(words: list[str], text: str, start: int) -> bool:
    """Tell words that name no medium: "the Moscow newspaper", "the Labor Party daily", "Editor Ottoway"."""
    low = [word.lower() for word in words]
    whole = " ".join(low)
    if whole in bodies() or whole in places() or whole in demonyms() or low == ["arab"]:
        return True
    if any(is_head(word) or is_honorific(word) for word in low):
        return True
    if all(word in demonyms() or word in places() or word in _ADJECTIVES for word in low):
        return True
    return len(words) == 1 and _opens(text, start) and is_common(low[0])


def _opens(text: str, start: int) -> bool:
    """Tell whether a sentence begins at ``start``."""
    before = text[max(0, start - 3) : start].rstrip()
    return not before or before[-1] in '.!?:”"'


def _is_person(text: str, span: tuple[int, int], sign: str) -> bool:
    """Tell "Jane Post": a given name before a word that is a family name too."""
    first = text[slice(*span)].split()[0].lower()
    return (
        sign.startswith("perhaps") and first in given_names() and not re.search(r"[Tt]he $", text[: span[0]])
    )
