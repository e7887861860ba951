"""Who spoke in a press review, and through whom: the ladders of its dispatches put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from clipping_archive.domain.clipping import Clipping
from clipping_archive.views.ladder import Rung, ladder, outlet_words
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
    cited: dict[int, None] = field(default_factory=dict)
    """Numbers of citations, each once, in their order."""


def voices(clippings: Iterable[Clipping]) -> tuple[Voice, ...]:
    """Put ladders together, the most quoted first; citations are numbered from 1 in the order given.

    Whoever has no name ("an official") is the same nowhere but within one dispatch. An outlet is the same
    under its name and its initials, and whether it carried the words or spoke them itself.
    """
    clippings = tuple(clippings)
    names = _outlet_names(clippings)
    ways: dict[tuple[object, ...], _Way] = {}
    for number, one in enumerate(clippings, 1):
        keys = _outlet_keys(one)
        for rung in ladder(one):
            named = _named(rung)
            outlet = rung.attributions[0].outlet or _speaking(rung, keys)
            carrier = names.get(outlet or "", rung.carrier or rung.speaker) if outlet else rung.carrier
            shown = replace(
                rung, carrier=carrier, speaker=rung.speaker if rung.carrier or not outlet else None
            )
            key = (outlet, shown.speaker, 0 if named else number)
            runs = tuple((part.text, part.style) for part in way(shown))
            made = ways.setdefault(key, _Way(runs, named))
            made.quoted += rung.quoted
            made.reported += rung.reported
            made.cited[number] = None
    order = sorted(
        ways.values(), key=lambda one: (-one.quoted, not one.named, -one.reported, tuple(one.cited))
    )
    return tuple(Voice(one.runs, _figures(one), tuple(one.cited)) for one in order)


def _named(rung: Rung) -> bool:
    if rung.speaker is None:
        return rung.carrier is not None
    kinds = {said.speaker.kind for said in rung.attributions if said.speaker and said.speaker.name}
    return not kinds.isdisjoint(("person", "outlet"))


def _speaking(rung: Rung, keys: dict[str, str]) -> str | None:
    """Give the key of the outlet that spoke where none carried it: an agency of itself."""
    spoke = any(said.speaker and said.speaker.kind == "outlet" for said in rung.attributions)
    return keys.get(rung.speaker or "") if spoke else None


def _outlet_keys(one: Clipping) -> dict[str, str]:
    """Map the names that a dispatch has for outlets, its issuer among them, to their keys."""
    outlets = one.findings.outlets
    keys = {mention.text: outlet.key for outlet in outlets for mention in outlet.mentions}
    keys |= {outlet.name: outlet.key for outlet in outlets}
    issuer = one.story.agency
    return {issuer.name: issuer.key, **keys} if issuer else keys


def _outlet_names(clippings: Iterable[Clipping]) -> dict[str, str]:
    """Name each outlet in one way, by the initials that a dispatch has for it where no other has the same."""
    outlets = [outlet for one in clippings for outlet in one.findings.outlets]
    brief: dict[str, str] = {}
    for outlet in outlets:
        words = outlet_words(outlet)
        brief[outlet.key] = min(brief.get(outlet.key, words), words, key=lambda name: (len(name), name))
    many = Counter(brief.values())
    full = {outlet.key: outlet.name for outlet in outlets}
    return {key: words if many[words] == 1 else full[key] for key, words in brief.items()}


def _figures(one: _Way) -> str:
    said = ((one.quoted, "quoted"), (one.reported, "reported"))
    return ", ".join(f"{number:,} {word}" for number, word in said if number)
