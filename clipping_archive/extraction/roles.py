"""The person whom a role stands for: "the minister" is somebody with that title, named before."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention, Person
from clipping_archive.extraction.patterns import either, word_set
from clipping_archive.gazetteer import demonyms

_RANKS = word_set("senior top")
_TRADES = {
    "diplomat": re.compile(rf"\b{either('ambassador, envoy, consul, diplomat, foreign minister')}\b"),
    "lawmaker": re.compile(rf"\b{either('rep, sen, senator, representative, congress(?:wo)?man')}\b"),
}
"""Titles by which somebody is of a trade."""


_OBLIQUE = re.compile(
    rf"\b{either('by, with, about, against, between, after, before, from, than, on, at, told, asked, met')}\b"
    r"[^,;]*$"
)
"""Behind these words a name is no subject, whatever title stands between."""
_CLAUSE = re.compile(
    rf"\b{either('as, while, when, after, before, although, though, because, since, where, and, but')} $"
)
"""What opens the clause of a pronoun that goes back to the subject of its sentence: "even as he insisted"."""
Named = Sequence[tuple[Mention, Person]]


def subject_of(blotted: str, start: int, named: Named) -> tuple[Mention, Person] | None:
    """Give whoever is the subject of a sentence that begins at ``start``, or else owns it.

    In "Ottoway's ship sank" she does. Who is named in a quotation or behind a preposition is none.
    """
    outside = [one for one in named if not blotted.startswith("\x00", one[0].start)]
    free = [one for one in outside if not _OBLIQUE.search(blotted, start, one[0].start)]
    owners = [one for one in free if blotted.startswith(("'s", "’s"), one[0].end)]
    return next((one for one in free if one not in owners), owners[0] if owners else None)


def subject_ahead(blotted: str, start: int, pronoun: int, named: Named) -> tuple[Mention, Person] | None:
    """Give the subject of a sentence to which a pronoun in a further clause goes back."""
    return subject_of(blotted, start, named) if _CLAUSE.search(blotted, start, pronoun) else None


def last_titled(role: str, people: Sequence[Person], mention: Mention) -> Person | None:
    """Give the person last named whose titles hold the words of the role."""
    wanted = {word for word in re.findall(r"\w+", role) if word not in demonyms() and word not in _RANKS}
    here = (mention.paragraph or 0, mention.start)
    best: tuple[tuple[int, int], Person] | None = None
    for person in people:
        titled = {word for title in person.titles for word in re.findall(r"\w+", title.lower())}
        places = ((at.paragraph or 0, at.start) for at in person.mentions)
        last = max((place for place in places if place < here), default=None)
        if wanted <= titled and last and (best is None or last > best[0]):
            best = (last, person)
    return best[1] if best else None


def only_one_of_trade(trade: str, people: Sequence[Person], mention: Mention) -> Person | None:
    """Give the only person of a story with a title of a trade, if named before: "the diplomat"."""
    title = _TRADES.get(trade)
    many = [one for one in people if title and title.search(" ".join(one.titles).lower())]
    here = (mention.paragraph or 0, mention.start)
    if len(many) != 1 or (many[0].mentions[0].paragraph or 0, many[0].mentions[0].start) >= here:
        return None
    return many[0]
