"""Korean copy: people, media, statements and words for a time, each with exact offsets and a rule."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.domain.findings import Findings
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import IssuedBy, Story
from clipping_archive.extraction import check, extract
from tests.extraction.pointing import assert_exact

DAY = Period.day(date(2024, 1, 17))


def read(*paragraphs: str, headline: str | None = None, published: Period | None = DAY) -> Findings:
    """Read a dispatch of Yonhap's in Korean."""
    issued = IssuedBy("yonhap", "Yonhap News Agency")
    story = Story(paragraphs=paragraphs, headline=headline, agency=issued, language="ko")
    found = extract(story, published)
    assert_exact(found, paragraphs, headline)
    return found


PEOPLE = {
    "노을아 북한 외무상이 도착했다.": [("노을아", "북한 외무상")],
    "이레나 코스바라 로르베니아 대통령이 왔다.": [("이레나 코스바라", "로르베니아 대통령")],
    "벨드란 대통령은 떠났다.": [("벨드란", "대통령")],
    "류창남 북한 외무성 부상과 임도윤 통일부 대변인은 말이 없었다.": [
        ("류창남", "북한 외무성 부상"),
        ("임도윤", "통일부 대변인"),
    ],
    "김서윤 국회 외교위원회 위원장이 왔다.": [("김서윤", "국회 외교위원회 위원장")],
    "시민 3명 부상, 2명 사망.": [],
    "러시아 대통령은 오지 않았다.": [],
    "이날 대변인은 오지 않았다.": [],
    "김 위원장은 오지 않았다.": [],  # a family name alone names nobody
    "회담한 대통령은 쉬었다.": [],
}


@pytest.mark.parametrize(("text", "people"), PEOPLE.items())
def test_people(text: str, people: list[tuple[str, str]]) -> None:
    assert [(one.name, one.titles[0]) for one in read(text).people] == people


def test_later_mentions() -> None:
    found = read(
        "노을아 북한 외무상과 토마스 벨드란 로르베니아 외무장관이 만났다.",
        "노 외무상은 웃었다. 벨드란은 말이 없었다. 노을아는 떠났다.",
        headline="벨드란, 카르스크서 노 외무상 만나",
    )
    mentions = {one.name: [at.text for at in one.mentions] for one in found.people}
    assert mentions == {
        "토마스 벨드란": ["벨드란", "토마스 벨드란", "벨드란"],
        "노을아": ["노", "노을아", "노", "노을아"],
    }


STATEMENTS = {
    '외교부는 "상황을 보고 있다"고 밝혔다.': ('"상황을 보고 있다"', True, "외교부", None),
    "외교부는 6일 배가 떠났다고 밝혔다.": ("배가 떠났다", False, "외교부", None),
    "배가 떠났다고 외교부가 6일 밝혔다.": ("배가 떠났다", False, "외교부", None),
    "배가 떠났다고 조선중앙통신이 보도했다.": ("배가 떠났다", False, "조선중앙통신", "kcna"),
    "노동신문에 따르면 배는 6일 떠났다.": ("배는 6일 떠났다", False, "노동신문", "rodong-sinmun"),
    '임도윤 통일부 대변인은 “유감”이라며 “다시 오라”고 강조했다.': (
        "“유감”이라며 “다시 오라”", True, "임도윤 통일부 대변인", None,
    ),
    '벨드란 장관이 "좋다"고 말했다고 타스 통신이 전했다.': ('"좋다"', True, "벨드란 장관", "tass"),
    '타스통신은 벨드란 장관이 "좋다"고 말했다고 전했다.': ('"좋다"', True, "벨드란 장관", "tass"),
    "NHK는 정부 관계자를 인용해 배가 떠났다고 보도했다.": ("배가 떠났다", False, "정부 관계자", "nhk"),
    '외교부 당국자는 "모른다"며 \'추측\'이라고 말했다.': ('"모른다"며 \'추측\'', True, "외교부 당국자", None),
    "연합뉴스는 배가 떠났다고 보도했다.": ("배가 떠났다", False, "연합뉴스", None),  # its own copy
    '정부 관계자는 "모른다"면서도 "좋다"고 했다.': ('"모른다"면서도 "좋다"', True, "정부 관계자", None),
    "배가 떠났다고 밝혔다.": ("배가 떠났다", False, None, None),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STATEMENTS.items())
def test_statements(text: str, wanted: tuple[str, bool, str | None, str | None]) -> None:
    (said,) = read(text).attributions
    speaker = said.speaker.text if said.speaker else None
    assert (said.text, said.direct, speaker, said.outlet) == wanted


