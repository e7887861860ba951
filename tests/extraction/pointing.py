"""Check that findings point at their words, and name the rule that made them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from clipping_archive.domain.findings import Findings


def _pointers(found: Findings) -> Iterator[Any]:
    for named in (*found.people, *found.outlets):
        yield from named.mentions
    yield from found.dates
    for said in found.attributions:
        yield said
        yield from (at for at in (said.cue_mention, said.outlet_mention) if at)
        if said.speaker:
            yield from (at for at in (said.speaker.mention, said.speaker.antecedent) if at)


def assert_exact(found: Findings, paragraphs: Sequence[str], headline: str | None) -> None:
    """Assert that every finding stands where it says, is not empty, and has a rule."""
    for one in _pointers(found):
        text = (headline or "") if one.paragraph is None else paragraphs[one.paragraph]
        assert text[one.start : one.end] == one.text != ""
        assert one.rule
