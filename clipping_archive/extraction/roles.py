"""The person whom a role stands for: "the minister" is somebody with that title, named before."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention, Person, Speaker
from clipping_archive.domain.story import Story
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


_HE = word_set("mr king prince brother son father husband uncle nephew widower sir")
_SHE = word_set("mrs ms miss queen princess sister daughter mother wife aunt niece widow dame")
_BESIDE = re.compile(r"\b[A-Za-z]+\b(?=\.?,?(?: [A-Za-z][\w’'-]*){0,2} $)")
"""A word ahead of a name, with two more between at most."""
_REACH = 30


_PRONOUNS = re.compile(r"\b(?:(?P<he>[Hh]e|[Hh]is|him)|(?P<she>[Ss]he|[Hh]er))\b|[.!?] [A-Z“\"]")
_AHEAD = 160
"""A pronoun so near behind a name, in its sentence and with no other name between, is that person's."""


def pronoun_of(person: Person, people: Sequence[Person], story: Story) -> str | None:
    """Give the pronoun of a person: that of the words beside the name, else the one behind it."""
    texts = [
        (at, story.paragraphs[at.paragraph] if at.paragraph is not None else story.headline or "")
        for at in person.mentions
    ]
    before = (text[max(0, at.start - _REACH) : at.start] for at, text in texts)
    for words in (*before, *(f"{title.partition(' of ')[0]} " for title in person.titles)):
        if found := _pronoun_beside(words):
            return found
    starts = sorted((_place(at), at.start) for one in people for at in one.mentions)
    behind = [_behind(text, at, starts) for at, text in texts]
    he, she = behind.count("he"), behind.count("she")
    return None if he == she else "he" if he > she else "she"


def _pronoun_beside(words: str) -> str | None:
    """Give the pronoun of the first word beside a name that tells it: king, spokeswoman."""
    for word in map(str.lower, _BESIDE.findall(words)):
        if word in _HE or word.endswith("sman"):
            return "he"
        if word in _SHE or word.endswith("woman"):
            return "she"
    return None


def _place(at: Mention) -> int:
    """Number the paragraph of a mention, the headline before all."""
    return -1 if at.paragraph is None else at.paragraph


def _behind(text: str, at: Mention, starts: Sequence[tuple[int, int]]) -> str:
    """Give the pronoun behind a mention, before any other name and in its sentence, or nothing."""
    found = _PRONOUNS.search(text, at.end, at.end + _AHEAD)
    if found is None or not (found["he"] or found["she"]):
        return ""
    here = _place(at)
    if any((here, at.end) <= place < (here, found.start()) for place in starts):
        return ""
    return "he" if found["he"] else "she"


def agrees(
    word: str, name: str | None, people: Sequence[Person], story: Story, known: dict[str, str]
) -> bool:
    """Tell whether he or she can be a person, by titles and the pronouns used so far; ``known`` keeps it."""
    if name is None:
        return True
    if name not in known:
        person = next((one for one in people if one.name == name), None)
        known[name] = (pronoun_of(person, people, story) if person else None) or word
    return known[name] == word


def is_only_body(noun: str, earlier: Speaker, mention: Mention, story: Story) -> bool:
    """Tell whether no other body of a kind stands between one that spoke and "the ministry" behind it."""
    if earlier.mention is None or earlier.name is None:
        return False
    start, end = earlier.mention, mention
    first, last = start.paragraph or 0, end.paragraph or 0
    between = " ".join(story.paragraphs[first : last + 1])
    between = between[start.start : len(between) - len(story.paragraphs[last]) + end.start]
    others = re.findall(rf"(?<![\w.’'-])([\w.’'-]+) {re.escape(noun)}\b", between, re.IGNORECASE)
    own = earlier.name.lower().split()
    return all(word.lower() in own or word.lower() in _POINTING for word in others)


_POINTING = word_set("the its his their a that this same")
