"""Who is meant: every mention goes to its person, several of one family told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention
from clipping_archive.domain.story import Story
from clipping_archive.domain.tokens import name_key
from clipping_archive.extraction.forms import Found, ends
from clipping_archive.extraction.named import Named

_AGE = re.compile(r"\b(?:(elder|older|senior)|(younger|junior)) $")
_AGED = ("er ", "or ")
_ELDER = re.compile(r"\b(?:father|mother|grandfather|grandmother|uncle|aunt),? $")
_YOUNGER = re.compile(r"\b(?:son|daughter|grandson|granddaughter|nephew|niece),? $")
_GIVEN = frozenset({"kin", "pronoun", "speaks", "title"})
"""Beside one of these a given name alone means the person who bears it."""
_NEAR = 24
MAIN = 2
"""Called so often by the family name alone, somebody is whom a story is about."""
_OPENS = re.compile(r"(?:^|[.!?”\"] )[^.!?,]{0,40}$")
"""What stands before a name that is its sentence's subject."""


class Cast:
    """The people of a document and the forms by which they are called at a place in it."""

    def __init__(self, people: Sequence[Found], story: Story) -> None:
        self._story = story
        self._full: dict[object, Found] = {}
        self._called: dict[str, Found] = {}
        self._given: dict[str, Found] = {}
        self._ages: dict[int, str] = {}
        self._named: Counter[str] = Counter()
        self._people = people
        for person in people:
            self._full.setdefault(person.key, person)
            if len(person.words) > 1:
                self._full.setdefault(ends(person.words), person)
                self._given.setdefault(name_key(person.words[0]), person)
            for form in person.family_forms():
                self._called.setdefault(form, person)
        for person in people:
            for form in person.other_forms():
                self._called.setdefault(form, person)

    def give(self, places: Iterable[Named]) -> None:
        """Give every mention to its person: family names to the one named in full last.

        Who is named as somebody's relative does not take the family name over,
        nor does one who is named once in passing in a story about another.
        """
        places = list(places)
        self._named = Counter(one.key for one in places if len(one.words) > 1)
        for place in places:
            owner = self._owner(place)
            if owner is None:
                continue
            if len(place.words) > 1:
                self._note_age(place, owner)
                self._take_over(place, owner)
            owner.mentions.append(self._mention(place))
            if place.title:
                owner.titles.append(place.title)

    def _owner(self, place: Named) -> Found | None:
        words = place.name
        key = place.key
        if len(words) > 1:
            return self._full.get(key) or self._called.get(key) or self._full.get(ends(words))
        owner = self._called.get(key)
        if owner is None and not _GIVEN.isdisjoint(place.signs):
            return self._given.get(key)
        return self._of_age(place, owner) if owner else None

    def _take_over(self, place: Named, owner: Found) -> None:
        for form in owner.family_forms():
            before = self._called.get(form)
            other = before is not None and before is not owner and bool(before.mentions)
            if before is None or not other or not self._stays(place, before):
                self._called[form] = owner

    def _stays(self, place: Named, before: Found) -> bool:
        """Tell a relative, or who is named in passing, from whom the family name goes over to."""
        return "kin" in place.signs or self._in_passing(place, before)

    def _in_passing(self, place: Named, before: Found) -> bool:
        """Tell who is named once, within a sentence, after another was called by the family name alone.

        Who is named in full again and again beside one so called never bears it alone.
        """
        called = sum(at.rule == "short form" for at in before.mentions)
        if called < MAIN:
            return False
        return self._named[place.key] > 1 or not _OPENS.search(self._text(place), 0, place.words[0].start)

    def _note_age(self, place: Named, owner: Found) -> None:
        if "kin" not in place.signs:
            return
        before = self._before(place)
        if _ELDER.search(before):
            self._ages[id(owner)] = "elder"
        elif _YOUNGER.search(before):
            self._ages[id(owner)] = "younger"

    def _of_age(self, place: Named, owner: Found) -> Found:
        """Find whom "the elder Kim" and "the junior Kim" mean; without a word of age it is ``owner``."""
        before = self._before(place)
        found = _AGE.search(before) if before.endswith(_AGED) else None
        if not found:
            return owner
        wanted = "elder" if found[1] else "younger"
        family = [one for one in self._people if one.short == owner.short and one.mentions]
        for one in family:
            if self._ages.get(id(one)) == wanted:
                return one
        rest = [one for one in family if id(one) not in self._ages]
        return rest[0] if rest and len(rest) < len(family) else owner

    def _text(self, place: Named) -> str:
        return (
            self._story.headline or "" if place.paragraph is None else self._story.paragraphs[place.paragraph]
        )

    def _before(self, place: Named) -> str:
        start = place.words[0].start
        return self._text(place)[max(0, start - _NEAR) : start]

    def _mention(self, place: Named) -> Mention:
        start, end = place.words[0].start, place.words[-1].end
        rule = "name" if len(place.words) > 1 else "short form"
        return Mention(place.paragraph, start, end, self._text(place)[start:end], rule)
