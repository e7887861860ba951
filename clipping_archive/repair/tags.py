"""What web pages left in the text: tags, comments, scripts. The words between them stay."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change
from clipping_archive.repair.lists import BARE, BLOCK

_NAME = r"[A-Za-z][A-Za-z0-9:-]{0,40}"
_VALUE = r"(?:\"[^\"<]{0,4000}\"|'[^'<]{0,4000}'|[^\s\"'<>]{1,2000})"
_TAG = re.compile(
    rf"</(?P<closes>{_NAME})\s{{0,20}}>"
    rf"|<(?P<name>{_NAME})(?P<more>(?:\s{{1,20}}[\w:@.-]{{1,60}}(?:\s{{0,3}}=\s{{0,3}}{_VALUE})?){{0,60}}\s{{0,20}}/?)>"
    r"|(?P<comment><!--)"
    r"|<(?:!DOCTYPE|!doctype|\?xml)\b[^<>]{0,2000}>"
)
_SIGN = re.compile(r"<(?:[/a-z!?]|[A-Z][^<>]{0,4000}[=/])")
"""Cheap, because most of what agencies put in angle brackets are the signs of shares."""
_CLOSING = {
    "script": re.compile(r"</script\s{0,20}>", re.IGNORECASE),
    "style": re.compile(r"</style\s{0,20}>", re.IGNORECASE),
    "<!--": re.compile(r"-->"),
}


class _Taken(NamedTuple):
    start: int
    end: int
    parts: str
    """What the element stood for between the words: nothing, a tab, a line end or an empty line."""


def remove_tags(text: str) -> Iterator[Change]:
    """Take out tags; those that set a block off leave an empty line, ``<br>`` a line end, a cell a tab.

    Scripts, styles and comments go with all they hold. What stands in angle
    brackets is a tag only if nothing else can be meant: it closes (``</p>``,
    ``<br/>``), has an attribute, is closed somewhere, or is a well-known element
    in small letters. So ``<BDEP>`` and ``<desk@host.org>`` stay.
    """
    if ">" not in text or not _SIGN.search(text):
        return
    run: list[_Taken] = []
    for taken in _taken(text):
        if run and text[run[-1].end : taken.start].strip():
            yield from _changes(text, run)
            run = []
        run.append(taken)
    if run:
        yield from _changes(text, run)


def _taken(text: str) -> Iterator[_Taken]:
    closed = {found["closes"] for found in _TAG.finditer(text) if found["closes"]}
    unclosed: set[str] = set()
    behind = 0
    for found in _TAG.finditer(text):
        if found.start() < behind or not _is_tag(found, closed):
            continue
        whole = _whole(found)
        closing = _CLOSING[whole].search(text, found.end()) if whole and whole not in unclosed else None
        if whole and closing is None:
            unclosed.add(whole)
        if found["comment"] and closing is None:
            continue
        behind = closing.end() if closing else found.end()
        yield _Taken(found.start(), behind, _parts(found))


def _is_tag(found: re.Match[str], closed: set[str]) -> bool:
    name, more = found["name"], found["more"]
    if name is None:
        return True
    return "=" in more or more.endswith("/") or name in closed or (not more.strip() and name in BARE)


def _whole(found: re.Match[str]) -> str:
    """Name what goes with all it holds."""
    if found["comment"]:
        return "<!--"
    name = (found["name"] or "").lower()
    return name if name in _CLOSING and not found["more"].endswith("/") else ""


def _parts(found: re.Match[str]) -> str:
    name = (found["name"] or found["closes"] or "").lower()
    if name in {"td", "th"}:
        return "\t"
    if name == "br":
        return "\n"
    return "\n\n" if name in BLOCK else ""


def _changes(text: str, run: list[_Taken]) -> Iterator[Change]:
    """Take out tags that only white space parts; where they part lines, the white space goes too."""
    parts = max((taken.parts for taken in run), key=("", "\t", "\n", "\n\n").index)
    if not parts:
        yield from (Change(taken.start, taken.end, "", "tag") for taken in run)
        return
    start, end = run[0].start, run[-1].end
    start -= _blanks(reversed(text[max(0, start - 99) : start]))
    end += _blanks(text[end : end + 99])
    at_edge = start == 0 or end == len(text)
    there = "" if at_edge else _line_ends(text, start, end)
    after = "" if at_edge or (parts == "\t" and there) else parts.removeprefix(there)
    yield Change(start, end, after, "tag")


def _blanks(chars: Iterable[str]) -> int:
    return sum(1 for _ in takewhile(" \t".__contains__, chars))


def _line_ends(text: str, start: int, end: int) -> str:
    before = text[max(0, start - 2) : start]
    behind = text[end : end + 2]
    count = len(before) - len(before.rstrip("\n")) + len(behind) - len(behind.lstrip("\n"))
    return "\n" * min(count, 2)
