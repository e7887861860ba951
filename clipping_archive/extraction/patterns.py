"""Word lists and alternatives of a pattern, written so that a person can read and extend them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from functools import lru_cache


def word_set(text: str) -> frozenset[str]:
    """Make a set of the words of a text, which are parted by white space."""
    return frozenset(text.split())


def listed(words: str) -> tuple[str, ...]:
    """List words which are parted by commas or line ends."""
    return tuple(part for one in words.replace("\n", ",").split(",") if (part := one.strip()))


def either(words: str) -> str:
    r"""Match one of ``words``, which are parted by commas or line ends: the first that fits.

    A word may be a pattern itself (``spokes\w+``), as long as it holds no comma.
    """
    return f"(?:{'|'.join(listed(words))})"


_ONLY_SMALL = bytes(letter if letter in b"abcdefghijklmnopqrstuvwxyz" else 32 for letter in range(256))
"""Makes a blank of all that is no small letter."""


@lru_cache(256)
def small_words(text: str) -> frozenset[str]:
    """Give the runs of small letters in a text, to be asked before an expression that may begin anywhere.

    Whether one of forty words is among them costs a thirtieth of what the expression takes to find
    nothing, and the rules that read a paragraph share one answer.
    """
    return frozenset(_in_order(text))


def _in_order(text: str) -> list[str]:
    return text.encode("ascii", "replace").translate(_ONLY_SMALL).decode("ascii").split()


def last_words(phrases: Iterable[str]) -> frozenset[str]:
    """Give the last run of small letters of each phrase: a text that names one of them holds it."""
    return frozenset(_in_order(phrase.lower())[-1] for phrase in phrases)


class Phrases:
    """Phrases to be looked for in a text, of which only those whose last word it holds are.

    A dozen searches for a string cost less than one expression that may begin anywhere, and need no
    compiling.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_last: dict[str, list[str]] = {}
        for phrase in phrases:
            (last,) = last_words((phrase,))
            self._by_last.setdefault(last, []).append(phrase)

    def places(self, text: str, words: Set[str]) -> Iterator[tuple[int, int]]:
        """Give every place of every phrase, in no order; ``words`` are the text's, all in small letters."""
        for last in self._by_last.keys() & words:
            for phrase in self._by_last[last]:
                at = text.find(phrase)
                while at >= 0:
                    yield at, at + len(phrase)
                    at = text.find(phrase, at + 1)


PARTICLES = word_set("""
    al bin ibn bint abu van von der den de da do dos del della di du la le el ter ten und y e af zu ben wa
""")
"""Small words within a name: van der, bin, de la."""

CALENDAR = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec
""")
"""Days and months, without those that are somebody's name as often."""
SUFFIXES = word_set("Jr Sr II III IV V VI VII VIII IX I")
"""What stands behind a name and is none, without a full stop."""
