"""Words cut in two by a bare line break, as an advertisement leaves them: ``report`` / ``ed``."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change
from clipping_archive.gazetteer import is_word

LONGEST = 24
SHORTEST = 4
_PAIR = re.compile(r"\n(?<=[A-Za-z]\n)(?=[a-z])")  # what begins with a letter is found ten times as fast
_HEAD = re.compile(rf"(?<![^\W_])(?<!['’&@/])[A-Za-z][a-z]{{0,{LONGEST}}}\Z")
_TAIL = re.compile(rf"[a-z]{{1,{LONGEST}}}(?![^\W_]|[@&/-])")
SURNAME = 4
"""A capitalised head shorter than this is as likely a name (``Ri`` / ``sing``) as half a word."""


def rejoin_cut_words(text: str) -> Iterator[Change]:
    """Join the halves of words that a line break cut, the whole word being one edit.

    A break between two letters is ambiguous: ``report\\ned`` is one word,
    ``the\\nnorth`` is two. The word list decides: what is joined must be a word,
    and one half must be none. A tie keeps the break, because a lost space is
    harder to find again than an extra one.
    """
    behind = 0
    for found in _PAIR.finditer(text):
        at = found.start()
        head = _HEAD.search(text, max(behind, at - LONGEST - 3), at)
        tail = _TAIL.match(text, at + 1)
        if head is None or tail is None or not _is_cut(head[0], tail[0]):
            continue
        behind = tail.end()
        yield Change(head.start(), tail.end(), head[0] + tail[0], "cut-word")


def _is_cut(head: str, tail: str) -> bool:
    if is_word(tail) and (is_word(head) or (head[0].isupper() and len(head) < SURNAME)):
        return False
    return len(head + tail) >= SHORTEST and is_word(head + tail)
