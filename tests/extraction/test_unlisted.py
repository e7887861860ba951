"""Media that no list holds: what makes a name one, and what does not."""

from __future__ import annotations

import pytest

from clipping_archive.domain.findings import CitedOutlet
from clipping_archive.domain.story import IssuedBy, Story
from clipping_archive.extraction import extract
from clipping_archive.extraction.outlets import signs_of
from clipping_archive.extraction.unlisted import ACCEPT, WEIGHTS
from clipping_archive.gazetteer import outlets


def cited(*paragraphs: str, headline: str | None = None) -> list[CitedOutlet]:
    return list(extract(Story(paragraphs=paragraphs, headline=headline), None).outlets)


@pytest.mark.parametrize(
    ("text", "key", "name"),
    [
        ("The Dunyala newspaper reported that the port had closed.", "dunyala", "Dunyala"),
        ("“It is closed,” public broadcaster RUVA said.", "ruva", "RUVA"),
        ("The Sunday Mail reported the port had closed.", "sunday-mail", "Sunday Mail"),
        ("Ms. Ottoway told the Publika TV broadcaster that it rained.", "publika-tv", "Publika TV"),
        ("Ms. Ottoway told the Zorvan TV channel that it rained.", "zorvan-tv", "Zorvan TV"),
        ("The port was closed, the daily Karsk Courier wrote.", "karsk-courier", "Karsk Courier"),
        ("It rained, according to the Lorvenia Herald.", "lorvenia-herald", "Lorvenia Herald"),
        ("The XYZA news agency quoted Jane Ottoway as saying that it rained.", "xyza", "XYZA"),
        ("News site Karsk.example said it rained.", "karsk-example", "Karsk.example"),
        ("The website karsk.example reported that it rained.", "karsk-example", "karsk.example"),
        ("Lorvenia’s Karsk Tribune said it rained.", "karsk-tribune", "Karsk Tribune"),
        ("“It is open,” the magazine Zorvan wrote Monday.", "zorvan", "Zorvan"),
        ("Radio Karsk reported that it rained.", "radio-karsk", "Radio Karsk"),
        ("The Karsk News Agency (KANA) said it rained.", "karsk-news-agency", "Karsk News Agency"),
        ("In an interview with Zorvan weekly, Jane Ottoway said it rained.", "zorvan", "Zorvan"),
        ("Ms. Ottoway told Norwegian newspaper Karskbladet that it rained.", "karskbladet", "Karskbladet"),
        ("“It rains,” Jane Ottoway said on the air of QRST.", "qrst", "QRST"),
        ("Newsweek Lesotho reported that it rained.", "newsweek-lesotho", "Newsweek Lesotho"),
        ("Forbes Lesotho reported that it rained.", "forbes-lesotho", "Forbes Lesotho"),
        ("The Karsk Sentinel wrote that it rained.", "karsk-sentinel", "Karsk Sentinel"),
        ("A report in Lorvenia’s Sunday Mail newspaper said it rained.", "sunday-mail", "Sunday Mail"),
        ("The Andorran News Agency reported rain.", "andorran-news-agency", "Andorran News Agency"),
        ("The Arabic-language Dunyala newspaper said it rained.", "dunyala", "Dunyala"),
        ("On Monday Dunyala newspaper said it rained.", "dunyala", "Dunyala"),
    ],
)
def test_a_medium_of_no_list_carries_its_statement(text: str, key: str, name: str) -> None:
    (one,) = cited(text)
    assert (one.key, one.name, one.citations, one.rule) == (key, name, 1, "carries statements")
    assert key not in outlets()
    for at in one.mentions:
        assert text[at.start : at.end] == at.text


