"""The words of dates: what they look like in copy, and what must not be taken for one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import either, small_words, word_set

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

HOLIDAYS = {
    "New Year's Day": (1, 1),
    "Valentine's Day": (2, 14),
    "May Day": (5, 1),
    "Bastille Day": (7, 14),
    "Halloween": (10, 31),
    "Armistice Day": (11, 11),
    "Christmas Eve": (12, 24),
    "Christmas Day": (12, 25),
    "Boxing Day": (12, 26),
    "New Year's Eve": (12, 31),
}
"""Holidays that fall on one day everywhere: month and day. Those of one country need its calendar."""

NUMBERS = {
    word: number
    for number, words in enumerate(
        ("", "a one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    )
    for word in words.split()
}

_WEEKDAY = either(r"""
    Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon\., Tues?\., Wed\., Thurs?\., Fri\.
""")
_MONTH = either(r"""
    Jan(?:uary|\.)?, Feb(?:ruary|\.)?, Mar(?:ch|\.), Apr(?:il|\.)?, May, June?\.?, July?\.?, Aug(?:ust|\.)?
    Sept?(?:ember|\.)?, Oct(?:ober|\.)?, Nov(?:ember|\.)?, Dec(?:ember|\.)?
""")
_FULL_MONTHS = word_set("""
    January February March April May June July August September October November December
    Jan. Feb. Aug. Sept. Oct. Nov. Dec.
""")
_ANY_MONTHS = _FULL_MONTHS | word_set("Sep Sept Jan Feb Apr Aug Oct Nov Dec")
_DAYED_MONTHS = _ANY_MONTHS | word_set("Sep. Apr. Mar. Jun Jun. June. Jul Jul. July.")
"""Any word may be the month in most kinds: it is looked up, since a list of them takes 0.3 ms to compile."""
_NAME = r"[A-Z][a-z]{2,8}"
_FULL_MONTH = rf"{_NAME}(?:(?<=Jan|Feb|Aug|Oct|Nov|Dec)\.|(?<=Sept)\.)?"
_DAY = r"[0-3]?\d(?:st|nd|rd|th)?"
_OF_YEAR = r"(?: of)? (?:last|this|next|that) year"
_YEAR = r"(?:1[6-9]|20)\d\d"
_COUNT = either(r"""
    [Aa], [Oo]ne, [Tt]wo, [Tt]hree, [Ff]our, [Ff]ive, [Ss]ix, [Ss]even, [Ee]ight, [Nn]ine, [Tt]en, \d\d?
