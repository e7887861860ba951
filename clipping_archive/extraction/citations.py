"""How often each outlet is cited: once for a statement that it carries, once for an item credited to it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Attribution, CitedOutlet, Mention
from clipping_archive.extraction.cast import Cast
from clipping_archive.extraction.outlets import NamedOutlet
from clipping_archive.extraction.uncounted import why_uncounted

REVIEWED = 3
"""From so many bracketed outlets on, a text is a press review and each bracket a credit."""


def find_citations(cast: Cast, made: Sequence[Attribution]) -> tuple[CitedOutlet, ...]:
    """List the outlets that a story names, in the order of the text, with what each of them carries.

    An outlet that is named but carries nothing (the subject of the news, a
    photo credit, one that is silent) has no citations, and its rule says so.
    """
    carried: Counter[str] = Counter()
    cue = None
    for one in made:
        if one.outlet and (cue is None or one.cue_mention != cue):
            carried[one.outlet] += 1
            carried.update(_together(cast, one))
        cue = one.cue_mention
    credited = Counter(named.key for named in _credited(cast))
    mentions: dict[str, list[NamedOutlet]] = defaultdict(list)
    for named in cast.outlets:
        mentions[named.key].append(named)
    own = cast.story.agency.key if cast.story.agency else None
    found = []
    for key, named_so in mentions.items():
        places = tuple(named.mention for named in named_so)
        count = 0 if key == own else carried[key] + credited[key]
        if key == own:
            rule = "own agency"
        elif count:
            rule = "carries statements" if carried[key] else "item credited"
        else:
            rule = _why_not(cast, places)
        found.append(CitedOutlet(key, named_so[0].facts.name, count, places, rule))
    return tuple(found)


def _why_not(cast: Cast, places: Sequence[Mention]) -> str:
    """Give the one reason why none of the mentions counts, or that the outlet is only named."""
    headline = cast.story.headline or ""
    texts = (headline if at.paragraph is None else cast.story.paragraphs[at.paragraph] for at in places)
    reasons = {why_uncounted(text, at) for text, at in zip(texts, places, strict=True)}
    return reasons.pop() if len(reasons) == 1 else "named only"


def _together(cast: Cast, one: Attribution) -> Iterator[str]:
    """Give the further outlets of one subject: "Kyodo and Xinhua also reported"."""
    spoken = one.speaker.mention if one.speaker and one.speaker.kind == "outlet" else None
    if spoken is None:
        return
    for named in cast.outlets_in(one.paragraph, spoken.start + 1, spoken.end):
        at = named.mention
        further = at.end <= spoken.end and named.key != one.outlet
        if further and re.search(r"\band\b", spoken.text[: at.start - spoken.start]):
            yield named.key


def _credited(cast: Cast) -> Iterator[NamedOutlet]:
    """Give the outlets that a headline, a press review's brackets or a heading of its own credits."""
    headline = cast.story.headline or ""
    bracketed = []
    for named in cast.outlets:
        at = named.mention
        text = headline if at.paragraph is None else cast.story.paragraphs[at.paragraph]
        before, behind = text[: at.start].rstrip(), text[at.end :].strip()
        if at.paragraph is None:
            if before.endswith(":") and not behind:
                yield named
        elif not before and not behind:
            yield named
        elif before.endswith("(") and behind.startswith(")"):
            bracketed.append(named)
    if len({named.key for named in bracketed}) >= REVIEWED:
        yield from bracketed
