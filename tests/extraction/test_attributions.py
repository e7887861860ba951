"""Statements: the words, who said them, through whom, and by which rule."""

from __future__ import annotations

import pytest

from clipping_archive.domain.findings import Attribution
from tests.extraction.made import statements_in


def outline(one: Attribution) -> tuple[str, str | None, str | None, str]:
    """Give a statement in short: words, speaker, carrier, rule."""
    return one.text, one.speaker and (one.speaker.name or one.speaker.text), one.outlet, one.rule


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jane Ottoway said the port was closed.",
            [("the port was closed", "Jane Ottoway", None, "content behind")],
        ),
        ("“It is closed,” Jane Ottoway said.", [("“It is closed,”", "Jane Ottoway", None, "content before")]),
        (
            "“It is closed,” Jane Ottoway said, “and dry.”",
            [("“It is closed,” Jane Ottoway said, “and dry.”", "Jane Ottoway", None, "split quotation")],
        ),
        (
            "“It is closed,” Jane Ottoway said. “It will open again soon.”",
            [
                (
                    "“It is closed,” Jane Ottoway said. “It will open again soon.”",
                    "Jane Ottoway",
                    None,
                    "quotation continued",
                )
            ],
        ),
        (
            "Once the fog lifts and ships return, the port will open, said Jane Ottoway, head of the Port of Karsk.",
            [
                (
                    "Once the fog lifts and ships return, the port will open",
                    "Jane Ottoway",
                    None,
                    "content before",
                )
            ],
        ),
        (
            "“It is closed,” a spokesman for the port, 30km (20 miles) away, told Reuters.",
            [
                (
                    "“It is closed,”",
                    "a spokesman for the port, 30km (20 miles) away",
                    "reuters",
                    "content before",
                )
            ],
        ),
        (
            "Jane Ottoway said in 2018 she would leave, news agencies reported.",
            [("she would leave", "Jane Ottoway", None, "content behind")],
        ),
        (
            "Jane Ottoway reiterated her intention to close the port, KCNA reported.",
            [
                (
                    "Jane Ottoway reiterated her intention to close the port",
                    "Korean Central News Agency",
                    "kcna",
                    "content before",
                )
            ],
        ),
        (
            "The port was “closed for good,” Ottoway said in a speech that opened on Friday, KCNA reported.",
            [("The port was “closed for good,”", "Ottoway", "kcna", "content before")],
        ),
        (
            "In 2005, global demand for ships would rise again, Jane Ottoway said.",
            [("In 2005, global demand for ships would rise again", "Jane Ottoway", None, "content before")],
        ),
        (
            "She noted that Karsk, a port of Norland, has said repeatedly that it is closed.",
            [
                (
                    "Karsk, a port of Norland, has said repeatedly that it is closed",
                    "She",
                    None,
                    "content behind",
                )
            ],
        ),
        (
            "It was closed, according to KCNA.",
            [("It was closed", "Korean Central News Agency", "kcna", "according to")],
        ),
        (
            "KCNA quoted Jane Ottoway as saying it was closed.",
            [("it was closed", "Jane Ottoway", "kcna", "quoted as saying")],
        ),
        (
            "Jane Ottoway was quoted as saying by KCNA that it was closed.",
            [("it was closed", "Jane Ottoway", "kcna", "was quoted as saying")],
        ),
        (
            "Jane Ottoway said it was closed, while Carl Bell said it was open.",
            [
                ("it was closed", "Jane Ottoway", None, "content behind"),
                ("it was open", "Carl Bell", None, "content behind"),
            ],
        ),
        ("Jane Ottoway has not said it was closed.", []),
        (
            "Jane Ottoway said it was closed, Carl Bell added.",
            [("Jane Ottoway said it was closed", "Carl Bell", None, "content before")],
        ),
        ("Jane Ottoway left.", []),
        ("Jane Ottoway said: x.", []),
        ("On Tuesday, was quoted as saying it rained.", []),
        ("The “port” was closed.", []),
        ("", []),
    ],
)
def test_statements(text: str, expected: list[tuple[str, str | None, str | None, str]]) -> None:
    assert [outline(one) for one in statements_in(text)] == expected


def test_a_quotation_of_two_paragraphs_is_reopened() -> None:
    found = statements_in("Jane Ottoway said, “It is closed and dry.", "“It will open again soon.”")
    assert [(one.text, one.rule) for one in found] == [
        ("“It is closed and dry", "content behind"),
        ("“It will open again soon.”", "quotation reopened"),
    ]


def test_a_whole_quotation_alone_goes_to_the_last_speaker() -> None:
    found = statements_in(
        "Jane Ottoway said the port was closed.", "“It will open again soon.”", "“Soon enough.”"
    )
    assert [outline(one) for one in found[1:]] == [
        ("“It will open again soon.”", "Jane Ottoway", None, "quotation after its speaker")
    ]


def test_the_words_of_an_outlet_do_not_go_on_by_themselves() -> None:
    assert len(statements_in("KCNA said the port was closed.", "“It will open again soon.”")) == 1


