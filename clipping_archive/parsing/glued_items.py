"""Items of a collection that lost the line ends between them: ``(Islewire)-- Next``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.lines import Line, is_ruler
from clipping_archive.parsing.places import is_known

FEWEST = 3
"""With fewer marks between words without a space they are dashes."""

_CREDITED = re.compile(r"\) ?-- ?(?=\S)")
_MARK = re.compile(r"(?<=[^\s-]) ?(?=--\s?['\"‘“(A-Z\d])")
_LANGUAGE = re.compile(r"(?<=[.\d)])(?=[A-Z][a-z]+-language )")
_INNER = re.compile(r"(?<=[\w)'’\"”]) (?P<city>[A-ZÀ-Þ][A-ZÀ-Þ.'’/ -]{2,30}) (?:--|—) (?=[A-Z“\"])")
HEADLINE = 160
"""The longest headline that stands before an inner dateline, in characters."""


def part_items(lines: Sequence[Line]) -> list[Line]:
    """Part items that run together, where a press review or a round-up shows by its marks that they do.

    Nothing is put between them: the cut is where one line ends and the next begins.
    """
    found: list[Line] = []
    for number, line in enumerate(lines):
        behind_ruler = number > 0 and is_ruler(lines[number - 1].text)
        if len(_CREDITED.findall(line.text)) >= FEWEST:
            found += _cut(line, [*_places(_MARK, line.text), *_places(_LANGUAGE, line.text)])
        elif behind_ruler and (inner := _inner(line.text)):
            found += _cut(line, [inner])
        else:
            found.append(line)
    return found


def _places(form: re.Pattern[str], text: str) -> Iterator[int]:
    return (found.start() for found in form.finditer(text))


def _inner(text: str) -> int | None:
    """Find the dateline behind the headline of an item, whose city the gazetteer knows."""
    found = _INNER.search(text[: HEADLINE + 40])
    if found and all(is_known(city) for city in found["city"].split("/")):
        return found.start("city")
    return None


def _cut(line: Line, places: Sequence[int]) -> Iterator[Line]:
    bounds = [0, *sorted(set(places)), len(line.text)]
    for start, end in pairwise(bounds):
        part = line.cut(start, end)
        if part.text:
            yield part
