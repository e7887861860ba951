"""Speakers: whom a phrase means, and by which rule."""

from __future__ import annotations

import pytest

from clipping_archive.domain.findings import Speaker
from clipping_archive.extraction.cast import Memory
from clipping_archive.extraction.speakers import remember, resolve
from tests.extraction.made import cast_of, mention_of, statements_in

STORY = (
    "Foreign Minister Jane Ottoway met Kim Chol-min. Ottoway’s aide was early; so was KCNA.",
    "A Kyodo reporter, state media, a senior official, the ministry and the port were there.",
)


@pytest.mark.parametrize(
    ("words", "kind", "name", "rule"),
    [
        ("Foreign Minister Jane Ottoway", "person", "Jane Ottoway", "named person"),
        ("KCNA", "outlet", "Korean Central News Agency", "named outlet"),
        ("Kim Chol-min", "person", "Kim Chol-min", "named person"),
        ("Ottoway’s aide", "unnamed", None, "nobody named"),
        ("state media", "unnamed", None, "generic media"),
        ("a senior official", "unnamed", None, "nobody named"),
        ("A Kyodo reporter", "unnamed", None, "nobody named"),
        ("the ministry", "organization", "ministry", "body"),
    ],
)
def test_words_that_name_or_do_not(words: str, kind: str, name: str | None, rule: str) -> None:
    cast = cast_of(*STORY)
    paragraph = 0 if words in STORY[0] else 1
    speaker, found = resolve(mention_of(STORY[paragraph], words, paragraph), cast, Memory())
    assert (speaker.kind, speaker.name, found) == (kind, name, rule)


@pytest.mark.parametrize(
    ("words", "kind", "name", "rule"),
    [
        ("Sources", "unnamed", None, "nobody named"),
        ("three protesters", "unnamed", None, "nobody named"),
        ("a member of the Harbor Council", "unnamed", None, "nobody named"),
        ("a port worker", "unnamed", None, "nobody named"),
        ("an angry crowd", "unnamed", None, "nobody named"),
        ("a Lorvenian union", "organization", "Lorvenian union", "body"),
        ("a harbor committee", "organization", "harbor committee", "body"),
        ("the Kremlin", "organization", "Kremlin", "body"),
        ("the Harbor Council, a body of nine", "organization", "Harbor Council", "body"),
        ("the harbor", "unnamed", None, "nobody named"),
        ("The minister", "unnamed", None, "role"),
        ("He", "unnamed", None, "pronoun: nobody before"),
        ("It", "unnamed", None, "pronoun: nobody before"),
    ],
)
def test_nobody_else_in_the_story(words: str, kind: str, name: str | None, rule: str) -> None:
    text = f"{words} said so."
    speaker, found = resolve(mention_of(text, words), cast_of(text), Memory())
    assert (speaker.kind, speaker.name, found) == (kind, name, rule)


def test_the_minister_is_the_one_with_that_title_named_last() -> None:
    text = "Foreign Minister Jane Ottoway met Trade Minister Carl Bell. The minister left. The trade minister stayed."
    cast = cast_of(text)
    for words, name in (("The minister", "Carl Bell"), ("The trade minister", "Carl Bell")):
        speaker, rule = resolve(mention_of(text, words), cast, Memory())
        assert (speaker.name, rule) == (name, "role of a person")


def test_a_role_goes_back_to_the_one_who_spoke() -> None:
    text = "A senior official spoke. The official left."
    memory = Memory()
    cast = cast_of(text)
    first, _ = resolve(mention_of(text, "A senior official"), cast, memory)
    remember(memory, first, None)
    again, rule = resolve(mention_of(text, "The official"), cast, memory)
    assert (again.kind, rule, again.antecedent) == ("unnamed", "role said before", first.mention)


@pytest.mark.parametrize(
    ("noun", "rule"),
    [
        ("The news agency", "role of an outlet"),
        ("The report", "role of an outlet"),
        ("The newspaper", "body"),
    ],
)
def test_a_noun_takes_up_an_outlet_of_its_kind(noun: str, rule: str) -> None:
    text = f"KCNA spoke. {noun} said so."
    cast = cast_of(text)
    speaker, found = resolve(mention_of(text, noun), cast, Memory(outlet=cast.outlets[0]))
    assert found == rule
    assert (speaker.name == "Korean Central News Agency") is (rule == "role of an outlet")


TEXT = "Ottoway, KCNA, sources and a spokesman. He, she, it and they."
LAST = {
    "person": Speaker("Ottoway", "person", "Jane Ottoway", mention_of(TEXT, "Ottoway")),
    "outlet": Speaker("KCNA", "outlet", "Korean Central News Agency", mention_of(TEXT, "KCNA")),
    "group": Speaker("sources", "unnamed", None, mention_of(TEXT, "sources")),
    "one": Speaker("a spokesman", "unnamed", None, mention_of(TEXT, "a spokesman")),
}


