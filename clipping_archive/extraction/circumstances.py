"""Circumstances: "On Monday", "Asked whether", "During the talks"; they are nobody, and nobody's words."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import word_set

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
_TIMES = word_set("""
    week weeks weekend month months year years morning mornings afternoon afternoons evening evenings spring
    summer fall autumn winter time day quarter season past coming sunday monday tuesday wednesday thursday
    friday saturday
""")
_SETTINGS = word_set("in on at as if when before though after while so now then here for with by")
_NONE_BEFORE = {
    "at": word_set("least most"),
    "as": word_set("many much few little"),
}
"""Behind these words the others open no circumstance: "At least 20 people", "As many as 20"."""
_MAY_BE_NONE = frozenset(("this", "even", "under", "in", *_NONE_BEFORE))
_SECOND = re.compile(r" (\w+)")
_FIGURE = re.compile(r",? \d")


def opens_with_circumstance(phrase: str) -> bool:
    """Tell "On Monday", "Asked whether", "During the talks" from a subject or a statement."""
    return past_circumstance(phrase, 0, len(phrase)) is not None


def opens_with_participle(phrase: str) -> bool:
    """Tell what may say what somebody was doing: "Walking to the port", but "Running a port is hard" too."""
    return _DOING.match(phrase) is not None


def past_circumstance(text: str, at: int, end: int) -> int | None:
    """Give the end of the word that opens a circumstance at a place, None if none does."""
    found = _FIRST_WORD.match(text, at, end)
    if (
        found is None
        or (first := found[0].lower()) not in _CIRCUMSTANCES
        or text.startswith("&", found.end())
    ):
        return None
    if first in _MAY_BE_NONE and _is_none(first, text, found.end(), end):
        return None
    return found.end()


def _is_none(first: str, text: str, at: int, end: int) -> bool:
    """Tell what only looks like a circumstance: "At least 20 people", "This is a port", "Even Ottoway"."""
    behind = _SECOND.match(text, at, end)
    if behind is None:
        return False
    second = behind[1].lower()
    if first == "this":
        return second not in _TIMES
    if first == "even":
        return second not in _SETTINGS
    if first == "under":
        return second[0].isdigit()
    if first == "in":
        return second == "all" and _FIGURE.match(text, behind.end(), end) is not None
    return second in _NONE_BEFORE[first] and (first == "at" or text.startswith(" as", behind.end(), end))
