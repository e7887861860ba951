"""Carriers of statements: by every frame in which copy names a medium."""

from __future__ import annotations

import pytest

from tests.extraction.made import statements_in


@pytest.mark.parametrize(
    ("text", "speaker", "outlet", "words"),
    [
        (
            "The old port was closed, the Korean Central News Agency (KCNA) said.",
            "the Korean Central News Agency (KCNA)",
            "kcna",
            "The old port was closed",
        ),
        (
            "The old port was closed, a KCNA dispatch said.",
            "a KCNA dispatch",
            "kcna",
            "The old port was closed",
        ),
        (
            "The port was closed, reported South Korean Kyodo News Agency on Wednesday.",
            "South Korean Kyodo News Agency",
            "kyodo",
            "The port was closed",
        ),
        (
            "Ottoway demanded talks with Karsk, KCNA said.",
            "KCNA",
            "kcna",
            "Ottoway demanded talks with Karsk",
        ),
        (
            "“It is closed,” Ottoway said on Ekho Moskvy radio.",
            "Ottoway",
            "echo-of-moscow",
            "“It is closed,”",
        ),
        (
            "It will be closed, his chief Jane Ottoway said on “Fox News Sunday.”",
            "his chief Jane Ottoway",
            "fox-news",
            "It will be closed",
        ),
        (
            "A ministry official, quoted by state news agency RIA, said it was closed.",
            "A ministry official",
            "ria-novosti",
            "it was closed",
        ),
        (
            "Ivo Lorn, cited by TASS on Monday, said it was closed.",
            "Ivo Lorn",
            "tass",
            "it was closed",
        ),
        (
            "The deal values Acme at $2 billion, the Financial Times reported on Tuesday.",
            "the Financial Times",
            "financial-times",
            "The deal values Acme at $2 billion",
        ),
        ("Speaking to CNN, Ottoway said it was closed.", "Ottoway", "cnn", "it was closed"),
        ("Kyodo quotes the army as warning it may rain.", "the army", "kyodo", "it may rain"),
        ("Kyodo reported quoting the military that it was closed.", "Kyodo", "kyodo", "it was closed"),
        ("KCNA said citing an official that it was closed.", "KCNA", "kcna", "it was closed"),
        (
            "The old port was closed, KCNA said as quoted by ANTARA.",
            "KCNA",
            "antara",
            "The old port was closed",
        ),
        ("KCNA said it was closed, as quoted by ANTARA on Monday.", "KCNA", "antara", "it was closed"),
        ("Kyodo quoted the KCNA as saying it was closed.", "the KCNA", "kyodo", "it was closed"),
        (
            "“It is closed,” Jane Ottoway was quoted as saying in a KCNA report.",
            "Jane Ottoway",
            "kcna",
            "“It is closed,”",
        ),
        ("The port was closed, according to CNN’s website.", "CNN’s website", "cnn", "The port was closed"),
        (
            "The country’s top newspaper, the People’s Daily, said it was closed.",
            "The country’s top newspaper, the People’s Daily",
            "peoples-daily",
            "it was closed",
        ),
        (
            "In an editorial, the Rodong Sinmun urged Karsk to open the port.",
            "the Rodong Sinmun",
            "rodong-sinmun",
            "to open the port",
        ),
        (
            "Kyodo News, meanwhile, quoted a source as saying it was closed.",
            "a source",
            "kyodo",
            "it was closed",
        ),
    ],
)
def test_who_said_it_through_whom(text: str, speaker: str, outlet: str, words: str) -> None:
    (one,) = statements_in(text, agency="yonhap")
    assert (one.speaker and one.speaker.text, one.outlet, one.text) == (speaker, outlet, words)


@pytest.mark.parametrize(
    "text",
    ["The ribbon read, “Rest in peace, dear port.”", "He sang “The Port of Karsk in May” at the ceremony."],
)
def test_inscriptions_and_songs_are_no_speech(text: str) -> None:
    assert not statements_in(text)


def test_an_outlet_beside_generic_media_is_the_speaker() -> None:
    (one,) = statements_in(
        "It was closed in May, the North’s official news agency and foreign media reported."
    )
    assert one.outlet == "kcna"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Bell cheered the crew in a letter to the port, dated Monday and released by the KCNA.",
            "Bell cheered the crew in a letter to the port",
        ),
        ("Bell cheered the crew in a message carried by KCNA.", "Bell cheered the crew in a message"),
    ],
)
def test_news_in_a_paper_is_a_statement_of_the_outlet_that_issued_it(text: str, words: str) -> None:
    (one,) = statements_in(text)
    assert (one.text, one.outlet, one.rule) == (words, "kcna", "issued by")


def test_a_paper_that_no_outlet_issued_is_no_statement() -> None:
    assert not statements_in("Bell cheered the crew in a letter released by the port.")
    assert not statements_in("The boat was released by KCNA.")


def test_of_two_descriptions_the_last_one_speaks() -> None:
    (one,) = statements_in(
        "In a related effort, the port will open ten sites, including that of the KCNA, "
        "the North’s state-run news agency, the ministry said."
    )
    assert one.speaker is not None
    assert (one.speaker.name, one.outlet) == ("ministry", None)


def test_a_pronoun_behind_the_carrier_is_whoever_spoke_last() -> None:
    said = statements_in("Jane Ottoway said it rained.", "KCNA cited her as saying, “It may stop.”")
    assert [(one.speaker.name, one.outlet) for one in said if one.speaker] == [
        ("Jane Ottoway", None),
        ("Jane Ottoway", "kcna"),
    ]
