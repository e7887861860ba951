"""People in the news: decided per document from summed evidence, then found under their short forms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from clipping_archive.domain.findings import Person
from clipping_archive.domain.story import Story
from clipping_archive.domain.tokens import name_key
from clipping_archive.extraction import evidence
from clipping_archive.extraction.forms import Found, ends
from clipping_archive.extraction.mentions import Cast
from clipping_archive.extraction.named import Named, names_in
from clipping_archive.extraction.rows import mark_neighbours, mark_rows
from clipping_archive.extraction.titles import is_head, is_modifier
from clipping_archive.extraction.weights import ACCEPT, WEIGHTS
from clipping_archive.gazetteer import family_names, given_names, is_common, is_word

_ALONE = frozenset({"title", "honorific", "row", "joined name", "kin"})
"""Evidence that makes a person of one word."""
_BESIDE = _ALONE | {"pronoun"}
"""Without any of these a name of one word is no person, unless its hyphens join two."""
_AGAIN = frozenset({"speaks", "age", "who", "honorific", "pronoun"})
"""Evidence beside the family name alone that speaks for the name in full as well."""


def find_people(story: Story) -> tuple[Person, ...]:
    """List the people of a story in the order of their first mention, each in its fullest form."""
    named, people = _read(story)
    places: list[Named] = list(named)
    if story.headline:
        places = [*names_in(story.headline, None), *places]
    Cast(people, story).give(places)
    return tuple(
        Person(one.name, tuple(dict.fromkeys(one.titles)), tuple(one.mentions), one.rule)
        for one in sorted(
            people,
            key=lambda p: min(
                ((m.paragraph is None, m.paragraph or 0, m.start) for m in p.mentions), default=(True, 0, 0)
            ),
        )
        if any(mention.paragraph is not None for mention in one.mentions)
    )


def _read(story: Story) -> tuple[list[Named], list[Found]]:
    """Give every name of the paragraphs with the evidence beside it, and those that are people."""
    named = [one for number, text in enumerate(story.paragraphs) for one in names_in(text, number)]
    people = _accepted(named)
    keys = _keys(people)
    if mark_rows(named, story.paragraphs, keys) + mark_neighbours(named, story.paragraphs, keys):
        people = _accepted(named)
    return named, people


def _keys(people: Sequence[Found]) -> frozenset[str]:
    """Give the keys of the full and of the short names."""
    return frozenset(key for one in people for key in (one.key, name_key(one.short)))


def _accepted(named: Sequence[Named]) -> list[Found]:
    """Sum the evidence of the whole document for each name, and keep those that pass."""
    together: dict[str, list[Named]] = defaultdict(list)
    alone: dict[str, set[str]] = defaultdict(set)
    for one in named:
        together[one.key].append(one)
        if len(one.words) == 1:
            alone[one.key].update(one.signs)
    people = _in_full([many for many in together.values() if len(many[0].words) > 1], alone)
    known = {form for one in people for forms in (one.family_forms(), one.other_forms()) for form in forms}
    given = {name_key(one.words[0]) for one in people if not one.is_eastern}
    for key, many in together.items():
        if len(many[0].words) > 1 or key in known or key in given or not _may_stand_alone(many):
            continue
        found = _weighed(many)
        if _stands_alone(found):
            people.append(found)
    return people


def _may_stand_alone(many: Sequence[Named]) -> bool:
    """Tell, before a name of one word is weighed, whether anything beside it could make it a person."""
    return "-" in many[0].name[0] or not all(_BESIDE.isdisjoint(one.signs) for one in many)


def _in_full(names: list[list[Named]], alone: Mapping[str, set[str]]) -> list[Found]:
    """Keep the names of several words that pass, the longest form of each."""
    people: dict[tuple[str, str], Found] = {}
    forms: set[str] = set()
    for many in sorted(names, key=lambda one: -len(one[0].words)):
        found = _weighed(many)
        again = [alone[form] for form in found.family_forms() if form in alone]
        if again:
            found.signs["repeated"] = WEIGHTS["repeated"]
        if any(not _AGAIN.isdisjoint(signs) for signs in again):
            found.signs["speaks again"] = WEIGHTS["speaks again"]
        if sum(found.signs.values()) >= ACCEPT and found.key not in forms:
            people.setdefault(ends(found.words), found)
            forms.update(found.family_forms(), found.other_forms())
    return list(people.values())


def _stands_alone(found: Found) -> bool:
    """Tell a person known by one word only: a title must stand beside it."""
    return (
        (bool(_ALONE & found.signs.keys()) or _speaks_as_person(found))
        and not is_head(found.short)
        and not _is_acronym(found.name)
        and not _is_plain(found.short)
        and not is_modifier(found.words[0])
        and sum(found.signs.values()) >= ACCEPT
    )


def _is_acronym(name: str) -> bool:
    return name.isupper() and len(name) < 5 and name.lower() not in family_names()


def _is_plain(word: str) -> bool:
    plain = is_common(word) or (word.endswith("ing") and is_word(word))
    return plain and word not in family_names() and word not in given_names()


def _speaks_as_person(found: Found) -> bool:
    """Tell a family name that speaks and is "he" or "she" in the same sentence from a firm or a word."""
    return "pronoun" in found.signs and found.short in family_names() and not is_common(found.short)


def _weighed(many: Sequence[Named]) -> Found:
    signs = evidence.of_words(many[0].name)
    for one in many:
        signs |= one.signs
    if "article" in signs and 2 * sum("article" in one.signs for one in many) < len(many):
        del signs["article"]
    return Found(" ".join(many[0].name), many[0].name, signs)


def evidence_of(story: Story, name: str) -> tuple[tuple[tuple[str, float], ...], float]:
    """Give what speaks for and against a name in a story, heaviest first, and the sum that makes a person."""
    named, people = _read(story)
    key = name_key(name)
    many = [one for one in named if one.key == key]
    found = next((one for one in people if one.key == key), _weighed(many) if many else None)
    signs = found.signs.items() if found else ()
    return tuple(sorted(signs, key=lambda sign: (-abs(sign[1]), sign[0]))), ACCEPT
