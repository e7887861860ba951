"""Letters that were decoded twice (``Ã©`` for ``é``): mended only on request, with the library ftfy."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change
from clipping_archive.errors import MissingLibrary

_LINE = re.compile(r"[^\n]*[^\n\x00-\x7f][^\n]*")
_RUN = re.compile(r"[^\x00-\x7f]+")


def mend_mojibake(text: str) -> Iterator[Change]:
    """Give back the characters that a wrong decoding took apart; raises MissingLibrary without ftfy.

    Not part of the usual repairs: the mending is a judgement of likelihood, and
    a text may be about such letters.
    """
    fix = _fixer()
    for line in _LINE.finditer(text):
        mended = fix(line[0])
        if mended != line[0]:
            yield from _changes(line, mended, fix)


def _fixer() -> Callable[[str], str]:
    try:
        from ftfy import fix_encoding
    except ImportError as error:
        raise MissingLibrary("Mending mojibake", "ftfy", extra="text") from error
    return fix_encoding


def _changes(line: re.Match[str], mended: str, fix: Callable[[str], str]) -> Iterator[Change]:
    """Tell the changes of a line one by one, where its runs beyond ASCII can be mended by themselves."""
    at, before = line.start(), line[0]
    if _RUN.sub(lambda run: fix(run[0]), before) == mended:
        for run in _RUN.finditer(before):
            yield Change(at + run.start(), at + run.end(), fix(run[0]), "mojibake")
        return
    same = _alike(before, mended)
    tail = _alike(before[same:][::-1], mended[same:][::-1])
    yield Change(at + same, at + len(before) - tail, mended[same : len(mended) - tail], "mojibake")


def _alike(one: str, other: str) -> int:
    """Count the characters with which both begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (mine, yours) in pairs if mine != yours), min(len(one), len(other)))
