"""What each fix changes, and that it holds by its words and not by its number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive import fixes, stages
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.fix import Fix, key_of, occurrence_of, places_of
from clipping_archive.domain.period import Period
from clipping_archive.stages import Given
from tests.fixes.copy import NOW, STORY, fixed, read, said

GOOD = '"It is a good ship,"'
BY_ADA = "fixed by ada"


def outlets(clipping: Clipping) -> dict[str, int]:
    return {one.key: one.citations for one in clipping.findings.outlets if one.citations}


def people(clipping: Clipping) -> list[str]:
    return [one.name for one in clipping.findings.people]


def offsets_hold(clipping: Clipping) -> None:
    """Every mention must still cut out its words."""
    story = clipping.story
    for one in (*clipping.findings.people, *clipping.findings.outlets):
        for at in one.mentions:
            text = story.headline or "" if at.paragraph is None else story.paragraphs[at.paragraph]
            assert text[at.start : at.end] == at.text


@pytest.mark.parametrize(
    ("value", "kind", "name", "text"),
    [
        ("Jane Ottoway", "person", "Jane Ottoway", "she"),
        ("Ottoway", "person", "Jane Ottoway", "she"),
        ("Pim Oatley", "person", "Pim Oatley", "she"),
        ("KCNA", "outlet", "Korean Central News Agency", "she"),
        ("the port ministry", "organization", "port ministry", "she"),
        ("a clerk", "unnamed", None, "a clerk"),
    ],
)
def test_a_speaker_is_who_is_named(value: str, kind: str, name: str | None, text: str) -> None:
    one = said(fixed(read(), Fix("speaker", GOOD, value=value)), "good ship")
    assert one.speaker is not None
    assert (one.speaker.kind, one.speaker.name, one.speaker.text) == (kind, name, text)
    assert one.outlet_rule == f"carrier named; speaker: {BY_ADA}"
    assert one.outlet == "kcna"


@pytest.mark.parametrize(
    ("value", "outlet", "cited"),
    [("none", None, {"kcna": 1}), ("tass", "tass", {"kcna": 1, "tass": 1}), ("kcna", "kcna", {"kcna": 2})],
)
def test_a_carrier_is_counted_anew(value: str, outlet: str | None, cited: dict[str, int]) -> None:
    clipping = fixed(read(), Fix("carrier", GOOD, value=value))
    one = said(clipping, "good ship")
    assert (one.outlet, one.outlet_rule) == (outlet, f"{BY_ADA}; speaker: pronoun: last speaker")
    assert outlets(clipping) == cited
    by_fix = {found.key for found in clipping.findings.outlets if found.rule == BY_ADA}
    assert by_fix == {key for key in ("kcna", "tass") if value != "kcna" and (key == "kcna" or key == value)}
    offsets_hold(clipping)


def test_what_was_not_said_is_no_statement() -> None:
    before = read()
    clipping = fixed(before, Fix("not-said", GOOD))
    assert len(clipping.findings.attributions) == len(before.findings.attributions) - 1
    assert outlets(clipping) == {"kcna": 1}
    assert clipping.fixes[0].found


def test_a_missed_person_is_found_everywhere_and_speaks() -> None:
    text = STORY.replace("Harbormaster Quillfeather Brandt", "Quillon Square").replace("Brandt", "Square")
    before = read(text)
    assert people(before) == ["Jane Ottoway"]
    clipping = fixed(before, Fix("person", "Quillon Square"))
    assert people(clipping) == ["Jane Ottoway", "Quillon Square"]
    person = clipping.findings.people[1]
    assert [(at.text, at.rule) for at in person.mentions] == [
        ("Quillon Square", "name"),
        ("Square", "short form"),
    ]
    assert person.rule == BY_ADA
    speaker = said(clipping, "the crane").speaker
    assert speaker is not None
    assert (speaker.kind, speaker.name) == ("person", "Quillon Square")
    offsets_hold(clipping)


def test_a_person_takes_the_words_of_a_wrong_one() -> None:
    wrong = read()
    assert "Harbormaster Quillfeather Brandt" in people(wrong) or "Quillfeather Brandt" in people(wrong)
    clipping = fixed(wrong, Fix("person", "Brandt"))
    assert "Brandt" in people(clipping)
    assert not [name for name in people(clipping) if "Quillfeather" in name]
    offsets_hold(clipping)


def test_who_is_no_person_does_not_speak_as_one() -> None:
    before = read()
    clipping = fixed(before, Fix("not-a-person", "Jane Ottoway"))
    assert "Jane Ottoway" not in people(clipping)
    speaker = said(clipping, "had sailed").speaker
    assert speaker is not None
    assert speaker.kind == "organization"
    assert clipping.fixes[0].found


@pytest.mark.parametrize(
    ("value", "held", "precision"),
    [
        ("2024-01-09", "2024-01-09", "day"),
        ("2024-01", "2024-01", "month"),
        ("--01-09", "--01-09", "day"),
        ("none", None, None),
    ],
)
def test_a_date_is_what_is_said(value: str, held: str | None, precision: str | None) -> None:
    clipping = fixed(read(), Fix("date", "on Tuesday", value=value))
    changed = [one for one in clipping.findings.dates if one.rule == BY_ADA]
    assert [(one.text, one.value, one.precision) for one in changed] == [("on Tuesday", held, precision)]


def test_one_of_the_same_words_is_told_by_its_occurrence() -> None:
    clipping = fixed(read(), Fix("date", "Tuesday", 1, "2020-01-01"))
    assert [one.value for one in clipping.findings.dates] == ["2020-01-01", "2024-01-16"]


def test_the_date_of_publication_moves_what_is_counted_from_it() -> None:
    clipping = fixed(read(STORY.replace("Jan. 17 ", "")), Fix("published", value="2024-02-01"))
    assert clipping.story.published is not None
    assert clipping.story.published.origin == "corrected"
    assert clipping.findings.dates[0].value == "2024-01-30"


def test_the_agency_changes_the_word_of_the_reference() -> None:
    before = read()
    clipping = fixed(before, Fix("agency", value="kcna"))
    assert clipping.ref == before.ref.replace("yonhap-", "kcna-")
    assert outlets(clipping) == {}, "an agency does not cite itself"
    assert fixed(before, Fix("headline", value="Ferry sinks")).story.headline == "Ferry sinks"


def test_the_last_of_two_fixes_wins_and_the_first_comes_back() -> None:
    two = fixed(read(), Fix("speaker", GOOD, value="Pim Oatley"), Fix("speaker", GOOD, value="Bo Tandt"))
    speaker = said(two, "good ship").speaker
    assert speaker is not None
    assert speaker.name == "Bo Tandt"
    back = stages.again(two._replace(fixes=(two.fixes[0], two.fixes[1]._replace(taken_back=NOW))))
    speaker = said(back, "good ship").speaker
    assert speaker is not None
    assert speaker.name == "Pim Oatley"


@pytest.mark.parametrize(
    "given_", [Given(), Given(Period.parse("2023-12-31"), "tass")], ids=["found", "given"]
)
def test_what_a_fix_replaced_comes_back(given_: Given) -> None:
    before = read(given=given_)
    made = [
        Fix("published", value="2024-02-01", before=fixes.before(before, "published")),
        Fix("agency", value="kcna", before=fixes.before(before, "agency")),
    ]
    changed = fixed(before, *made)
    again = Fix("published", value="2024-02-02", before=fixes.before(changed, "published"))
    assert again.before == made[0].before
    changed = fixed(changed, again)
    back = stages.again(changed._replace(fixes=tuple(one._replace(taken_back=NOW) for one in changed.fixes)))
    assert back._replace(fixes=()) == before


def test_a_fix_whose_words_are_gone_is_kept_and_says_so() -> None:
    gone = [
        Fix("speaker", "words of nobody", value="Pim Oatley"),
        Fix("not-said", GOOD, 2),
        Fix("person", "Bo Tandt"),
        Fix("date", "last Friday", value="2020-01-01"),
    ]
    before = read()
    clipping = fixed(before, *gone, Fix("headline", value="x"))
    assert [one.found for one in clipping.fixes] == [False, False, False, False, True]
    assert clipping.findings == before.findings


def test_a_fix_finds_a_statement_that_ends_elsewhere_now() -> None:
    """Rules change where a statement ends; the words of the fix still say which one is meant."""
    for words in ("the ferry had", "that the ferry had sailed"):
        speaker = said(fixed(read(), Fix("speaker", words, value="Pim Oatley")), "had sailed").speaker
        assert speaker is not None
        assert speaker.name == "Pim Oatley"
    assert not fixed(read(), Fix("speaker", "ferry", value="Pim Oatley")).fixes[0].found


@given(st.lists(st.text("ab \n", min_size=1), min_size=1, max_size=4), st.data())
def test_words_are_found_at_their_occurrence(texts: list[str], data: st.DataObject) -> None:
    paragraphs = tuple(texts)
    number = data.draw(st.integers(0, len(texts) - 1))
    start = data.draw(st.integers(0, len(texts[number]) - 1))
    words = texts[number][start : data.draw(st.integers(start + 1, len(texts[number])))]
    if words != words.strip() or not words:
        return
    occurrence = occurrence_of(paragraphs, number, start, words)
    place = places_of(paragraphs, words)[occurrence - 1]
    assert (place.paragraph, place.start, place.text) == (number, start, words)


def test_a_key_is_short_and_does_not_see_line_ends() -> None:
    assert key_of("on\nTuesday", 1) == key_of("on  Tuesday", 1) != key_of("on Tuesday", 2)
    assert len(key_of("x", 1)) == 5
    found = read()
    assert len(set(fixes.keys(found.story, found.findings.attributions))) == len(found.findings.attributions)
