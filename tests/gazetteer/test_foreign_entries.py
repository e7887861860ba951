"""Every entry of the Korean and Russian lists is at work: without it some text of its kind is read otherwise."""

from __future__ import annotations

from functools import partial

import pytest

from clipping_archive.citing.names import name_of
from tests.gazetteer.ablation import Answers, idle, reading

ko, ru = partial(reading, language="ko"), partial(reading, language="ru")
KOREAN = {
    "words medium": ko(
        "근로자 {e}은 17일 비가 왔다고 보도했다.", "카르스크에 비가 왔다고 내나라 {e}이 17일 보도했다."
    ),
    "words ambiguous": ko("{e}에 비가 왔다.", "카르스크에 비가 왔다고 {e}가 17일 보도했다.", "{e}은 좋았다."),
    "words cues": ko("벨드란 대통령은 비가 왔다고 {e}했다."),
    "words unnamed": ko("{e}는 비가 왔다고 말했다.", "정부 {e}은 비가 왔다고 말했다."),
    "words unnamed_before": ko("{e} 당국자는 비가 왔다고 말했다."),
    "words bodies": ko("{e}는 비가 왔다고 말했다.", "{e} 당국자는 비가 왔다고 말했다."),
    "words body_ends": ko("카르스크{e}는 비가 왔다고 말했다.", "카르스크 {e}은 비가 왔다고 밝혔다."),
    "words countries": ko(
        "{e} 대통령은 오지 않았다.",
        "노을아 {e} 대통령이 왔다.",
        "{e} 외무성은 비가 왔다고 말했다.",
        "{e}은 비가 왔다고 말했다.",
        "{e} 대표는 왔다.",
    ),
    "words country_ends": ko("벨드{e} 대통령은 오지 않았다.", "노을아 벨드{e} 대통령이 왔다."),
    "people titles": ko("노을아 {e}이 왔다.", "노을아 북한 {e}이 왔다.", "{e}은 비가 왔다고 말했다."),
    "people titles_behind_body": ko("노을아 {e}이 왔다.", "시민 3명 {e}, 2명 사망."),
    "people between": ko(
        "노을아 {e} 대통령이 왔다.",
        "노을아 {e} 외무상이 왔다.",
        "우르줄라 폰데어라이엔 {e} 집행위원장이 왔다.",
        "우르줄라 폰데어라이엔 유럽연합 {e} 위원장이 왔다.",
    ),
    "people between_ends": ko("노을아 카르{e} 대변인이 왔다.", "노을아 카르스크{e} 위원장이 왔다."),
    "people surnames": [
        *ko("{e}을아 외무상이 왔다.", "{e}도 장관이 왔다. {e} 장관은 웃었다."),
        lambda entry: name_of(f"{entry}서윤"),
    ],
    "people given": ko(
        "{e} 벨드란 대통령이 왔다.",
        "{e} 코스바라 장관이 왔다.",
        "{e} 자보 장관이 왔다.",
        "{e} 자보는 비가 왔다고 말했다.",
    ),
    "people nobody": ko(
        "{e} 대통령이 왔다.",
        "{e} 장관은 비가 왔다고 말했다.",
        "{e} 벨드란 장관이 왔다.",
        "{e}은 비가 왔다고 말했다.",
        "노을아 장관과 {e} 장관이 왔다.",
    ),
}
RUSSIAN = {
    "words ambiguous": ru("{e} сегодня вышла.", "{e} победила."),
    "words cues": ru("Дождь шёл, {e}л министр Велдран.", "Министр Иван Велдран {e}л, что шёл дождь."),
    "words present": ru(
        "Дождь шёл, {e} Иван Велдран.", "Дождь шёл, {e} ТАСС.", "В документе {e}, что шёл дождь."
    ),
    "words unnamed": ru("Дождь шёл, сообщил {e}.", "Дождь шёл, сообщили {e}."),
    "words bodies": ru("Дождь шёл, сообщили в {e}.", "Дождь шёл, сообщил {e}."),
    "people titles": ru("Приехал {e} Иван Велдран.", "Дождь шёл, сказал {e} Зорван Велдран."),
    "people given": ru("{e} Велдран приехал."),
    "people patronymic": ru("Иван Петр{e} Велдран приехал."),
}
WHOLE = {"남궁", "황보", "제갈", "선우", "독고", "사공"}
"""Names of four syllables are read as foreign ones too: these surnames only give the sign "Korean"."""


@pytest.mark.parametrize(("name", "answers"), KOREAN.items(), ids=list(KOREAN))
def test_every_korean_entry_makes_a_difference(name: str, answers: Answers) -> None:
    assert set(idle(("korean.toml", *name.split()), answers)) - WHOLE == set()


@pytest.mark.parametrize(("name", "answers"), RUSSIAN.items(), ids=list(RUSSIAN))
def test_every_russian_entry_makes_a_difference(name: str, answers: Answers) -> None:
    assert idle(("russian.toml", *name.split()), answers, alone=name == "people patronymic") == []
