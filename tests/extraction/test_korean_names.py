"""People of Korean copy: what a name looks like, where it stands, and what only looks like one."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.korean_names import may_be_given, may_be_name, unglued, with_particles
from tests.extraction.test_korean import read

BEFORE_TITLES = {
    "율그렌 카스토프 로르베니아군 총참모장은 떠났다.": ("율그렌 카스토프", "로르베니아군 총참모장"),
    "한 측근인 린지 오스프렌 상원의원이 왔다.": ("린지 오스프렌", "상원의원"),
    "재러드 벨드먼 우주국(KSA) 신임 국장이 왔다.": ("재러드 벨드먼", "우주국(KSA) 신임 국장"),
    "마르틴 벨크 카르스크·노르텍 최고경영자(CEO)가 왔다.": ("마르틴 벨크", "카르스크·노르텍 최고경영자"),
    "프리드 오스텔 노르베크 박물관 관장이 왔다.": ("프리드 오스텔", "노르베크 박물관 관장"),
    "노을아(42) 외무상이 왔다.": ("노을아", "외무상"),
    "서민아 원내대변인이 왔다.": ("서민아", "원내대변인"),
    "임도윤 내란 특별검사팀이 왔다.": ("임도윤", "내란 특별검사팀"),
    "야당 김성원 의원이 왔다.": ("김성원", "의원"),
    "요세프 벨드란 주한 로르베니아대사가 왔다.": ("요세프 벨드란", "주한 로르베니아대사"),
    "모하메드 벨드란 로르베니아 정보장관이 왔다.": ("모하메드 벨드란", "로르베니아 정보장관"),
    "비탈리 오스텔 키이우 시장이 왔다.": ("비탈리 오스텔", "키이우 시장"),
    "노을아 카르스크대 불어불문학과 교수가 왔다.": ("노을아", "카르스크대 불어불문학과 교수"),
    "가와모리 시게루 총리가 왔다.": ("가와모리 시게루", "총리"),
    "한국예술단 임도윤 선수가 왔다.": ("임도윤", "선수"),
}


@pytest.mark.parametrize(("text", "wanted"), BEFORE_TITLES.items())
def test_before_a_title(text: str, wanted: tuple[str, str]) -> None:
    ((name, title),) = [(one.name, one.titles[0]) for one in read(text).people]
    assert (name, title) == wanted


BEHIND_TITLES = {
    "독일 고고학자 루트비히 벨크하르트는 떠났다.": ("루트비히 벨크하르트", "독일 고고학자"),
    "창업자인 조너선 오스프렌과 배가 왔다.": ("조너선 오스프렌", "창업자"),
    "전 로르베니아 유물부 장관 자히 벨드란은 웃었다.": ("자히 벨드란", "전 로르베니아 유물부 장관"),
    "외무장관 대변인인 알카심 벨드란은 웃었다.": ("알카심 벨드란", "대변인"),
    "독재자 호스니 벨드란 정권이 졌다.": ("호스니 벨드란", "독재자"),
    "조선로동당 중앙위원회 부장 노을아동지, 일군들이 왔다.": ("노을아", "조선로동당 중앙위원회 부장"),
    "그날 임도윤씨는 떠났다.": ("임도윤", None),
}


@pytest.mark.parametrize(("text", "wanted"), BEHIND_TITLES.items())
def test_behind_a_title(text: str, wanted: tuple[str, str | None]) -> None:
    ((name, titles),) = [(one.name, one.titles) for one in read(text).people]
    assert (name, titles[0] if titles else None) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "로르베니아가 대사 임명을 미뤘다. 로르베니아는 웃었다.",
        "판사나 검사 등에게 말했다.",
        "경찰은 40대 김모 씨와 이모씨를 잡았다.",
        "외무상 일행 베이징 도착.",
        "그럼에도 김 위원장은 웃었다.",
        "의사인 친구 아버지는 웃었다.",
        "날씨와 솜씨가 좋았다.",
        "주전 선수와 대표 선수가 왔다.",
        '국장 "브리핑 인터뷰는 없다".',
    ],
)
def test_nobody(text: str) -> None:
    assert read(text).people == ()


def test_a_title_behind_the_last_name_belongs_to_the_mention() -> None:
    said = read(
        '클럽 대표 만프레트 오스프렌이 왔다. 오스프렌 대표는 "반갑다 여러분"이라고 말했다.'
    ).attributions
    assert said[0].speaker
    assert (said[0].speaker.text, said[0].speaker.name) == ("오스프렌 대표", "만프레트 오스프렌")


def test_a_japanese_family_name_stands_first() -> None:
    (person,) = read("가와모리 시게루 총리가 왔다. 가와모리 총리는 떠났다.").people
    assert [one.text for one in person.mentions] == ["가와모리 시게루", "가와모리"]


def test_what_only_a_title_shows_must_stand_twice() -> None:
    assert read("아우룬 특사가 왔다.").people == ()
    (person,) = read("아우룬 특사가 왔다. 아우룬 특사는 떠났다.").people
    assert person.name == "아우룬"
    (person,) = read("스테판 아우룬 특사가 왔다. 아우룬 특사는 떠났다.").people
    assert [(at.text, at.rule) for at in person.mentions] == [
        ("스테판 아우룬", "name before title"),
        ("아우룬", "name before title"),
    ]


def test_a_longer_name_is_known_by_its_particles() -> None:
    assert unglued("오르벨가", with_particles("오르벨가는 왔다.")) == "오르벨가"
    assert unglued("오르벨가", with_particles("오르벨을 보았다.")) == "오르벨"
    assert unglued("벨드란과", frozenset()) == "벨드란"


def test_the_shape_of_names() -> None:
    assert may_be_given("루트비히")
    assert not may_be_given("브리핑")
    assert not may_be_given("따르면")
    assert not may_be_name("로벨와")
    assert not may_be_name("김모")
