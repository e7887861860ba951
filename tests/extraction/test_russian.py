"""Russian copy: people, media, statements and words for a time, each with exact offsets and a rule."""

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
    """Read a dispatch of TASS in Russian."""
    story = Story(paragraphs=paragraphs, headline=headline, agency=IssuedBy("tass", "TASS"), language="ru")
    found = extract(story, published)
    assert_exact(found, paragraphs, headline)
    return found


def test_people_in_any_case() -> None:
    found = read(
        "Министра транспорта Лорвении Олега Травина не было. Пришел начальник порта Иван Петрович Зыбин.",
        "Министр транспорта Олег Травин позвонил Зыбину.",
        headline="Зыбин ждет Травина",
    )
    assert [(one.name, one.titles) for one in found.people] == [
        ("Иван Петрович Зыбин", ("начальник порта",)),
        ("Олег Травин", ("министр транспорта Лорвении", "Министр транспорта")),
    ]
    assert [at.text for at in found.people[0].mentions] == ["Зыбин", "Иван Петрович Зыбин", "Зыбину"]


@pytest.mark.parametrize("text", ["Порт Карска закрыт.", "В Москве Большой театр закрыт.", "Лорвения ждет."])
def test_no_people(text: str) -> None:
    assert read(text).people == ()


STATEMENTS = {
    "«Порт готов», - сказал мэр Иван Зыбин.": ("«Порт готов»", True, "мэр Иван Зыбин", None),
    "«Порт готов», — заявил Иван Зыбин журналистам.": ("«Порт готов»", True, "Иван Зыбин", None),
    '"Порт готов", - говорится в сообщении.': ('"Порт готов"', True, None, None),
    'Иван Зыбин заявил: "Мы купили ООО "Зорван"", и ушел.': (
        '"Мы купили ООО "Зорван""',
        True,
        "Иван Зыбин",
        None,
    ),
    "Иван Зыбин заявил: «Порт готов».": ("«Порт готов»", True, "Иван Зыбин", None),
    "Иван Зыбин заявил, что порт готов.": ("порт готов", False, "Иван Зыбин", None),
    "По словам Ивана Зыбина, порт готов.": ("порт готов", False, "Ивана Зыбина", None),
    "Порт готов, по словам Ивана Зыбина.": ("Порт готов", False, "Ивана Зыбина", None),
    "По данным Интерфакса, порт готов.": ("порт готов", False, "Интерфакса", "interfax"),
    "Порт готов, сообщает РИА Новости.": ("Порт готов", False, "РИА Новости", "ria-novosti"),
    "Порт готов, сообщили ТАСС в МЧС.": ("Порт готов", False, "МЧС", None),
    "Как сообщает ЦТАК, порт готов.": ("порт готов", False, "ЦТАК", "kcna"),
    "Порт готов, передает «Интерфакс» со ссылкой на источник.": ("Порт готов", False, "источник", "interfax"),
    "ЦТАК сообщило, что порт готов.": ("порт готов", False, "ЦТАК", "kcna"),
}


@pytest.mark.parametrize(("text", "wanted"), STATEMENTS.items())
def test_statements(text: str, wanted: tuple[str, bool, str | None, str | None]) -> None:
    (said,) = read(text).attributions
    speaker = said.speaker.text if said.speaker else None
    assert (said.text, said.direct, speaker, said.outlet) == wanted


@pytest.mark.parametrize(
    "text", ["Порт «Карск» закрыт.", "Он сказал мало.", "Сегодня дождь, правда и звезда.", "Спутник упал."]
)
def test_nobody_speaks(text: str) -> None:
    found = read(text)
    assert (found.attributions, found.outlets) == ((), ())


def test_an_interrupted_quotation_has_two_parts_and_one_speaker() -> None:
    said = read("«Мы ждали, — сказал мэр Иван Зыбин. — Порт готов».").attributions
    assert [one.text for one in said] == ["«Мы ждали,", "Порт готов»"]
    assert {one.speaker.name for one in said if one.speaker} == {"Иван Зыбин"}


def test_two_media_carry_the_same_words() -> None:
    found = read("Порт готов, сообщили ЦТАК и Интерфакс.")
    assert {one.key: one.citations for one in found.outlets} == {"kcna": 1, "interfax": 1}


def test_he_is_who_spoke_before() -> None:
    said = read("«Да», - сказал Иван Зыбин.", "«Нет», - добавил он.").attributions
    assert [(one.speaker.text, one.speaker.name) for one in said if one.speaker] == [
        ("Иван Зыбин", "Иван Зыбин"),
        ("он", "Иван Зыбин"),
    ]


def test_the_agency_is_taken_up() -> None:
    said = read("ЦТАК сообщило, что порт готов. Агентство уточнило, что он мал.").attributions
    assert [(one.outlet, one.outlet_rule) for one in said] == [
        ("kcna", "carrier named"),
        ("kcna", "carrier taken up"),
    ]


DATES = {
    "17 января": "2024-01-17", "31 декабря": "2023-12-31", "9 мая 2022 года": "2022-05-09", "в мае 2022 года": "2022-05",
    "в среду": "2024-01-17", "в пятницу": None, "вчера": "2024-01-16", "накануне": "2024-01-16", "в 2021 году": "2021",
    "30 февраля": None, "в мае": None,
}  # fmt: skip


@pytest.mark.parametrize(("words", "value"), DATES.items())
def test_dates(words: str, value: str | None) -> None:
    (found,) = read(f"Порт открыли {words}.").dates
    assert (found.text, found.value) == (words, value)


def test_without_a_day_nothing_is_guessed() -> None:
    found = read("Порт открыли 17 января, а вчера и в среду закрыли.", published=None).dates
    assert [one.value for one in found] == ["--01-17", None, None]


@pytest.mark.parametrize(("language", "words"), [("ru", "places"), ("ja", "people"), ("zh", "people")])
def test_what_is_not_looked_for_is_said(language: str, words: str) -> None:
    (doubt,) = check(Story(paragraphs=("…",), language=language), None)
    assert doubt.text.partition(": ")[2].startswith(words)


WORDS = (
    "Иван Зыбин Зыбина мэр «Да», — сказал сказала он. — сообщает ТАСС Интерфакса , что По словам Как РИА Новости в среду "
    '17 января агентство со ссылкой на источник : " “ ” « » . 𝒜 é заявил'
)


@given(st.lists(st.lists(st.sampled_from(WORDS.split(" ")) | st.text(max_size=4), max_size=20), max_size=4))
def test_every_finding_is_exact(paragraphs: list[list[str]]) -> None:
    read(*(" ".join(words) for words in paragraphs), headline="Зыбин и Травин")