@pytest.mark.parametrize(
    ("pronoun", "last", "kind", "name", "rule"),
    [
        ("He", "person", "person", "Jane Ottoway", "pronoun: last speaker"),
        ("she", "one", "unnamed", None, "pronoun: last speaker"),
        ("He", "group", "unnamed", None, "pronoun: nobody before"),
        ("He", "outlet", "unnamed", None, "pronoun: nobody before"),
        ("it", "outlet", "outlet", "Korean Central News Agency", "it: last speaker"),
        ("it", "person", "unnamed", None, "pronoun: nobody before"),
        ("they", "group", "unnamed", None, "pronoun: last speaker"),
        ("they", "person", "unnamed", None, "pronoun: nobody before"),
    ],
)
def test_pronouns_go_back_to_the_last_speaker(
    pronoun: str, last: str, kind: str, name: str | None, rule: str
) -> None:
    memory = Memory()
    remember(memory, LAST[last], None)
    memory.person = None
    speaker, found = resolve(mention_of(TEXT, pronoun), cast_of(TEXT), memory)
    assert (speaker.kind, speaker.name, found) == (kind, name, rule)
    assert speaker.antecedent == (LAST[last].mention if "last" in rule else None)


def test_pronouns_go_back_to_whom_a_sentence_named() -> None:
    cast = cast_of("KCNA was there.", TEXT)
    person = mention_of(TEXT, "Ottoway")
    memory = Memory(outlet=cast.outlets[0], person=person, person_name="Jane Ottoway")
    he, he_rule = resolve(mention_of(TEXT, "He", 1), cast, memory)
    it, it_rule = resolve(mention_of(TEXT, "it", 1), cast, memory)
    assert (he.name, he_rule, he.antecedent) == ("Jane Ottoway", "pronoun: last person", person)
    assert (it.name, it_rule) == ("Korean Central News Agency", "it: last outlet")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the leader of the union, Jane Ottoway", "Jane Ottoway"),
        ("an aide of Jane Ottoway", None),
        ("Jane Ottoway of the union", "Jane Ottoway"),
    ],
)
def test_the_person_at_the_head_of_a_phrase(words: str, name: str | None) -> None:
    text = f"{words} said so."
    found = cast_of(text).person_in(mention_of(text, words))
    assert (found and found[0].name) == name


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("the KCNA", "kcna"),
        ("a report of the KCNA", None),
        ("the KCNA reporter", None),
        ("KCNA’s reporter", None),
    ],
)
def test_the_outlet_at_the_head_of_a_phrase(words: str, key: str | None) -> None:
    text = f"{words} said so."
    found = cast_of(text).outlet_in(mention_of(text, words))
    assert (found and found.key) == key


def test_the_cast_lists_who_begins_in_a_span() -> None:
    cast = cast_of("KCNA saw Jane Ottoway and Ottoway saw KCNA.", headline="KCNA: rain")
    assert [at.start for at, _ in cast.people_in(0, 9, 26)] == [9]
    assert [at.text for at, _ in cast.people_in(0, 0, 99)] == ["Jane Ottoway", "Ottoway"]
    assert [one.mention.start for one in cast.outlets_in(0, 1, 99)] == [38]
    assert [one.mention.paragraph for one in cast.outlets_in(None, 0, 99)] == [None]
    assert cast.people_in(5, 0, 99) == []
    called = cast.outlet_called("Korean Central News Agency")
    assert called
    assert called.mention.paragraph is None
    assert cast.outlet_called("Karsk Courier") is None


def test_a_pronoun_for_somebody_without_a_name_stays_as_written() -> None:
    text = "A senior official spoke. He left. She stayed."
    memory = Memory()
    cast = cast_of(text)
    first, _ = resolve(mention_of(text, "A senior official"), cast, memory)
    remember(memory, first, None)
    for pronoun in ("He", "She"):
        again, rule = resolve(mention_of(text, pronoun), cast, memory)
        remember(memory, again, None)
        assert (again.text, again.name, rule) == (pronoun, None, "pronoun: last speaker")
        assert again.antecedent == first.mention


def test_it_is_the_outlet_that_opens_the_sentence() -> None:
    text = "The Associated Press published what it said was a plan."
    (one,) = statements_in(text)
    assert (one.outlet, one.speaker and one.speaker.name) == ("ap", "Associated Press")


def names(*paragraphs: str) -> list[str | None]:
    """Give who speaks, statement by statement."""
    return [one.speaker and one.speaker.name for one in statements_in(*paragraphs)]


def test_he_and_she_are_not_the_same_person() -> None:
    said = names(
        "Minister Jane Ottoway met Jonas Brandl in Karsk.", "She said it rained.", "He said it poured."
    )
    assert said == ["Jane Ottoway", "Jonas Brandl"]


def test_a_word_for_a_man_or_a_woman_tells_the_pronoun() -> None:
    assert names("His sister, Zorvana Quell, met Chairman Jonas Brandl. She said it rained.") == [
        "Zorvana Quell"
    ]
    assert names("Jonas Brandl met Mrs. Jane Ottoway. He said it rained.") == ["Jonas Brandl"]


def test_a_pronoun_behind_the_name_tells_it_too() -> None:
    assert names("Jane Smith left when she met Jonas Brandl in his port. She said it rained.") == [
        "Jane Smith"
    ]


def test_the_ministry_is_the_one_that_spoke_unless_another_is_named() -> None:
    first = "The Karsk Ministry said it rained."
    assert names(first, "The ministry said it poured.")[-1] == "Karsk Ministry"
    assert names(first, "It left the Lorvenian Ministry.", "The ministry said it poured.")[-1] == "ministry"


def test_a_statement_is_of_whoever_issued_it() -> None:
    issued = "The Karsk Ministry issued a statement."
    assert names(issued, "The statement said it rained.") == ["Karsk Ministry"]
    assert (
        names("Jane Ottoway said in a letter that it rained.", "The letter said it poured.")[-1]
        == "Jane Ottoway"
    )
    assert names("The statement said it rained.") == [None]