@pytest.mark.parametrize(
    "text",
    [
        "The Royal Mail said it lost letters.",
        "The Lorvenia Times reported a loss of 3 million euros.",
        "The Karsk Herald Group said it lost money.",
        "Times Square said no.",
        "The White House website said it rained.",
        "The Moscow newspaper said it rained.",
        "A South African newspaper said it rained.",
        "An Arabic-language television channel has reported rain.",
        "Ms. Ottoway told British Radio that it rained.",
        "Israeli Television said it rained.",
        "The Turkish daily reported that it rained.",
        "State television said it rained.",
        "The Labor Party newspaper said it rained.",
        "Newspaper editor Jane Ottoway said it rained.",
        "Jane Post wrote that it rained.",
        "The website Zorvan said it had rooms.",
        "A reporter for the Karsk Herald was hurt.",
        "The Karsk Herald building burned.",
        "The daily Mass ended, Jane Ottoway said.",
        "Its website Monday said it rained.",
        "The Zorvan station said trains were late.",
        "Newsweek Lesotho burned.",
        "According to state television, Zorvan told a crowd that it rained.",
    ],
)
def test_what_is_no_medium(text: str) -> None:
    assert [one.key for one in cited(text) if one.key not in outlets()] == []


def test_its_name_alone_is_known_again() -> None:
    one, *others = cited(
        "The Dunyala newspaper reported rain.", "Dunyala said it was cold.", "It added that ice was near."
    )
    assert (one.key, one.citations, [at.paragraph for at in one.mentions], others) == (
        "dunyala",
        3,
        [0, 1],
        [],
    )


def test_its_short_form_and_its_kind_are_known_again() -> None:
    first, second = extract(
        Story(
            paragraphs=(
                "The Karsk News Agency (KANA) said it rained. The newspaper was late.",
                "KANA said it was cold.",
            )
        ),
        None,
    ).attributions
    assert (first.outlet, second.outlet) == ("karsk-news-agency", "karsk-news-agency")
    (said, added) = extract(
        Story(
            paragraphs=("The daily Karsk Courier said it rained.", "The newspaper added that it was cold.")
        ),
        None,
    ).attributions
    assert (said.outlet, added.outlet) == ("karsk-courier", "karsk-courier")
    assert "role of an outlet" in added.outlet_rule


def test_a_plain_word_is_the_medium_only_beside_its_noun() -> None:
    (one,) = cited("The Harbor newspaper reported rain.", "The Harbor was closed.")
    assert [at.paragraph for at in one.mentions] == [0]


def test_a_headline_credits_it() -> None:
    (one,) = cited("It rained.", headline="It rained: Karsk Herald")
    assert (one.key, one.citations, one.rule) == ("karsk-herald", 1, "item credited")


def test_a_listed_medium_in_another_spelling_stays_itself() -> None:
    (one,) = cited("The pyongyang-times newspaper said so.", "The PYONGYANG TIMES newspaper reported rain.")
    assert (one.key, one.name) == ("pyongyang-times", "Pyongyang Times")


def test_it_is_no_person_too() -> None:
    found = extract(
        Story(paragraphs=("The Zorvan Quell newspaper reported rain. Zorvan Quell said so.",)), None
    )
    assert (found.people, [one.key for one in found.outlets]) == ((), ["zorvan-quell"])


def test_the_agency_that_issued_it_is_its_own() -> None:
    story = Story(
        paragraphs=("The Karsk News Agency said so.",), agency=IssuedBy("kana", "Karsk News Agency")
    )
    (one,) = extract(story, None).outlets
    assert (one.key, one.citations, one.rule) == ("kana", 0, "own agency")


def test_the_signs_reach_the_threshold() -> None:
    story = Story(paragraphs=("The daily Karsk Courier said it rained.",))
    signs = signs_of(story, "karsk-courier")
    assert signs == (
        ("medium beside", "daily Karsk Courier"),
        ("medium within", "Karsk Courier"),
        ("says", "said"),
    )
    assert sum(WEIGHTS[sign] for sign, _ in signs) >= ACCEPT
    assert signs_of(story, "kcna") == ()
