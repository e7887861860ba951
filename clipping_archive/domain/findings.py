"""Findings: who said what, through whom, where, and by which rule we know.

Every finding points at its characters: offsets are Unicode code points, and
``story.paragraphs[paragraph][start:end] == text`` always holds. ``paragraph``
None means the headline. Every finding names the rule that made it.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple, TypeVar

from clipping_archive.domain.mention import Mention as Mention


class Person(NamedTuple):
    """A person in the news, in the fullest form of the name in this dispatch."""

    name: str
    titles: tuple[str, ...]
    mentions: tuple[Mention, ...]
    rule: str = ""


class CitedOutlet(NamedTuple):
    """A medium named in the text; ``citations`` is 0 where it is named but carries nothing.

    ``mentions`` are the places where it is named or stands as a pronoun's
    carrier; ``rule`` says why it counts or why it does not.
    """

    key: str
    name: str
    citations: int
    mentions: tuple[Mention, ...]
    rule: str = ""


class Speaker(NamedTuple):
    """Who said it: ``text`` as written, ``name`` resolved.

    ``kind`` is person, organization, outlet or unnamed; for unnamed ``name`` is
    None. ``mention`` is where the words stand, ``antecedent`` where a pronoun
    was resolved.
    """

    text: str
    kind: str
    name: str | None
    mention: Mention | None = None
    antecedent: Mention | None = None


class Attribution(NamedTuple):
    """A statement: the words (quoted or reported), who said them, and the outlet that carried them.

    ``start..end`` covers the content without cue and speaker, but for those that
    part it in the middle (``"A," he said. "B."``). ``outlet`` is the key of the
    carrier, also where only "it added" stands for it; ``outlet_mention`` is
    where that outlet is named. ``rule`` decided content
    and speaker, ``outlet_rule`` the carrier.
    """

    paragraph: int
    start: int
    end: int
    text: str
    direct: bool
    speaker: Speaker | None
    cue: str
    outlet: str | None
    rule: str
    outlet_rule: str = ""
    cue_mention: Mention | None = None
    outlet_mention: Mention | None = None


class DateMention(NamedTuple):
    """Words for a time; ``value`` is ISO (or ``--MM-DD``), None where nobody can know."""

    paragraph: int
    start: int
    end: int
    text: str
    value: str | None
    precision: str | None
    rule: str


class PlaceNamed(NamedTuple):
    """A place named in the text."""

    name: str
    country: str | None
    mentions: tuple[Mention, ...]


class Absence(NamedTuple):
    """A statement that somebody has not said something ("has not yet reported on ...").

    ``start..end`` covers the clause; ``who`` is the silent one, ``about`` the matter.
    """

    paragraph: int
    start: int
    end: int
    text: str
    who: str
    about: str
    rule: str


class Findings(NamedTuple):
    """All that was found in one story, each tuple in the order of the text."""

    people: tuple[Person, ...] = ()
    outlets: tuple[CitedOutlet, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    dates: tuple[DateMention, ...] = ()
    places: tuple[PlaceNamed, ...] = ()
    absences: tuple[Absence, ...] = ()

    def within(self, paragraphs: range) -> Findings:
        """Give what was found in some paragraphs; an outlet's citations are counted anew, by statements."""
        said = tuple(one for one in self.attributions if one.paragraph in paragraphs)
        carried = Counter(one.outlet for one in said)
        return Findings(
            people=_named_in(self.people, paragraphs),
            outlets=tuple(
                one._replace(citations=carried[one.key]) for one in _named_in(self.outlets, paragraphs)
            ),
            attributions=said,
            dates=tuple(one for one in self.dates if one.paragraph in paragraphs),
            places=_named_in(self.places, paragraphs),
            absences=tuple(one for one in self.absences if one.paragraph in paragraphs),
        )


Named = TypeVar("Named", Person, CitedOutlet, PlaceNamed)


def _named_in(found: tuple[Named, ...], paragraphs: range) -> tuple[Named, ...]:
    kept = (
        one._replace(mentions=tuple(mention for mention in one.mentions if mention.paragraph in paragraphs))
        for one in found
    )
    return tuple(one for one in kept if one.mentions)
