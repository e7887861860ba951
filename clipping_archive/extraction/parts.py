"""The parts of a story that are read by themselves: stories of a collection, prose without tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from clipping_archive.domain.story import Story


def without_tables(story: Story) -> Story:
    """Give a story with its tables emptied: nobody speaks in rows of figures, their heads are no people."""
    return _only(story, set(range(len(story.paragraphs))) - set(story.tables)) if story.tables else story


def parts(story: Story) -> tuple[Story, ...]:
    """Give the frame of a collection and each of its stories; what is none is its own only part.

    All parts have the paragraphs of the whole, those of the others empty, so
    that offsets stay true. "It added" and "the previous day" never look back
    into another story.
    """
    if not story.items:
        return (story,)
    inside = [range(item.first, item.last + 1) for item in story.items]
    frame = set(range(len(story.paragraphs))).difference(*inside)
    return (_only(story, frame), *(_only(story, each) for each in inside))


def _only(story: Story, numbers: Iterable[int]) -> Story:
    kept = set(numbers)
    return replace(
        story, paragraphs=tuple(text if at in kept else "" for at, text in enumerate(story.paragraphs))
    )
