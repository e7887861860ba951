"""Rows of names: who stands where people of the same document stand, in a list, a table or a score card."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.extraction import evidence
from clipping_archive.extraction.named import Named
from clipping_archive.extraction.patterns import word_set
from clipping_archive.extraction.weights import WEIGHTS

_BEFORE = re.compile(r"(\d{1,3}\.|\w+|[^\w\s])\s{0,4}$")
_BEHIND = re.compile(r"\s{0,4}(\w+|[^\w\s])")
_EDGE = word_set("# ( ) , ; - : ^ $ b c st lbw not run beat and")
"""What a row is made of: figures (#), marks, its ends (^ $) and the words of score cards."""
_JOINTS = frozenset((", ", " and ", ", and ", " & "))
_ENDS = ("^", "$")
_LEAST = 3
_SHARE = 0.25
_MANY = 6
_HALF = 0.5
_DOUBT = -1.0


class Frame(NamedTuple):
    """What stands directly beside a name, figures as #, and whether the name has several words."""

    before: str
    behind: str
    full: bool


def mark_rows(named: Sequence[Named], texts: Sequence[str], people: Collection[str]) -> int:
    """Give the sign "row" to names in a frame where ``people`` (keys of names) stand; count the names marked.

    A frame counts where three people stand in it, a quarter of all names in it,
    and four times as many as there are names of something else. Where six
    people stand in frames of any kind, and they are half of the full names in
    frames that hold a person, all those frames count.
    """
    if len(people) < _LEAST:
        return 0
    frames: dict[Frame, list[Named]] = defaultdict(list)
    for one in named:
        if one.paragraph is not None and (frame := frame_of(texts[one.paragraph], one)):
            frames[frame].append(one)
    marked = 0
    for many in frames.values():
        if len(many) > _LEAST and _is_of_people(many, people):
            marked += _mark(many)
    full = [
        one
        for frame, many in frames.items()
        if frame.full and _is_of_people(many, people, least=1, share=0)
        for one in many
    ]
    if _is_of_people(full, people, least=_MANY, share=_HALF):
        marked += _mark(full)
    return marked


def _mark(many: Sequence[Named]) -> int:
    for one in many:
        one.signs["row"] = WEIGHTS["row"]
    return len(many)


def mark_neighbours(named: Sequence[Named], texts: Sequence[str], people: Collection[str]) -> int:
    """Give the sign "among people" to full names that a comma or "and" joins to a person; count them."""
    marked = 0
    for first, second in pairwise(named):
        if first.paragraph is None or first.paragraph != second.paragraph:
            continue
        if len(first.words) < 2 or len(second.words) < 2:
            continue
        between = texts[first.paragraph][first.words[-1].end : second.words[0].start]
        if between not in _JOINTS:
            continue
        known = [one.key in people for one in (first, second)]
        if known[0] is not known[1]:
            (first, second)[known[0]].signs["among people"] = WEIGHTS["among people"]
            marked += 1
    return marked


def frame_of(text: str, one: Named) -> Frame | None:
    """Give the frame of a name; None in prose."""
    start, end = one.words[0].start, one.words[-1].end
    found = _BEHIND.match(text, end)
    behind = _shape(found[1]) if found else "$"
    if behind not in _EDGE:
        return None  # most names of prose: what stands before them costs more to find
    found = _BEFORE.search(text, max(0, start - 16), start)
    before = _shape(found[1]) if found else "^"
    if before not in _EDGE or (before, behind) == _ENDS:
        return None
    return Frame(before, behind, len(one.words) > 1)


def _shape(token: str) -> str:
    return "#" if token[0].isdigit() else token


def _is_of_people(
    many: Sequence[Named], people: Collection[str], least: int = _LEAST, share: float = _SHARE
) -> bool:
    keys = {one.key: one.name for one in many}
    right = sum(1 for key in keys if key in people)
    if right < least or right < share * len(keys):
        return False
    others = [name for key, name in keys.items() if key not in people]
    wrong = sum(1 for name in others if sum(evidence.of_words(name).values()) <= _DOUBT)
    return 4 * wrong <= right
