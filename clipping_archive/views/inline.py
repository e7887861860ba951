"""A paragraph cut into runs: people and cited outlets, inferred days, and on request what was mended."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.findings import Mention
from clipping_archive.views.harmless import harmless
from clipping_archive.views.sections import Run, Runs
from clipping_archive.views.wording import short_date, year_of


class _Mark(NamedTuple):
    """A stretch of a paragraph and what it is: a role, or the number of a repair."""

    start: int
    end: int
    role: str = ""
    mend: int = 0


def paragraph_runs(clipping: Clipping, number: int, *, repairs: bool = False) -> Runs:
    """Cut a paragraph at its people, outlets, dates and, where they are asked for, repairs."""
    text = clipping.story.paragraphs[number]
    named = _disjoint(_named(clipping, number))
    mends = _mends(clipping, number) if repairs else []
    days = dict(_days(clipping, number))
    cuts = {0, len(text), *days, *(place for mark in (*named, *mends) for place in mark[:2])}
    runs: list[Run] = []
    for start, end in _pairs(sorted(cuts), len(text)):
        runs += [Run("", note=mark.mend) for mark in mends if mark.end == start]
        if start in days:
            runs.append(Run(f" [{days[start]}]", "inferred"))
        role = next((mark.role for mark in named if mark.start <= start < mark.end), "")
        mend = next((mark.mend for mark in mends if mark.start <= start < mark.end), 0)
        runs += _lines(text[start:end], role, mend)
    return tuple(runs)


def _pairs(cuts: list[int], end: int) -> Iterator[tuple[int, int]]:
    """Give neighbours, and at last an empty stretch for what is set behind the text."""
    yield from pairwise(cuts)
    yield end, end


def _lines(text: str, role: str, mend: int) -> Iterator[Run]:
    """Keep the line ends of a paragraph as runs of their own."""
    for piece in re.split(r"(\n)", text):
        if piece:
            yield Run("\n") if piece == "\n" else Run(harmless(piece), role, mend)


def _named(clipping: Clipping, number: int) -> Iterator[_Mark]:
    found = clipping.findings
    named: list[tuple[Mention, str]] = [(m, "person") for person in found.people for m in person.mentions]
    named += [(m, "outlet") for outlet in found.outlets if outlet.citations for m in outlet.mentions]
    return (_Mark(m.start, m.end, role) for m, role in named if m.paragraph == number)


def _disjoint(marks: Iterator[_Mark]) -> list[_Mark]:
    """Of overlapping marks keep the first."""
    kept: list[_Mark] = []
    for mark in sorted(marks):
        if mark.start < mark.end and (not kept or kept[-1].end <= mark.start):
            kept.append(mark)
    return kept


def _mends(clipping: Clipping, number: int) -> list[_Mark]:
    return [
        _Mark(repair.start, repair.end, mend=count)
        for count, repair in enumerate(clipping.story.repairs, 1)
        if repair.paragraph == number
    ]


def _days(clipping: Clipping, number: int) -> Iterator[tuple[int, str]]:
    """Give the place behind each word for a time, and the day that it means where the words do not say it."""
    year = year_of(clipping.story.published.period if clipping.story.published else None)
    done = 0
    for mention in clipping.findings.dates:
        if mention.paragraph != number or mention.end <= done or mention.value is None:
            continue
        short = short_date(mention.value, year)
        if not _says(mention.text, short):
            yield mention.end, short
            done = mention.end


def _says(text: str, short: str) -> bool:
    """Tell whether words name a day already: ``March 13`` says ``13 Mar``, ``late Tuesday`` does not."""
    said = text.lower()
    numbers = {number.lstrip("0") for number in re.findall(r"\d+", said)}
    return short in text or all(
        word in numbers if word.isdigit() else word.lower() in said for word in short.split()
    )
