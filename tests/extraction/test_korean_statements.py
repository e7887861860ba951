"""Statements of Korean copy: quotations without a verb of saying, media that carry, "he"."""

from __future__ import annotations

import pytest

from tests.extraction.test_korean import read

STATEMENTS = {
    '법원은 "달아날 염려가 있다"며 5일 영장을 발부했다.': ('"달아날 염려가 있다"', "법원", None),
    '벨드란 대통령은 "배가 왔다"며 자신감을 보였다.': ('"배가 왔다"', "벨드란 대통령", None),
    'A씨는 신고 때 "배가 왔다"는 취지로 말한 것으로 알려졌다.': ('"배가 왔다"', "A씨", None),
    '외교부는 이를 발표하면서 "그들은 \'작은 배\'를 보냈다"고 밝혔다.': ('"그들은 \'작은 배\'를 보냈다"', "외교부", None),
    '국민의힘은 벨드란 장관이 떠난 것과 관련, "배신이다 이것은"이라고 비판했다.': ('"배신이다 이것은"', "국민의힘", None),
    '카르스크 분석팀은 "배가 왔다"고 내다봤다.': ('"배가 왔다"', "카르스크 분석팀", None),
    '노르텍은 "배가 왔다"고 밝혔다.': ('"배가 왔다"', "노르텍", None),
    "배가 왔다고 워싱턴포스트(WP)가 6일 보도했다.": ("배가 왔다", "워싱턴포스트", "washington-post"),
    "악시오스에 따르면 벨드란 장관은 배가 왔다고 말했다.": ("배가 왔다", "벨드란 장관", "axios"),
    "미 경제매체 CNBC 등에 따르면 벨드란 장관은 배가 왔다고 말했다.": ("배가 왔다", "벨드란 장관", "cnbc"),
    "배가 왔다고 소식통은 악시오스에 전했다.": ("배가 왔다", "소식통", "axios"),
    '벨드란 장관은 뉴욕타임스와 인터뷰에서 "배가 왔다"고 말했다.': ('"배가 왔다"', "벨드란 장관", "new-york-times"),
    '벨드란 장관은 로르베니아 일간 카르스크포스트 인터뷰에서 "배가 왔다"고 말했다.': (
        '"배가 왔다"', "벨드란 장관", "카르스크포스트",
    ),
    '벨드란 장관은 NYT에 "배가 왔다"고 말했다.': ('"배가 왔다"', "벨드란 장관", "new-york-times"),
    "《로동신문》은 배가 왔다고 전하였다.": ("배가 왔다", "로동신문", "rodong-sinmun"),
    '타스, 리아노보스티 통신에 따르면 벨드란 장관은 \'작은 배\'를 보았다.': (
        "벨드란 장관은 \'작은 배\'를 보았다", "리아노보스티 통신", "ria-novosti",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STATEMENTS.items())
def test_statements(text: str, wanted: tuple[str, str | None, str | None]) -> None:
    (said,) = read(text).attributions
    assert (said.text, said.speaker.text if said.speaker else None, said.outlet) == wanted
    assert said.direct == wanted[0].startswith('"')


@pytest.mark.parametrize(
    "text",
    [
        '그 배는 "큰 고래"라고 불렸다.',
        '그들은 "큰 고래"라는 배를 샀다.',
        '그는 "좋다"며 웃었다.',  # one word: a term as often as a quotation
    ],
)
def test_a_term_in_marks_is_no_quotation(text: str) -> None:
    assert read(text).attributions == ()


def test_a_report_takes_up_the_medium() -> None:
    found = read("배가 왔다고 악시오스가 보도했다. 보도에 따르면 배는 크다. 외신 보도에 따르면 배는 작다.")
    assert [one.outlet for one in found.attributions] == ["axios", "axios"]


def test_he_is_the_person_whom_the_last_sentence_was_about() -> None:
    found = read('벨드란 대통령은 6일 왔다. 그는 미국이 "배를 보냈다 또"고 말했다.').attributions
    assert [(one.speaker.text, one.speaker.name) for one in found if one.speaker] == [("그", "벨드란")]


def test_he_is_no_ministry() -> None:
    said = read('외교부는 "배가 왔다"고 밝혔다. 그는 "배가 갔다"고 말했다.').attributions
    assert [one.speaker.kind for one in said if one.speaker] == ["organization", "unnamed"]


def test_he_may_stand_beside_the_verb() -> None:
    said = read('벨드란 장관은 "배가 왔다"고 말했다. 배가 또 올 것이라고 그는 덧붙였다.').attributions
    assert [one.speaker.name for one in said if one.speaker] == ["벨드란", "벨드란"]


def test_a_sentence_keeps_its_speaker() -> None:
    said = read('외교부는 "배가 왔다"고 평가하며 "배가 또 올 것"이라고 덧붙였다.').attributions
    assert [one.speaker.text for one in said if one.speaker] == ["외교부", "외교부"]


def test_a_quotation_without_a_subject_goes_on() -> None:
    said = read(
        '벨드란 장관은 "배가 왔다"고 말했다. 야당을 겨냥해선 "배가 갔다"고 비판했다. 배가 왔는지는 "모른다"고 말했다.'
    ).attributions
    assert [one.speaker.name if one.speaker else None for one in said] == ["벨드란", "벨드란", None]
