"""Extraction as a whole: what holds of any text."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.domain.findings import Findings, Mention
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Dateline, IssuedBy, Story
from clipping_archive.extraction import extract
from tests.extraction import rules
from tests.extraction.rules import DAY, EVERY, carrier_rules, mentions, read, speaker_rules


def test_korean_copy_is_left_alone() -> None:
    """Its grammar is another one: no findings are better than wrong ones."""
    assert read('제인 오토웨이 장관은 6일 카르스크에서 "비가 온다"고 말했다.') == Findings()


def test_people_are_found_in_tables_where_nobody_speaks() -> None:
    story = Story(("1. Jane Ottoway said 12.3", "Rain fell."), tables=(0,))
    found = extract(story, DAY)
    assert [one.name for one in found.people] == ["Jane Ottoway"]
    assert found.attributions == ()


_PIECES = st.sampled_from(
    [
        *(
            "Minister Jane Ottoway",
            "Ottoway",
            "Kim Chol-min",
            "KCNA",
            "the news agency",
            "It",
            "she",
            "The official",
        ),
        *(
            "said",
            "told KCNA",
            "reported",
            "added",
            "was quoted as saying",
            "quoted",
            "as saying",
            "according to",
        ),
        *(
            "that",
            "has not yet reported on",
            "made no mention of",
            "in a statement carried by",
            "the rain",
            "Tokyo",
        ),
        *(
            "Tuesday",
            "on Jan. 5",
            "Feb. 30",
            "two weeks ago",
            "the previous day",
            "12 Fan",
            "in 1999",
            "99 years ago",
        ),
        *(".", ",", ";", "“", "”", '"', "‘", "’", "'", "«", "»", "``", "''", "--", "—", "(", ")", "…"),
        *(
            "\0",
            "\u200b",
            "\u00a0",
            "\u2028",
            "é",
            "e\u0301",
            "İ",
            "ß",
            "ǅ",
            "한국",
            "٣",
            "²",
            "😀",
            "\ud7ff",
        ),
    ]
)
_SENTENCE = st.lists(_PIECES, max_size=14).map(" ".join)
_PARAGRAPH = st.lists(st.one_of(_SENTENCE, st.sampled_from(EVERY), st.text(max_size=30)), max_size=4).map(
    " ".join
)
_STORY = st.fixed_dictionaries(
    {
        "paragraphs": st.lists(_PARAGRAPH, max_size=5).map(tuple),
        "headline": st.one_of(st.none(), _SENTENCE),
        "agency": st.sampled_from([None, IssuedBy("kcna", "Korean Central News Agency")]),
        "dateline": st.sampled_from([None, Dateline("KARSK"), Dateline("KARSK", date="--02-29")]),
    }
).map(lambda known: Story(**known))
_PUBLISHED = st.one_of(st.none(), st.dates().map(Period.day), st.just(Period.year(2024)))


def pointed_at(found: Findings) -> Iterator[Mention]:
    """Give every place in the text that a finding points at."""
    yield from mentions(found)
    for one in (*found.attributions, *found.dates, *found.absences):
        yield Mention(one.paragraph, one.start, one.end, one.text)
    for statement in found.attributions:
        assert statement.speaker
        beside = (
            statement.cue_mention,
            statement.outlet_mention,
            statement.speaker.mention,
            statement.speaker.antecedent,
        )
        yield from filter(None, beside)


@settings(deadline=None, max_examples=300)
@given(_STORY, _PUBLISHED)
def test_every_finding_cuts_out_its_words(story: Story, published: Period | None) -> None:
    for at in pointed_at(extract(story, published)):
        text = story.headline or "" if at.paragraph is None else story.paragraphs[at.paragraph]
        assert text[at.start : at.end] == at.text
        assert at.text.strip()


@settings(deadline=None, max_examples=150)
@given(_STORY, _PUBLISHED)
def test_every_finding_names_a_known_rule_and_stands_in_order(story: Story, published: Period | None) -> None:
    found = extract(story, published)
    assert {one.rule for one in found.people} <= set(rules.PEOPLE)
    assert {one.rule for one in found.outlets} <= set(rules.OUTLETS)
    assert {one.rule for one in found.attributions} <= set(rules.STATEMENTS)
    assert set(carrier_rules(found)) <= set(rules.CARRIERS)
    assert set(speaker_rules(found)) <= set(rules.SPEAKERS)
    assert {one.rule for one in found.dates} <= set(rules.DATES)
    assert {one.rule for one in found.absences} <= set(rules.ABSENCES)
    assert {one.rule for one in mentions(found)} <= set(rules.MENTIONS)
    for many in (found.attributions, found.dates, found.absences):
        places = [(one.paragraph, one.start) for one in many]
        assert places == sorted(places)


@settings(deadline=None, max_examples=50)
@given(st.lists(_STORY, min_size=2, max_size=4))
def test_no_story_changes_what_is_read_in_another(stories: list[Story]) -> None:
    forward = [extract(story, DAY) for story in stories]
    backward = [extract(story, DAY) for story in reversed(stories)]
    assert forward == backward[::-1]
