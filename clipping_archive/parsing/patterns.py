"""Word lists and alternatives of an expression, written so that a person can read and extend them."""

from __future__ import annotations

from clipping_archive.domain import expressions as re


def either(*forms: str) -> str:
    """Match one of several forms: the first that fits."""
    return f"(?:{'|'.join(forms)})"


def listed(text: str) -> tuple[str, ...]:
    """List the words of a text, which are parted by commas or line ends; a word may hold spaces."""
    return tuple(word for part in re.split(r"[,\n]", text) if (word := part.strip()))


def any_word(text: str) -> str:
    r"""Match one of the words of a text; a word may be a pattern itself (``writers?``)."""
    return either(*listed(text))
