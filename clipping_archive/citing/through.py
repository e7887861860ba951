"""Words at second hand: the way they took, as a citation names it."""

from __future__ import annotations

from clipping_archive.citing.styles import STYLES


def lead(speaker: str | None, carrier: str | None, style: str, *, direct: bool) -> str:
    """Write who said it and who carried it, as "a Kremlin official, quoted by Sputnik, quoted in".

    ``speaker`` is None where the carrier speaks for itself, or where nobody is
    named. Every style names the source that was read, which is the dispatch
    (Chicago 17, 14.260; APA 7, 8.6; MLA 9, 6.77; Cite Them Right 12, secondary
    referencing); a carrier between the two stands in the same chain, because
    leaving it out would say that the agency heard the words itself.
    """
    verb = "quoted by" if direct else "reported by"
    if speaker and carrier:
        way = f"{speaker}, {verb} {carrier}"
    else:
        way = speaker or carrier or "an unnamed speaker"
    chosen = STYLES[style]
    if chosen.sentence:
        way = way[:1].upper() + way[1:]
    return f"{way}, {chosen.through[0 if direct else 1]}"
