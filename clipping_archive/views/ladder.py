"""Who said it, through whom: the attributions of a dispatch, grouped by the way the words took."""

from __future__ import annotations

from dataclasses import dataclass

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.findings import Attribution, CitedOutlet, Findings

_ARTICLES = frozenset(("The", "A", "An", "His", "Her", "Its", "Their"))


@dataclass(frozen=True, slots=True)
class Rung:
    """One way that words took: ``carrier`` None means that the agency heard them itself."""

    carrier: str | None
    speaker: str | None
    quoted: int
    reported: int
    paragraphs: tuple[int, ...]
    attributions: tuple[Attribution, ...]


def outlet_words(outlet: CitedOutlet) -> str:
    """Name an outlet as briefly as the dispatch itself does: its initials where those stand there."""
    initials = [m.text for m in outlet.mentions if 2 <= len(m.text) <= 6 and m.text.isupper()]
    return initials[0] if initials else outlet.name


def outlet_names(findings: Findings) -> dict[str, str]:
    """Map the keys of the cited outlets to the names to print."""
    return {outlet.key: outlet_words(outlet) for outlet in findings.outlets}


def speaker_words(said: Attribution, names: dict[str, str]) -> str | None:
    """Name the speaker, resolved where known; None where the outlet speaks for itself or nobody is named."""
    speaker = said.speaker
    if speaker is None:
        return None
    carrier = names.get(said.outlet or "", said.outlet)
    own = speaker.kind == "outlet" and (speaker.mention is None or said.outlet is not None)
    if own and carrier is not None:
        return None
    meant = (
        speaker.antecedent.text if speaker.antecedent else speaker.text
    )  # "he" for somebody without a name
    return speaker.name or _lowered(meant)


def _lowered(words: str) -> str:
    """Write "The Kremlin official" of a sentence's beginning as within one."""
    article, _, rest = words.partition(" ")
    return f"{article.lower()} {rest}" if article in _ARTICLES and rest else words


def ladder(clipping: Clipping) -> list[Rung]:
    """Group the attributions by (carrier, speaker), the most quoted first, then in the order of the text."""
    names = outlet_names(clipping.findings)
    groups: dict[tuple[str | None, str | None], list[Attribution]] = {}
    for said in clipping.findings.attributions:
        carrier = names.get(said.outlet, said.outlet) if said.outlet else None
        groups.setdefault((carrier, speaker_words(said, names)), []).append(said)
    rungs = [
        Rung(
            carrier,
            speaker,
            sum(one.direct for one in said),
            sum(not one.direct for one in said),
            tuple(dict.fromkeys(one.paragraph for one in said)),
            tuple(said),
        )
        for (carrier, speaker), said in groups.items()
    ]
    return sorted(rungs, key=lambda rung: (-rung.quoted, rung.paragraphs[0]))


def through_others(clipping: Clipping) -> tuple[int, int]:
    """Count the quotations that another medium carried, and all quotations."""
    own = clipping.story.agency.key if clipping.story.agency else None
    direct = [said for said in clipping.findings.attributions if said.direct]
    return sum(said.outlet is not None and said.outlet != own for said in direct), len(direct)
