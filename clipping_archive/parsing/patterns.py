"""Word lists and alternatives of an expression, written so that a person can read and extend them."""

from __future__ import annotations

from collections.abc import Iterable

from clipping_archive.domain import expressions as re


def either(*forms: str) -> str:
    """Match one of several forms: the first that fits."""
    return f"(?:{'|'.join(forms)})"


class Held:
    """Expressions for whole lines, each looked at only in a line that holds one of its words.

    Few lines hold any, so that most texts compile none of them.
    """

    def __init__(self, forms: Iterable[tuple[tuple[str, ...], str]]) -> None:
        self._forms = [(words, re.compile(form)) for words, form in forms]

    def fits(self, line: str) -> bool:
        """Say whether one of them fits a line."""
        for words, form in self._forms:
            for word in words:
                if word in line:
                    if form.fullmatch(line):
                        return True
                    break
        return False


def listed(text: str) -> tuple[str, ...]:
    """List the words of a text, which are parted by commas or line ends; a word may hold spaces."""
    return tuple(word for part in re.split(r"[,\n]", text) if (word := part.strip()))


def any_word(text: str) -> str:
    r"""Match one of the words of a text; a word may be a pattern itself (``writers?``)."""
    return either(*listed(text))
