"""Who spoke in a press review, and through whom: the ladders of its dispatches put together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from clipping_archive.domain.clipping import Clipping
from clipping_archive.views.ladder import Rung, ladder
from clipping_archive.views.rungs import way

MOST = 40
"""Ways that are listed; of more the number is said."""

Words = tuple[tuple[str, str], ...]
"""Words of a role each."""


class Voice(NamedTuple):
    """One way of the words over all dispatches: ``6 quoted, 2 reported``, and where, by citation."""

    runs: Words
    figures: str
    cited: tuple[int, ...]

    @property
    def words(self) -> str:
        """Name the way in plain words."""
        return "".join(text for text, _ in self.runs)


@dataclass
class _Way:
    runs: Words
    named: bool
    quoted: int = 0
    reported: int = 0
    cited: list[int] = field(default_factory=list)


def voices(clippings: Iterable[Clipping]) -> tuple[Voice, ...]:
    """Put ladders together, the most quoted first; citations are numbered from 1 in the order given.

    Whoever has no name ("an official") is the same nowhere but within one dispatch.
    """
    ways: dict[tuple[object, ...], _Way] = {}
    for number, one in enumerate(clippings, 1):
        for rung in ladder(one):
            named = _named(rung)
            key = (rung.carrier, rung.speaker, 0 if named else number)
            runs = tuple((part.text, part.style) for part in way(rung))
            made = ways.setdefault(key, _Way(runs, named))
            made.quoted += rung.quoted
            made.reported += rung.reported
            made.cited.append(number)
    order = sorted(ways.values(), key=lambda one: (-one.quoted, not one.named, -one.reported, one.cited))
    return tuple(Voice(one.runs, _figures(one), tuple(one.cited)) for one in order)


def _named(rung: Rung) -> bool:
    if rung.speaker is None:
        return rung.carrier is not None
    return any(said.speaker and said.speaker.kind == "person" for said in rung.attributions)


def _figures(one: _Way) -> str:
    said = ((one.quoted, "quoted"), (one.reported, "reported"))
    return ", ".join(f"{number:,} {word}" for number, word in said if number)
