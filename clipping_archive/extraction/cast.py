"""The cast of a story, for looking up whom a phrase names, and what is remembered while it is read."""

from __future__ import annotations

from bisect import bisect_left

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention, Person, Speaker
from clipping_archive.domain.story import Story
from clipping_archive.extraction.outlets import NamedOutlet
from clipping_archive.extraction.patterns import either, listed
from clipping_archive.extraction.sentences import Sentence

_BEHIND_HEAD = either("""
    who, which, whose, of, from, in, at, for, with, on, to, familiar, close
    quoted, based, under, by, involved, said
""")
POST = re.compile(rf",| {_BEHIND_HEAD} ")
"""What stands behind the head of a noun phrase."""
_BELONGS = re.compile(r"\b(?:of|from|for|at|to|with)\b")
_BESIDE = re.compile(r", (?:[A-Z][\w.’'-]* ){0,3}$")
"""What stands before a name in apposition: ", ", ", Senator "."""
_STAFF_WORDS = listed("journalist, reporter, editor, correspondent, chief, spokes, anchor, columnist")
_STAFF = either(r"journalist, reporter, editor, correspondent, chief, spokes\w+, anchor, columnist")
_OWNS = re.compile(r"['’]s? \w")
_PUBLISHED = either("""
    website, web site, report, program, broadcast, dispatch, article, editorial, commentary, newscast, edition
    account, channel, headline, online
""")
_EMPLOYER = re.compile(rf"['’]s? (?!(?:\w+ )?{_PUBLISHED}\b)\w|{_STAFF}\b", opens=("'", "’", *_STAFF_WORDS))


_OWNER = re.compile(r"^(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[^,]*['’]s) ")
"""Who has the office: "his chief of staff", "Norland's head of state"."""


class Memory:
    """Who spoke and which outlet carried, up to where the reading stands.

    ``papers`` holds who issued the last statement or letter, ``bodies`` the
    ministries that spoke, by their noun; ``pronouns`` what is known of he and she.
    """

    def __init__(
        self,
        outlet: NamedOutlet | None = None,
        person: Mention | None = None,
        person_name: str | None = None,
    ) -> None:
        self.outlet = outlet
        self.person = person
        self.person_name = person_name
        self.speaker: Speaker | None = None
        self.sentence: Sentence | None = None
        self.unnamed: dict[str, Speaker] = {}
        self.bodies: dict[str, Speaker] = {}
        self.papers: dict[str, Speaker] = {}
        self.seen: dict[str, Mention] = {}
        self.pronouns: dict[str, str] = {}


class Cast:
    """The people and outlets of a story, for looking up what a phrase names."""

    def __init__(self, story: Story, people: tuple[Person, ...], outlets: tuple[NamedOutlet, ...]) -> None:
        self.story = story
        self.people = people
        self.outlets = outlets
        self._people: dict[int | None, list[tuple[Mention, Person]]] = {}
        self._outlets: dict[int | None, list[NamedOutlet]] = {}
        for person in people:
            for at in person.mentions:
                self._people.setdefault(at.paragraph, []).append((at, person))
        for named in outlets:
            self._outlets.setdefault(named.mention.paragraph, []).append(named)
        for many in self._people.values():
            many.sort(key=lambda pair: pair[0].start)

    def people_in(self, paragraph: int | None, start: int, end: int) -> list[tuple[Mention, Person]]:
        """List the mentions of people that begin in ``start..end`` of a paragraph, in order."""
        many = self._people.get(paragraph, [])
        low = bisect_left(many, start, key=lambda pair: pair[0].start)
        return many[low : bisect_left(many, end, low, key=lambda pair: pair[0].start)]

    def outlets_in(self, paragraph: int | None, start: int, end: int) -> list[NamedOutlet]:
        """List the outlets named in ``start..end`` of a paragraph, in order."""
        many = self._outlets.get(paragraph, [])
        low = bisect_left(many, start, key=lambda named: named.mention.start)
        return many[low : bisect_left(many, end, low, key=lambda named: named.mention.start)]

    def outlet_called(self, name: str | None) -> NamedOutlet | None:
        """Give the first mention of the outlet with this name."""
        return next((named for named in self.outlets if named.facts.name == name), None)

    def person_in(self, phrase: Mention) -> tuple[Person, Mention] | None:
        """Give the person at the head of a phrase, before any "of" or comma, or in apposition at its end."""
        stop = POST.search(phrase.text)
        head_end = phrase.start + (stop.start() if stop and stop.start() > 2 else len(phrase.text))
        for at, person in self.people_in(phrase.paragraph, phrase.start, phrase.end):
            if at.end > phrase.end or _OWNS.match(phrase.text, at.end - phrase.start):
                continue
            if at.end <= head_end or _is_titled(phrase, at, person) or _named_behind(phrase, at):
                return person, at
        return None

    def outlet_in(self, phrase: Mention) -> NamedOutlet | None:
        """Give the outlet that a phrase names as its head."""
        for named in self.outlets_in(phrase.paragraph, phrase.start, phrase.end):
            at = named.mention
            if at.end <= phrase.end:
                before = phrase.text[: at.start - phrase.start]
                behind = phrase.text[at.end - phrase.start :].lstrip()
                if not (before and _BELONGS.search(before)) and not (behind and _EMPLOYER.match(behind)):
                    return named
        return None


def _named_behind(mention: Mention, at: Mention) -> bool:
    """Tell a name in apposition: "the leader of the union, Jonas Brandl", with or without title."""
    return at.end == mention.end and _BESIDE.search(mention.text[: at.start - mention.start]) is not None


def _is_titled(mention: Mention, at: Mention, person: Person) -> bool:
    """Tell a title that holds a preposition from another's: "Minister for Trade Jane Doe"."""
    return _OWNER.sub("", mention.text[: at.start - mention.start]).strip() in person.titles
