"""Word lists and alternatives of a pattern, written so that a person can read and extend them."""

from __future__ import annotations

from clipping_archive.domain import expressions as re


def word_set(text: str) -> frozenset[str]:
    """Make a set of the words of a text, which are parted by white space."""
    return frozenset(text.split())


def either(words: str) -> str:
    r"""Match one of ``words``, which are parted by commas or line ends: the first that fits.

    A word may be a pattern itself (``spokes\w+``), as long as it holds no comma.
    """
    parts = (part.strip() for part in re.split(r"[,\n]", words))
    return f"(?:{'|'.join(filter(None, parts))})"


PARTICLES = word_set("""
    al bin ibn bint abu van von der den de da do dos del della di du la le el ter ten und y e af zu ben wa
""")
"""Small words within a name: van der, bin, de la."""

CALENDAR = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec
""")
"""Days and months, without those that are somebody's name as often."""
