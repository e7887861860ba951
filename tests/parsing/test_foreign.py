"""The layout of Korean and Russian copy: headline, tag, dateline, byline, house, what closes it."""

from __future__ import annotations

import pytest

from clipping_archive import stages
from clipping_archive.domain.clipping import Clipping
from clipping_archive.sources import Source
from tests.parsing.made import story

KOREAN = "카르스크 항구가 다시 열렸다고 시청이 밝혔다. 첫 배는 내일 떠난다."
RUSSIAN = "Порт в Карске открыли после ремонта. Первое судно ждут завтра."

DATELINES = {
    "(서울=연합뉴스) 서민아 기자 = ": ("서울", ("서민아",), "yonhap"),
    "(도쿄=연합뉴스) 서민아 특파원 = ": ("도쿄", ("서민아",), "yonhap"),
    "(서울·카르스크=연합뉴스) 서민아 최달수 기자 = ": ("서울·카르스크", ("서민아", "최달수"), "yonhap"),
    "(서울=연합뉴스) 서민아·최달수 기자 = ": ("서울", ("서민아", "최달수"), "yonhap"),
    "(서울=연합뉴스) ": ("서울", (), "yonhap"),
    "[서울=뉴시스]서민아 기자 = ": ("서울", ("서민아",), "newsis"),
    "(서울=뉴스1) 서민아 기자 = ": ("서울", ("서민아",), "news1"),
}


@pytest.mark.parametrize(("opening", "wanted"), DATELINES.items())
def test_korean_datelines(opening: str, wanted: tuple[str, tuple[str, ...], str | None]) -> None:
    read = story(f"카르스크 항구 열려\n\n{opening}{KOREAN}")
    assert read.dateline is not None
    assert (read.dateline.text, read.byline, read.agency.key if read.agency else None) == wanted
    assert (read.headline, read.paragraphs) == ("카르스크 항구 열려", (KOREAN,))
    assert read.dateline.places[0].country in {"KR", "JP"}


def test_a_korean_dateline_glued_to_the_words_before_it() -> None:
    read = story(f'카르스크 항구 열려\n\n교도통신 "배가 온다"(도쿄=연합뉴스) 서민아 특파원 = {KOREAN}')
    assert read.dateline is not None
    assert (read.headline, read.dateline.text, read.byline) == ("카르스크 항구 열려", "도쿄", ("서민아",))
    assert read.paragraphs == (KOREAN,)


def test_the_korean_copy_of_the_north() -> None:
    read = story(
        f"카르스크 항구 개항\n\n(평양 1월 17일발 조선중앙통신)\n{KOREAN}(끝)\nwww.kcna.kp (2024.01.17.)"
    )
    assert (read.agency.key if read.agency else None, read.paragraphs) == ("kcna", (KOREAN,))


def test_a_reporter_who_acts_is_no_byline() -> None:
    read = story(f"카르스크 항구 열려\n\n(서울=연합뉴스) 서민아 기자가 항구에 갔다. {KOREAN}")
    assert read.byline == ()
    assert read.paragraphs[0].startswith("서민아 기자가")


TAGS = {
    "[속보] {}": ("속보", "urgent", None), "{}(종합)": ("종합", "lead", 1), "{}(종합2보)": ("종합2보", "lead", 2),
    "{}(2보)": ("2보", "lead", 2), "[단독] {}": ("단독", "other", None), "[인터뷰] {}": ("인터뷰", "interview", None),
}  # fmt: skip


@pytest.mark.parametrize(("line", "wanted"), TAGS.items())
def test_korean_tags(line: str, wanted: tuple[str, str, int | None]) -> None:
    read = story(f"{line.format('카르스크 항구 열려')}\n\n(서울=연합뉴스) {KOREAN}")
    assert read.series is not None
    assert (read.series.label, read.series.kind, read.series.number) == wanted
    assert read.headline == "카르스크 항구 열려"


@pytest.mark.parametrize(
    "stamp", ["2024/01/17 09:30 송고", "송고시간 2024-01-17 09:30", "입력 2024.01.17 09:30"]
)
def test_korean_stamps(stamp: str) -> None:
    read = story(f"카르스크 항구 열려\n\n(서울=연합뉴스) {KOREAN}\n\n{stamp}\n\n(끝)")
    assert read.published is not None
    assert read.published.period.first.isoformat() == "2024-01-17"
    assert read.paragraphs == (KOREAN,)


RUSSIAN_DATELINES = {
    "МОСКВА, 17 января. /ТАСС/. ": ("МОСКВА", "tass"),
    "МОСКВА, 17 янв - РИА Новости. ": ("МОСКВА", "ria-novosti"),
    "МОСКВА, 17 янв — РИА Новости. ": ("МОСКВА", "ria-novosti"),
    "Москва. 17 января. ИНТЕРФАКС.RU - ": ("Москва", "interfax"),
    "Москва. 17 января. ИНТЕРФАКС - ": ("Москва", "interfax"),
}


@pytest.mark.parametrize(("opening", "wanted"), RUSSIAN_DATELINES.items())
def test_russian_datelines(opening: str, wanted: tuple[str, str]) -> None:
    read = story(f"Порт открыт\n\n{opening}{RUSSIAN}")
    assert read.dateline is not None
    assert read.agency is not None
    assert (read.dateline.text, read.agency.key) == wanted
    assert (read.dateline.date, read.dateline.places[0].country) == ("--01-17", "RU")
    assert (read.paragraphs, read.language) == ((RUSSIAN,), "ru")


@pytest.mark.parametrize("encoding", ["utf-8", "cp949", "utf-16"])
def test_korean_from_bytes_to_findings(encoding: str) -> None:
    text = (
        "카르스크 항구 열려\n\n(서울=연합뉴스) 서민아 기자 = 조선중앙통신은 6일 항구가 열렸다고 보도했다.\n\n"
        '임도윤 외교부 대변인은 "환영한다"고 밝혔다.\n'
    )
    (clipping,) = stages.read(Source("a.txt", text.encode(encoding)), stages.Given())
    assert isinstance(clipping, Clipping)
    found = clipping.findings
    assert [(one.text, one.outlet) for one in found.attributions] == [
        ("항구가 열렸다", "kcna"),
        ('"환영한다"', None),
    ]
    assert [one.name for one in found.people] == ["임도윤"]
