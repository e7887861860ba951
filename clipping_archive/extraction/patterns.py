"""Word lists and alternatives of a pattern, written so that a person can read and extend them."""

from __future__ import annotations

import re


def word_set(text: str) -> frozenset[str]:
    """Make a set of the words of a text, which are parted by white space."""
    return frozenset(text.split())


def either(words: str) -> str:
    r"""Match one of ``words``, which are parted by commas or line ends: the first that fits.

    A word may be a pattern itself (``spokes\w+``), as long as it holds no comma.
    """
    parts = (part.strip() for part in re.split(r"[,\n]", words))
    return f"(?:{'|'.join(filter(None, parts))})"