""")
_OF_DAY = either("morning, afternoon, evening, night, noon, midnight, lunchtime")
_TURN = either("day, night, morning, evening, afternoon")

_ISO = re.compile(r"(?P<iso>\d\d\d\d-[01]\d-[0-3]\d)(?![\d-])")
_ON_WEEKDAY = re.compile(
    rf"(?P<weekday>{_WEEKDAY}(?:(?<!\.)\b|(?<=\.)(?=\s+[a-z(])))"
    rf"(?P<part>(?: {_OF_DAY})?)"
    r"(?P<zone> ?\((?:[A-Z][\w.]*(?: [A-Z][\w.]*)? time|local time)\))?"
    rf"(?P<exact>,? ?\(?(?P<wmonth>{_MONTH}) (?P<wday>{_DAY})\b\)?(?:,? (?P<wyear>{_YEAR})\b)?)?"
    r"(?P<week> (?:last|this|next) week\b)?"
)
_MONTH_DAY = re.compile(
    rf"(?P<month>{_NAME}\.?) (?P<day>{_DAY})(?![\d:%]|[.,]\d)\b"
    r"(?:(?:-|–|—| to )(?P<today>[0-3]?\d)\b(?!\d|,\d))?"
    rf"(?:(?: ?, ?| )(?P<year>{_YEAR})\b|(?P<of>{_OF_YEAR}))?"
)
_DAY_MONTH = re.compile(
    rf"(?P<day2>\d(?:(?<=[0-3])\d)?(?:st|nd|rd|th)?)(?: of)? (?P<month2>{_NAME})\b"
    rf"(?:,? (?P<year2>{_YEAR})\b|(?P<of2>{_OF_YEAR}))?"
)
_MONTH_YEAR = re.compile(rf"(?P<month3>{_FULL_MONTH})(?:,? (?:of )?(?P<year3>{_YEAR})\b|(?P<of3>{_OF_YEAR}))")
_MONTH_ALONE = re.compile(rf"(?P<month4>{_FULL_MONTH})(?P<own>['’]s)?(?!\w)(?! \d)")
_DEICTIC = re.compile(r"\b(?P<deictic>[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]oday)\b(?!['’]s)")
_OTHER_DAY = re.compile(
    rf"\b(?P<other>[Tt]he (?:previous|preceding|following|next) {_TURN}"
    r"|[Tt]he day (?:before|after)(?=[.,;])"
    r"|(?:[Aa]|[Oo]ne) day (?:earlier|later|before(?=[.,;])|after(?=[.,;])))\b"
)
_SAME_DAY = re.compile(
    r"\b(?P<same>(?:(?:[Ee]arlier|[Ll]ater) (?:in |on )?(?:the|that|the same) day"
    rf"|(?:[Oo]n )?the same {_TURN}|[Oo]n that day))\b"
)
_SPAN = re.compile(
    r"\b(?P<span>(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) )?(?:[Ll]ast|[Tt]his|[Nn]ext)"
    r" (?:weekend|week|month|year|spring|summer|autumn|fall|winter|night|morning|afternoon|evening))\b(?!-)"
)
_AGO = re.compile(rf"\b(?P<ago>(?P<count>{_COUNT}) (?P<unit>day|week|month|year)s? ago)\b")
_YEAR_ALONE = re.compile(
    r"\b(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Bb]efore|[Aa]fter|early|late|mid)[ -]"
    r"|[Ff]rom (?=\d{4} to )|[Bb]etween (?=\d{4} and ))"
    rf"(?P<year4>{_YEAR})\b(?![,.]\d|-\d|%|['’]?s\b| [a-z]+s\b)"  # not 2,000.5, 2014-2016, 1980s, 1900 tonnes
)
_HOLIDAY = re.compile(
    rf"(?P<holiday>{'|'.join(sorted(HOLIDAYS, key=len, reverse=True))})\b".replace("'", "['’]")
)

_WEEKDAY_WORDS = frozenset(WEEKDAYS) | word_set("mon tue tues wed thur thurs fri")
_MONTH_WORDS = frozenset(MONTHS) | word_set("""
    january february march april june july august sept september october november december
""")
_TURN_WORDS = word_set("day night morning evening afternoon")
_SPAN_WORDS = word_set("""
    weekend week month year spring summer autumn fall winter night morning afternoon evening
