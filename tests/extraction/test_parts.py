"""Stories of a collection are read by themselves; tables say nothing."""

from __future__ import annotations

from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Dateline, Item, Story
from clipping_archive.extraction import check, extract
from clipping_archive.extraction.parts import LONGEST, bounded, check_length, parts, without_tables

TEXTS = (
    "The following is a summary of news in Lorvenia.",
    "Veldran visited Dunholt, Interfax reported Sunday.",
    "He went there the previous day.",
    "A bridge was opened, it reported Tuesday.",
    "It was closed again the previous day.",
)


def collection() -> Story:
    items = (Item(1, None, None, None, 1, 2), Item(2, None, None, None, 3, 4))
    return Story(TEXTS, dateline=Dateline("KARSK", (), "2024-03-08"), items=items)


def test_the_parts_cover_the_whole_once() -> None:
    made = parts(collection())
    assert len(made) == 3
    for number, text in enumerate(TEXTS):
        assert sorted(part.paragraphs[number] for part in made) == ["", "", text]


def test_a_single_story_is_its_own_part() -> None:
    story = Story(TEXTS)
    assert parts(story) == (story,)


def test_the_previous_day_is_counted_within_its_story() -> None:
    found = extract(collection(), Period.parse("2024-03-08"))
    previous = [date.value for date in found.dates if "previous" in date.text]
    assert previous == ["2024-03-02", "2024-03-04"]


def test_it_does_not_mean_the_outlet_of_another_story() -> None:
    said = [one for one in extract(collection(), None).attributions if one.paragraph == 3]
    assert all(one.outlet is None for one in said)


def test_a_table_is_left_out_and_its_number_stays() -> None:
    story = Story(("Rain fell.", "Karsk 3 4 5", "Snow fell."), tables=(1,))
    assert without_tables(story).paragraphs == ("Rain fell.", "", "Snow fell.")


def test_a_paragraph_without_end_is_said_and_left_out() -> None:
    long = "x" * (LONGEST + 1)
    story = Story(("Rain fell.", long))
    assert bounded(story).paragraphs == ("Rain fell.", "")
    (doubt,) = check_length(story)
    assert "¶2" in doubt.text
    assert check_length(Story(("Rain fell.", "x" * LONGEST))) == ()


def test_what_no_rule_reads_is_said() -> None:
    (doubt,) = check(Story(("로르베니아 외교장관이 다음 주 한국을 방문한다.",), language="ko"), None)
    assert "Korean" in doubt.text
    assert check(Story(("Rain fell.",), language="en"), None) == ()
