"""Circumstances: "On Monday", "Asked whether", "During the talks"; they are nobody, and nobody's words."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import either, word_set

_CIRCUMSTANCES = word_set("""
    on in during at after before following as while when if since by for with asked citing
    later earlier also meanwhile speaking instead according last this under despite amid to
    however but and still separately though although until without because including such
    dated even here ever testifying talking writing appearing responding replying commenting
    campaigning arriving returning referring addressing like unlike
    underneath beneath beyond across throughout
""")
_DOING = re.compile(r"[A-Z][a-z]+ing (?:to|in|on|at|with|from|the|an?|his|her|by|for|into|about)\b")
_FIRST_WORD = re.compile(r"\w+")
_TIMES = either("""
    weeks?, weekend, months?, years?, mornings?, afternoons?, evenings?, spring, summer, fall, autumn, winter
    time, day, quarter, season, past, coming, sunday, monday, tuesday, wednesday, thursday, friday, saturday
""")
_AFTER_EVEN = either(
    "in, on, at, as, if, when, before, though, after, while, so, now, then, here, for, with, by"
)
_NONE = re.compile(
    r"(?:at (?:least|most)|as (?:many|much|few|little) as|under \d|in all,? \d"
    rf"|this (?!{_TIMES}\b)|even (?!{_AFTER_EVEN}\b))",
    re.IGNORECASE,
)
"""What only looks like a circumstance: "At least 20 people", "This is a port", "Even Ottoway"."""


def opens_with_circumstance(phrase: str) -> bool:
    """Tell "On Monday", "Asked whether", "During the talks" from a subject or a statement."""
    return past_circumstance(phrase, 0, len(phrase)) is not None


def opens_with_participle(phrase: str) -> bool:
    """Tell what may say what somebody was doing: "Walking to the port", but "Running a port is hard" too."""
    return _DOING.match(phrase) is not None


def past_circumstance(text: str, at: int, end: int) -> int | None:
    """Give the end of the word that opens a circumstance at a place, None if none does."""
    found = _FIRST_WORD.match(text, at, end)
    if found is None or found[0].lower() not in _CIRCUMSTANCES or text.startswith("&", found.end()):
        return None
    if _NONE.match(text, at, end):
        return None
    return found.end()
