"""Names where they stand: parted from their titles, with the evidence beside them."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.named import Named, names_in
from clipping_archive.extraction.weights import WEIGHTS


def last(text: str) -> Named:
    return list(names_in(text, 0))[-1]


@pytest.mark.parametrize(
    ("text", "names", "title"),
    [
        ("Foreign Minister Jane Ottoway left.", "Jane Ottoway", "Foreign Minister"),
        ("the foreign minister Jane Ottoway left.", "Jane Ottoway", "the foreign minister"),
        ("Jane Ottoway, a spokesman for the port, left.", "Jane Ottoway", "spokesman for the port"),
        ("Secretary of State Jane Ottoway left.", "Jane Ottoway", "Secretary of State"),
        ("Yesterday Jane Ottoway left.", "Jane Ottoway", None),
        ("Will Ottoway left.", "Will Ottoway", None),
        ("Rose Ottoway left.", "Rose Ottoway", None),
        ("The captain Dean Ottoway left.", "Dean Ottoway", "captain"),
        ("Dean Jane Ottoway left.", "Jane Ottoway", "Dean"),
        ("Minister Jane Ottoway Monday left.", "Jane Ottoway", "Minister"),
        ("M. Ottoway left.", "M. Ottoway", None),
        ("a spokesman for Ivo’s Ottoway", "Ottoway", None),
        (
            "British Chancellor of the Exchequer Jane Ottoway",
            "Jane Ottoway",
            "British Chancellor of the Exchequer",
        ),
        ("Secretary of Trade and Industry Jane Ottoway", "Jane Ottoway", "Secretary of Trade and Industry"),
        ("Governor of the Bank of England Jane Ottoway", "Jane Ottoway", "Governor of the Bank of England"),
        ("Minister for Mines and Energy Varnov", "Varnov", "Minister for Mines and Energy"),
        ("the Ministry of Energy Varnov", "Energy Varnov", None),
        ("Secretary of State", "State", None),
        ("Its chief of staff Zorvan Quillo left.", "Zorvan Quillo", "chief of staff"),
        ("Norland's head of state Zorvan Quillo", "Zorvan Quillo", "Norland's head of state"),
        ("A friend of mine Zorvan Quillo left.", "Zorvan Quillo", None),
        ("It is in Kampung Datuk Quillo now.", "Quillo", None),
        ("The head of the bloc, Zorvan Quillo, left.", "Zorvan Quillo", "head of the bloc"),
        ("Zorvan Quillo, ministry officials said.", "Zorvan Quillo", None),
        ("The mayor, Zorvan Quillo, a shepherd, left.", "Zorvan Quillo", "shepherd"),
        ("Additional Attorney General Sk. Zorvan Quillo", "Sk. Zorvan Quillo", "Additional Attorney General"),
        ("He was in Karsk, Md. Zorvan Quillo left.", "Zorvan Quillo", None),
        ("Energy Minister Datuk Seri Zorvan Quillo", "Zorvan Quillo", "Energy Minister Datuk Seri"),
        ("Tan Sri Zorvan Quillo left.", "Zorvan Quillo", "Tan Sri"),
        ("Dato’ Sri Zorvan Quillo left.", "Zorvan Quillo", "Dato’ Sri"),
        ("Dato' Quillo left.", "Quillo", "Dato'"),
        ("Sri Lanka left.", "Sri Lanka", None),
        ("Kuwait’s Ambassador to Japan Zorvan Quillo", "Zorvan Quillo", "Kuwait’s Ambassador to Japan"),
        ("the ambassador in New Zealand Zorvan Quillo", "Zorvan Quillo", "ambassador in New Zealand"),
        ("the road to Japan Zorvan Quillo", "Japan Zorvan Quillo", None),
        ("the director of the Karsk Kettle observatory", "Karsk Kettle", None),
        ("Russian Jane Ottoway left.", "Jane Ottoway", None),
        ("Pak Chol-min left.", "Pak Chol-min", None),
        ("Kim Chol Minsaid so.", "Kim Chol Min", None),
    ],
)
def test_name_and_title(text: str, names: str, title: str | None) -> None:
    found = [one for one in names_in(text, 0) if " ".join(one.name) == names]
    assert [one.title for one in found] == [title and title.removeprefix("the ")]


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Mr. Ottoway left.", {"honorific"}),
        ("Minister Ottoway left.", {"title"}),
        ("The Ottoway sank.", {"article"}),
        ("Ottoway said so.", {"speaks"}),
        ("Ottoway also told him.", {"speaks"}),
        ("so said Ottoway.", {"speaks"}),
        ("Ottoway, 47, left.", {"age"}),
        ("Ottoway, a baker and union leader, left.", {"apposition"}),
        ("(Editing by Ottoway)", {"credit"}),
        ("The town’s mayor, Ottoway, left.", {"named after a role"}),
        ("The road’s operator, Ottoway, left.", {"named after a firm"}),
        ("Ottoway sat there.", set()),
    ],
)
def test_signs(text: str, signs: set[str]) -> None:
    found = last(text)
    assert found.name == ("Ottoway",)
    assert found.signs == {sign: WEIGHTS[sign] for sign in signs}


def test_a_place_in_capitals_ends_a_name() -> None:
    found = list(names_in("By Jane Ottoway SEOUL", 7))
    assert [one.name for one in found] == [("Jane", "Ottoway"), ("SEOUL",)]
    assert {one.paragraph for one in found} == {7}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("JANE OTTOWAY RESIGNS", ["JANE OTTOWAY"]),
        ("KARSK WELCOMES JANE OTTOWAY", ["KARSK", "JANE OTTOWAY"]),
        ("JANE OTTOWAY", ["JANE OTTOWAY"]),
        ("Ex-Yankee Jane Ottoway left", ["Jane Ottoway"]),
        ("Van der Ottoway left", ["Van der Ottoway"]),
        ("Democrat Jane Ottoway left", ["Jane Ottoway"]),
        ("so Crooked Jane Ottoway left", ["Jane Ottoway"]),
        ("so Zorvan Jane Ottoway left", ["Zorvan Jane Ottoway"]),
        ("Jane Ottoway Says No", ["Jane Ottoway Says No"]),
        ("Jane Ottoway Says no", ["Jane Ottoway"]),
        ("Jane Ottoway Norway visit", ["Jane Ottoway"]),
        ("Zorvan Ottoway Norway visit", ["Zorvan Ottoway Norway"]),
    ],
)
def test_names_without_what_stands_around_them(text: str, names: list[str]) -> None:
    assert [" ".join(one.name) for one in names_in(text, 0)] == names


def test_a_single_letter_is_no_name() -> None:
    assert [one.name for one in names_in("A or B", None)] == []
