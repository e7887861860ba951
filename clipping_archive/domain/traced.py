"""Text that remembers what was done to it.

A repair never overwrites: it is an :class:`Edit` on the decoded text, and the
text as mended is computed from the edits. So every offset of the mended text
leads back to the decoded one, and the decoded one can be given back whole.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

MENDS = frozenset(
    {"cut-word", "glued-name", "hyphen", "line-end", "lost-break", "lost-space", "space", "tokens", "wrap"}
)
"""Kinds of edit that keep every letter. All other kinds decode or remove, and record exactly what went."""


class Edit(NamedTuple):
    """``original[start:end]`` became ``after``; offsets are code points of the decoded text."""

    start: int
    end: int
    after: str
    kind: str


class Change(NamedTuple):
    """A wish: ``text[start:end]`` of the text as it stands now should become ``after``."""

    start: int
    end: int
    after: str
    kind: str


class Traced:
    """Decoded text (``original``) and the edits, ascending and disjoint, that make ``text`` of it."""

    __slots__ = ("_ends", "_starts", "edits", "original", "text")
    original: str
    edits: tuple[Edit, ...]
    text: str
    _starts: tuple[int, ...]
    _ends: tuple[int, ...]

    def __init__(self, original: str, edits: tuple[Edit, ...] = ()) -> None:
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = length = 0
        for edit in edits:
            pieces += (original[done : edit.start], edit.after)
            length += edit.start - done
            starts.append(length)
            length += len(edit.after)
            ends.append(length)
            done = edit.end
        pieces.append(original[done:])
        keep = object.__setattr__
        keep(self, "original", original)
        keep(self, "edits", edits)
        keep(self, "text", "".join(pieces))
        keep(self, "_starts", tuple(starts))
        keep(self, "_ends", tuple(ends))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{name} is not to be changed")

    def __reduce__(self) -> tuple[type[Traced], tuple[str, tuple[Edit, ...]]]:
        return Traced, (self.original, self.edits)

    def __repr__(self) -> str:
        return f"Traced(original={self.original!r}, edits={self.edits!r}, text={self.text!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Traced):
            return NotImplemented
        return (self.original, self.edits) == (other.original, other.edits)

    def __hash__(self) -> int:
        return hash((self.original, self.edits))

    def placed(self) -> Iterable[tuple[int, int, Edit]]:
        """Give each edit with the place of its ``after`` in ``text``: (start, end, edit)."""
        return zip(self._starts, self._ends, self.edits, strict=True)

    def origin(self, offset: int) -> int:
        """Give the code point of the decoded text that stands at ``offset`` of ``text``.

        Inside the words of an edit this is the start of what the edit replaced;
        at the very end of an edit it is the end of what it replaced.
        """
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return offset
        if offset < self._ends[index]:
            return self.edits[index].start
        return self.edits[index].end + offset - self._ends[index]

    def edit(self, changes: Iterable[Change | tuple[int, int, str, str]]) -> Traced:
        """Apply changes, given in offsets of ``text``, ascending and disjoint.

        A change that cuts into the words of an earlier edit takes that edit
        over: one edit remains and still records exactly what stood in the
        decoded text. It goes by the later kind, unless that one is a mend and
        the earlier one is not, since a mend keeps every letter. A change that
        changes nothing is dropped.
        """
        made: list[_Wish] = []
        for start, end, after, kind in changes:
            if self.text[start:end] == after:
                continue
            low = bisect_right(self._ends, start)  # the first edit that ends behind `start`
            high = bisect_left(self._starts, end)  # the first edit that starts at `end` or behind it
            if made and low < high and low < made[-1].high:  # both cut into the same earlier edit
                before = made.pop()
                after = before.after + self.text[before.end : start] + after
                start, low, kind = before.start, before.low, _kind(before.kind, kind)
            made.append(_Wish(start, end, after, kind, low, high))
        if not made:
            return self
        swallowed = {index for wish in made for index in range(wish.low, wish.high)}
        rest = [place for index, place in enumerate(self.placed()) if index not in swallowed]
        new = [(wish.start, wish.end, self._composed(wish)) for wish in made]
        ordered = sorted(rest + new, key=lambda place: place[:2]) if rest else new
        return Traced(self.original, tuple(edit for _, _, edit in ordered))

    def _composed(self, wish: _Wish) -> Edit:
        """Make one edit of a change and the earlier edits that it touches."""
        start, end, after, kind, low, high = wish
        first = self._behind(start, low)
        last = self._behind(end, max(low, high))
        if low < high:
            if self._starts[low] < start:
                first = self.edits[low].start
                after = self.edits[low].after[: start - self._starts[low]] + after
            if self._ends[high - 1] > end:
                last = self.edits[high - 1].end
                after += self.edits[high - 1].after[end - self._starts[high - 1] :]
            for edit in self.edits[low:high]:
                kind = _kind(edit.kind, kind)
        return Edit(first, last, after, kind)

    def _behind(self, offset: int, index: int) -> int:
        """Lead an unedited offset back, counted from the end of the edit before ``index``."""
        return self.edits[index - 1].end + offset - self._ends[index - 1] if index else offset


class _Wish(NamedTuple):
    """A change, and the earlier edits ``low..high`` that it cuts into."""

    start: int
    end: int
    after: str
    kind: str
    low: int
    high: int


def _kind(earlier: str, later: str) -> str:
    return earlier if later in MENDS and earlier not in MENDS else later
