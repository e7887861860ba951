"""Names that lost the spaces around them with their bold type: ``ComradeKim Jong Unexpressed``."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change
from clipping_archive.gazetteer import is_common, is_word, korean_family_names, korean_syllables

SHORT = 3
"""Of so few letters only a frequent word is told from a syllable of a longer name."""

_BOLD = re.compile(r"Kim (?:Il Sung|Jong (?:Il|Suk|Un))")  # KCNA sets these in bold type wherever they stand
_VERBS = (
    "was|is|were|had|has|said|stressed|and|to|of|in|on|for|with|inspected|visited|met|sent|received|gave|made"
)
_ENDINGS = tuple(_VERBS.split("|"))
_KOREAN = re.compile(
    r"(?<![^\W_])(?P<before>Comrade|Marshal|Premier|Chairman|General|of|to|by|and|with|for|from|the)?"
    r"(?P<family>[A-Z][a-z]{1,4}) (?P<first>[A-Z][a-z]{1,5}) (?P<last>[A-Z][a-z]{1,5}?)"
    rf"(?P<verb>{_VERBS})?(?![^\W_])"
)
_THREE = re.compile(r"(?P<family>[A-Z][a-z]{1,4}) (?=(?P<first>[A-Z][a-z]{1,5}) (?P<last>[A-Z][a-z]+))")
"""What every one of them holds: looking for it costs a tenth."""
_BEFORE = re.compile(r"(?<![^\W_])[A-Za-z][a-z]{1,24}\Z")
_BEHIND = re.compile(r"[A-Za-z][a-z]{1,24}(?:(?![^\W_])|(?=Kim ))")  # "Kim Il SungandKim Jong Il"


def part_glued_names(text: str) -> Iterator[Change]:
    """Put the space back between one of those names and the word before or behind it.

    The word list decides: what is cut off must be a word (``Unto`` was "Un to",
    ``Uninvited`` "Un invited"); a single letter may belong to the name.
    """
    yield from sorted((*_bold(text), *_honoured(text)))


def _honoured(text: str) -> Iterator[Change]:
    """Part ``ComradeHo Nam Ryong``, ``ofHo Nam Ryongwas``: a Korean name between a small word and a verb."""
    if not any(_may_be_glued(text, found) for found in _THREE.finditer(text)):
        return
    for found in _KOREAN.finditer(text):
        family, first, last, verb = found["family"], found["first"], found["last"], found["verb"]
        if not (family.lower() in korean_family_names() and first.lower() in korean_syllables()):
            continue
        if last.lower() not in korean_syllables() or (verb and is_word((last + verb).lower())):
            continue
        if _BOLD.match(text, found.start("family")):
            continue
        if found["before"]:
            yield Change(found.end("before"), found.end("before"), " ", "glued-name")
        if verb:
            yield Change(found.end("last"), found.end("last"), " ", "glued-name")


def _may_be_glued(text: str, found: re.Match[str]) -> bool:
    """Say whether a letter stands before them, or a verb ends the last, and the first two open a name."""
    return (
        (text[found.start() - 1 : found.start()].isalpha() or found["last"].endswith(_ENDINGS))
        and found["family"].lower() in korean_family_names()
        and found["first"].lower() in korean_syllables()
    )


def _bold(text: str) -> Iterator[Change]:
    if "Kim " not in text:
        return
    for found in _BOLD.finditer(text):
        start, end = found.span()
        before = _BEFORE.search(text, max(0, start - 26), start)
        if before and _is_word(before[0]):
            yield Change(start, start, " ", "glued-name")
        behind = _BEHIND.match(text, end)
        if behind and _is_word(behind[0]):
            yield Change(end, end, " ", "glued-name")


def _is_word(part: str) -> bool:
    return is_common(part) if len(part) <= SHORT else is_word(part)