@pytest.mark.parametrize(
    ("text", "outlet", "rule"),
    [
        ("KCNA said the port was closed.", "kcna", "outlet speaks; speaker: named outlet"),
        ("Jane Ottoway told KCNA that the port was closed.", "kcna", "told an outlet; speaker: named person"),
        ("Jane Ottoway told a reporter that the port was closed.", None, "speaker: named person"),
        (
            "The port was closed, Jane Ottoway said in a statement carried by KCNA.",
            "kcna",
            "carried by; speaker: named person",
        ),
        (
            "Jane Ottoway said it was closed, according to KCNA.",
            "kcna",
            "carrier named; speaker: named person",
        ),
        ("Jane Ottoway said it was closed.", None, "speaker: named person"),
    ],
)
def test_carriers(text: str, outlet: str | None, rule: str) -> None:
    (found,) = statements_in(text)
    assert (found.outlet, found.outlet_rule) == (outlet, rule)
    assert (found.outlet_mention and found.outlet_mention.text) == (outlet and "KCNA")


def test_an_agency_carries_nothing_to_itself() -> None:
    spoken, told = statements_in(
        "KCNA said the port was closed.", "Jane Ottoway told KCNA that the road was open.", agency="kcna"
    )
    assert (spoken.outlet, spoken.outlet_rule) == (None, "own agency; speaker: named outlet")
    assert (told.outlet, told.outlet_rule) == (None, "speaker: named person")


def test_an_outlet_that_closes_the_sentence_carries_the_saying_inside() -> None:
    _, found = statements_in(
        "KCNA said it rained.", "Jane Ottoway said the port was closed, the news agency added."
    )
    assert outline(found) == ("the port was closed", "Jane Ottoway", "kcna", "content behind")
    assert found.outlet_rule == "carrier named; speaker: named person"


def test_pronouns_follow_the_text() -> None:
    found = statements_in(
        "Carl Bell met Jane Ottoway. He said it rained.",
        "KCNA said the port was closed. It added that the road was open. It also said it rained.",
    )
    assert [outline(one)[1:3] for one in found] == [
        ("Carl Bell", None),
        *[("Korean Central News Agency", "kcna")] * 3,
    ]


@pytest.mark.parametrize(
    ("text", "direct", "cue"),
    [
        ("Jane Ottoway said the port was closed.", False, "said"),
        ("Jane Ottoway said the port was “closed and dry” for now.", True, "said"),
        ("“It is closed,” Jane Ottoway pointed out.", True, "pointed out"),
        ("According to Jane Ottoway, the port was closed.", False, "according to"),
    ],
)
def test_direct_and_cue(text: str, direct: bool, cue: str) -> None:
    (found,) = statements_in(text)
    assert (found.direct, found.cue) == (direct, cue)
    assert found.cue_mention
    assert found.cue_mention.text.lower() == cue


def test_what_somebody_did_who_said_something_else_is_the_report_of_the_outlet() -> None:
    (one,) = statements_in("Carl Bell, who has said he was a pilot, closed the old port, the KCNA said.")
    assert (one.text, one.outlet) == ("Carl Bell, who has said he was a pilot, closed the old port", "kcna")
    assert one.speaker
    assert one.speaker.kind == "outlet"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Jane Ottoway stressed the importance of ferries, the KCNA said.", "Korean Central News Agency"),
        ("Jane Ottoway described the ships as old and slow, the KCNA said.", "Korean Central News Agency"),
        ("Jane Ottoway stressed that ferries were needed, the KCNA said.", "Jane Ottoway"),
        ("Jane Ottoway said the importance of ferries was known, the KCNA said.", "Jane Ottoway"),
    ],
)
def test_an_outlet_tells_what_somebody_did_itself(text: str, speaker: str) -> None:
    (one,) = statements_in(text)
    assert one.speaker is not None
    assert (one.speaker.name, one.outlet) == (speaker, "kcna")


def test_a_single_word_is_no_statement_unless_an_outlet_reports_it() -> None:
    assert not statements_in("Jane Ottoway rejected it.")
    assert not statements_in("The harbor council declared independence.")
    assert [one.text for one in statements_in("KCNA reported rain.")] == ["rain"]
    assert [one.text for one in statements_in("“No,” Jane Ottoway said.")] == ["“No,”"]


def test_images_that_media_said_were_old_are_the_words_of_the_media() -> None:
    (one,) = statements_in("They sent leaflets and also images state media said were an insult.")
    assert one.speaker
    assert (one.speaker.text, one.speaker.kind, one.text) == ("state media", "unnamed", "were an insult")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Secretary of State for Asian Affairs Jane Ottoway said it rained.", "Jane Ottoway"),
        ("A spokesman for Jane Ottoway said it rained.", None),
        ("Jane Ottoway left the port even as she said it rained.", "Jane Ottoway"),
        ("Jane Ottoway met Carl Bell. He said it rained.", "Jane Ottoway"),
        ("Jane Ottoway came. She was met by Carl Bell. She said it rained.", "Jane Ottoway"),
        ("It will rain in Karsk. This opinion was expressed by Jane Ottoway on Friday.", "Jane Ottoway"),
        ("This opinion was expressed by Jane Ottoway on Friday.", ""),
    ],
)
def test_whose_statement_it_is(text: str, name: str | None) -> None:
    found = statements_in(text)
    assert [one.speaker.name if one.speaker else None for one in found] == ([] if name == "" else [name])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ivo Lorn was stunned at first. “I had a red boat, and it sank.”", "Ivo Lorn"),
        ("Ivo Lorn died on Monday. “He was my friend for years.”", None),
        ("Ivo Lorn was shot near the port. “We saw blood everywhere.”", None),
        ("Ivo Lorn left early. “There was fog over the port.”", None),
    ],
)
def test_a_quotation_behind_a_sentence_about_somebody(text: str, speaker: str | None) -> None:
    assert [one.speaker and one.speaker.name for one in statements_in(text)] == ([speaker] if speaker else [])
