"""One cue of saying: its subject, and content before, behind or around it."""

from __future__ import annotations

import pytest

from tests.extraction.made import statements_in


def said(text: str) -> list[tuple[str, str, str]]:
    return [(one.rule, one.speaker.text if one.speaker else "", one.text) for one in statements_in(text)]


BEFORE, BEHIND, AROUND = "content before", "content behind", "content around"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A new pier, he said, could be built.", [(AROUND, "he", "A new pier, he said, could be built")]),
        (
            "The old pier, said Jane Bell and others, would be closed.",
            [(AROUND, "Jane Bell and others", "The old pier, said Jane Bell and others, would be closed")],
        ),
        ("The robot, called Dexter, can be steered.", []),
        ("The report, posted Saturday, has been read.", []),
        ("Bell said down-river ports closed too.", [(BEHIND, "Bell", "down-river ports closed too")]),
        ("Bell said much of the pier was closed.", [(BEHIND, "Bell", "much of the pier was closed")]),
        ("Bell said little of the pier.", []),
        (
            "Friday morning, as the boats rolled past, Bell reported the pier was closed.",
            [(BEHIND, "Bell", "the pier was closed")],
        ),
        (
            "A request to board had to be read by both the Guard and the Port Authority, a clerk said.",
            [
                (
                    BEFORE,
                    "a clerk",
                    "A request to board had to be read by both the Guard and the Port Authority",
                )
            ],
        ),
        (
            "The heavy cost, Bell said, “is a problem for us.”",
            [(AROUND, "Bell", "The heavy cost, Bell said, “is a problem for us.”")],
        ),
        ("Like the old pier, Bell said, the new one leaks.", [(BEHIND, "Bell", "the new one leaks")]),
        (
            "On Karsk TV’s “Morning Hour,” Bell said the pier was closed.",
            [(BEHIND, "Bell", "the pier was closed")],
        ),
        ("“It is closed,” Bell said the clerk told him.", [(BEFORE, "Bell", "“It is closed,”")]),
        ("This is not our pier, Bell told his crew as he left.", [(BEFORE, "Bell", "This is not our pier")]),
        ("This is a “hard time,” said Jane Bell.", [(BEFORE, "Jane Bell", "This is a “hard time,”")]),
        ("“It rains,” this clerk told the Post.", [(BEFORE, "this clerk", "“It rains,”")]),
        ("It was late, Bell said.", [(BEFORE, "Bell", "It was late")]),
        ("Still, Bell said, it rained.", [(BEHIND, "Bell", "it rained")]),
        (
            "In that last step, clerks can close it, officials said.",
            [(BEFORE, "officials", "In that last step, clerks can close it")],
        ),
        ("AT&T laid fiber downtown, she said.", [(BEFORE, "she", "AT&T laid fiber downtown")]),
        (
            "The crew uses the same pier again and again, said Jane Bell, the head of the port, which owns it.",
            [(BEFORE, "Jane Bell, the head of the port", "The crew uses the same pier again and again")],
        ),
        (
            "“It rains,” said Jane Bell, who added that it would go on.",
            [(BEFORE, "Jane Bell", "“It rains,”"), (BEHIND, "Jane Bell", "it would go on")],
        ),
        (
            "He called the pier “weak” and said it had “no support” there.",
            [(BEHIND, "He", "the pier “weak”"), (BEHIND, "He", "it had “no support” there")],
        ),
        ("When Bell left the pier and said it was closed, it rained.", [(BEHIND, "Bell", "it was closed")]),
        (
            "Walking to the pier, Bell spoke of rain, and said it was closed.",
            [(BEHIND, "Bell", "it was closed")],
        ),
    ],
)
def test_clause(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Clerks who have worked with him say it was closed.", "Clerks who have worked with him"),
        ("Even Bell, a stalwart clerk, said it was closed.", "Bell, a stalwart clerk"),
        ("Jane Bell (a clerk so young she is often missed) says it was closed.", None),
        ("Bell, who calls it a “joke,” said it was closed.", "Bell"),
        ("Jane Bell (KA), said it was closed.", "Jane Bell (KA)"),
        (
            "The port’s office, which burned while ships were at the pier, said it was closed.",
            "The port’s office",
        ),
        ("Jane Bell’s office, for example, said it was closed.", "Jane Bell’s office"),
        ("Jane Bell, host of Karsk TV’s “Hour,” said it was closed.", "Jane Bell"),
        (
            "Last week, Jane Bell, editor at large of the Post, an old paper, said it was closed.",
            "Jane Bell, editor at large of the Post, an old paper",
        ),
        ("Pages across the land, including the Post, said it was closed.", "Pages across the land"),
        ("Several clerks, including Bell, said it was closed.", "Several clerks"),
        ("The pier’s owners, Jane and Jonas Bell, said it was closed.", None),
        (
            "Jane Bell, a clerk who is now the head of the port, which works to end the strike, said it was closed.",
            "Jane Bell, a clerk who is now the head of the port",
        ),
    ],
)
def test_subjects_with_much_beside_them(text: str, speaker: str | None) -> None:
    (one,) = (one for one in statements_in(text) if one.text == "it was closed")
    assert one.speaker
    if speaker:
        assert one.speaker.text == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Other clerks, including Jane Bell, have left the port, saying it was closed.",
        "Jane Bell has visited the “old town,” saying it was closed.",
        "He ducked, pointing to the pier and saying it was closed.",
        "Rep. Jane Bell, K-Ill., who left, left the port, saying it was closed.",
        "Bell, speaking on radio, left the port, saying it was closed.",
    ],
)
def test_participles_that_lean_on_a_subject_with_much_beside_it(text: str) -> None:
    assert "it was closed" in [one.text for one in statements_in(text)]
