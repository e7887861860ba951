"""Text that remembers what was done to it.

A repair never overwrites: it is an :class:`Edit` on the decoded text, and the
text as mended is computed from the edits. So every offset of the mended text
leads back to the decoded one, and the decoded one can be given back whole.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple


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


@dataclass(frozen=True, slots=True)
class Traced:
    """Decoded text (``original``) and the edits, ascending and disjoint, that make ``text`` of it."""

    original: str
    edits: tuple[Edit, ...] = ()
    text: str = field(init=False, compare=False)
    _starts: tuple[int, ...] = field(init=False, compare=False, repr=False)
    _ends: tuple[int, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = length = 0
        for edit in self.edits:
            pieces += (self.original[done : edit.start], edit.after)
            length += edit.start - done
            starts.append(length)
            length += len(edit.after)
            ends.append(length)
            done = edit.end
        pieces.append(self.original[done:])
        object.__setattr__(self, "text", "".join(pieces))
        object.__setattr__(self, "_starts", tuple(starts))
        object.__setattr__(self, "_ends", tuple(ends))

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
        over: one edit remains, under the later kind, and still records exactly
        what stood in the decoded text. A change that changes nothing is dropped.
        """
        made: list[tuple[int, int, Edit]] = []
        swallowed: set[int] = set()
        for start, end, after, kind in changes:
            if self.text[start:end] == after:
                continue
            low = bisect_right(self._ends, start)  # the first edit that ends behind `start`
            high = bisect_left(self._starts, end)  # the first edit that starts at `end` or behind it
            if any(index in swallowed for index in range(low, high)):
                raise ValueError("two changes cut into the same earlier edit")
            swallowed.update(range(low, high))
            made.append((start, end, self._composed(start, end, after, kind, low, high)))
        rest = [place for index, place in enumerate(self.placed()) if index not in swallowed]
        ordered = sorted(rest + made, key=lambda place: place[:2])
        return Traced(self.original, tuple(edit for _, _, edit in ordered))

    def _composed(self, start: int, end: int, after: str, kind: str, low: int, high: int) -> Edit:
        """Make one edit of a change and the earlier edits ``low..high`` that it touches."""
        first = self._behind(start, low)
        last = self._behind(end, max(low, high))
        if low < high:
            if self._starts[low] < start:
                first = self.edits[low].start
                after = self.edits[low].after[: start - self._starts[low]] + after
            if self._ends[high - 1] > end:
                last = self.edits[high - 1].end
                after += self.edits[high - 1].after[end - self._starts[high - 1] :]
        return Edit(first, last, after, kind)

    def _behind(self, offset: int, index: int) -> int:
        """Lead an unedited offset back, counted from the end of the edit before ``index``."""
        return self.edits[index - 1].end + offset - self._ends[index - 1] if index else offset
