"""People: invented names, found by the evidence beside them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.domain.findings import Person
from clipping_archive.domain.story import Story
from clipping_archive.extraction.people import find_people


def people_in(*paragraphs: str, headline: str | None = None) -> dict[str, Person]:
    return {one.name: one for one in find_people(Story(headline=headline, paragraphs=paragraphs))}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Minister Jane Ottoway left.", "title"),
        ("Mr. Ottoway left.", "honorific"),
        ("Jane Ottoway, a spokesman for the port, left.", "apposition"),
        ("Jane Ottoway, 47, left.", "age"),
        ("Jane Ottoway said no.", "speaks"),
        ("Kim Chol-min left.", "korean name"),
        ("Zhang Weilin left. Zhang was late.", "chinese name"),
        ("Jane Ottoway left.", "given name"),
        ("J.K. Smith left.", "initial"),
        ("Quillfeather Johnson left. Johnson was late.", "repeated"),
    ],
)
def test_the_strongest_sign_is_the_rule(text: str, rule: str) -> None:
    (person,) = people_in(text).values()
    assert person.rule == rule


@pytest.mark.parametrize(
    "text",
    [
        "The Ottoway sank.",
        "Ottoway left.",
        "The KREMLIN and OTTOWAY left.",
        "He flew to St. Petersburg.",
        "Minister said so.",
        "The Kyodo News said so.",
        "Minister ZQF left.",
        "Minister Housekeeping left.",
        "The U.K. Banks left.",
        "Eid-al-Adha began.",
        "Jane Partnership left.",
        "Rival Kurds left.",
        "The road’s operator, Jane Haul, said so.",
        "The head of the Karsk Exporters’ League left.",
        "Puerto Ottoway said so.",
        "Banque Ottoway left. Ottoway said so.",
        "Hagia Ottoway closed.",
        "Ottoway Telecom said so.",
        "The owner of Karsk Bay Books left.",
        "Zorvan Norway said so.",
        "A shareholder of Karsk Books left.",
        "An attache of the U.S. Embassy left.",
        "The Syrian said so.",
        "Karsk-based Zorvan Ottoway said so.",
        "The Jane Ottoway rebels left.",
        "Mercedes E-class left.",
        "Zorvan Reds claimed their seventh title.",
    ],
)
def test_nobody(text: str) -> None:
    assert people_in(text) == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Defense Minister Gen Arakida left.", "Gen Arakida"),
        ("Karsk-born Jane Ottoway left.", "Jane Ottoway"),
        ("Minister Gen Ivo Brandl left.", "Ivo Brandl"),
        ("Police chief Sayed Kamal Brandl left.", "Sayed Kamal Brandl"),
        ("Minister for Information, Communications and the Arts Lee Boon Keat left.", "Lee Boon Keat"),
        ("Hawks: G Jane Ottoway sat out.", "Jane Ottoway"),
        ("Ivo Brandl claimed that it rained.", "Ivo Brandl"),
    ],
)
def test_where_the_name_begins(text: str, name: str) -> None:
    assert list(people_in(text)) == [name]


def test_how_a_mention_names_the_person() -> None:
    found = people_in("Jane Ann Ottoway met us. Jane Ottoway spoke. Ottoway left.")
    assert list(found) == ["Jane Ann Ottoway"]
    assert [(one.text, one.rule) for one in found["Jane Ann Ottoway"].mentions] == [
        ("Jane Ann Ottoway", "name"),
        ("Jane Ottoway", "name"),
        ("Ottoway", "short form"),
    ]


def test_people_come_in_the_order_of_their_first_mention() -> None:
    assert list(people_in("Carl Bell met Ann Jane Ottoway.", "Mr. Roe left.")) == [
        "Carl Bell",
        "Ann Jane Ottoway",
        "Roe",
    ]


def test_a_title_before_the_name_is_kept_as_written() -> None:
    found = people_in("Foreign Minister Jane Ottoway met reporters. Ottoway left at noon.")
    assert list(found) == ["Jane Ottoway"]
    assert found["Jane Ottoway"].titles == ("Foreign Minister",)
    assert [one.text for one in found["Jane Ottoway"].mentions] == ["Jane Ottoway", "Ottoway"]


def test_a_title_behind_the_name_is_kept_as_written() -> None:
    found = people_in("Robert Quillfeather, a senior researcher at the Harbour Institute, said it was late.")
    assert found["Robert Quillfeather"].titles == ("senior researcher at the Harbour Institute",)


def test_a_field_of_office_is_no_part_of_the_name() -> None:
    found = people_in("Secretary of State Martin Ellerby arrived. Vice-Minister of Defence Oleg Varnov left.")
    assert list(found) == ["Martin Ellerby", "Oleg Varnov"]
    assert found["Martin Ellerby"].titles == ("Secretary of State",)


@pytest.mark.parametrize("text", ["N. Korea fired it.", "S. Korea said so.", "The 2031 FIFA U-17 Cup began."])
def test_half_countries_and_letters_are_nobody(text: str) -> None:
    assert people_in(text) == {}


def test_pak_is_a_family_name_in_pyongyang() -> None:
    found = people_in("Pak Chol-min, vice chairman of the committee, came. Pak spoke.")
    assert list(found) == ["Pak Chol-min"]
    assert len(found["Pak Chol-min"].mentions) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Comrade Ri Chol Minexpressed thanks.",
        "They came with ComradeRi Chol Min.",
        "An anti-Ri Chol Min rally.",
    ],
)
def test_glued_words_do_not_hide_a_name(text: str) -> None:
    assert list(people_in(text)) == ["Ri Chol Min"]


def test_a_dateline_run_into_a_byline_ends_the_name() -> None:
    assert list(people_in("By Jane Ottoway SEOUL, Dec. 30 -- Nothing happened.")) == ["Jane Ottoway"]


def test_the_editor_named_in_a_credit_is_not_in_the_news() -> None:
    assert people_in("(Reporting by Jane Ottoway)") == {}


def test_short_forms_go_to_the_one_named_last() -> None:
    found = people_in("Mayor Anna Bellweather spoke. Judge Carl Bellweather followed. Bellweather left.")
    assert [one.text for one in found["Carl Bellweather"].mentions] == ["Carl Bellweather", "Bellweather"]


def test_a_person_of_the_headline_alone_is_not_listed() -> None:
    assert people_in("Nothing happened.", headline="President Jane Ottoway resigns") == {}


def test_a_headline_mention_points_into_the_headline() -> None:
    found = people_in("President Jane Ottoway resigned.", headline="Ottoway resigns")
    assert (found["Jane Ottoway"].mentions[0].paragraph, found["Jane Ottoway"].mentions[0].start) == (None, 0)


_PARTS = [
    "President",
    "Jane",
    "Ottoway",
    "Kim Jong-il",
    "said",
    "the",
    "SEOUL",
    "of",
    "N.",
    "Pak",
    ",",
    ".",
    "“A”",
]
_COPY = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(_PARTS), max_size=14).map(" ".join))


@settings(deadline=None)
@given(st.lists(_COPY, max_size=4), st.one_of(st.none(), _COPY))
def test_mentions_cut_out_their_text_whatever_the_text(paragraphs: list[str], headline: str | None) -> None:
    story = Story(headline=headline, paragraphs=tuple(paragraphs))
    found = find_people(story)
    assert found == find_people(story)
    for person in found:
        assert person.mentions
        for one in person.mentions:
            text = headline or "" if one.paragraph is None else paragraphs[one.paragraph]
            assert text[one.start : one.end] == one.text != ""


@pytest.mark.parametrize(
    "text",
    [
        "Zorvan Quillo left the jail. Quillo said so.",
        "Zorvan Quillo left the jail. Quillo, 58, slept.",
        "The head of the bloc, Zorvan Quillo, on Monday left.",
        "The airline, Zorvan Quillo, a spokesman, said so.",
    ],
)
def test_who_is_told_by_what_stands_elsewhere(text: str) -> None:
    assert list(people_in(text)) == ["Zorvan Quillo"]


def test_two_words_alone_tell_nobody() -> None:
    assert people_in("Zorvan Quillo left. Quillo slept.") == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Martin Luther King Jr. was there.", ["Martin Luther King Jr."]),
        ("They met Sammy Davis Jr. Ivo Lorn left.", ["Sammy Davis Jr.", "Ivo Lorn"]),
        ("They met Noor Ahmad Jan there.", ["Noor Ahmad Jan"]),
        ("Noor Ahmad Jan. 3 was the day.", ["Noor Ahmad"]),
        ("They met Ivo Brandon Tuesday.", ["Ivo Brandon"]),
    ],
)
def test_the_end_of_a_name(text: str, names: list[str]) -> None:
    assert list(people_in(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The envoy for North Korea, Sung Kim, met them.", ["Sung Kim"]),
        ("Shares of drugmaker Ellis Lilly rose.", []),
        ("At a memorial service Jane Ottoway spoke to them.", ["Jane Ottoway"]),
        ("Critics lashed out at Jane Ottoway.", ["Jane Ottoway"]),
        ("The radical Sunni Muslim group left.", []),
        ("Franz List said it rained.", ["Franz List"]),
    ],
)
def test_who_is_named_beside_a_place_a_firm_or_a_faith(text: str, names: list[str]) -> None:
    assert list(people_in(text)) == names