""")
_OTHER_WORDS = word_set("previous preceding following next before after earlier later")
_DIGIT, _FOUR_DIGITS = frozenset("1"), frozenset(("1111",))


class Kind(NamedTuple):
    """One kind of words for a time; a text that has any holds a word of ``first`` and one of ``second``.

    An expression that begins with a capital or a digit is found three times as fast without a ``\\b``
    before it: :func:`_next` looks at what stands there. Of a ``near`` kind the first word, as it is,
    stands at most :data:`_REACH` behind the beginning, and nothing further ahead is searched.
    """

    form: re.Pattern[str]
    first: frozenset[str]
    second: frozenset[str] = frozenset()
    near: bool = False
    months: tuple[str, frozenset[str]] | None = None


KINDS = (
    Kind(_ISO, _FOUR_DIGITS),
    Kind(_ON_WEEKDAY, _WEEKDAY_WORDS),
    Kind(_MONTH_DAY, _MONTH_WORDS, _DIGIT, months=("month", _DAYED_MONTHS)),
    Kind(_DAY_MONTH, _MONTH_WORDS, _DIGIT, months=("month2", _ANY_MONTHS)),
    Kind(_MONTH_YEAR, _MONTH_WORDS, _FOUR_DIGITS | {"year"}, months=("month3", _FULL_MONTHS)),
    Kind(_MONTH_ALONE, _MONTH_WORDS, months=("month4", _FULL_MONTHS)),
    Kind(_DEICTIC, word_set("yesterday tomorrow tonight today")),
    Kind(_OTHER_DAY, _TURN_WORDS, _OTHER_WORDS, near=True),
    Kind(_SAME_DAY, _TURN_WORDS, word_set("earlier later same that"), near=True),
    Kind(_SPAN, _SPAN_WORDS, word_set("last this next"), near=True),
    Kind(_AGO, frozenset(("ago",)), near=True),
    Kind(_YEAR_ALONE, _FOUR_DIGITS, near=True),
    Kind(_HOLIDAY, word_set("day eve halloween")),
)
"""The kinds in the order in which they are tried. One that a text has nothing of is not even compiled."""
_WORDS = frozenset[str]().union(*(kind.first | kind.second for kind in KINDS))
_ONE_DIGIT, _YEAR_LIKE = re.compile(r"\d"), re.compile(r"\d\d\d\d")
_IN_WORD = re.compile(r"\w")
_REACH = 30
"""The words of a near kind begin at most so many characters before their last."""


class Found:
    """Words for a time, with the parts of the kind that they are; the parts of other kinds are None."""

    __slots__ = ("_match", "_parts")

    def __init__(self, match: re.Match[str]) -> None:
        self._match = match
        self._parts = match.groupdict()

    def __getitem__(self, part: str) -> Any:
        return self._parts.get(part)

    def start(self) -> int:
        """Give where the words begin."""
        return self._match.start()

    def end(self, part: str | int = 0) -> int:
        """Give where the words end, or a part of them."""
        return self._match.end(part)


def find_words(text: str) -> Iterator[Found]:
    """Find all words for a time, in the order of the text; the kind that comes first takes them."""
    held = small_words(text.lower()) & _WORDS
    if _ONE_DIGIT.search(text):
        held |= _DIGIT | _FOUR_DIGITS if _YEAR_LIKE.search(text) else _DIGIT
    ahead = [(kind, found) for kind in _kinds_of(held) if (found := _next(kind, text, 0, held))]
    while ahead:
        first = min((found for _, found in ahead), key=re.Match.start)
        yield Found(first)
        behind = first.end()
        ahead = [
            (kind, later)
            for kind, found in ahead
            if (later := found if found.start() >= behind else _next(kind, text, behind, held))
        ]


@lru_cache(256)
def _kinds_of(held: frozenset[str]) -> tuple[Kind, ...]:
    """Give the kinds of which a text may have some that holds these words."""
    return tuple(
        kind
        for kind in KINDS
        if not kind.first.isdisjoint(held) and not (kind.second and kind.second.isdisjoint(held))
    )


def _next(kind: Kind, text: str, at: int, held: frozenset[str]) -> re.Match[str] | None:
    """Give the next words of a kind that begin a word."""
    if kind.near:
        year = _YEAR_LIKE.search(text, at) if kind.first is _FOUR_DIGITS else None
        places = [year.start()] if year else [text.find(word, at) for word in kind.first & held]
        nearest = min((place for place in places if place >= 0), default=None)
        if nearest is None:
            return None
        at = max(at, nearest - _REACH)
    while (found := kind.form.search(text, at)) and not _fits(kind, text, found):
        at = found.start() + 1
    return found


def _fits(kind: Kind, text: str, found: re.Match[str]) -> bool:
    """Tell whether what was found begins a word, and its month is one."""
    if found.start() and _IN_WORD.match(text, found.start() - 1):
        return False
    return kind.months is None or found[kind.months[0]] in kind.months[1]
