"""The parts of a story that are read by themselves: stories of a collection, prose without tables."""

from __future__ import annotations

from collections.abc import Iterable

from clipping_archive.domain.dispatch import Assumption
from clipping_archive.domain.story import Story

LONGEST = 100_000
"""No paragraph of copy is longer, in code points; a longer one is a file without line ends."""


def check_length(story: Story) -> tuple[Assumption, ...]:
    """Say which paragraphs are too long to be searched."""
    long = [number for number, text in enumerate(story.paragraphs) if len(text) > LONGEST]
    if not long:
        return ()
    named = ", ".join(f"¶{number + 1}" for number in long[:5])
    words = f"Too long for a paragraph, and not searched: {named}."
    return (Assumption("long-paragraph", words),)


def bounded(story: Story) -> Story:
    """Give a story with its overlong paragraphs emptied, so that reading it ends in bounded time."""
    kept = [number for number, text in enumerate(story.paragraphs) if len(text) <= LONGEST]
    return _only(story, kept) if len(kept) < len(story.paragraphs) else story


def without_tables(story: Story) -> Story:
    """Give a story with its tables emptied: nobody speaks in rows of figures."""
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
    return story._replace(
        paragraphs=tuple(text if at in kept else "" for at, text in enumerate(story.paragraphs))
    )
