"""People, posts and media of Russian copy: names behind titles, their cases, and who is called by a post."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.russian_names import nominative, unled
from tests.extraction.test_russian import read

PEOPLE = {
    "Пришел министр торговли Лорвении Умер Балет.": [("Умер Балет", "министр торговли Лорвении")],
    "Она звонила заместителю главы МИД Лорвении Дэнвелу Фрейду.": [
        ("Дэнвел Фрейд", "заместитель главы МИД Лорвении")
    ],
    'За главой ГК "Карск" Самвэлом Карпетом пришли.': [("Самвэл Карпет", 'глава ГК "Карск"')],
    "Она звонила кандидату Тэа Зыби.": [("Тэа Зыби", "кандидат")],  # as written: no rule gives another form
    "Письмо губернатора Игоря Бабкина пришло.": [("Игорь Бабкин", "губернатор")],
    "Ждали приезда Марии Зыбиной.": [("Мария Зыбина", None)],
    "Ждали приезда Надежды Травенко.": [("Надежда Травенко", None)],
    "Ждали приезда Владимира Зыбского.": [("Владимир Зыбский", None)],
    "Ждали приезда Алексея Зыбного.": [("Алексея Зыбного", None)],
    "Ждали Александра Зыбкина.": [("Александра Зыбкина", None)],  # a woman, or a man in the genitive
    "А. Б. Зыбин и С.Травин пришли.": [("А. Б. Зыбин", None), ("С.Травин", None)],
    "Президент Республики Корея Юн Со Ёль пришел.": [("Юн Со Ёль", "Президент Республики Корея")],
    "Премьер-министр Южной Кореи ждет.": [],
    "Председатель Верховного Совета ждет.": [],
    "Глава Белого дома ждет.": [],
}


@pytest.mark.parametrize(("text", "people"), PEOPLE.items())
def test_people(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.titles[0] if one.titles else None) for one in read(text).people] == people


def test_the_nominative() -> None:
    assert nominative("Ольги", "Зыбиной") == "Ольга Зыбина"
    assert nominative("Ольга", "Зыбина") is None
    assert unled("Умером", "Балетом", "instrumental") == "Умер Балет"
    assert unled("Тэа", "Зыби", "genitive") is None


STATEMENTS = {
    "«Порт готов», - поделился глава государства.": ("«Порт готов»", "глава государства", None),
    "«Порт готов», - приводит слова Ивана Зыбина телеканал Karsk.": ("«Порт готов»", "Ивана Зыбина", "karsk"),
    "«Порт готов», - цитирует Ивана Зыбина пресс-служба.": ("«Порт готов»", "Ивана Зыбина", None),
    '"Так называемый "порт" не готов", - говорится в заявлении, которое есть у ТАСС.': (
        '"Так называемый "порт" не готов"', None, None,
    ),
    "Иван Зыбин сообщил, что порт готов, передает Reuters.": ("порт готов", "Иван Зыбин", "reuters"),
    'Иван Зыбин призвал власти "строить порт и ждать".': ('"строить порт и ждать"', "Иван Зыбин", None),
    '"Порт готов", - сказал Иван Зыбин телеканалу "Россия-1".': ('"Порт готов"', "Иван Зыбин", "rossiya-1"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STATEMENTS.items())
def test_statements(text: str, wanted: tuple[str, str | None, str | None]) -> None:
    (said,) = read(text).attributions
    assert (said.text, said.speaker.text if said.speaker else None, said.outlet) == wanted


@pytest.mark.parametrize(
    "text", ['Иван Зыбин назвал порт "большим".', "Рейтинговое агентство Karsk закрыто."]
)
def test_nothing_is_said(text: str) -> None:
    found = read(text)
    assert (found.attributions, found.outlets) == ((), ())


def test_who_is_told_and_who_is_quoted_are_no_speakers() -> None:
    (told,) = read("Мэр Иван Зыбин в интервью Fox News рассказал, что порт готов.").attributions
    assert told.speaker
    assert (told.speaker.name, told.outlet) == ("Иван Зыбин", "fox-news")
    (said,) = read("«Рейтер пишет о порте», - сказал Иван Зыбин.").attributions
    assert said.outlet is None


def test_the_words_of_somebody_that_a_medium_carries() -> None:
    (said,) = read("Порт, по словам мэра Ивана Зыбина, готов, сообщает «Интерфакс».").attributions
    assert said.speaker
    assert (said.speaker.name, said.outlet, said.direct) == ("Иван Зыбин", "interfax", False)


def test_he_may_have_no_name() -> None:
    said = read("Об этом РИА «Новости» сообщил источник.", "«Порт готов», - отметил он.").attributions
    assert [(one.speaker.kind, one.direct) for one in said if one.speaker] == [
        ("unnamed", False),
        ("unnamed", True),
    ]


def test_a_post_is_who_holds_it() -> None:
    found = read(
        "Министр транспорта Олег Травин прибыл. Мэр Иван Зыбин ждал. «Порт готов», - сказал министр. "
        "«Да», - сказал президент."
    )
    assert [(one.speaker.text, one.speaker.name) for one in found.attributions if one.speaker] == [
        ("министр", "Олег Травин"),
        ("президент", None),
    ]
    (said,) = read("Глава МИД Лорвении Олег Травин ждал. «Порт готов», - сказал глава МИД.").attributions
    assert said.speaker
    assert said.speaker.name == "Олег Травин"


def test_he_is_whom_the_last_sentence_was_about() -> None:
    found = read("Мэр Иван Зыбин прибыл. «Порт готов», - сказал он. По его словам, порт мал.")
    assert [one.speaker.name for one in found.attributions if one.speaker] == ["Иван Зыбин", "Иван Зыбин"]


def test_by_his_words_needs_somebody() -> None:
    assert read("По его словам, порт готов.").attributions == ()