@pytest.mark.parametrize(
    "text",
    ["한국은 발전했다.", "배가 떠난다고 생각했다.", "'작은 문'은 닫혔다.", "신화와 근로자는 상관이 없다."],
)
def test_nobody_speaks(text: str) -> None:
    found = read(text)
    assert (found.attributions, found.outlets) == ((), ())


@pytest.mark.parametrize(
    "name", ["교도통신", "신화통신", "로이터 통신", "AP통신", "AFP", "NHK", "스푸트니크통신", "조선중앙TV"]
)
@pytest.mark.parametrize("particle", ["은", "이", "을", "에", "의", "도", "와", "에서", "에 따르면", ""])
def test_outlets_with_any_particle(name: str, particle: str) -> None:
    (outlet,) = read(f"그날 {name}{particle} 배가 왔다.").outlets
    assert [at.text for at in outlet.mentions] == [name]


def test_the_medium_is_taken_up_by_a_noun_of_its_kind() -> None:
    found = read("조선중앙통신은 배가 왔다고 보도했다. 신문은 배가 컸다고 전했다. 통신은 배가 갔다고 전했다.")
    assert [(one.outlet, one.outlet_rule) for one in found.attributions] == [
        ("kcna", "carrier named"),
        (None, ""),
        ("kcna", "carrier taken up"),
    ]


def test_two_media_carry_the_same_words() -> None:
    found = read("배가 왔다고 조선중앙통신과 노동신문이 보도했다. NHK와 배는 상관이 없다.")
    assert [(one.key, one.citations) for one in found.outlets] == [
        ("kcna", 1),
        ("rodong-sinmun", 1),
        ("nhk", 0),
    ]


def test_who_goes_on_is_known_only_from_the_sentence_before() -> None:
    said = read(
        '임도윤 통일부 대변인은 "유감"이라고 말했다. 이어 "다시 오라"고 덧붙였다.',
        '외교부는 침묵했다. 이어 "모른다"고 말했다.',
    ).attributions
    assert [one.speaker.name if one.speaker else None for one in said] == ["임도윤", "임도윤", None]


DATES = {
    "16일": "2024-01-16", "지난 18일": "2023-12-18", "오는 5일": "2024-02-05", "30일": "2024-01-30",
    "지난달 5일": "2023-12-05", "다음 달 1일": "2024-02-01", "3월 1일": "2024-03-01", "12월 25일": "2023-12-25",
    "2023년 5월": "2023-05", "2023년 5월 2일": "2023-05-02", "지난해": "2023", "내년 3월": "2025-03",
    "전날": "2024-01-16", "이날": "2024-01-17", "어제": "2024-01-16", "다음 주 월요일": "2024-01-22",
    "월요일": None, "2월 31일": None, "이달": "2024-01", "3개월 전": "2023-10", "지난주": "2024-01-08/2024-01-14",
}  # fmt: skip


@pytest.mark.parametrize(("words", "value"), DATES.items())
def test_dates(words: str, value: str | None) -> None:
    (found,) = read(f"배가 {words}에 왔다.").dates
    assert (found.text, found.value) == (words, value)


@pytest.mark.parametrize("words", ["3일간", "5일 만에", "100일째", "2일 동안", "매일"])
def test_lengths_of_time_are_no_dates(words: str) -> None:
    assert read(f"배가 {words} 왔다.").dates == ()


def test_without_a_day_nothing_is_guessed() -> None:
    found = read("6일과 3월 1일, 전날과 지난주에 배가 왔다.", published=None).dates
    assert [one.value for one in found] == [None, "--03-01", None, None]


def test_what_is_still_not_looked_for_is_said() -> None:
    (doubt,) = check(Story(paragraphs=("배가 왔다.",), language="ko"), None)
    assert doubt.kind == "language"
    assert "Korean" in doubt.text
    assert "people" not in doubt.text


WORDS = (
    '조선중앙통신은 통신은 노을아 외무상이 김 위원장 벨드란 대통령 "좋다" “말”이라고 며 고 말했다 말했다고 전했다. 에 따르면 '
    "외교부 당국자는 이어 그는 6일 지난 5일 전날 인용해 AP통신 ' \" “ ” 다고 밝혔다. 𝒜 é 가"
)


@given(st.lists(st.lists(st.sampled_from(WORDS.split(" ")) | st.text(max_size=4), max_size=20), max_size=4))
def test_every_finding_is_exact(paragraphs: list[list[str]]) -> None:
    read(*(" ".join(words) for words in paragraphs), headline="노을아 외무상 도착")
